namespace Duals.Tests.Text;

/// <summary>Messages name number types as code does.</summary>
public class MessageTests
{
    [Fact]
    public void Of_a_comparison_with_something_else()
    {
        AssertNames("HyperDual<float>", () => new HyperDual<float>(1, 2, 3, 4).CompareTo("1"));
        AssertNames("DualVector<double>", () => DualVector<double>.Constant(1).CompareTo("1"));
        AssertNames("Dual<Dual<Half>>", () => default(Dual<Dual<Half>>).CompareTo("1"));
    }

    [Fact]
    public void Of_a_tape_that_is_missing_or_closed()
    {
        AssertNames("Adjoint<Dual<double>>", () => Adjoint<Dual<double>>.Variable(1));
        Adjoint<double> x;
        Adjoint<double> y;
        using (var tape = Tape<double>.Start())
            (x, y) = (tape.Variable(2), tape.Variable(3));

        AssertNames("Adjoint<double>", () => x * y);
    }

    [Fact]
    public void Of_a_conversion_that_loses_a_derivative() =>
        AssertNames("conversion to double would lose. Keep computing in Dual<double>", () => double.CreateChecked(new Dual<double>(1, 2)));

    private static void AssertNames(string name, Func<object> call)
    {
        Exception exception = Assert.ThrowsAny<Exception>(() => call());
        Assert.Contains(name, exception.Message, StringComparison.Ordinal);
    }
}
