using System.Numerics;
using Duals.Tour.Examples;

namespace Duals.Symbolics.Tests.Drivers;

public class DriverTests
{
    private static readonly double[] s_point = [1.25, 2, 0.75];

    [Fact]
    public void Derivatives_of_one_variable()
    {
        Formula<double>[] derivatives = Symbolic.Derivatives(x => x * x * x * x, 3);
        Assert.Equal(["x⁴", "4·x³", "12·x²", "24·x"], derivatives.Select(f => f.ToString()));
        Assert.Equal("12·x²", Symbolic.SecondDerivative(x => x * x * x * x).ToString());
        Assert.Equal(4f * 27, Symbolic.Derivative<float>(x => x * x * x * x).Evaluate(3f));
        Assert.Equal(4 * 27.0, Symbolic.Derivatives(x => x * x * x * x, 3.0, 3)[1].Evaluate(3.0));
    }

    [Fact]
    public void Gradients_Hessians_and_products_agree_with_forward_mode()
    {
        AssertClose(Forward.Gradient<double>(Formulas.LogAndExponential, s_point), Symbolic.Gradient(Formulas.LogAndExponential, 3));
        AssertClose(Forward.Gradient<double>(Formulas.LogAndExponential, s_point), Symbolic.Gradient<double>(Formulas.LogAndExponential, s_point));
        AssertClose(Forward.Hessian<double>(Formulas.LogAndExponential, s_point), Symbolic.Hessian(Formulas.LogAndExponential, 3));
        AssertClose(Forward.Hessian<double>(Formulas.LogAndExponential, s_point), Symbolic.Hessian<double>(Formulas.LogAndExponential, s_point));
        AssertClose(Forward.Jacobian<double>(Formulas.Polynomials, s_point, 2), Symbolic.Jacobian(Formulas.Polynomials, 3, 2));
        AssertClose(Forward.Jacobian<double>(Formulas.Polynomials, s_point, 2), Symbolic.Jacobian<double>(Formulas.Polynomials, s_point, 2));
        double[] v = [0.5, -1, 2];
        double[] u = [3, -0.5];
        double[] along = Forward.JacobianVectorProduct<double>(Formulas.Polynomials, s_point, v, 2);
        double[] weighted = Reverse.VectorJacobianProduct<double>(Formulas.Polynomials, s_point, u);
        AssertClose(along, Symbolic.JacobianVectorProduct<double>(Formulas.Polynomials, s_point, v, 2));
        AssertClose(weighted, Symbolic.VectorJacobianProduct<double>(Formulas.Polynomials, s_point, u));
        AssertClose(along, Symbolic.JacobianVectorProduct(Formulas.Polynomials, 3, 2), [.. s_point, .. v]);
        AssertClose(weighted, Symbolic.VectorJacobianProduct(Formulas.Polynomials, 3, 2), [.. s_point, .. u]);
    }

    [Fact]
    public void Function_objects_have_them_as_extension_methods()
    {
        var model = default(Model);
        Assert.Equal("x₁²·sin x₂", model.ToFormula(2).ToString());
        Assert.Equal(["2·x₁·sin x₂", "x₁²·cos x₂"], model.SymbolicGradient(2).Select(f => f.ToString()));
        Assert.Equal("2·sin x₂", model.SymbolicHessian(2)[0, 0].ToString());
        Assert.Equal("2·x", default(Square).SymbolicDerivative().ToString());
        Assert.Equal("2·x₁", default(Pair).SymbolicJacobian(2, 2)[0, 0].ToString());
    }

    [Fact]
    public void Variables_may_have_names()
    {
        Formula<double> f = Symbolic.Formula(x => x[0] * x[1], 2, new TraceOptions { VariableNames = ["mass", "a"] });
        Assert.Equal("mass·a", f.ToString());
        Assert.Equal("options", Assert.Throws<ArgumentException>(() => Symbolic.Formula(x => x[0], 2, new TraceOptions { VariableNames = ["a"] })).ParamName);
    }

