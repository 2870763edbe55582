using System.Numerics;

namespace Duals.Tests.Rules;

/// <summary>A number type to run functions on, seen from outside as leaves of doubles; see <see cref="ILayout{TNumber}"/>.</summary>
internal abstract class NumberType
{
    public static NumberType Dual { get; } = new NumberType<Dual<double>, Over<Dual<double>, double, DoubleLayout>>("Dual");

    public static NumberType HyperDual { get; } = new NumberType<HyperDual<double>, Over<HyperDual<double>, double, DoubleLayout>>("HyperDual");

    public static NumberType DualVector { get; } = new NumberType<DualVector<double>, Over<DualVector<double>, double, DoubleLayout>>("DualVector");

    public static NumberType DualOfDual { get; } =
        new NumberType<Dual<Dual<double>>, Over<Dual<Dual<double>>, Dual<double>, Over<Dual<double>, double, DoubleLayout>>>("Dual of Dual");

    public static NumberType DualOfDualVector { get; } =
        new NumberType<Dual<DualVector<double>>, Over<Dual<DualVector<double>>, DualVector<double>, Over<DualVector<double>, double, DoubleLayout>>>(
            "Dual of DualVector");

    public static NumberType DualOfHyperDual { get; } =
        new NumberType<Dual<HyperDual<double>>, Over<Dual<HyperDual<double>>, HyperDual<double>, Over<HyperDual<double>, double, DoubleLayout>>>(
            "Dual of HyperDual");

    public static NumberType HyperDualOfDual { get; } =
        new NumberType<HyperDual<Dual<double>>, Over<HyperDual<Dual<double>>, Dual<double>, Over<Dual<double>, double, DoubleLayout>>>("HyperDual of Dual");

    public static NumberType HyperDualOfDualVector { get; } =
        new NumberType<HyperDual<DualVector<double>>, Over<HyperDual<DualVector<double>>, DualVector<double>, Over<DualVector<double>, double, DoubleLayout>>>(
            "HyperDual of DualVector");

    public static NumberType DualOfDualOfDual { get; } =
        new NumberType<
            Dual<Dual<Dual<double>>>,
            Over<Dual<Dual<Dual<double>>>, Dual<Dual<double>>, Over<Dual<Dual<double>>, Dual<double>, Over<Dual<double>, double, DoubleLayout>>>>(
            "Dual of Dual of Dual");

    /// <summary>Reverse mode: one sweep, and the adjoint of each argument times its seed.</summary>
    public static NumberType Adjoint { get; } = new AdjointType<double, DoubleLayout>("Adjoint", isAlongLine: false);

    public static NumberType AdjointOfDual { get; } =
        new AdjointType<Dual<double>, Over<Dual<double>, double, DoubleLayout>>("Adjoint of Dual", isAlongLine: false);

    /// <summary>Reverse mode in the slopes alone: the arguments lie on a line through the point, and the sweep ends at the line's parameter.</summary>
    public static NumberType AdjointAlongLine { get; } = new AdjointType<double, DoubleLayout>("Adjoint along a line", isAlongLine: true);

    public static NumberType AdjointOfDualAlongLine { get; } =
        new AdjointType<Dual<double>, Over<Dual<double>, double, DoubleLayout>>("Adjoint of Dual along a line", isAlongLine: true);

    /// <summary>Reverse mode on its own and over the types of forward mode.</summary>
    public static IReadOnlyList<NumberType> Reverse { get; } =
    [
        Adjoint,
        AdjointOfDual,
        AdjointAlongLine,
        AdjointOfDualAlongLine,
        new AdjointType<DualVector<double>, Over<DualVector<double>, double, DoubleLayout>>("Adjoint of DualVector", isAlongLine: false),
        new AdjointType<float, FloatLayout>("Adjoint of float", isAlongLine: false),
    ];

    /// <summary>Every type over double that goes to second order at most.</summary>
    public static IReadOnlyList<NumberType> UpToSecondOrder { get; } = [Dual, HyperDual, DualVector, DualOfDual, DualOfDualVector];

