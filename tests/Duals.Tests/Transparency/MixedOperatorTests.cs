using System.Numerics;

namespace Duals.Tests.Transparency;

/// <summary>
/// Operators between a number and a plain one, powers with plain exponents, squares and F#'s <c>DivideByInt</c>: generic code does not see them,
/// but whoever writes <c>2 * x</c> expects the value of <c>2 * x</c>.
/// </summary>
public class MixedOperatorTests
{
    [Fact]
    public void Mixed_operators_of_Dual_have_the_bits_of_the_plain_ones()
    {
        Check<Dual<double>, double, double>(Lifts<double>.Dual, new Plain<double>(), DualOperators<double>(), DualRelations<double>());
        Check<Dual<float>, float, float>(Lifts<float>.Dual, new Plain<float>(), DualOperators<float>(), DualRelations<float>());
        Check<Dual<Half>, Half, Half>(Lifts<Half>.Dual, new Plain<Half>(), DualOperators<Half>(), DualRelations<Half>());
        Check(Lifts<double>.DualOfDual, Lifts<double>.Dual, DualOperators<Dual<double>>(), DualRelations<Dual<double>>());
        Check(Lifts<float>.DualOfDualVector, Lifts<float>.DualVector, DualOperators<DualVector<float>>(), DualRelations<DualVector<float>>());
    }

    [Fact]
    public void Mixed_operators_of_HyperDual_have_the_bits_of_the_plain_ones()
    {
        Check<HyperDual<double>, double, double>(Lifts<double>.HyperDual, new Plain<double>(), HyperDualOperators<double>(), HyperDualRelations<double>());
        Check<HyperDual<float>, float, float>(Lifts<float>.HyperDual, new Plain<float>(), HyperDualOperators<float>(), HyperDualRelations<float>());
        Check(Lifts<double>.HyperDualOfDual, Lifts<double>.Dual, HyperDualOperators<Dual<double>>(), HyperDualRelations<Dual<double>>());
    }

    [Fact]
    public void Mixed_operators_of_DualVector_have_the_bits_of_the_plain_ones()
    {
        Check<DualVector<double>, double, double>(Lifts<double>.DualVector, new Plain<double>(), DualVectorOperators<double>(), DualVectorRelations<double>());
        Check<DualVector<float>, float, float>(Lifts<float>.DualVector, new Plain<float>(), DualVectorOperators<float>(), DualVectorRelations<float>());
    }

    [Fact]
    public void Mixed_operators_of_Adjoint_have_the_bits_of_the_plain_ones()
    {
        Check<Adjoint<double>, double, double>(Lifts<double>.Adjoint, new Plain<double>(), AdjointOperators<double>(), AdjointRelations<double>());
        Check<Adjoint<float>, float, float>(Lifts<float>.Adjoint, new Plain<float>(), AdjointOperators<float>(), AdjointRelations<float>());
        Check(Lifts<double>.AdjointOfDual, Lifts<double>.Dual, AdjointOperators<Dual<double>>(), AdjointRelations<Dual<double>>());
    }

