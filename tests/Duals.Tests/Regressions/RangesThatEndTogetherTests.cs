using System.Numerics;

namespace Duals.Tests.Regressions;

/// <summary>
/// A sum of two ranges of edges that are neighbours ends where the second one does. Swept back from both at once, the second one became a node anew after the
/// adjoints had been cleared, and took what an earlier sweep had left there. Found by random programs.
/// </summary>
public class RangesThatEndTogetherTests
{
    [Fact]
    public void A_sum_and_its_last_term_are_swept_back_together()
    {
        double[] product = default(SumAndTerms).VectorJacobianProduct<SumAndTerms, double>([2.75, 5.25], [2, 0.5, -4]);

        // 2(x + y) + ½(3x − y) − 4(4x + 0y)
        Assert.Equal([2 + 1.5 - 16, 2 - 0.5], product);
    }

    [Fact]
    public void Sweeping_again_finds_the_same()
    {
        using var tape = Tape<double>.Start();
        Adjoint<double> x = tape.Variable(2.75);
        Adjoint<double> y = tape.Variable(5.25);
        Adjoint<double>[] images = new Adjoint<double>[3];
        default(SumAndTerms).Invoke([x, y], images);
        for (int i = 0; i < 5; i++)
        {
            tape.Sweep(images, [2, 0.5, -4]);
            Assert.Equal((-12.5, 1.5), (tape.AdjointOf(x), tape.AdjointOf(y)));
        }
    }

    private readonly struct SumAndTerms : IVectorFunction
    {
        public void Invoke<T>(ReadOnlySpan<T> x, Span<T> y)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            y[0] = x[0] + x[1];
            y[1] = T.CreateChecked(3) * x[0] - x[1];
            y[2] = y[0] + y[1];
        }
    }
}
