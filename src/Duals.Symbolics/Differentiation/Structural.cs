using System.Numerics;

namespace Duals.Symbolics;

/// <summary>
/// The arithmetic of derivatives: what is zero or one by its structure vanishes (0·x is 0 here, whatever x), negations are pulled out, and a product with a
/// reciprocal is a quotient. Values keep their bits instead, see <see cref="IOperator.Fold"/>.
/// </summary>
internal static class Structural
{
    public static bool IsZero<T>(Formula<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        x.Node.IsConstant && T.IsZero(x.Node.Value);

    public static Formula<T> Add<T>(Formula<T> x, Formula<T> y)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        if (IsZero(x))
            return y;

        if (IsZero(y))
            return x;

        if (TryNegated(y, out Formula<T> negated))
            return x - negated;

        return TryNegated(x, out negated) ? y - negated : x + y;
    }

    public static Formula<T> Negate<T>(Formula<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        IsZero(x) ? x : -x;

    public static Formula<T> Multiply<T>(Formula<T> x, Formula<T> y)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        if (IsZero(x) || IsZero(y))
            return default;

        if (x.Node.IsExactly(T.NegativeOne))
            return -y;

        if (y.Node.IsExactly(T.NegativeOne))
            return -x;

        if (TryNegated(x, out Formula<T> negated))
            return Negate(Multiply(negated, y));

        if (TryNegated(y, out negated))
            return Negate(Multiply(x, negated));

        if (TryReciprocal(y, out Formula<T> divisor))
            return x / divisor;

        return TryReciprocal(x, out divisor) ? y / divisor : x * y;
    }

    public static Formula<T> Divide<T>(Formula<T> x, Formula<T> y)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        if (IsZero(x))
            return default;

        return TryNegated(x, out Formula<T> negated) ? Negate(Divide(negated, y)) : x / y;
    }

    private static bool TryNegated<T>(Formula<T> x, out Formula<T> negated)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        bool isNegated = ReferenceEquals(x.Node.Operation, Operation<NegateOperator, T>.Instance);
        negated = isNegated ? new(x.Node.X!) : default;
        return isNegated;
    }

    private static bool TryReciprocal<T>(Formula<T> x, out Formula<T> divisor)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        bool isReciprocal = ReferenceEquals(x.Node.Operation, Operation<DivideOperator, T>.Instance) && x.Node.X!.IsExactly(T.One);
        divisor = isReciprocal ? new(x.Node.Y!) : default;
        return isReciprocal;
    }
}