    // The number x of TSelf with the plain c of TInner, and with both on the plain side.
    private static void Check<TSelf, TInner, T>(
        Lift<TSelf, T> lift,
        Lift<TInner, T> inner,
        Mixed<TSelf, TInner>[] operators,
        Relation<TSelf, TInner>[] relations)
        where TSelf : struct, IDualNumber<TSelf, TInner>
        where TInner : IFloatingPointIeee754<TInner>, IMinMaxValue<TInner>
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        using IDisposable? recording = lift.Begin();
        var fuzz = new Fuzz<T>(4104);
        var tangents = new T[lift.Tangents];
        T[] values = [.. Samples<T>.Core, .. Enumerable.Range(0, 40).Select(_ => fuzz.NextNumber())];
        foreach (T left in values)
        {
            foreach (T right in values)
            {
                fuzz.NextTangents(tangents);
                TSelf x = lift.Make(left, tangents);
                TSelf y = lift.Make(right, tangents);
                TInner c = inner.Make(left, tangents.AsSpan(0, inner.Tangents));
                TInner d = inner.Make(right, tangents.AsSpan(0, inner.Tangents));
                foreach (Mixed<TSelf, TInner> mixed in operators)
                {
                    T expected = inner.Value(mixed.Plain(c, d));
                    T onTheRight = lift.Value(mixed.OnTheRight(x, d));
                    T onTheLeft = lift.Value(mixed.OnTheLeft(c, y));
                    if (!Exact.AreSame(expected, onTheRight) || !Exact.AreSame(expected, onTheLeft))
                        Assert.Fail($"{left:R} {mixed.Name} {right:R} of {typeof(TSelf)}: {expected:R} plain, {onTheRight:R} or {onTheLeft:R} mixed.");
                }

                foreach (Relation<TSelf, TInner> relation in relations)
                {
                    bool expected = relation.Plain(c, d);
                    if (relation.OnTheRight(x, d) != expected || relation.OnTheLeft(c, y) != expected)
                        Assert.Fail($"{left:R} {relation.Name} {right:R} of {typeof(TSelf)} is {expected} plain, otherwise mixed.");
                }
            }
        }
    }

    private static Mixed<Dual<T>, T>[] DualOperators<T>()
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
    [
        new("+", (x, c) => x + c, (c, x) => c + x, (x, y) => x + y),
        new("-", (x, c) => x - c, (c, x) => c - x, (x, y) => x - y),
        new("*", (x, c) => x * c, (c, x) => c * x, (x, y) => x * y),
        new("/", (x, c) => x / c, (c, x) => c / x, (x, y) => x / y),
        new("%", (x, c) => x % c, (c, x) => c % x, (x, y) => x % y),
        new("Pow", (x, c) => Dual<T>.Pow(x, c), (c, x) => Dual<T>.Pow(c, x), T.Pow),
        new("Square", (x, _) => Dual<T>.Square(x), (c, _) => Dual<T>.Square(c), (c, _) => c * c),
        new("Pow 3", (x, _) => Dual<T>.Pow(x, 3), (c, _) => Dual<T>.Pow(c, 3), (c, _) => T.Pow(c, T.CreateChecked(3))),
        new("DivideByInt 3", (x, _) => Dual<T>.DivideByInt(x, 3), (c, _) => Dual<T>.DivideByInt(c, 3), (c, _) => c / T.CreateChecked(3)),
        new("conversion", (x, _) => (T)x, (c, _) => (T)(Dual<T>)c, (c, _) => c),
    ];

    private static Relation<Dual<T>, T>[] DualRelations<T>()
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
    [
        new("==", (x, c) => x == c, (c, x) => c == x, (x, y) => x == y),
        new("!=", (x, c) => x != c, (c, x) => c != x, (x, y) => x != y),
        new("<", (x, c) => x < c, (c, x) => c < x, (x, y) => x < y),
        new("<=", (x, c) => x <= c, (c, x) => c <= x, (x, y) => x <= y),
        new(">", (x, c) => x > c, (c, x) => c > x, (x, y) => x > y),
        new(">=", (x, c) => x >= c, (c, x) => c >= x, (x, y) => x >= y),
    ];

    private static Mixed<HyperDual<T>, T>[] HyperDualOperators<T>()
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
    [
        new("+", (x, c) => x + c, (c, x) => c + x, (x, y) => x + y),
        new("-", (x, c) => x - c, (c, x) => c - x, (x, y) => x - y),
        new("*", (x, c) => x * c, (c, x) => c * x, (x, y) => x * y),
        new("/", (x, c) => x / c, (c, x) => c / x, (x, y) => x / y),
        new("%", (x, c) => x % c, (c, x) => c % x, (x, y) => x % y),
        new("Pow", (x, c) => HyperDual<T>.Pow(x, c), (c, x) => HyperDual<T>.Pow(c, x), T.Pow),
        new("Square", (x, _) => HyperDual<T>.Square(x), (c, _) => HyperDual<T>.Square(c), (c, _) => c * c),
        new("Pow 3", (x, _) => HyperDual<T>.Pow(x, 3), (c, _) => HyperDual<T>.Pow(c, 3), (c, _) => T.Pow(c, T.CreateChecked(3))),
        new("DivideByInt 3", (x, _) => HyperDual<T>.DivideByInt(x, 3), (c, _) => HyperDual<T>.DivideByInt(c, 3), (c, _) => c / T.CreateChecked(3)),
        new("conversion", (x, _) => (T)x, (c, _) => (T)(HyperDual<T>)c, (c, _) => c),
    ];

    private static Relation<HyperDual<T>, T>[] HyperDualRelations<T>()
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
    [
        new("==", (x, c) => x == c, (c, x) => c == x, (x, y) => x == y),
        new("!=", (x, c) => x != c, (c, x) => c != x, (x, y) => x != y),
        new("<", (x, c) => x < c, (c, x) => c < x, (x, y) => x < y),
        new("<=", (x, c) => x <= c, (c, x) => c <= x, (x, y) => x <= y),
        new(">", (x, c) => x > c, (c, x) => c > x, (x, y) => x > y),
        new(">=", (x, c) => x >= c, (c, x) => c >= x, (x, y) => x >= y),
    ];

    private static Mixed<DualVector<T>, T>[] DualVectorOperators<T>()
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
    [
        new("+", (x, c) => x + c, (c, x) => c + x, (x, y) => x + y),
        new("-", (x, c) => x - c, (c, x) => c - x, (x, y) => x - y),
        new("*", (x, c) => x * c, (c, x) => c * x, (x, y) => x * y),
        new("/", (x, c) => x / c, (c, x) => c / x, (x, y) => x / y),
        new("%", (x, c) => x % c, (c, x) => c % x, (x, y) => x % y),
        new("Pow", (x, c) => DualVector<T>.Pow(x, c), (c, x) => DualVector<T>.Pow(c, x), T.Pow),
        new("Square", (x, _) => DualVector<T>.Square(x), (c, _) => DualVector<T>.Square(c), (c, _) => c * c),
        new("Pow 3", (x, _) => DualVector<T>.Pow(x, 3), (c, _) => DualVector<T>.Pow(c, 3), (c, _) => T.Pow(c, T.CreateChecked(3))),
        new("DivideByInt 3", (x, _) => DualVector<T>.DivideByInt(x, 3), (c, _) => DualVector<T>.DivideByInt(c, 3), (c, _) => c / T.CreateChecked(3)),
        new("conversion", (x, _) => (T)x, (c, _) => (T)(DualVector<T>)c, (c, _) => c),
    ];

    private static Relation<DualVector<T>, T>[] DualVectorRelations<T>()
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
    [
        new("==", (x, c) => x == c, (c, x) => c == x, (x, y) => x == y),
        new("!=", (x, c) => x != c, (c, x) => c != x, (x, y) => x != y),
        new("<", (x, c) => x < c, (c, x) => c < x, (x, y) => x < y),
        new("<=", (x, c) => x <= c, (c, x) => c <= x, (x, y) => x <= y),
        new(">", (x, c) => x > c, (c, x) => c > x, (x, y) => x > y),
        new(">=", (x, c) => x >= c, (c, x) => c >= x, (x, y) => x >= y),
    ];

    private static Mixed<Adjoint<T>, T>[] AdjointOperators<T>()
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
    [
        new("+", (x, c) => x + c, (c, x) => c + x, (x, y) => x + y),
        new("-", (x, c) => x - c, (c, x) => c - x, (x, y) => x - y),
        new("*", (x, c) => x * c, (c, x) => c * x, (x, y) => x * y),
        new("/", (x, c) => x / c, (c, x) => c / x, (x, y) => x / y),
        new("%", (x, c) => x % c, (c, x) => c % x, (x, y) => x % y),
        new("Pow", (x, c) => Adjoint<T>.Pow(x, c), (c, x) => Adjoint<T>.Pow(c, x), T.Pow),
        new("Square", (x, _) => Adjoint<T>.Square(x), (c, _) => Adjoint<T>.Square(c), (c, _) => c * c),
        new("Pow 3", (x, _) => Adjoint<T>.Pow(x, 3), (c, _) => Adjoint<T>.Pow(c, 3), (c, _) => T.Pow(c, T.CreateChecked(3))),
        new("DivideByInt 3", (x, _) => Adjoint<T>.DivideByInt(x, 3), (c, _) => Adjoint<T>.DivideByInt(c, 3), (c, _) => c / T.CreateChecked(3)),
        new("conversion", (x, _) => (T)x, (c, _) => (T)(Adjoint<T>)c, (c, _) => c),
    ];

    private static Relation<Adjoint<T>, T>[] AdjointRelations<T>()
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
    [
        new("==", (x, c) => x == c, (c, x) => c == x, (x, y) => x == y),
        new("!=", (x, c) => x != c, (c, x) => c != x, (x, y) => x != y),
        new("<", (x, c) => x < c, (c, x) => c < x, (x, y) => x < y),
        new("<=", (x, c) => x <= c, (c, x) => c <= x, (x, y) => x <= y),
        new(">", (x, c) => x > c, (c, x) => c > x, (x, y) => x > y),
        new(">=", (x, c) => x >= c, (c, x) => c >= x, (x, y) => x >= y),
    ];

    private sealed record Mixed<TSelf, T>(string Name, Func<TSelf, T, TSelf> OnTheRight, Func<T, TSelf, TSelf> OnTheLeft, Func<T, T, T> Plain);

    private sealed record Relation<TSelf, T>(string Name, Func<TSelf, T, bool> OnTheRight, Func<T, TSelf, bool> OnTheLeft, Func<T, T, bool> Plain);
}
