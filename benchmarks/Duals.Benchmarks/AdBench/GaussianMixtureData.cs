using MathNet.Numerics;

namespace Duals.Benchmarks.AdBench;

/// <summary>Points that a mixture of K Gaussians in d dimensions is fitted to, the prior, and parameters to start from.</summary>
/// <remarks>
/// The parameters are α (K), then the means μ (K rows of d), then for each component the factor Q of its inverse covariance QᵀQ, a lower triangular matrix:
/// the logarithms q of its diagonal (d), then l, what is below it, column by column.
/// </remarks>
/// <param name="Dimensions">d.</param>
/// <param name="Components">K.</param>
/// <param name="Parameters">α, μ and the rows of q and l.</param>
/// <param name="Points">N points of d coordinates.</param>
/// <param name="Gamma">The γ of the Wishart prior.</param>
/// <param name="Freedom">The m of the Wishart prior.</param>
internal sealed record GaussianMixtureData(int Dimensions, int Components, double[] Parameters, double[] Points, double Gamma, int Freedom)
{
    /// <summary>Gets N.</summary>
    public int Count => Points.Length / Dimensions;

    /// <summary>Gets the numbers in the factor of a component.</summary>
    public int FactorSize => Dimensions * (Dimensions + 1) / 2;

    /// <summary>Gets the part of the objective that depends on the sizes only: the normalisations of the Gaussians and of the prior.</summary>
    public double Constant { get; } = -Points.Length * 0.5 * Math.Log(2 * Math.PI) - Components * LogNormalisation(Dimensions, Gamma, Freedom);

    /// <summary>Reads an instance of ADBench.</summary>
    public static GaussianMixtureData Load(string name)
    {
        var reader = new DataReader(name);
        int d = reader.Integer();
        int k = reader.Integer();
        int n = reader.Integer();
        double[] parameters = reader.Numbers(k * (1 + d + d * (d + 1) / 2));
        double[] points = reader.Numbers(n * d);
        double gamma = reader.Number();
        int freedom = reader.Integer();
        reader.End();
        return new(d, k, parameters, points, gamma, freedom);
    }

    /// <summary>A made-up instance, the same on every machine.</summary>
    public static GaussianMixtureData Synthetic(int dimensions, int components, int count)
    {
        var random = new Random(20180716);
        double[] Numbers(int length) => [.. Enumerable.Range(0, length).Select(_ => 2 * random.NextDouble() - 1)];
        int factorSize = dimensions * (dimensions + 1) / 2;
        return new(dimensions, components, Numbers(components * (1 + dimensions + factorSize)), Numbers(count * dimensions), Gamma: 1, Freedom: 0);
    }

    // The Wishart distribution's normalisation with n = d + m + 1: n·d·(ln γ − ½ ln 2) − ln Γ_d(n/2), where
    // ln Γ_d(a) = ¼ d(d − 1) ln π + Σⱼ ln Γ(a + (1 − j)/2).
    private static double LogNormalisation(int d, double gamma, int freedom)
    {
        int n = d + freedom + 1;
        double multivariate = 0.25 * d * (d - 1) * Math.Log(Math.PI) + Enumerable.Range(1, d).Sum(j => SpecialFunctions.GammaLn(0.5 * n + 0.5 * (1 - j)));
        return n * d * (Math.Log(gamma) - 0.5 * Math.Log(2)) - multivariate;
    }
}
