using System.Numerics;

namespace Duals.Tests.Rules;

/// <summary>A rule whose slope is built from its own Value: right in every mode by Rule.Apply, else an exception where numbers are nested.</summary>
public class RuleConsistencyTests
{
    // y³ + y = 2 at y = 1: y′ = 1/4, y″ = −6/64.
    private const double Slope = 0.25;
    private const double Second = -0.09375;

    private readonly struct Root<TRule> : IUnivariateFunction, IScalarFunction
        where TRule : IUnaryRule
    {
        public T Invoke<T>(T x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            Rule.Apply<TRule, T>(x);

        public T Invoke<T>(ReadOnlySpan<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            Rule.Apply<TRule, T>(x[0] + x[1]);
    }

    [Fact]
    public void By_its_applied_rule_a_slope_is_right_in_every_mode()
    {
        var f = default(Root<SoundCubicRoot>);
        double[] x = [1.5, 0.5];
        Close(Slope, f.Derivative(2.0));
        Close(Second, f.SecondDerivative(2.0));
        Close(Second, f.Derivatives(2.0, 4)[2]);
        Close(Second, f.Hessian(x, DifferentiationMode.Forward)[0, 1]);
        Close(Second, f.Hessian(x, DifferentiationMode.Reverse)[0, 1]);
        Close(3 * Second, f.HessianVectorProduct(x, [1, 2], DifferentiationMode.Forward)[0]);
        Close(3 * Second, f.HessianVectorProduct(x, [1, 2], DifferentiationMode.Reverse)[1]);
        Close(Second, Rule.Apply<SoundCubicRoot, Dual<Dual<double>>>(new(new(2, 1), new(1, 0))).Derivative.Derivative);
    }

    [Fact]
    public void By_its_own_Value_it_is_refused_where_numbers_are_nested()
    {
        // Where they are not, it is right.
        Close(Slope, Forward.Derivative(Rule.Apply<LossyCubicRoot, Dual<double>>, 2.0));
        Close(Second, Forward.SecondDerivative(Rule.Apply<LossyCubicRoot, HyperDual<double>>, 2.0));

        Refused(() => Reverse.HessianVectorProduct<double>(x => Rule.Apply<LossyCubicRoot, Adjoint<Dual<double>>>(x[0]), [2], [3]));
        Refused(() => Reverse.Hessian<double>(x => Rule.Apply<LossyCubicRoot, Adjoint<DualVector<double>>>(x[0]), [2]));
        Refused(() => Forward.Derivative(Forward.Derivative<Dual<double>>(Rule.Apply<LossyCubicRoot, Dual<Dual<double>>>), 2.0));
        Refused(() => Forward.Derivative<Dual<double>>(Rule.Apply<LossyCubicRoot, Dual<Dual<double>>>, new(2, 3)));
        Refused(() => Forward.Derivative<Dual<float>>(Rule.Apply<LossyCubicRoot, Dual<Dual<float>>>, new(2, 3)));
        Refused(() => Forward.SecondDerivative<Dual<double>>(Rule.Apply<LossyCubicRoot, HyperDual<Dual<double>>>, new(2, 3)));
        Refused(() => Forward.Derivative<Dual<Dual<double>>>(Rule.Apply<LossyCubicRoot, Dual<Dual<Dual<double>>>>, new(new(2, 1), new(1, 0))));
        Refused(() => default(Root<LossyCubicRoot>).HessianVectorProduct((double[])[1.5, 0.5], [1, 2], DifferentiationMode.Reverse));
        Refused(() => default(Root<LossyCubicRoot>).Derivatives(2.0, 3));
    }

    [Fact]
    public void A_rule_of_two_arguments_is_refused_as_well()
    {
        static Dual<Dual<double>> Nested<TRule>()
            where TRule : IBinaryRule =>
            Rule.Apply<TRule, Dual<Dual<double>>>(new(new(2, 1), new(1, 0)), new(new(1, 0), new(0, 0)));

        Close(Second, Nested<SoundCubicRootOfProduct>().Derivative.Derivative);
        Refused(() => Nested<LossyCubicRootOfProduct>());
    }

    [Fact]
    public void A_value_that_loses_tangents_is_no_fault_if_the_slopes_do_not_need_it()
    {
        Dual<Dual<double>> square = Rule.Apply<Table, Dual<Dual<double>>>(new(new(3, 1), new(1, 0)));
        Close(2, square.Derivative.Derivative);
    }

    private static void Close(double expected, double actual) => Assert.InRange(actual, expected - 1e-12, expected + 1e-12);

    private static void Refused(Action call)
    {
        InvalidOperationException exception = Assert.Throws<InvalidOperationException>(call);
        Assert.Contains("CubicRoot", exception.Message, StringComparison.Ordinal);
        Assert.Contains("Rule.Apply", exception.Message, StringComparison.Ordinal);
    }

    /// <summary>x² by a conversion, with slopes that need no value.</summary>
    private readonly struct Table : IUnaryRule
    {
        public static T Value<T>(T x)
            where T : IFloatingPointIeee754<T>
        {
            double plain = double.CreateTruncating(x);
            return T.CreateChecked(plain * plain);
        }

        public static (T Value, T First) FirstOrder<T>(T x)
            where T : IFloatingPointIeee754<T> =>
            (Value(x), T.CreateChecked(2) * x);

        public static (T Value, T First, T Second) SecondOrder<T>(T x)
            where T : IFloatingPointIeee754<T> =>
            (Value(x), T.CreateChecked(2) * x, T.CreateChecked(2));
    }
}
