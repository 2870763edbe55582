using System.Numerics;
using static Duals.Tests.Elementary.Domain;

namespace Duals.Tests.Elementary;

/// <summary>
/// Every function of numbers to a number, once: the tests of rules, of transparency and of the reference tables, and the formulas that the laws are tried
/// on, take theirs from here.
/// </summary>
internal static class ElementaryFunctions<T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    /// <summary>The list, in the same order for every T.</summary>
    public static IReadOnlyList<ElementaryFunction<T>> All { get; } =
    [
        .. Of(Smoothness.Analytic, Analytic()),
        .. Of(Smoothness.Polynomial, Polynomials()),
        .. Of(Smoothness.Kinked, Kinked()),
        .. Of(Smoothness.Stepped, Stepped()),
    ];

    private static ElementaryFunction<T>[] Analytic() =>
    [
        Unary("Exp", T.Exp, Line),
        Unary("ExpM1", T.ExpM1, Line),
        Unary("Exp2", T.Exp2, Line),
        Unary("Exp2M1", T.Exp2M1, Line),
        Unary("Exp10", T.Exp10, Line),
        Unary("Exp10M1", T.Exp10M1, Line),
        Unary("Log", T.Log, Positive),
        Unary("LogP1", T.LogP1, Between(-0.95, 10)),
        Unary("Log2", T.Log2, Positive),
        Unary("Log2P1", T.Log2P1, Between(-0.95, 10)),
        Unary("Log10", T.Log10, Positive),
        Unary("Log10P1", T.Log10P1, Between(-0.95, 10)),
        Binary("Log(x, b)", T.Log, Positive, Either(Between(1.1, 20), Between(0.1, 0.9))),
        Binary("Pow", T.Pow, Spread(0.1, 20), Between(-5, 5)),
        Unary("Sqrt", T.Sqrt, Positive),
        Unary("Cbrt", T.Cbrt, NotZero),
        Binary("Hypot", T.Hypot, NotZero, NotZero),
        Variant("RootN(-3)", x => T.RootN(x, -3), NotZero),
        Variant("RootN(-2)", x => T.RootN(x, -2), Positive),
        Variant("RootN(-1)", x => T.RootN(x, -1), NotZero),
        Variant("RootN(1)", x => T.RootN(x, 1), Line),
        Variant("RootN(2)", x => T.RootN(x, 2), Positive),
        Variant("RootN(3)", x => T.RootN(x, 3), NotZero),
        Variant("RootN(4)", x => T.RootN(x, 4), Positive),
        Variant("RootN(5)", x => T.RootN(x, 5), NotZero),
        Variant("RootN(7)", x => T.RootN(x, 7), NotZero),
        Unary("Sin", T.Sin, Line),
        Unary("Cos", T.Cos, Line),
        Unary("Tan", T.Tan, Between(-1.4, 1.4)),
        Variant("SinCos.Sin", x => T.SinCos(x).Sin, Line),
        Variant("SinCos.Cos", x => T.SinCos(x).Cos, Line),
        Unary("SinPi", T.SinPi, Line) with { Singular = [1.5, 0.25] },
        Unary("CosPi", T.CosPi, Line) with { Singular = [1.5, 0.25] },
        Unary("TanPi", T.TanPi, Between(-0.45, 0.45)) with { Singular = [1.5, -1.5, 0.25] },
        Variant("SinCosPi.SinPi", x => T.SinCosPi(x).SinPi, Line) with { Singular = [1.5, 0.25] },
        Variant("SinCosPi.CosPi", x => T.SinCosPi(x).CosPi, Line) with { Singular = [1.5, 0.25] },
        Unary("Asin", T.Asin, OpenUnit),
        Unary("Acos", T.Acos, OpenUnit),
        Unary("Atan", T.Atan, Line),
        Unary("AsinPi", T.AsinPi, OpenUnit),
        Unary("AcosPi", T.AcosPi, OpenUnit),
        Unary("AtanPi", T.AtanPi, Line),
        Binary("Atan2", T.Atan2, NotZero, NotZero),
        Binary("Atan2Pi", T.Atan2Pi, NotZero, NotZero),
        Unary("Sinh", T.Sinh, Line),
        Unary("Cosh", T.Cosh, Line),
        Unary("Tanh", T.Tanh, Line) with { Singular = [25] },
        Unary("Asinh", T.Asinh, Line),
        Unary("Acosh", T.Acosh, Spread(1.05, 1000)),
        Unary("Atanh", T.Atanh, OpenUnit),
        Unary("Sigmoid", Functions.Sigmoid, Line) with { Singular = [25] },
        Unary("ReciprocalEstimate", T.ReciprocalEstimate, NotZero),
        Unary("ReciprocalSqrtEstimate", T.ReciprocalSqrtEstimate, Positive),
        Binary("Divide", (x, y) => x / y, Line, NotZero),
    ];

    private static ElementaryFunction<T>[] Polynomials() =>
    [
        Unary("Negate", x => -x, Line),
        Unary("Increment", x => ++x, Line),
        Unary("Decrement", x => --x, Line),
        Unary("DegreesToRadians", T.DegreesToRadians, Line),
        Unary("RadiansToDegrees", T.RadiansToDegrees, Line),
        Unary("Square", Functions.Square, Line),
        Variant("ScaleB(5)", x => T.ScaleB(x, 5), Line),
        Variant("ScaleB(-5)", x => T.ScaleB(x, -5), Line),
        Unary("BitIncrement", T.BitIncrement, Line),
        Unary("BitDecrement", T.BitDecrement, Line),
        Binary("Add", (x, y) => x + y, Line, Line),
        Binary("Subtract", (x, y) => x - y, Line, Line),
        Binary("Multiply", (x, y) => x * y, Line, Line),
        Ternary("Lerp", T.Lerp, Line),
        Ternary("FusedMultiplyAdd", T.FusedMultiplyAdd, Line),
        Ternary("MultiplyAddEstimate", T.MultiplyAddEstimate, Line),
    ];

    private static ElementaryFunction<T>[] Kinked() =>
    [
        Unary("Abs", T.Abs, NotZero),
        Binary("Remainder", (x, y) => x % y, Quotient(0.1, 0.9)) with { Singular = [3] },
        Binary("Ieee754Remainder", T.Ieee754Remainder, Quotient(-0.4, 0.4)) with { Singular = [3, 1.5] },
        Binary("CopySign", T.CopySign, NotZero, NotZero),
        Binary("Max", T.Max, Apart),
        Binary("MaxNumber", T.MaxNumber, Apart),
        Binary("MaxNative", T.MaxNative, Apart),
        Binary("MaxMagnitude", T.MaxMagnitude, Apart),
        Binary("MaxMagnitudeNumber", T.MaxMagnitudeNumber, Apart),
        Binary("Min", T.Min, Apart),
        Binary("MinNumber", T.MinNumber, Apart),
        Binary("MinNative", T.MinNative, Apart),
        Binary("MinMagnitude", T.MinMagnitude, Apart),
        Binary("MinMagnitudeNumber", T.MinMagnitudeNumber, Apart),
        Ternary("Clamp", T.Clamp, Clamped),
        Ternary("ClampNative", T.ClampNative, Clamped),
    ];

    private static ElementaryFunction<T>[] Stepped() =>
    [
        Unary("Floor", T.Floor, BetweenSteps) with { Singular = [1.5, 2.5] },
        Unary("Ceiling", T.Ceiling, BetweenSteps) with { Singular = [1.5, 2.5] },
        Unary("Truncate", T.Truncate, BetweenSteps) with { Singular = [1.5, 2.5] },
        Unary("Round", T.Round, BetweenSteps) with { Singular = [1.5, 2.5] },
        Variant("Round(2)", x => T.Round(x, 2), BetweenSteps) with { Singular = [0.125] },
        Variant("Round(mode)", x => T.Round(x, MidpointRounding.AwayFromZero), BetweenSteps) with { Singular = [1.5, 2.5] },
        Variant("Round(1, mode)", x => T.Round(x, 1, MidpointRounding.ToPositiveInfinity), BetweenSteps) with { Singular = [0.25] },
    ];

    private static IEnumerable<ElementaryFunction<T>> Of(Smoothness smoothness, ElementaryFunction<T>[] functions) =>
        functions.Select(function => function with { Smoothness = smoothness });

    private static ElementaryFunction<T> Unary(string name, Func<T, T> call, Func<Random, double> x) => new(name, 1, a => call(a[0]), random => [x(random)]);

    private static ElementaryFunction<T> Variant(string name, Func<T, T> call, Func<Random, double> x) => Unary(name, call, x) with { IsVariant = true };

    private static ElementaryFunction<T> Binary(string name, Func<T, T, T> call, Func<Random, double> x, Func<Random, double> y) =>
        Binary(name, call, random => [x(random), y(random)]);

    private static ElementaryFunction<T> Binary(string name, Func<T, T, T> call, Func<Random, double[]> point) =>
        new(name, 2, a => call(a[0], a[1]), point);

    private static ElementaryFunction<T> Ternary(string name, Func<T, T, T, T> call, Func<Random, double> each) =>
        Ternary(name, call, random => [each(random), each(random), each(random)]);

    private static ElementaryFunction<T> Ternary(string name, Func<T, T, T, T> call, Func<Random, double[]> point) =>
        new(name, 3, a => call(a[0], a[1], a[2]), point);
}
