using System.Globalization;
using System.Numerics;
using System.Numerics.Tensors;
using Duals.Tensors;

namespace Duals.Tour.Tensors;

/// <summary>Prints the shapes of derivatives between scalars, vectors, matrices and tensors, in each layout, beside the expected ones.</summary>
internal static class ShapeReport
{
    /// <summary>Writes the table and tells whether every shape is as expected.</summary>
    public static bool Write(TextWriter writer)
    {
        writer.WriteLine("SHAPES: the derivative of y by x, in three layouts");
        writer.WriteLine();
        var table = new Table("y", "of shape", "x", "generalized", "numerator", "denominator", "");
        int wrong = 0;
        foreach ((string function, GeneralizedJacobian<double> jacobian, string numerator, string denominator) in Examples())
        {
            string[] shapes = [.. Enum.GetValues<Layout>().Select(layout => Text(jacobian.InLayout(layout).Lengths))];
            bool agrees = shapes[1] == numerator && shapes[2] == denominator;
            wrong += agrees ? 0 : 1;
            table.Add([function, Operand(jacobian.OutputShape), Operand(jacobian.InputShape), .. shapes, agrees ? "agrees" : "DISAGREES"]);
        }

        table.Write(writer);
        writer.WriteLine();
        bool stepAgrees = WriteStep(writer);
        return wrong == 0 && stepAgrees;
    }

    // One row of the Jacobian of a 2×3 matrix by a 4×2 matrix, times a step: the change of one entry.
    private static bool WriteStep(TextWriter writer)
    {
        Tensor<double> row = Tensor.Create([2.0, 3, 1, 4, 5, 2, 3, 1], [4, 2]);
        Tensor<double> step = Tensor.Create([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8], [4, 2]);
        GeneralizedJacobian<double> jacobian = Forward.Jacobian(Weighted, Tensor.CreateFromShape<double>([4, 2]));
        double change = jacobian.Apply(step)[1, 1];
        bool agrees = Math.Abs(change - 9.3) <= 1e-14 && Tensor.EqualsAll<double>(jacobian.Row([1, 1]), row);
        writer.WriteLine("y of 2×3 with y₁₁ = ⟨[[2, 3], [1, 4], [5, 2], [3, 1]], x⟩, moved by Δx = [[0.1, 0.2], [0.3, 0.4], [0.5, 0.6], [0.7, 0.8]]:");
        string verdict = agrees ? "agrees" : "DISAGREES";
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  (∂y/∂x·Δx)₁₁ = {change:0.0##} by the Jacobian, 9.3 by hand: {verdict}"));
        writer.WriteLine();
        return agrees;

        Tensor<DualVector<double>> Weighted(Tensor<DualVector<double>> x)
        {
            Tensor<DualVector<double>> y = Tensor.CreateFromShape<DualVector<double>>([2, 3]);
            y[1, 1] = Tensor.Dot<DualVector<double>>(Tensor.ConvertChecked<double, DualVector<double>>(row), x);
            return y;
        }
    }

    private static IEnumerable<(string Function, GeneralizedJacobian<double> Jacobian, string Numerator, string Denominator)> Examples()
    {
        yield return (
            "xᵀx",
            Forward.JacobianOfScalar(x => Tensor.Dot<DualVector<double>>(x, x), Count<double>(3)),
            "1×3",
            "3×1");
        yield return (
            "ΣᵢⱼXᵢⱼ²",
            Forward.JacobianOfScalar(x => Tensor.Dot<DualVector<double>>(x, x), Count<double>(2, 3)),
            "3×2",
            "2×3");
        yield return ("c·x", Forward.JacobianOfCurve(x => Count<Dual<double>>(4) * x, 0.5), "4×1", "1×4");
        yield return ("C·x", Forward.JacobianOfCurve(x => Count<Dual<double>>(2, 4) * x, 0.5), "2×4", "4×2");
        yield return (
            "A·x",
            Forward.Jacobian(x => TensorAlgebra.MatrixVectorProduct(Count<DualVector<double>>(4, 3), x), Count<double>(3)),
            "4×3",
            "3×4");
        yield return (
            "(A₁·x, A₂·x)",
            Forward.Jacobian(x => TensorAlgebra.MatrixVectorProduct(Count<DualVector<double>>(2, 4, 3), x), Count<double>(3)),
            "2×4×3",
            "3×4×2");
        yield return (
            "Σⱼ(A·X)ᵢⱼ",
            Forward.Jacobian(x => TensorAlgebra.Sum(TensorAlgebra.MatrixProduct(Count<DualVector<double>>(4, 2), x), 1), Count<double>(2, 3)),
            "4×3×2",
            "2×3×4");
        yield return (
            "Xᵀ·C",
            Forward.Jacobian(x => TensorAlgebra.MatrixProduct(Tensor.Transpose(x), Count<DualVector<double>>(4, 3)), Count<double>(4, 2)),
            "2×3×2×4",
            "4×2×3×2");
    }

    // The numbers 1, 2, 3 … in a shape.
    private static Tensor<T> Count<T>(params ReadOnlySpan<nint> shape)
        where T : INumberBase<T>
    {
        int n = 1;
        foreach (nint length in shape)
            n *= (int)length;

        return Tensor.Create([.. Enumerable.Range(1, n).Select(T.CreateChecked)], shape);
    }

    private static string Operand(ReadOnlySpan<nint> shape) => shape.IsEmpty ? "scalar" : Text(shape);

    private static string Text(ReadOnlySpan<nint> shape) => string.Join('×', shape.ToArray());
}
