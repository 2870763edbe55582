using System.Numerics;
using Duals.Properties.Generators;
using Duals.Properties.Trees;
using FsProperty = FsCheck.Property;

namespace Duals.Properties.Laws;

/// <summary>
/// What reverse mode records of sums, however they are associated and whatever is used again, sweeps back to their derivatives: to the last bit where all
/// factors are powers of two.
/// </summary>
[Properties(MaxTest = 400, EndSize = 200)]
public sealed class TapeLaws
{
    // Factors of powers of two only: exact as long as no sum on the way has too many bits.
    [Property(EndSize = 80, MaxRejected = 800)]
    public FsProperty Jacobians_of_sums_are_exact_in_reverse_mode(LinearProgram c)
    {
        double[][] rows = Coefficients(c.Program);
        return Verdict.Of(
            Scales(c.Program, new double[rows.Length]).Max() < Math.ScaleB(SmallestUnit(c.Program), 50),
            () => ExactFault<double>(c.Program, rows) ?? ExactFault<Dual<double>>(c.Program, rows));
    }

    [Property]
    public FsProperty A_weighted_sum_of_all_outputs_is_swept_back_at_once(LinearProgram c)
    {
        double[][] rows = Coefficients(c.Program);
        double[] weights = [.. rows.Select((_, i) => (i % 7 - 3) * 0.5)];
        double[] product = new StepProgram(c.Program).VectorJacobianProduct<StepProgram, double>(c.Program.Point, weights);
        double[] expected = Weighted(rows, weights);
        double[] magnitudes = Weighted(Absolute(rows), [.. weights.Select(Math.Abs)]);
        return Verdict.Of(Agreement.Within("Jᵀw", expected, product, [.. magnitudes.Select(m => m * 1e-14 * rows.Length)]));
    }

    [Property(MaxRejected = 400)]
    public FsProperty Jacobians_of_programs_are_those_of_forward_mode(SmoothProgram c)
    {
        var f = new StepProgram(c.Program);
        (double[] plain, double[,] forward) = f.ValueAndJacobian(c.Program.Point, c.Program.Count, DifferentiationMode.Forward);
        double[] scales = Scales(c.Program, plain);
        return Verdict.Of(
            scales.Max() < 1e10,
            () =>
            {
                (double[] values, double[,] reverse) = f.ValueAndJacobian(c.Program.Point, c.Program.Count, DifferentiationMode.Reverse);
                string? fault = Agreement.Exact("the values", plain, values);
                for (int i = 0; i < scales.Length; i++)
                    fault ??= Agreement.Within($"row {i}", Row(forward, i), Row(reverse, i), Bounds(c.Program, scales[i]));

                return fault;
            });
    }

    [Property(MaxTest = 200, MaxRejected = 200)]
    public FsProperty Weighted_Jacobian_vector_products_are_the_same_by_both_modes(SmoothProgram c, ModerateParts parts)
    {
        var f = new StepProgram(c.Program);
        double[] direction = parts.X[..c.Program.Point.Length];
        double[] weights = [.. Enumerable.Range(0, c.Program.Count).Select(i => parts.Y[i % parts.Y.Length])];
        (double[] values, double[] along) = f.ValueAndJacobianVectorProduct(c.Program.Point, direction, c.Program.Count);
        double[] scales = Scales(c.Program, values);
        return Verdict.Of(
            scales.Max() < 1e10,
            () =>
            {
                double[] back = f.VectorJacobianProduct<StepProgram, double>(c.Program.Point, weights);
                double bound = 0;
                for (int i = 0; i < scales.Length; i++)
                    bound += Math.Abs(weights[i]) * direction.Sum(Math.Abs) * Bounds(c.Program, scales[i])[0];

                return Agreement.Within("⟨w, Jv⟩ = ⟨Jᵀw, v⟩", [Dot(weights, along)], [Dot(back, direction)], [bound]);
            });
    }

