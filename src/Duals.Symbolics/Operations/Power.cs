using System.Numerics;

namespace Duals.Symbolics;

/// <summary>xʸ. With a constant exponent no logarithm is asked for.</summary>
internal readonly record struct PowOperator : IOperator
{
    public static int Arity => 2;

    public string Name => "Pow";

    public TNumber Apply<TNumber>(TNumber x, TNumber y, TNumber z)
        where TNumber : IFloatingPointIeee754<TNumber> =>
        TNumber.Pow(x, y);

    public Formula<T> Contribution<T>(Formula<T> factor, Operands<T> at, int operand)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        Structural.Multiply(
            factor,
            (at.Form, operand) switch
            {
                (SlopeForm.Textbook, 0) => SlopeInBase(at.X, at.Y),
                (SlopeForm.Textbook, _) => at.Result * Formula<T>.Log(at.X),
                (_, 0) => Formula<T>.Of(Operation<BinaryRuleOperator<PowBaseSlopeRule>, T>.Instance, at.X, at.Y),
                _ => Formula<T>.Of(Operation<BinaryRuleOperator<PowExponentSlopeRule>, T>.Instance, at.X, at.Y),
            });

    private static Formula<T> SlopeInBase<T>(Formula<T> x, Formula<T> y)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        // A factor y(y − 1)(y − 2)… that reaches 0 is exact, whatever the power.
        if (!y.Node.IsConstant)
            return y * Formula<T>.Pow(x, y - Formula<T>.One);

        T exponent = y.Node.Value - T.One;
        return Structural.Multiply(y, T.IsZero(exponent) ? Formula<T>.One : exponent == T.One ? x : Formula<T>.Pow(x, Formula<T>.Constant(exponent)));
    }

    public void Write<T>(FormulaWriter<T> writer, Node<T> node)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        writer.Power(node.X!, node.Y!);
}
