using Duals.Tests.Elementary;
using Duals.Tests.Rules;

namespace Duals.Tests.References;

public class ReferenceTableTests
{
    [Fact]
    public void Every_analytic_function_has_at_least_twenty_rows()
    {
        AssertHasRows(ReferenceTable.Unary.CountBy(row => row.Name), arity: 1);
        AssertHasRows(ReferenceTable.Binary.CountBy(row => row.Name), arity: 2);
        Assert.DoesNotContain(RuleTable.Rows, row => row.Smoothness == Smoothness.Analytic && row.Arity > 2);
    }

    [Fact]
    public void Arguments_are_finite_and_no_derivative_is_NaN()
    {
        foreach (UnaryReference row in ReferenceTable.Unary)
        {
            Assert.True(double.IsFinite(row.X), $"{row}");
            Assert.DoesNotContain(double.NaN, new[] { row.First, row.Second });
        }

        foreach (BinaryReference row in ReferenceTable.Binary)
        {
            Assert.True(double.IsFinite(row.X) && double.IsFinite(row.Y), $"{row}");
            Assert.DoesNotContain(double.NaN, new[] { row.FirstX, row.FirstY, row.SecondXX, row.SecondXY, row.SecondYY });
        }
    }

    private static void AssertHasRows(IEnumerable<KeyValuePair<string, int>> counts, int arity)
    {
        IEnumerable<string> functions =
            RuleTable.Rows.Where(row => row.Smoothness == Smoothness.Analytic && row.Arity == arity).Select(row => row.Reference).Distinct();

        Assert.Equal(functions.Order(StringComparer.Ordinal), counts.Select(count => count.Key).Order(StringComparer.Ordinal));
        Assert.All(counts, count => Assert.InRange(count.Value, 20, int.MaxValue));
    }
}