    /// <summary>Types over double that go to third order.</summary>
    public static IReadOnlyList<NumberType> ThirdOrder { get; } = [DualOfHyperDual, HyperDualOfDual, HyperDualOfDualVector, DualOfDualOfDual];

    /// <summary>Types over float.</summary>
    public static IReadOnlyList<NumberType> Single { get; } =
    [
        new NumberType<Dual<float>, Over<Dual<float>, float, FloatLayout>>("Dual of float"),
        new NumberType<HyperDual<float>, Over<HyperDual<float>, float, FloatLayout>>("HyperDual of float"),
        new NumberType<DualVector<float>, Over<DualVector<float>, float, FloatLayout>>("DualVector of float"),
        new NumberType<Dual<Dual<float>>, Over<Dual<Dual<float>>, Dual<float>, Over<Dual<float>, float, FloatLayout>>>("Dual of Dual of float"),
    ];

    public static IReadOnlyList<NumberType> All { get; } = [.. UpToSecondOrder, .. ThirdOrder, .. Single, .. Reverse];

    public abstract string Name { get; }

    public abstract bool IsSingle { get; }

    /// <summary>The directions of each leaf, as bit masks.</summary>
    public abstract IReadOnlyList<int> Masks { get; }

    /// <summary>Runs a function of the table; arguments and result are given by their leaves.</summary>
    public abstract double[] Invoke(string function, params double[][] arguments);

    public override string ToString() => Name;
}

internal sealed class NumberType<TNumber, TLayout>(string name) : NumberType
    where TNumber : struct, IFloatingPointIeee754<TNumber>, IMinMaxValue<TNumber>
    where TLayout : ILayout<TNumber>
{
    public override string Name => name;

    public override bool IsSingle => name.EndsWith("float", StringComparison.Ordinal);

    public override IReadOnlyList<int> Masks => TLayout.Masks;

    public override double[] Invoke(string function, params double[][] arguments)
    {
        var numbers = new TNumber[arguments.Length];
        for (int i = 0; i < numbers.Length; i++)
            numbers[i] = TLayout.Build(arguments[i]);

        var leaves = new double[TLayout.Masks.Length];
        TLayout.Read(Functions<TNumber>.Of(function)(numbers), leaves);
        return leaves;
    }
}

/// <summary>
/// Reverse mode over T, as a type of one more direction than T has: the tangent of the result along it is the sum of the adjoints of the arguments, times
/// their seeds.
/// </summary>
internal sealed class AdjointType<T, TLayout>(string name, bool isAlongLine) : NumberType
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    where TLayout : ILayout<T>
{
    private static readonly int s_direction = 1 << TLayout.Directions;

    public override string Name => name;

    public override bool IsSingle => name.EndsWith("float", StringComparison.Ordinal);

    public override IReadOnlyList<int> Masks { get; } = [.. TLayout.Masks, .. TLayout.Masks.Select(mask => mask | s_direction)];

    public override double[] Invoke(string function, params double[][] arguments)
    {
        int width = TLayout.Masks.Length;
        using var tape = Tape<T>.Start();
        Adjoint<T> parameter = tape.Variable(T.Zero);
        var numbers = new Adjoint<T>[arguments.Length];
        for (int i = 0; i < numbers.Length; i++)
        {
            T value = TLayout.Build(arguments[i].AsSpan(0, width));
            numbers[i] = isAlongLine ? parameter.With(value, Seed(arguments[i])) : tape.Variable(value);
        }

        Adjoint<T> result = Functions<Adjoint<T>>.Of(function)(numbers);
        tape.Sweep(result, T.One);
        T tangent = T.Zero;
        if (isAlongLine)
            tangent = tape.AdjointOf(parameter);

        for (int i = 0; i < numbers.Length && !isAlongLine; i++)
            tangent += Strong.Product(tape.AdjointOf(numbers[i]), Seed(arguments[i]));

        var leaves = new double[Masks.Count];
        TLayout.Read(result.Value, leaves.AsSpan(0, width));
        TLayout.Read(tangent, leaves.AsSpan(width));
        return leaves;

        T Seed(double[] argument) => TLayout.Build(argument.AsSpan(width, width));
    }
}