    private static string? ExactFault<T>(ProgramCase program, double[][] rows)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        T[] point = Array.ConvertAll(program.Point, T.CreateChecked);
        T[,] jacobian = new StepProgram(program).Jacobian(point, program.Count, DifferentiationMode.Reverse);
        string? fault = null;
        for (int i = 0; i < rows.Length; i++)
        {
            double[] row = [.. Enumerable.Range(0, point.Length).Select(j => double.CreateChecked(jacobian[i, j]))];
            fault ??= Agreement.Equal($"row {i} over {typeof(T)}", rows[i], row);
        }

        return fault;
    }

    // By vectors of coefficients, one for each number.
    private static double[][] Coefficients(ProgramCase program)
    {
        int n = program.Point.Length;
        var rows = new List<double[]>();
        for (int i = 0; i < n; i++)
            rows.Add([.. Enumerable.Range(0, n).Select(j => i == j ? 1.0 : 0.0)]);

        foreach (Step step in program.Steps)
        {
            (double left, double right) = step.Kind switch
            {
                StepKind.Add => (1.0, 1.0),
                StepKind.Subtract => (1, -1),
                StepKind.AddNegated => (-1, 1),
                StepKind.Scale => (0.5, 0),
                StepKind.Twice => (2, 0),
                StepKind.ScaledSum => (0.5, -0.25),
                _ => throw new InvalidOperationException($"{step} is not linear."),
            };
            rows.Add([.. rows[step.Left].Zip(rows[step.Right], (x, y) => left * x + right * y)]);
        }

        return [.. rows];
    }

    private static double SmallestUnit(ProgramCase program)
    {
        var units = new List<double>(Enumerable.Repeat(1.0, program.Point.Length));
        foreach (Step step in program.Steps)
        {
            (double x, double y) = (units[step.Left], units[step.Right]);
            units.Add(step.Kind switch { StepKind.Scale => x / 2, StepKind.ScaledSum => Math.Min(x / 2, y / 4), StepKind.Twice => x, _ => Math.Min(x, y) });
        }

        return units.Min();
    }

    // The largest sum, over the ways from the variables to a number, of the magnitudes of the products of slopes on the way.
    private static double[] Scales(ProgramCase program, double[] values)
    {
        var scales = new List<double>(Enumerable.Repeat(1.0, program.Point.Length));
        foreach (Step step in program.Steps)
        {
            (double x, double y) = (Math.Abs(values[step.Left]), Math.Abs(values[step.Right]));
            (double left, double right) = step.Kind switch
            {
                StepKind.Add or StepKind.Subtract or StepKind.AddNegated => (1.0, 1.0),
                StepKind.Scale => (0.5, 0),
                StepKind.Twice => (2, 0),
                StepKind.ScaledSum => (0.5, 0.25),
                StepKind.Multiply => (y, x),
                StepKind.FusedMultiplyAdd => (y + 1, x),
                StepKind.TimesConstantOfItself => (Math.Round(y), 0),
                _ => (1, 0),
            };
            scales.Add(left * scales[step.Left] + right * scales[step.Right]);
        }

        return [.. scales];
    }

    private static double[] Bounds(ProgramCase program, double scale) =>
        [.. program.Point.Select(_ => scale * 4 * program.Count * Math.ScaleB(1, -52))];

    private static double[] Weighted(double[][] rows, double[] weights)
    {
        var sums = new double[rows[0].Length];
        for (int i = 0; i < rows.Length; i++)
        {
            for (int j = 0; j < sums.Length; j++)
                sums[j] += weights[i] * rows[i][j];
        }

        return sums;
    }

    private static double[][] Absolute(double[][] rows) => [.. rows.Select(row => (double[])[.. row.Select(Math.Abs)])];

    private static double[] Row(double[,] matrix, int i) => [.. Enumerable.Range(0, matrix.GetLength(1)).Select(j => matrix[i, j])];

    private static double Dot(double[] x, double[] y) => x.Zip(y, (a, b) => a * b).Sum();
}
