using Duals.Benchmarks.AdBench;
using Duals.Tests.Differentiation;

namespace Duals.Benchmarks.Tests.AdBench;

/// <summary>ADBench's bundle adjustment: published figures, and Jacobians in both modes against finite differences and the one written by hand.</summary>
public class BundleAdjustmentTests
{
    private const int Outputs = 2;

    private static readonly BundleAdjustmentData Data = BundleAdjustmentData.Load("ba_test.txt");

    /// <summary>Rotation vectors; the others of the instance's numbers stay.</summary>
    public static TheoryData<double, double, double> Rotations => new()
    {
        { 1.797201, 0.590697, -0.635786 },
        { 0.25, -2.5, 1.125 },
        { 0, 0, -0.5 },
        { 1e-5, 2e-5, -1e-5 },
        { 0, 0, 0 },
    };

    [Fact]
    public void The_errors_are_the_published_ones()
    {
        double[] errors = new double[3 * Data.ObservationCount];
        new BundleAdjustment(Data).Invoke<double>(Data.Parameters, errors);

        for (int i = 0; i < Data.ObservationCount; i++)
        {
            Assert.Equal(-2.69048849235189402e-01, errors[2 * i], 1e-12);
            Assert.Equal(2.59944792677901881e-01, errors[2 * i + 1], 1e-12);
            Assert.Equal(8.26092651515999976e-01, errors[2 * Data.ObservationCount + i], 1e-15);
        }
    }

    [Fact]
    public void The_entries_of_the_Jacobian_are_the_published_ones()
    {
        double[] published =
        [
            2.28877202208246757e+02, 6.34574811495545418e+02, -7.82222866259340549e+02, 2.42892615607159668e+00, -1.17828079628011313e+01,
            2.54169312487743460e+00, -1.03657084958518086e+00, 4.17022000000000004e-01, 0, -3.50739521096005205e+02, -9.12107773668008576e+02,
            -2.42892615607159668e+00, 1.17828079628011313e+01, -2.54169312487743460e+00, -6.45167039712987389e-01,
            -1.20542435994996879e+02, -3.85673240766460424e+02, 9.75476291403326456e+01, -1.78372108529576567e+00, 4.15466799433126077e+00,
            2.04025718029898906e+00, 3.49176397433145880e-01, 0, 4.17022000000000004e-01, 1.18149147704414503e+02, 3.07250108960343255e+02,
            1.78372108529576567e+00, -4.15466799433126077e+00, -2.04025718029898906e+00, 6.23335921553064054e-01,
        ];
        double[] errors = new double[3 * Data.ObservationCount];
        double[] entries = new double[BundleAdjustment.EntriesPerObservation * Data.ObservationCount];
        BundleAdjustment.Jacobian(Data, Data.Parameters, errors, entries);

        for (int i = 0; i < Data.ObservationCount; i++)
        {
            Expect.Close(published, entries.AsSpan(i * published.Length, published.Length));
            Assert.Equal(-8.34044000000000008e-01, entries[published.Length * Data.ObservationCount + i], 1e-15);
        }
    }

    [Theory]
    [MemberData(nameof(Rotations))]
    public void The_block_of_an_observation_agrees_with_the_one_by_hand_and_with_finite_differences(double r1, double r2, double r3)
    {
        double[] x = Block(r1, r2, r3);
        double[] values = new double[Outputs];
        double[] byHand = new double[Outputs * x.Length];
        ReprojectionByHand.Jacobian(Data.Features[0], Data.Features[1], x, values, byHand);
        double[,] hand = new double[Outputs, x.Length];
        Buffer.BlockCopy(byHand, 0, hand, 0, Buffer.ByteLength(byHand));

        Reprojection f = BundleAdjustment.Observation(Data, 0);
        foreach (DifferentiationMode mode in (DifferentiationMode[])[DifferentiationMode.Forward, DifferentiationMode.Reverse])
        {
            (double[] errors, double[,] jacobian) = f.ValueAndJacobian(x, Outputs, mode);
            Expect.Close(values, errors, 1e-11);
            Expect.Close(hand, jacobian, 1e-11);
        }

        // At the zero vector the function is only the first order of the rotation, which differences see beside the branch.
        bool isSmooth = r1 != 0 || r2 != 0 || r3 != 0;
        GradientCheckReport report = GradientCheck.Jacobian<double>(f.Invoke, hand, x, isSmooth ? 1e-8 : 1e-6);
        Assert.True(report.Passed, report.ToString());
    }

    [Theory]
    [InlineData(DifferentiationMode.Forward)]
    [InlineData(DifferentiationMode.Reverse)]
    public void The_blocks_are_the_whole_Jacobian(DifferentiationMode mode)
    {
        double[] x = [.. Data.Parameters.Select((v, i) => v * (1 + 0.01 * Math.Sin(i)))];
        int observations = Data.ObservationCount;
        double[] errors = new double[3 * observations];
        double[] entries = new double[BundleAdjustment.EntriesPerObservation * observations];
        BundleAdjustment.Jacobian(Data, x, errors, entries);
        double[,] expected = new double[3 * observations, x.Length];
        int[] columns = new int[BundleAdjustmentData.BlockSize];
        for (int i = 0; i < observations; i++)
        {
            BundleAdjustment.Gather<int>(Data, i, [.. Enumerable.Range(0, x.Length)], columns);
            for (int row = 0; row < Outputs; row++)
            {
                for (int j = 0; j < columns.Length; j++)
                    expected[2 * i + row, columns[j]] = entries[(2 * i + row) * columns.Length + j];
            }

            expected[2 * observations + i, columns[^1]] = entries[2 * observations * columns.Length + i];
        }

        (double[] values, double[,] jacobian) = new BundleAdjustment(Data).ValueAndJacobian(x, errors.Length, mode);

        Expect.Close(errors, values, 1e-12);
        Expect.Close(expected, jacobian, 1e-12);
    }

    private static double[] Block(params double[] rotation)
    {
        double[] x = new double[BundleAdjustmentData.BlockSize];
        BundleAdjustment.Gather<double>(Data, 0, Data.Parameters, x);
        rotation.CopyTo(x, 0);
        return x;
    }
}
