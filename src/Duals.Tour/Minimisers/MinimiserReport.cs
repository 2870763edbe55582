using System.Globalization;
using Duals.Tour.Fits;

namespace Duals.Tour.Minimisers;

/// <summary>Prints what minimisers find when they are fed with our derivatives.</summary>
internal static class MinimiserReport
{
    /// <summary>Writes the fits and tells whether they agree with what is certified, and went down.</summary>
    public static bool Write(TextWriter writer)
    {
        writer.WriteLine("MINIMISERS: MathNet.Numerics' BFGS and Newton's method, and gradient descent θ ← θ − η·∇f, with our gradients and Hessians");
        writer.WriteLine();
        bool agree = Write(writer, LikelihoodFit.All<Chwirut2>());
        bool descend = Write(writer, MixtureFit.All());
        return agree && descend;
    }

    private static bool Write(TextWriter writer, LikelihoodFit[] fits)
    {
        DataSet data = fits[0].DataSet;
        writer.WriteLine($"{data.Name} by maximum likelihood, from start 2; certified by the residual sum of squares:");
        string[] names = [.. data.Certified.Select((_, i) => $"b{i + 1}"), "σ"];
        var table = new Table(["", "iterations", .. names, "digits agreed"]);
        foreach (LikelihoodFit fit in fits)
            table.Add([fit.Method, Text(fit.Iterations), .. fit.Parameters.Select(Text), fit.Digits.ToString("0.0", CultureInfo.InvariantCulture)]);

        table.Add(["certified", "", .. fits[0].Certified.Select(Text), ""]);
        table.Write(writer);
        writer.WriteLine();
        return fits.All(fit => fit.Agrees);
    }

    private static bool Write(TextWriter writer, MixtureFit[] fits)
    {
        writer.WriteLine("A mixture of 5 Gaussians in the plane for ADBench's 1000 points, 30 parameters, by the mean negative log-posterior:");
        var table = new Table("", "iterations", "at the start", "found", "largest |∂f/∂θ|");
        foreach (MixtureFit fit in fits)
            table.Add(fit.Method, Text(fit.Iterations), Text(fit.Start), Text(fit.Value), fit.Slope.ToString("0.0E+00", CultureInfo.InvariantCulture));

        table.Write(writer);
        writer.WriteLine();
        return fits.All(fit => fit.Value < fit.Start);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(double number) => number.ToString("0.0000000E+00", CultureInfo.InvariantCulture);
}
