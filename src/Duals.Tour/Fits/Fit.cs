namespace Duals.Tour.Fits;

/// <summary>The result of fitting a model from one starting point.</summary>
/// <param name="DataSet">The problem.</param>
/// <param name="Start">Which of the starting points, 1 or 2.</param>
/// <param name="Parameters">The parameters found.</param>
/// <param name="SumOfSquares">The residual sum of squares there.</param>
/// <param name="Iterations">The optimiser's iterations, over all its runs.</param>
/// <param name="Runs">How often the optimiser ran, each time from where it had stopped before.</param>
internal sealed record Fit(DataSet DataSet, int Start, double[] Parameters, double SumOfSquares, int Iterations, int Runs)
{
    /// <summary>The digits to which the parameters are certified.</summary>
    public const double CertifiedDigits = 11;

    /// <summary>The digits that must agree.</summary>
    public const double RequiredDigits = 8;

    /// <summary>Gets a value indicating whether every parameter agrees with the certified one.</summary>
    public bool Agrees => Parameters.Select((_, i) => Digits(i)).All(digits => digits >= RequiredDigits);

    /// <summary>The log relative error of a parameter: how many digits agree with the certified ones.</summary>
    public double Digits(int parameter) => LogRelativeError(Parameters[parameter], DataSet.Certified[parameter]);

    /// <summary>−log₁₀ of the relative error, at most the digits certified; NaN has none.</summary>
    public static double LogRelativeError(double found, double certified)
    {
        double digits = -Math.Log10(Math.Abs(found - certified) / Math.Abs(certified));
        return double.IsNaN(digits) ? 0 : Math.Clamp(digits, 0, CertifiedDigits);
    }
}