    [Fact]
    public void A_record_that_becomes_too_long_throws_with_ways_out()
    {
        var options = new TraceOptions { MaximumOperations = 1000 };
        InvalidOperationException error = Assert.Throws<InvalidOperationException>(() => Symbolic.Formula(Long, options));
        Assert.Contains("MaximumOperations", error.Message, StringComparison.Ordinal);
        Assert.Contains("1,000", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new TraceOptions { MaximumOperations = 0 });

        static Formula<double> Long(Formula<double> x)
        {
            for (int i = 0; i < 2000; i++)
                x = Formula<double>.Sin(x);

            return x;
        }
    }

    [Fact]
    public void Bad_input_is_named()
    {
        Assert.Equal("f", Assert.Throws<ArgumentNullException>(() => Symbolic.Derivative(null!)).ParamName);
        Assert.Equal("n", Assert.Throws<ArgumentOutOfRangeException>(() => Symbolic.Gradient(x => x[0], 0)).ParamName);
        Assert.Equal("at", Assert.Throws<ArgumentException>(() => Symbolic.Gradient<double>(x => x[0], [])).ParamName);
        Assert.Equal("outputs", Assert.Throws<ArgumentOutOfRangeException>(() => Symbolic.Jacobian((x, y) => x.CopyTo(y), 2, -1)).ParamName);
        Assert.Equal("order", Assert.Throws<ArgumentOutOfRangeException>(() => Symbolic.Derivatives(x => x, -1)).ParamName);
        ArgumentException error = Assert.Throws<ArgumentException>(() => Symbolic.JacobianVectorProduct<double>((x, y) => x.CopyTo(y), [1.0, 2], [1.0], 2));
        Assert.Equal("direction", error.ParamName);
        Formula<double> f = Symbolic.Formula(x => x[0] * x[1], 2);
        Assert.Equal("x", Assert.Throws<ArgumentException>(() => f.Evaluate([1.0])).ParamName);
        Assert.Equal("variable", Assert.Throws<ArgumentException>(() => f.Derivative(f)).ParamName);
        Assert.Equal("variable", Assert.Throws<ArgumentException>(() => f.Substitute(f, 1.0)).ParamName);
        Assert.Throws<NotSupportedException>(() => Symbolic.Derivative<Half>(x => x));
        Assert.Throws<NotSupportedException>(() => Formula<Dual<double>>.One);
    }

