using System.Numerics;
using Xunit.Sdk;

namespace Duals.Tests.Differentiation.Scenarios;

/// <inheritdoc cref="IScenario"/>
/// <param name="forms">The same form of the test functions, of constants, of a function that throws and of none.</param>
/// <param name="mode">The mode, for function objects that have one.</param>
/// <param name="precision">How exact the number is.</param>
internal sealed partial class Scenario<T>(
    (Form<T> Right, Form<T> Constant, Form<T> Throwing, Form<T> Missing) forms, DifferentiationMode mode, Precision precision) : IScenario
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    private readonly Form<T> form = forms.Right;
    private readonly Operator op = forms.Right.Operator;

    public string Driver => form.Driver;

    public string Parameters => string.Join(", ", form.Parameters);

    public string Setting => form.HasModes ? $"{typeof(T).Name}, {mode}" : typeof(T).Name;

    public bool IsSupported => precision.IsHeldByVectors || !form.IsOverVectors;

    public bool IsFree => form.IsFree;

    public bool HasSpans => form.Spans.Any();

    public void AssertRight()
    {
        foreach ((int n, int m) in op.Shape.Sizes(Math.Min(precision.LargestSize, op == Operator.Hessian ? 65 : int.MaxValue)))
        {
            // The same call at each point: nothing is left of the point before.
            Call<T> call = NewCall(n, m);
            foreach (double[] x in Points(n))
            {
                call.X = Expect.To<T>(x);
                foreach (string span in form.Spans)
                    Array.Fill(call[span], T.NaN);

                Dictionary<string, double[]> derivatives = Derivatives(call);
                T[] values = op.Shape.Values(call.X, m);
                form.Run(call);
                AssertResults($"n = {n}, m = {m}", call, values, derivatives);
            }
        }
    }

    public void AssertRightOverItsArguments()
    {
        (int n, int m) = Square(9);
        foreach (string[] places in Places([.. form.Spans]))
        {
            Call<T> call = NewCall(n, m);
            Dictionary<string, double[]> derivatives = Derivatives(call);
            T[] values = op.Shape.Values(call.X, m);
            foreach ((string span, string place) in form.Spans.Zip(places))
            {
                T[] target = place == "x" ? call.X : place == "vector" ? call.Vector : call[span];
                if (target.Length == call[span].Length)
                    call[span] = target;
            }

            form.Run(call);
            AssertResults($"{string.Join(", ", form.Spans)} over {string.Join(", ", places)}", call, values, derivatives);
        }
    }

    public void AssertConstantsHaveDerivativesZero()
    {
        (int n, int m) = op.Shape == Shape.Vector ? (10, 3) : Square(9);
        form.Run(NewCall(n, m));

        // The pool's buffers are dirty by now.
        Call<T> call = NewCall(n, m);
        forms.Constant.Run(call);
        foreach ((string name, T[] numbers) in call.Results)
        {
            if (name == "value")
                Assert.Equal(T.CreateChecked(Constants.Value), numbers[0]);
            else if (name == "values")
                Assert.Equal(Enumerable.Range(0, m).Select(i => i % 2 == 0 ? T.CreateChecked(i + 1) : T.Zero), numbers);
            else
                Assert.All(name == "derivatives" ? numbers[1..] : numbers, number => Assert.Equal(T.Zero, number));
        }
    }

    public long Allocated()
    {
        long bytes = 0;
        foreach (int size in (int[])[1, 8, 17, 40])
        {
            (int n, int m) = op.Shape == Shape.Vector ? (size, 5) : Square(size);
            Call<T> call = NewCall(n, m);
            bytes += Allocations.Of(() => form.Run(call));
        }

        return bytes;
    }

    /// <summary>As many outputs as variables, where the shape leaves the choice.</summary>
    private (int N, int M) Square(int size) => op.Shape switch
    {
        Shape.Curve => (1, 1),
        Shape.Scalar => (size, 1),
        Shape.Space => (3, 3),
        _ => (size, size),
    };

    /// <summary>Where each span may lie: in memory of its own or over an argument, but not two of them over the same one.</summary>
    private static IEnumerable<string[]> Places(string[] spans) => spans.Length == 1
        ? [["x"], ["vector"]]
        : [["x", "itself"], ["itself", "x"], ["vector", "itself"], ["itself", "vector"], ["x", "vector"], ["vector", "x"]];

    private static IEnumerable<double[]> Points(int n) => n switch
    {
        1 => [[1.25], [-0.5], [0]],
        < 100 => [Expect.Point(n), [.. Expect.Point(n).Select(number => 0.375 - 0.75 * number)]],
        _ => [Expect.Point(n)],
    };

    private Call<T> NewCall(int n, int m)
    {
        var call = new Call<T>(Expect.To<T>(Points(n).First()), Expect.To<T>(Expect.Direction(op.VectorLength(n, m))), m) { Mode = mode };
        foreach (string span in form.Spans)
        {
            call[span] = new T[op.Length(span, n, m)];
            Array.Fill(call[span], T.NaN);
        }

        return call;
    }

    private Dictionary<string, double[]> Derivatives(Call<T> call)
    {
        double[][] expected = op.Expected(Doubles(call.X), Doubles(call.Vector), call.Outputs);
        return op.Results[^expected.Length..].Zip(expected).ToDictionary();
    }

    private static double[] Doubles(T[] numbers) => Array.ConvertAll(numbers, double.CreateChecked);

    private void AssertResults(string at, Call<T> call, T[] values, Dictionary<string, double[]> derivatives)
    {
        try
        {
            Assert.Equal(form.Results.Order(), call.Results.Keys.Order());
            foreach ((string name, T[] numbers) in call.Results)
            {
                if (!derivatives.TryGetValue(name, out double[]? expected))
                    Assert.Equal(values, numbers);
                else
                    Expect.Close(expected, numbers, precision.Tolerance(call.X.Length));

                if (name == "hessian")
                    AssertSymmetric(numbers, call.X.Length);
            }
        }
        catch (XunitException exception)
        {
            Assert.Fail($"At {at}: {exception.Message}");
        }
    }

    private static void AssertSymmetric(T[] matrix, int n)
    {
        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j < i; j++)
                Assert.Equal(matrix[i * n + j], matrix[j * n + i]);
        }
    }
}
