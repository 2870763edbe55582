using System.Globalization;

namespace Duals.Tour.Fits;

/// <summary>Fits the data sets from both starting points and prints the parameters beside the certified ones.</summary>
internal static class FitReport
{
    /// <summary>Writes the fits and tells whether all of them agree.</summary>
    public static bool Write(TextWriter writer)
    {
        writer.WriteLine("FITS: NIST's nonlinear regression data, MathNet.Numerics' Levenberg–Marquardt method, Jacobians by DualVector<double>");
        writer.WriteLine();
        Fit[] fits = [.. BothStarts<Misra1a>(), .. BothStarts<Chwirut2>(), .. BothStarts<Thurber>()];
        foreach (Fit fit in fits)
            Write(writer, fit);

        bool agree = fits.All(fit => fit.Agrees);
        writer.WriteLine($"{fits.Length} fits, {fits.Count(fit => !fit.Agrees)} with a parameter of less than {Fit.RequiredDigits} digits.");
        writer.WriteLine();
        return agree;
    }

    private static IEnumerable<Fit> BothStarts<TModel>()
        where TModel : IModel
    {
        DataSet data = DataSet.Load(typeof(TModel).Name);
        return [LeastSquares.Run<TModel>(data, 1), LeastSquares.Run<TModel>(data, 2)];
    }

    private static void Write(TextWriter writer, Fit fit)
    {
        string runs = fit.Runs == 1 ? "" : $" in {fit.Runs} runs";
        writer.WriteLine(
            $"{fit.DataSet.Name} from start {fit.Start}: {fit.Iterations} iterations{runs}, "
            + $"residual sum of squares {Text(fit.SumOfSquares)}, certified {Text(fit.DataSet.CertifiedSumOfSquares)}");
        var table = new Table("parameter", "start", "ours", "certified", "digits agreed");
        for (int i = 0; i < fit.Parameters.Length; i++)
        {
            table.Add(
                $"b{i + 1}",
                fit.DataSet.Starts[fit.Start - 1][i].ToString("R", CultureInfo.InvariantCulture),
                Text(fit.Parameters[i]),
                Text(fit.DataSet.Certified[i]),
                fit.Digits(i).ToString("0.0", CultureInfo.InvariantCulture));
        }

        table.Write(writer);
        writer.WriteLine();
    }

    private static string Text(double number) => number.ToString("0.0000000000E+00", CultureInfo.InvariantCulture);
}
