using System.Numerics;
using Duals.Properties.Generators;
using FsProperty = FsCheck.Property;

namespace Duals.Properties.Laws;

/// <summary>A formula has the same value, to the bit, or throws the same exception in every number type as on plain numbers.</summary>
[Properties(MaxTest = 200, EndSize = 50)]
public sealed class TransparencyLaws
{
    [Property]
    public FsProperty Values_are_those_of_plain_numbers_on_piecewise_formulas(TreeCase<Piecewise> c) => Check(c);

    [Property(MaxTest = 2000)]
    public FsProperty Values_and_exceptions_are_those_of_plain_numbers_at_any_point(TreeCase<Wild> c) => Check(c);

    private static FsProperty Check(TreeCase c)
    {
        using IDisposable? tape = OnTape<double, Flat<double>>.Begin();
        using IDisposable? tapeOfFloats = OnTape<float, Flat<float>>.Begin();
        using IDisposable? tapeOfDuals = OnTape<Dual<double>, Over<Dual<double>, double, Flat<double>>>.Begin();
        string plain = Outcome<double, Flat<double>>(c);
        string single = Outcome<float, Flat<float>>(c);
        return Verdict.Of(
            Differs<Dual<double>, Over<Dual<double>, double, Flat<double>>>(c, plain)
                ?? Differs<Dual<float>, Over<Dual<float>, float, Flat<float>>>(c, single)
                ?? Differs<HyperDual<double>, Over<HyperDual<double>, double, Flat<double>>>(c, plain)
                ?? Differs<DualVector<double>, Over<DualVector<double>, double, Flat<double>>>(c, plain)
                ?? Differs<DualVector<float>, Over<DualVector<float>, float, Flat<float>>>(c, single)
                ?? Differs<Dual<Dual<double>>, Over<Dual<Dual<double>>, Dual<double>, Over<Dual<double>, double, Flat<double>>>>(c, plain)
                ?? Differs<HyperDual<Dual<double>>, Over<HyperDual<Dual<double>>, Dual<double>, Over<Dual<double>, double, Flat<double>>>>(c, plain)
                ?? Differs<
                    Dual<DualVector<double>>,
                    Over<Dual<DualVector<double>>, DualVector<double>, Over<DualVector<double>, double, Flat<double>>>>(c, plain)
                ?? Differs<Adjoint<double>, OnTape<double, Flat<double>>>(c, plain)
                ?? Differs<Adjoint<float>, OnTape<float, Flat<float>>>(c, single)
                ?? Differs<Adjoint<Dual<double>>, OnTape<Dual<double>, Over<Dual<double>, double, Flat<double>>>>(c, plain)
                ?? Differs<Jet<double, WideTangent<double>>, Over<Jet<double, WideTangent<double>>, double, Flat<double>>>(c, plain)
                ?? Differs<Jet<double, CurveTangent<double>>, Over<Jet<double, CurveTangent<double>>, double, Flat<double>>>(c, plain)
                ?? Differs<Jet<double, PairTangent<double>>, Over<Jet<double, PairTangent<double>>, double, Flat<double>>>(c, plain)
                ?? Differs<
                    Jet<Jet<double, CurveTangent<double>>, CurveTangent<Jet<double, CurveTangent<double>>>>,
                    Over<
                        Jet<Jet<double, CurveTangent<double>>, CurveTangent<Jet<double, CurveTangent<double>>>>,
                        Jet<double, CurveTangent<double>>,
                        Over<Jet<double, CurveTangent<double>>, double, Flat<double>>>>(c, plain));
    }

    private static string? Differs<T, TShape>(TreeCase c, string plain)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
        where TShape : IShape<T>
    {
        string outcome = Outcome<T, TShape>(c);
        return outcome == plain ? null : $"{typeof(T)}: {outcome} instead of {plain}";
    }

    // The value's bits, any NaN being the same, or the exception's type.
    private static string Outcome<T, TShape>(TreeCase c)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
        where TShape : IShape<T>
    {
        try
        {
            T[] x = [Number<T, TShape>(c, 0), Number<T, TShape>(c, 1), Number<T, TShape>(c, 2)];
            double value = Shape.Parts<T, TShape>(c.Tree.Evaluate<T>(x))[0];
            return double.IsNaN(value) ? "NaN" : $"{value:R} {double.IsNegative(value)}";
        }
        catch (Exception e) when (e is ArithmeticException or ArgumentException)
        {
            return e.GetType().Name;
        }
    }

    private static T Number<T, TShape>(TreeCase c, int i)
        where TShape : IShape<T>
    {
        var parts = new double[TShape.Count];
        for (int k = 0; k < parts.Length; k++)
            parts[k] = k == 0 ? c.Point[i] : Views.Seed(c, i, k);

        return TShape.Make(parts);
    }
}
