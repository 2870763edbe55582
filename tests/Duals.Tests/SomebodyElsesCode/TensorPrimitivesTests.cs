using System.Numerics;
using System.Numerics.Tensors;
using System.Reflection;
using System.Runtime.InteropServices;
using Duals.Tests.Contracts;

namespace Duals.Tests.SomebodyElsesCode;

/// <summary>
/// Every generic method of <see cref="TensorPrimitives"/> that accepts a number type: its values are those that the same generic path gives
/// plain numbers, and its tangents are the derivatives.
/// </summary>
/// <remarks>
/// On double itself TensorPrimitives takes vector instructions, which sum in another order and have functions of their own.
/// <see cref="NFloat"/>, a double without vectors, takes the generic path that the number types take.
/// </remarks>
public class TensorPrimitivesTests
{
    // No two of x agree in magnitude, and none comes near a y or a z: no kink is within reach of a difference quotient.
    private static readonly double[] X = [0.4375, 0.125, -0.53, 0.78, 0.21, -0.1875, 0.87, -0.46, 0.16, -0.81, 0.9375];
    private static readonly double[] Y = [0.325, 0.34, 0.33, 0.3125, 0.3, 0.335, 0.305, 0.32, 0.31, 0.315, 0.33];
    private static readonly double[] Z = [0.625, 0.64, 0.63, 0.61, 0.6, 0.65, 0.605, 0.62, 0.612, 0.615, 0.635];

    private static readonly string[] Steps = ["Ceiling", "Floor", "Round", "Truncate"];
    private static readonly string[] OfPositiveNumbers = ["Log", "Log2", "Log10", "Sqrt", "ReciprocalSqrt", "ReciprocalSqrtEstimate", "Pow"];

    public static TheoryData<string> MethodsOfNumbers => [.. TensorMethods.OfNumbers.Select(TensorMethods.Describe)];

    public static TheoryData<string> MethodsOfQuestions => [.. TensorMethods.OfQuestions.Select(TensorMethods.Describe)];

    [Fact]
    public void The_list_holds_what_people_use()
    {
        string[] expected =
        [
            "Sum", "SumOfSquares", "SumOfMagnitudes", "Dot", "Norm", "Distance", "CosineSimilarity", "SoftMax", "Average", "StdDev", "Exp", "Log", "Tanh",
            "Sigmoid", "Pow", "Hypot", "Atan2", "Max", "Min", "MaxMagnitude", "Clamp", "Abs", "Negate", "Add", "Multiply", "MultiplyAdd", "Lerp", "Sqrt",
            "Cbrt", "Sin", "Cos", "SinCos", "Cosh", "LogP1", "ExpM1", "Product", "ProductOfSums", "FusedMultiplyAdd", "RootN", "Remainder",
        ];
        Assert.Empty(expected.Except(TensorMethods.OfNumbers.Select(method => method.Name)));
        string[] questions = ["IndexOfMax", "IsNaN", "Sign", "ILogB", "HammingDistance"];
        Assert.Empty(questions.Except(TensorMethods.OfQuestions.Select(method => method.Name)));
    }

    [Theory]
    [MemberData(nameof(MethodsOfNumbers))]
    public void Values_are_those_of_plain_numbers_bit_for_bit(string description)
    {
        MethodInfo method = Find(TensorMethods.OfNumbers, description);
        Assert.Equal(Plain(method, 0), Active<Dual<double>>(method).Select(number => Leaves<Dual<double>>.Of(number)[0]), SameBits);
        Assert.Equal(Plain(method, 0), Active<DualVector<double>>(method).Select(number => Leaves<DualVector<double>>.Of(number)[0]), SameBits);
        Assert.Equal(Plain(method, 0), Swept(method, 0).Select(output => output.Value), SameBits);
    }

