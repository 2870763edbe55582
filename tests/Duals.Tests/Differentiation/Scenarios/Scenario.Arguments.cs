namespace Duals.Tests.Differentiation.Scenarios;

internal sealed partial class Scenario<T>
{
    public void AssertNamesMissingFunction() =>
        Assert.Throws<ArgumentNullException>("f", () => forms.Missing.Run(NewCall(3, op.Shape == Shape.Vector ? 2 : 3)));

    public void AssertNamesBadArguments()
    {
        (int n, int m) = op.Shape == Shape.Vector ? (3, 2) : Square(3);
        if (op.Shape != Shape.Curve)
            AssertNamed<ArgumentException>("x", call => call.X = []);

        if (op.Shape == Shape.Space)
            AssertLengthsNamed("x", 3, (call, length) => call.X = new T[length]);

        if (op.Shape != Shape.Curve && form.IsFunction)
            AssertNamed<ArgumentException>("x", call => call.X = null!);

        string vector = op == Operator.DirectionalDerivative ? "direction" : "vector";
        if (!op.HasFreeLength(vector) && (form.Parameters.Contains(vector) || (form.IsFunction && op.TakesVector)))
            AssertLengthsNamed(vector, n, (call, length) => call.Vector = new T[length]);

        foreach (string span in form.Spans.Where(span => !op.HasFreeLength(span)))
            AssertLengthsNamed(span, op.Length(span, n, m), (call, length) => call[span] = NaNs(length));

        if (form.Parameters.Contains("outputs"))
            AssertNamed<ArgumentOutOfRangeException>("outputs", call => call.Outputs = -1);

        if (form.HasModes)
            AssertNamed<ArgumentOutOfRangeException>("mode", call => call.Mode = (DifferentiationMode)7);

        void AssertLengthsNamed(string name, int expected, Action<Call<T>, int> spoil)
        {
            foreach (int length in (int[])[expected - 1, expected + 1])
            {
                string message = AssertNamed<ArgumentException>(name, call => spoil(call, length)).Message;
                Assert.Contains($" {expected} ", message, StringComparison.Ordinal);
                Assert.Contains($" {length}.", message, StringComparison.Ordinal);
            }
        }

        TException AssertNamed<TException>(string name, Action<Call<T>> spoil)
            where TException : ArgumentException
        {
            Call<T> call = NewCall(n, m);
            spoil(call);
            var exception = Assert.Throws<TException>(name, () => form.Run(call));
            Assert.All(form.Spans, span => Assert.All(call[span], number => Assert.True(T.IsNaN(number))));
            AssertNoTrace();
            return exception;
        }
    }

    public void AssertNotSupported()
    {
        Assert.Throws<NotSupportedException>(() => form.Run(NewCall(3, 3)));
        AssertNoTrace();
    }

    public void AssertPassesExceptionsOn()
    {
        (int n, int m) = op.Shape == Shape.Vector ? (20, 3) : Square(20);
        Assert.Throws<TimeoutException>(() => forms.Throwing.Run(NewCall(n, m)));
        AssertNoTrace();

        // Inside another driver, where the function is probed first.
        Assert.Throws<TimeoutException>(() => Forward.Derivative(x => Inside(x), T.One));
        Assert.Throws<TimeoutException>(() => Forward.SecondDerivative(x => Inside(x), T.One));
        Assert.Throws<TimeoutException>(() => Reverse.Gradient(x => Inside(x[0]), [T.One]));
        if (precision.IsHeldByVectors)
            Assert.Throws<TimeoutException>(() => Forward.Gradient(x => Inside(x[0]), [T.One]));

        AssertNoTrace();

        TNumber Inside<TNumber>(TNumber x)
        {
            forms.Throwing.Run(NewCall(n, m));
            return x;
        }
    }

    private static T[] NaNs(int length)
    {
        var numbers = new T[length];
        Array.Fill(numbers, T.NaN);
        return numbers;
    }

    private static void AssertNoTrace()
    {
        Assert.Equal(0, Nesting<Dual<T>, T>.Depth);
        Assert.Equal(0, Nesting<DualVector<T>, T>.Depth);
        Assert.Equal(0, Nesting<HyperDual<T>, T>.Depth);
        Assert.Equal(0, Nesting<Jet<T, CurveTangent<T>>, T>.Depth);
        Assert.Equal(0, Nesting<Jet<T, PairTangent<T>>, T>.Depth);
        Assert.Equal(0, Nesting<Jet<T, WideTangent<T>>, T>.Depth);
        Assert.Equal(0, Tape<T>.Depth);
        Assert.Equal(0, Tape<Dual<T>>.Depth);
        Assert.Equal(0, Tape<DualVector<T>>.Depth);
        Assert.False(Probing.IsActive);
    }
}
