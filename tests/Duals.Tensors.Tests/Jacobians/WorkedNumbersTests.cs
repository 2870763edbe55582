using System.Numerics.Tensors;

namespace Duals.Tensors.Tests.Jacobians;

/// <summary>Numbers worked out by hand.</summary>
public class WorkedNumbersTests
{
    private static readonly double[] RowOneOne = [2, 3, 1, 4, 5, 2, 3, 1];

    [Fact]
    public void A_row_of_a_matrix_by_a_matrix_times_a_step()
    {
        // y of 2×3 and x of 4×2; the row of y at (1, 1) is [[2, 3], [1, 4], [5, 2], [3, 1]].
        double[] entries = [.. Check.Numbers(32), .. RowOneOne, .. Check.Numbers(8, 1.1)];
        GeneralizedJacobian<double> jacobian = GeneralizedJacobian.Create<double>(entries, [2, 3], [4, 2]);
        Tensor<double> step = Tensor.Create([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8], [4, 2]);

        Check.Close([4, 2], RowOneOne, jacobian.Row([1, 1]));
        Tensor<double> moved = jacobian.Apply(step);
        Assert.Equal([2, 3], moved.Lengths.ToArray());
        Assert.Equal(9.3, moved[1, 1], 1e-14);
        Assert.Equal(9.3, Tensor.Dot<double>(jacobian.Row([1, 1]), step), 1e-14);
    }

    [Fact]
    public void The_same_by_differentiating()
    {
        Tensor<double> step = Tensor.Create([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8], [4, 2]);
        LinearMap<double> map = Forward.Linearize(Weighted, Check.Point([4, 2]));

        Assert.Equal(9.3, map.Apply(step)[1, 1], 1e-14);

        // y₁₁ = ⟨row, x⟩, the other entries are constants.
        static Tensor<Dual<double>> Weighted(Tensor<Dual<double>> x)
        {
            Dual<double>[] y = [1, 2, 3, 4, 0, 6];
            for (int j = 0; j < 8; j++)
                y[4] += RowOneOne[j] * x[j / 2, j % 2];

            return Tensor.Create(y, [2, 3]);
        }
    }

    [Fact]
    public void A_column_tells_how_y_moves_with_one_entry_of_x()
    {
        GeneralizedJacobian<double> jacobian = GeneralizedJacobian.Create<double>(Check.Numbers(24), [3], [4, 2]);

        Check.Close([3], [Check.Numbers(24)[5], Check.Numbers(24)[13], Check.Numbers(24)[21]], jacobian.Column([2, 1]));
    }
}
