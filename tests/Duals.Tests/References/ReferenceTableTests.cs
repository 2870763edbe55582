namespace Duals.Tests.References;

public class ReferenceTableTests
{
    [Fact]
    public void Every_function_has_at_least_twenty_rows()
    {
        string[] unary =
        [
            "Exp", "ExpM1", "Exp2", "Exp2M1", "Exp10", "Exp10M1", "Log", "LogP1", "Log2", "Log2P1", "Log10", "Log10P1",
            "Sqrt", "Cbrt", "RootN(-3)", "RootN(-2)", "RootN(-1)", "RootN(1)", "RootN(2)", "RootN(3)", "RootN(4)", "RootN(5)", "RootN(7)",
            "Sin", "Cos", "Tan", "SinPi", "CosPi", "TanPi", "Asin", "Acos", "Atan", "AsinPi", "AcosPi", "AtanPi",
            "Sinh", "Cosh", "Tanh", "Asinh", "Acosh", "Atanh", "ReciprocalEstimate", "ReciprocalSqrtEstimate",
        ];
        string[] binary = ["Atan2", "Atan2Pi", "Pow", "Log", "Hypot", "Divide"];

        Assert.Equal(unary, ReferenceTable.Unary.Select(row => row.Name).Distinct());
        Assert.Equal(binary, ReferenceTable.Binary.Select(row => row.Name).Distinct());
        Assert.All(ReferenceTable.Unary.CountBy(row => row.Name), count => Assert.InRange(count.Value, 20, int.MaxValue));
        Assert.All(ReferenceTable.Binary.CountBy(row => row.Name), count => Assert.InRange(count.Value, 20, int.MaxValue));
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
}