    [Theory]
    [MemberData(nameof(MethodsOfNumbers))]
    public void Tangents_are_derivatives(string description)
    {
        MethodInfo method = Find(TensorMethods.OfNumbers, description);
        double[] values = Plain(method, 0);
        for (int lane = 0; lane < 2; lane++)
        {
            double[] expected = Steps.Contains(method.Name) ? new double[values.Length] : Ridders.DerivativeAtZero(t => Plain(Exact(method), t, lane), 0.01);
            double[] duals = [.. Active<Dual<double>>(method, lane).Select(number => number.Derivative)];
            double[] lanes = [.. Active<DualVector<double>>(method).Select(number => number.Partials[lane])];
            double[] swept = [.. Swept(method, lane).Select(output => output.Tangent)];
            for (int i = 0; i < values.Length; i++)
            {
                double tolerance = 1e-10 * Math.Max(Math.Abs(expected[i]), Math.Abs(values[i]));
                Assert.True(Math.Abs(expected[i] - duals[i]) <= tolerance, $"{i}: {duals[i]} in place of {expected[i]}");
                double rounding = 1e-14 * Math.Max(Math.Abs(duals[i]), Math.Abs(values[i]));
                Assert.True(Math.Abs(duals[i] - lanes[i]) <= rounding, $"{i}: lane {lanes[i]} beside {duals[i]}");
                Assert.True(Math.Abs(expected[i] - swept[i]) <= tolerance, $"{i}: {swept[i]} by reverse mode in place of {expected[i]}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(MethodsOfQuestions))]
    public void Questions_have_the_answers_of_plain_numbers(string description)
    {
        MethodInfo method = Find(TensorMethods.OfQuestions, description);
        double[] specials = [.. X, 0, -0.0, 1, -2, 3, 1e-310, double.MaxValue, double.NegativeInfinity, double.PositiveInfinity, double.NaN];
        foreach (double[] x in new[] { specials, X, [2, -4], [double.NaN], [double.PositiveInfinity], [0.0, -0.0] })
        {
            double[] y = [.. x.Select((value, i) => i % 2 == 0 ? value : value + 1)];
            object expected = Answers(method, [.. x.Select(value => (NFloat)value)], [.. y.Select(value => (NFloat)value)]);
            Assert.Equal(expected, Answers(method, Seeded<Dual<double>>(x, 0), Seeded<Dual<double>>(y, 1)));
            Assert.Equal(expected, Answers(method, Seeded<DualVector<double>>(x, 0), Seeded<DualVector<double>>(y, 1)));
            using var tape = Tape<double>.Start();
            Assert.Equal(expected, Answers(method, Array.ConvertAll(x, tape.Variable), Array.ConvertAll(y, tape.Variable)));
        }
    }

    // The result, or the type of the exception: the sign of NaN throws.
    private static object Answers<T>(MethodInfo method, T[] x, T[] y)
        where T : unmanaged
    {
        try
        {
            return TensorCall<T>.Answers(method, x, y);
        }
        catch (ArithmeticException exception)
        {
            return exception.GetType();
        }
    }

    // The method on plain numbers, displaced by t along the seeds of a lane.
    private static double[] Plain(MethodInfo method, double t, int lane = 0)
    {
        NFloat[][] arguments =
        [
            .. new[] { XFor(method), Y, Z }.Select((values, which) => values.Select((value, i) => (NFloat)(value + t * Seed(i, which, lane))).ToArray()),
        ];
        return [.. TensorCall<NFloat>.Numbers(method, arguments[0], arguments[1], arguments[2]).Select(result => (double)result)];
    }

    private static T[] Active<T>(MethodInfo method, int firstLane = 0)
        where T : unmanaged, IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        TensorCall<T>.Numbers(method, Seeded<T>(XFor(method), 0, firstLane), Seeded<T>(Y, 1, firstLane), Seeded<T>(Z, 2, firstLane));

    // The outputs in reverse mode: value, and the adjoints of all inputs times their seeds of the lane.
    private static (double Value, double Tangent)[] Swept(MethodInfo method, int lane)
    {
        using var tape = Tape<double>.Start();
        Adjoint<double>[][] inputs = [.. new[] { XFor(method), Y, Z }.Select(values => Array.ConvertAll(values, tape.Variable))];
        return Array.ConvertAll(TensorCall<Adjoint<double>>.Numbers(method, inputs[0], inputs[1], inputs[2]), Sweep);

        (double Value, double Tangent) Sweep(Adjoint<double> output)
        {
            tape.Sweep(output, 1);
            return (output.Value, inputs.SelectMany((numbers, which) => numbers.Select((number, i) => tape.AdjointOf(number) * Seed(i, which, lane))).Sum());
        }
    }

    private static T[] Seeded<T>(double[] values, int which, int firstLane = 0)
        where T : unmanaged, IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        [.. values.Select((value, i) => Leaves<T>.Make([value, .. Enumerable.Range(0, Leaves<T>.Count - 1).Select(lane => Seed(i, which, firstLane + lane))]))];

    // Between -2 and 2, never 0 or 1, another for each element, argument and lane.
    private static double Seed(int i, int which, int lane) => 2 * Math.Sin(1 + 3 * i + 5 * which + 7 * lane);

    private static double[] XFor(MethodInfo method)
    {
        if (method.Name == "Acosh")
            return [.. X.Select(value => value + 2.5)];

        // Away from the jumps, where the quotient lies half-way between two integers.
        if (method.Name == "Ieee754Remainder")
            return [.. X.Select(value => value / 4)];

        return OfPositiveNumbers.Contains(method.Name) ? [.. X.Select(Math.Abs)] : X;
    }

    // An estimate has the derivative of what it estimates, not that of its rounding.
    private static MethodInfo Exact(MethodInfo method) => method.Name switch
    {
        "ReciprocalEstimate" => Find(TensorMethods.OfNumbers, "Reciprocal:SD"),
        "ReciprocalSqrtEstimate" => Find(TensorMethods.OfNumbers, "ReciprocalSqrt:SD"),
        _ => method,
    };

    private static MethodInfo Find(IEnumerable<MethodInfo> methods, string description) =>
        methods.Single(method => TensorMethods.Describe(method) == description);

    private static bool SameBits(double x, double y) => BitConverter.DoubleToInt64Bits(x) == BitConverter.DoubleToInt64Bits(y);
}