    [Fact]
    public void Formulas_of_two_traces_do_not_meet()
    {
        InvalidOperationException error = Assert.Throws<InvalidOperationException>(
            () => Symbolic.Derivative(x => x * Symbolic.Derivative(y => x + y)));
        Assert.Contains("different traces", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Substitution_composes()
    {
        Formula<double> f = Symbolic.Formula(x => Formula<double>.Sin(x) + x);
        Formula<double> g = Symbolic.Formula(x => x[0] * x[1], 2);
        Assert.Equal("x₁·x₂ + sin(x₁·x₂)", f.Substitute(f.Variables[0], g).ToString());
        Assert.Equal(Math.Sin(2) + 2, f.Substitute(f.Variables[0], 2.0).Value);
        Assert.Equal("3·x₁", g.Substitute(g.Variables[1], 3.0).ToString());
    }

    [Fact]
    public void Structure_compares_across_traces()
    {
        Formula<double> f = Symbolic.Formula(x => Formula<double>.Sin(x) * x);
        Formula<double> g = Symbolic.Formula(x => x * Formula<double>.Sin(x));
        Formula<double> h = Symbolic.Formula(x => Formula<double>.Sin(x) * x);
        Assert.True(f.EqualsExact(h));
        Assert.False(f.EqualsExact(g));
        Assert.Equal(Formula<double>.ExactComparer.GetHashCode(f), Formula<double>.ExactComparer.GetHashCode(h));
        Assert.Single(new HashSet<Formula<double>>([f, h], Formula<double>.ExactComparer));
    }

    [Fact]
    public void A_rule_of_ones_own_is_a_named_function_to_any_order()
    {
        Formula<double>[] derivatives = Symbolic.Derivatives(x => Rule.Apply<CubeRule, Formula<double>>(x), 2.0, 4);
        Assert.Equal(["cube x", "cube′(x)", "cube″(x)", "6", "0"], derivatives.Select(f => f.ToString()));
        Assert.Equal([8.0, 12, 12, 6, 0], derivatives.Select(f => f.Evaluate(2.0)));
        Assert.Equal("3·x²", Symbolic.Derivative(x => Rule.Apply<TextbookCubeRule, Formula<double>>(x)).ToString());
    }

    [Fact]
    public void Traces_on_many_threads_and_threads_within_a_trace()
    {
        string expected = Symbolic.Gradient(Formulas.LogAndExponential, 3)[1].ToString();
        Parallel.For(0, 64, _ => Assert.Equal(expected, Symbolic.Gradient(Formulas.LogAndExponential, 3)[1].ToString()));

        Formula<double> sum = Symbolic.Formula(
            x =>
            {
                var terms = new Formula<double>[200];
                Formula<double>[] variables = x.ToArray();
                Parallel.For(0, terms.Length, i => terms[i] = Formula<double>.Sin(variables[i % 2] * (1 + i % 10)) + variables[0]);
                Formula<double> total = 0.0;
                foreach (Formula<double> term in terms)
                    total += term;

                return total;
            },
            2);
        double byHand = Enumerable.Range(0, 200).Aggregate(0.0, (total, i) => total + (Math.Sin((i % 2 == 0 ? 0.5 : 0.25) * (1 + i % 10)) + 0.5));
        Assert.Equal(byHand, sum.Evaluate([0.5, 0.25]));
    }

    private static void AssertClose(double[] expected, Formula<double>[] actual, double[]? at = null)
    {
        for (int i = 0; i < expected.Length; i++)
            Assert.Equal(expected[i], actual[i].Evaluate(at ?? s_point), 1e-13 * Math.Max(1, Math.Abs(expected[i])));
    }

    private static void AssertClose(double[,] expected, Formula<double>[,] actual)
    {
        for (int i = 0; i < expected.GetLength(0); i++)
        {
            for (int j = 0; j < expected.GetLength(1); j++)
                Assert.Equal(expected[i, j], actual[i, j].Evaluate(s_point), 1e-13 * Math.Max(1, Math.Abs(expected[i, j])));
        }
    }

    private readonly struct Model : IScalarFunction
    {
        public T Invoke<T>(ReadOnlySpan<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> => x[0] * x[0] * T.Sin(x[1]);
    }

    private readonly struct Square : IUnivariateFunction
    {
        public T Invoke<T>(T x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> => x * x;
    }

    private readonly struct Pair : IVectorFunction
    {
        public void Invoke<T>(ReadOnlySpan<T> x, Span<T> y)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            y[0] = x[0] * x[0];
            y[1] = x[1];
        }
    }

    private readonly struct CubeRule : IUnaryRule
    {
        public static T Value<T>(T x)
            where T : IFloatingPointIeee754<T> => x * x * x;

        public static (T Value, T First) FirstOrder<T>(T x)
            where T : IFloatingPointIeee754<T> => (x * x * x, T.CreateChecked(3) * x * x);

        public static (T Value, T First, T Second) SecondOrder<T>(T x)
            where T : IFloatingPointIeee754<T> => (x * x * x, T.CreateChecked(3) * x * x, T.CreateChecked(6) * x);
    }

    private readonly struct TextbookCubeRule : ITextbookSlope<TextbookCubeRule>
    {
        public static T Value<T>(T x)
            where T : IFloatingPointIeee754<T> => CubeRule.Value(x);

        public static (T Value, T First) FirstOrder<T>(T x)
            where T : IFloatingPointIeee754<T> => CubeRule.FirstOrder(x);

        public static (T Value, T First, T Second) SecondOrder<T>(T x)
            where T : IFloatingPointIeee754<T> => CubeRule.SecondOrder(x);

        public static T Slope<T>(T x)
            where T : IFloatingPointIeee754<T> => T.CreateChecked(3) * x * x;
    }
}
