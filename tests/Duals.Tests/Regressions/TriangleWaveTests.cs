using System.Numerics;

namespace Duals.Tests.Regressions;

/// <summary>
/// acos(cos πu) is a triangle wave, u = (180/π)·tan πx lets it swing fast. A row of Ridders' steps met teeth of the other slope at every step, so that the
/// second derivative by differences had the other sign, and a small error estimate. Found by a random formula; the exact derivatives are right.
/// </summary>
public class TriangleWaveTests
{
    private const double At = 0.5652538857260971;
    private const double Seed = 1.2838895992766552;

    [Fact]
    public void Both_modes_have_the_sign_of_the_tooth_at_the_point()
    {
        // u = −275.56…, so f = π(u + 276) and f″ = πu″.
        double tangent = Math.Tan(Math.PI * At);
        double expected = 360 * Math.PI * Math.PI * tangent * (1 + tangent * tangent) * Seed * Seed;
        using var tape = Tape<Dual<double>>.Start();
        Adjoint<Dual<double>> x = tape.Variable(new(At, Seed));
        tape.Sweep(Wave(x), 1);

        Assert.Equal(expected, Wave(new HyperDual<double>(At, Seed, Seed, 0)).Epsilon12, Math.Abs(expected) * 1e-12);
        Assert.Equal(expected, Wave(new Dual<Dual<double>>(new(At, Seed), Seed)).Derivative.Derivative, Math.Abs(expected) * 1e-12);
        Assert.Equal(expected, tape.AdjointOf(x).Derivative * Seed, Math.Abs(expected) * 1e-12);
    }

    private static T Wave<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.Acos(T.CosPi(T.RadiansToDegrees(T.TanPi(x))));
}
