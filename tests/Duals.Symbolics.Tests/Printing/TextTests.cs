using static Duals.Symbolics.Formula<double>;

namespace Duals.Symbolics.Tests.Printing;

public class TextTests
{
    public static TheoryData<string, string, string, Func<Formula<double>, Formula<double>>> Rows => new()
    {
        { "x²", "x^2", "x^{2}", x => x * x },
        { "1/x", "1/x", @"\frac{1}{x}", x => 1 / x },
        { "1/x²", "1/x^2", @"\frac{1}{x^{2}}", x => 1 / (x * x) },
        { "x/3", "x/3", @"\frac{x}{3}", x => x / 3 },
        { "√x", "sqrt(x)", @"\sqrt{x}", x => Sqrt(x) },
        { "√(x + 1)", "sqrt(x + 1)", @"\sqrt{x + 1}", x => Sqrt(x + 1) },
        { "|x|", "abs(x)", @"\left|x\right|", x => Abs(x) },
        { "⌊x⌋", "floor(x)", @"\left\lfloor x\right\rfloor ", x => Floor(x) },
        { "sin² x", "sin(x)^2", @"\sin^{2} x", x => Sin(x) * Sin(x) },
        { "x·sin x", "x*sin(x)", @"x \, \sin x", x => Sin(x) * x },
        { "ln(x + 1)", "log(x + 1)", @"\ln\left(x + 1\right)", x => Log(x + 1) },
        { "−x", "-x", "-x", x => -x },
        { "2·π·x", "2*pi*x", @"2 \pi \, x", x => Tau * x },
        { "max(x, 1)", "max(x, 1)", @"\max\left(x, 1\right)", x => Max(x, 1) },
        { "x^x", "x^x", "x^{x}", x => Pow(x, x) },
        { "⁴√x", "root(x, 4)", @"\sqrt[4]{x}", x => RootN(x, 4) },
        { "exp(−x)", "exp(-x)", @"\exp\left(-x\right)", x => Exp(-x) },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Three_notations(string unicode, string ascii, string latex, Func<Formula<double>, Formula<double>> f)
    {
        Formula<double> formula = Symbolic.Formula(f);
        if (unicode.StartsWith('⁴'))
            unicode = "∜x";

        Assert.Equal(unicode, formula.ToString());
        Assert.Equal(ascii, formula.ToText(ascii: true));
        Assert.Equal(latex, formula.ToLatex());
    }

    public static TheoryData<string, Func<Formula<double>, Formula<double>>> Simplified => new()
    {
        { "3·x", x => x + x + x },
        { "0", x => x - x },
        { "1", x => x / x },
        { "x⁵", x => Pow(x, 2) * Pow(x, 3) },
        { "1", x => Sin(x) * Sin(x) + Cos(x) * Cos(x) },
        { "x", x => Log(Exp(x)) },
        { "exp(ln x)", x => Exp(Log(x)) },
        { "|x|", x => Sqrt(x * x) },
        { "(√x)²", x => Sqrt(x) * Sqrt(x) },
        { "x", x => -(-x) },
        { "2·x + 1", x => 1 + x + x },
        { "(x + 1)²", x => (1 + x) * (x + 1) },
        { "0", x => 0 * x },
    };

    [Theory]
    [MemberData(nameof(Simplified))]
    public void Simplify_collects_and_cancels(string text, Func<Formula<double>, Formula<double>> f) => Assert.Equal(text, Symbolic.Formula(f).ToString());

    [Fact]
    public void A_formula_with_shared_parts_is_as_long_as_its_record()
    {
        Formula<double> formula = Symbolic.Formula(x =>
        {
            for (int i = 0; i < 60; i++)
                x = Sin(x) * x;

            return x;
        });
        Assert.InRange(formula.ToString().Length, 200, 5000);
    }

    [Fact]
    public void A_deep_formula_is_written_without_recursion()
    {
        Formula<double> formula = Symbolic.Formula(x =>
        {
            for (int i = 0; i < 200_000; i++)
                x = Sin(x);

            return x;
        });
        Assert.NotEmpty(formula.ToString());
        Assert.NotEmpty(formula.ToCSharp("F"));
        Assert.Equal(200_000, formula.OperationCount);
        Assert.Equal(1, Symbolic.Derivative<double>(x => { for (int i = 0; i < 100_000; i++) x += x * 0.0; return x; }).Evaluate(2.0));
    }

    [Fact]
    public void Conditions_are_written_as_they_held()
    {
        Formula<double> formula = Symbolic.Formula(x => x == 0 ? x : x < 1 ? -x : IsInteger(x) ? x : Sign(x + 1) * Log(x), 2.5);
        Assert.Equal(["x ≠ 0", "x ≥ 1", "not IsInteger(x)", "Sign(x + 1) = 1"], formula.Conditions.Select(condition => condition.ToString()));
        Assert.Equal(ConditionKind.Equality, formula.Conditions[0].Kind);
        InvalidOperationException error = Assert.Throws<InvalidOperationException>(() => formula.Evaluate(0.5));
        Assert.Contains("x ≥ 1", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chart_shows_values_and_adjoints()
    {
        string chart = Symbolic.Formula(x => x * Sin(x), 2.0).ToMermaid();
        Assert.Contains("n1[\"x<br/>2<br/>∂ 0.077003", chart, StringComparison.Ordinal);
        Assert.Contains("n1 --> n2", chart, StringComparison.Ordinal);
    }

    private static Formula<double> Sign(Formula<double> x) => x.Sign;
}
