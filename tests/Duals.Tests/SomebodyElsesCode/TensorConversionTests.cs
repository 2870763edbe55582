using System.Numerics.Tensors;
using Duals.Tests.Contracts;

namespace Duals.Tests.SomebodyElsesCode;

/// <summary>The conversions of whole spans follow the rules of the single ones.</summary>
public class TensorConversionTests
{
    [Fact]
    public void Plain_numbers_become_constants()
    {
        var numbers = new Dual<Dual<double>>[3];
        TensorPrimitives.ConvertChecked<double, Dual<Dual<double>>>([1.5, -2, 0.1], numbers);
        Assert.Equal([1.5, 0, 0, 0], Leaves<Dual<Dual<double>>>.Of(numbers[0]));
        Assert.Equal([0.1, 0, 0, 0], Leaves<Dual<Dual<double>>>.Of(numbers[2]));

        var vectors = new DualVector<float>[2];
        TensorPrimitives.ConvertSaturating<int, DualVector<float>>([7, int.MaxValue], vectors);
        Assert.Equal([7, .. new double[16]], Leaves<DualVector<float>>.Of(vectors[0]));
        Assert.Equal(2147483648, Leaves<DualVector<float>>.Of(vectors[1])[0]);
    }

    [Fact]
    public void Active_numbers_are_not_stripped_of_their_derivatives_unasked()
    {
        Dual<double>[] active = [2.5, Dual<double>.Variable(-3.5)];
        var plain = new double[2];

        Assert.Throws<OverflowException>(() => TensorPrimitives.ConvertChecked<Dual<double>, double>(active, plain));

        TensorPrimitives.ConvertSaturating<Dual<double>, double>(active, plain);
        Assert.Equal([2.5, -3.5], plain);
        var whole = new int[2];
        TensorPrimitives.ConvertChecked<Dual<double>, int>(active, whole);
        Assert.Equal([2, -3], whole);
        var halves = new Half[2];
        TensorPrimitives.ConvertTruncating<Dual<double>, Half>(active, halves);
        Assert.Equal([(Half)2.5, (Half)(-3.5)], halves);
    }
}
