using System.Globalization;
using Duals.Tests.References;

namespace Duals.Tests.SingularPoints;

/// <summary>At singular points of random formulas no mode and no type has a finite derivative where the limit is another; limits.tsv says where from.</summary>
public class LimitTests
{
    // Relative to the limit or 1: rounding on the way to a singular point, where some formulas cancel.
    private const double Tolerance = 1e-7;
    private const double ToleranceOfFloat = 1e-3;

    private static readonly Row[] Rows = [.. Read()];

    [Fact]
    public void There_are_500_formulas_with_a_limit_at_a_singular_point() =>
        Assert.InRange(Rows.Count(row => row.First is not null && !row.IsConvention), 500, int.MaxValue);

    [Fact]
    public void No_first_derivative_is_finite_where_the_limit_is_another()
    {
        foreach (Row row in Rows.Where(row => row.First is not null && !row.IsConvention))
        {
            foreach ((string way, double[] gradient) in Ways.Gradients(LimitFormula.Parse(row.Formula), [row.Point]))
                Check(row, way, row.First!.Value, gradient[0], way.Contains("float", StringComparison.Ordinal) ? ToleranceOfFloat : Tolerance);
        }
    }

    [Fact]
    public void No_second_derivative_is_finite_where_the_limit_is_another()
    {
        foreach (Row row in Rows.Where(row => row.First is not null && row.Second is not null && !row.IsConvention))
        {
            foreach ((string way, double[] hessian) in Ways.Hessians(LimitFormula.Parse(row.Formula), [row.Point]))
                Check(row, way, row.Second!.Value, hessian[0], Tolerance);
        }
    }

    // The three faces of the convention: a stationary point, a tangent that underflows, the norm.
    [Theory]
    [InlineData("(cbrt (pow3 x))", 0)]
    [InlineData("(log (exp x))", -800)]
    [InlineData("(sqrt (square x))", 0)]
    [InlineData("(hypot x x)", 0)]
    public void An_inner_tangent_of_zero_keeps_back_an_infinite_slope_by_convention(string formula, double point)
    {
        foreach ((string way, double[] gradient) in Ways.Gradients(LimitFormula.Parse(formula), [point]))
            Assert.True(gradient[0] == 0, $"{way}: {gradient[0]}");
    }

    // Without the products in which forward mode's plain arithmetic meets an infinite value.
    [Fact]
    public void Both_modes_are_finite_infinite_or_NaN_together_where_x_is_used_once()
    {
        Row[] singlePaths =
        [
            .. Rows.Where(row => row.Formula.Count(c => c == 'x') == row.Formula.Split("exp").Length
                && !row.Formula.Contains("scale", StringComparison.Ordinal)
                && !row.Formula.Contains("square", StringComparison.Ordinal)),
        ];
        Assert.InRange(singlePaths.Length, 50, int.MaxValue);
        foreach (Row row in singlePaths)
        {
            LimitFormula f = LimitFormula.Parse(row.Formula);
            double forward = Forward.Gradient<double>(f.Invoke, [row.Point])[0];
            double reverse = Reverse.Gradient<double>(f.Invoke, [row.Point])[0];
            Assert.True(Class(forward) == Class(reverse), $"{row}: {forward} forward, {reverse} in reverse mode");
        }

        static int Class(double x) => double.IsNaN(x) ? 2 : double.IsInfinity(x) ? 1 : 0;
    }

    private static void Check(Row row, string way, double limit, double actual, double tolerance) =>
        Assert.True(
            !double.IsFinite(actual) || Math.Abs(actual - limit) <= tolerance * Math.Max(1, Math.Abs(limit)),
            $"{row.Formula} at {row.Point}: {way} has {actual}, the limit is {limit}");

    private static IEnumerable<Row> Read()
    {
        using Stream stream = typeof(ReferenceTable).Assembly.GetManifestResourceStream(typeof(ReferenceTable), "limits.tsv")
            ?? throw new InvalidOperationException("The resource limits.tsv is missing.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
                continue;

            string[] cells = line.Split('\t');
            yield return new(cells[0], double.Parse(cells[1], CultureInfo.InvariantCulture), Limit(cells[3]), Limit(cells[4]), cells[5] == "convention");
        }

        static double? Limit(string cell) => double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out double limit) ? limit : null;
    }

    private sealed record Row(string Formula, double Point, double? First, double? Second, bool IsConvention);
}
