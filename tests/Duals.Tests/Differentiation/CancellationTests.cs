using System.Numerics;
using static Duals.Forward;

namespace Duals.Tests.Differentiation;

/// <summary>A cancellation that a function throws inside a nested driver's probe passes on, at the point and at the displaced one, in every driver.</summary>
public class CancellationTests
{
    private static readonly double[] Two = [1.5, -0.5];

    private sealed class Countdown(int calls)
    {
        private int left = calls;

        public T At<T>(T y) => left-- == 0 ? throw new OperationCanceledException() : y;
    }

    /// <summary>Σ xᵢ, cancelled at a given call.</summary>
    private readonly struct Cancelled(Countdown countdown) : IScalarFunction, IUnivariateFunction
    {
        public T Invoke<T>(ReadOnlySpan<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            countdown.At(x[0] + x[1]);

        public T Invoke<T>(T x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            countdown.At(x * x);
    }

    /// <summary>Gets the inner drivers: each runs its function at the point, at the displaced point, and then for the derivative.</summary>
    public static TheoryData<string> Inner =>
    [
        "Derivative", "SecondDerivative", "Gradient", "Jacobian", "JacobianVectorProduct", "Hessian", "Divergence", "HessianVectorProduct", "Reverse.Hessian",
        "object", "objects",
    ];

    [Theory]
    [MemberData(nameof(Inner))]
    public void A_cancellation_passes_through_every_probe(string inner)
    {
        foreach (int call in (int[])[0, 1, 2])
        {
            var countdown = new Countdown(call);
            Assert.Throws<OperationCanceledException>(() => Run(inner, countdown));

            // The guards are as before: the same without a cancellation.
            Run(inner, new Countdown(-1));
        }
    }

    private static void Run(string inner, Countdown countdown)
    {
        _ = inner switch
        {
            "Derivative" => Derivative(x => x * Derivative(y => countdown.At(y * y), 2.0), 1.0),
            "SecondDerivative" => SecondDerivative(x => x * SecondDerivative(y => countdown.At(y * y), 2.0), 1.0),
            "Gradient" => Gradient(x => x[0] * Gradient(y => countdown.At(y[0] * y[1]), Two)[0], Two)[0],
            "Jacobian" => Gradient(x => x[0] * Jacobian((y, z) => z[0] = countdown.At(y[0] * y[1]), Two, 1)[0, 0], Two)[0],
            "JacobianVectorProduct" => Derivative(x => x * JacobianVectorProduct((y, z) => z[0] = countdown.At(y[0] * y[1]), Two, Two, 1)[0], 1.0),
            "Hessian" => SecondDerivative(x => x * Hessian(y => countdown.At(y[0] * y[1]), Two)[0, 1], 1.0),
            "Divergence" => Gradient(x => x[0] * Divergence((y, z) => z[0] = countdown.At(y[0] * y[1]), Two), Two)[0],
            "HessianVectorProduct" => SecondDerivative(x => x * HessianVectorProduct(y => countdown.At(y[0] * y[1]), Two, Two)[0], 1.0),
            "Reverse.Hessian" => Gradient(x => x[0] * Reverse.Hessian(y => countdown.At(y[0] * y[1]), Two)[0, 1], Two)[0],
            "object" => Derivative(x => x * new Cancelled(countdown).Derivative(2.0), 1.0),
            _ => Gradient(x => x[0] * new Cancelled(countdown).Gradient(Two, DifferentiationMode.Forward)[0], Two)[0],
        };
    }
}
