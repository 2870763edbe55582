using System.Numerics;

namespace Duals.Symbolics;

/// <summary>The sine of the pair of sine and cosine, whose bits may differ from those of the sine alone.</summary>
internal readonly record struct PairedSinOperator : IFunctionOperator
{
    public static int Arity => 1;

    public string Name => "SinCos.Sin";

    public TNumber Apply<TNumber>(TNumber x, TNumber y, TNumber z)
        where TNumber : IFloatingPointIeee754<TNumber> =>
        TNumber.SinCos(x).Sin;

    public Formula<T> Contribution<T>(Formula<T> factor, Operands<T> at, int operand)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        Structural.Multiply(factor, Formula<T>.SinCos(at.X).Cos);
}

/// <summary>The cosine of the pair.</summary>
internal readonly record struct PairedCosOperator : IFunctionOperator
{
    public static int Arity => 1;

    public string Name => "SinCos.Cos";

    public TNumber Apply<TNumber>(TNumber x, TNumber y, TNumber z)
        where TNumber : IFloatingPointIeee754<TNumber> =>
        TNumber.SinCos(x).Cos;

    public Formula<T> Contribution<T>(Formula<T> factor, Operands<T> at, int operand)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        Structural.Negate(Structural.Multiply(factor, Formula<T>.SinCos(at.X).Sin));
}

/// <summary>The sine of the pair of πx.</summary>
internal readonly record struct PairedSinPiOperator : IFunctionOperator
{
    public static int Arity => 1;

    public string Name => "SinCosPi.SinPi";

    public TNumber Apply<TNumber>(TNumber x, TNumber y, TNumber z)
        where TNumber : IFloatingPointIeee754<TNumber> =>
        TNumber.SinCosPi(x).SinPi;

    public Formula<T> Contribution<T>(Formula<T> factor, Operands<T> at, int operand)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        Structural.Multiply(factor, Formula<T>.Pi * Formula<T>.SinCosPi(at.X).CosPi);
}

/// <summary>The cosine of the pair of πx.</summary>
internal readonly record struct PairedCosPiOperator : IFunctionOperator
{
    public static int Arity => 1;

    public string Name => "SinCosPi.CosPi";

    public TNumber Apply<TNumber>(TNumber x, TNumber y, TNumber z)
        where TNumber : IFloatingPointIeee754<TNumber> =>
        TNumber.SinCosPi(x).CosPi;

    public Formula<T> Contribution<T>(Formula<T> factor, Operands<T> at, int operand)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        Structural.Negate(Structural.Multiply(factor, Formula<T>.Pi * Formula<T>.SinCosPi(at.X).SinPi));
}
