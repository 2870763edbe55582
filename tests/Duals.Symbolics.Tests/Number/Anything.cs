using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using Duals.Tests.Contracts;
using Duals.Tests.Transparency;

namespace Duals.Symbolics.Tests.Number;

/// <summary>A function of a variable that has any value and any slope at the point of the trace: how tests make an active formula of a number.</summary>
internal readonly record struct AnythingOperator(int ValueBits, int SlopeBits) : IOperator
{
    public static int Arity => 1;

    public string Name => "Anything";

    public TNumber Apply<TNumber>(TNumber x, TNumber y, TNumber z)
        where TNumber : IFloatingPointIeee754<TNumber> =>
        TNumber.CreateSaturating(BitConverter.Int32BitsToSingle(ValueBits));

    public Formula<T> Contribution<T>(Formula<T> factor, Operands<T> at, int operand)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        factor * Formula<T>.Constant(T.CreateSaturating(BitConverter.Int32BitsToSingle(SlopeBits)));
}

/// <summary>A function of a variable that has any value, of either precision.</summary>
internal readonly record struct AnyValueOperator(long Bits) : IOperator
{
    public static int Arity => 1;

    public string Name => "AnyValue";

    public TNumber Apply<TNumber>(TNumber x, TNumber y, TNumber z)
        where TNumber : IFloatingPointIeee754<TNumber> =>
        typeof(TNumber) == typeof(float)
            ? (TNumber)(object)BitConverter.Int32BitsToSingle((int)Bits)
            : TNumber.CreateSaturating(BitConverter.Int64BitsToDouble(Bits));

    public Formula<T> Contribution<T>(Formula<T> factor, Operands<T> at, int operand)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        factor;
}

/// <summary>Formulas of one trace at a point, each with a value of its own; without a tangent a constant.</summary>
internal sealed class OnTrace<T> : Lift<Formula<T>, T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    private readonly Formula<T> _variable = new(new Graph<T>(["x"], [T.One], int.MaxValue).Variables[0]);

    public override int Tangents => 1;

    public override Formula<T> Make(T value, ReadOnlySpan<T> tangents) =>
        T.IsZero(tangents[0])
            ? Formula<T>.Constant(value)
            : Formula<T>.Of(new Operation<AnyValueOperator, T>(new(BitsOf(value))), _variable);

    public override T Value(Formula<T> number) => number.Node.Value;

    // Without a conversion, which would quiet a signalling NaN.
    private static long BitsOf(T value) =>
        value is float single ? BitConverter.SingleToInt32Bits(single) : BitConverter.DoubleToInt64Bits(double.CreateSaturating(value));
}

/// <summary>A formula as two leaves: its value, and its slope in the variable of the trace. A slope of zero is a constant.</summary>
internal abstract class FormulaLevel<T> : Level<Formula<T>>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    private static readonly Formula<T> s_variable = new(new Graph<T>(["x"], [T.One], int.MaxValue).Variables[0]);

    public override int LeafCount => 2;

    public override void Add(Formula<T> number, List<double> leaves)
    {
        leaves.Add(double.CreateSaturating(number.Node.Value));
        leaves.Add(double.CreateSaturating(Accumulation<T>.Partial(number, s_variable, SlopeForm.Textbook).Node.Value));
    }

    public override Formula<T> Read(IEnumerator<double> leaves)
    {
        Assert.True(leaves.MoveNext());
        double value = leaves.Current;
        Assert.True(leaves.MoveNext());
        double slope = leaves.Current;
        return slope == 0
            ? Formula<T>.Constant(T.CreateSaturating(value))
            : Formula<T>.Of(new Operation<AnythingOperator, T>(new(Bits(value), Bits(slope))), s_variable);
    }

    public override string Write(Formula<T> number, Func<IFormattable, string> leaf) => leaf(number.Node.Value);

    private static int Bits(double number) => BitConverter.SingleToInt32Bits((float)number);
}

[SuppressMessage("Performance", "CA1812", Justification = "Level<T>.Create makes it by reflection.")]
internal sealed class FormulaOfDoubleLevel : FormulaLevel<double>;

[SuppressMessage("Performance", "CA1812", Justification = "Level<T>.Create makes it by reflection.")]
internal sealed class FormulaOfFloatLevel : FormulaLevel<float>;
