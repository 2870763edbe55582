using System.Numerics;
using System.Numerics.Tensors;

namespace Duals.Tensors.Tests.Jacobians;

/// <summary>Infinite and undefined slopes, √x at 0 among them: what a zero suppresses, every form of a linear map suppresses.</summary>
public class StrongZeroTests
{
    private static readonly Tensor<double> X = Tensor.Create([0.0, 4]);
    private static readonly Tensor<double> Aside = Tensor.Create([0.0, -1.5]);
    private static readonly Tensor<double> Along = Tensor.Create([-2.0, 0]);

    private static readonly Dictionary<string, Func<Tensor<double>, Tensor<double>>> Forms = AllForms();

    public static TheoryData<string> Names => [.. Forms.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_direction_that_leaves_the_singular_entry_alone_is_not_spoilt(string form)
    {
        Assert.Equal([0, -0.375], Check.Entries(Forms[form](Aside)));
        Assert.Equal([double.NegativeInfinity, 0], Check.Entries(Forms[form](Along)));
    }

    [Fact]
    public void Composing_with_the_identity_keeps_the_zeros()
    {
        ElementwiseJacobian<double> diagonal = Forward.ElementwiseJacobian(Dual<double>.Sqrt, X);
        GeneralizedJacobian<double> dense = Forward.Jacobian(Roots, X);
        GeneralizedJacobian<double> identity = Forward.Jacobian(t => t, X);
        ElementwiseJacobian<double> one = Forward.ElementwiseJacobian(t => t, X);

        foreach (GeneralizedJacobian<double> composed in new[]
        {
            dense * identity, identity * dense, diagonal * identity, identity * diagonal, one * dense, dense * one, (diagonal * one).ToJacobian(),
        })
        {
            Assert.Equal([double.PositiveInfinity, 0, 0, 0.25], Check.Entries(composed.ToMatrix()));
        }
    }

    // As in (∛x)³ at 0, whose slope is 1 and not 0: an outer slope that is zero there is a number like any other.
    [Fact]
    public void Inner_zeros_of_a_diagonal_keep_back_infinite_slopes_and_undefined_ones_and_outer_zeros_do_not()
    {
        ElementwiseJacobian<double> steps = ElementwiseJacobian.Create(Tensor.Create([0.0, 0, 2]));
        ElementwiseJacobian<double> slopes = ElementwiseJacobian.Create(Tensor.Create([double.PositiveInfinity, double.NaN, 3]));

        Assert.Equal([double.NaN, double.NaN, 6], Check.Entries((steps * slopes).ToTensor()));
        Assert.Equal([0, 0, 6], Check.Entries((slopes * steps).ToTensor()));
        Assert.Equal([double.NaN, 0, 0, 0, double.NaN, 0, 0, 0, 6], Check.Entries((steps * slopes.ToJacobian()).ToMatrix()));
        Assert.Equal([0, 0, 0, 0, 0, 0, 0, 0, 6], Check.Entries((slopes.ToJacobian() * steps).ToMatrix()));
        Assert.Equal([0, double.NaN, 0], Check.Entries(slopes.Apply(Tensor.Create([0.0, -1, 0]))));
    }

    // √x·√x = x has the slope 1 at 0, but 0·∞ on the way: the same from every form, one way and the other.
    [Fact]
    public void A_root_times_itself_is_undefined_at_0_in_both_products()
    {
        foreach (LinearMap<double> map in new[]
        {
            Forward.Linearize(RootsTimesRoots, X), Forward.Linearize(RootsTimesRoots, RootsTimesRoots, X), default(RootTimesRoot).Linearize(X),
        })
        {
            Assert.Equal([double.NaN, 1], Check.Entries(map.Apply(Tensor.Create([1.0, 1]))));
            Assert.Equal([double.NaN, 1], Check.Entries(map.ApplyTransposed(Tensor.Create([1.0, 1]))));
            Assert.Equal([0, 1], Check.Entries(map.ApplyTransposed(Tensor.Create([0.0, 1]))));
        }
    }

    [Fact]
    public void What_is_undefined_without_a_zero_stays_so()
    {
        GeneralizedJacobian<double> opposed = GeneralizedJacobian.Create([double.PositiveInfinity, double.NegativeInfinity, 1, 2], [2], [2]);

        Assert.Equal([double.NaN, 3], Check.Entries(opposed.Apply(Tensor.Create([1.0, 1]))));
        Assert.Equal([double.PositiveInfinity, 1], Check.Entries(opposed.Apply(Tensor.Create([1.0, 0]))));
        Assert.Equal([1, 2], Check.Entries(opposed.ApplyTransposed(Tensor.Create([0.0, 1]))));
    }

    [Fact]
    public void Tangents_of_slopes_are_kept_back_as_well()
    {
        // A slope with an infinite tangent of its own, 0.5·x^(−½) near 0, against constants.
        var slope = new Dual<double>(3, double.PositiveInfinity);
        var jacobian = GeneralizedJacobian.Create<Dual<double>>([slope, 5, 7, slope], [2], [2]);
        Tensor<Dual<double>> aside = Tensor.Create<Dual<double>>([0, new(2, -1.5)]);
        ElementwiseJacobian<Dual<double>> diagonal = ElementwiseJacobian.Create(Tensor.Create<Dual<double>>([slope, 4]));

        Assert.Equal((10, -7.5), Parts(jacobian.Apply(aside)[0]));
        Assert.Equal((14, -10.5), Parts(jacobian.ApplyTransposed(aside)[0]));
        Assert.Equal((0, 0), Parts(diagonal.Apply(aside)[0]));
        Assert.Equal((8, -6), Parts(diagonal.ApplyTransposed(aside)[1]));
        Assert.Equal((0, 0), Parts((diagonal * GeneralizedJacobian.Create<Dual<double>>([0, 1, 1, 0], [2], [2]))[[0], [0]]));

        static (double Value, double Derivative) Parts(Dual<double> number) => (number.Value, number.Derivative);
    }

    private static Dictionary<string, Func<Tensor<double>, Tensor<double>>> AllForms()
    {
        var forms = new Dictionary<string, Func<Tensor<double>, Tensor<double>>>();
        foreach ((string name, LinearMap<double> map) in new (string, LinearMap<double>)[]
        {
            ("dense", Forward.Jacobian(Roots, X).ToLinearMap()),
            ("diagonal", Forward.ElementwiseJacobian(Dual<double>.Sqrt, X).ToLinearMap()),
            ("function object", default(Root).Linearize(X)),
            ("delegate", Forward.Linearize(Roots, X)),
            ("delegate and reverse", Forward.Linearize(Roots, Roots, X)),
        })
        {
            forms.Add(name, map.Apply);
            forms.Add(name + ", transposed", map.ApplyTransposed);
        }

        return forms;
    }

    private static Tensor<T> Roots<T>(Tensor<T> t)
        where T : IFloatingPointIeee754<T> =>
        Tensor.Sqrt<T>(t);

    private static Tensor<T> RootsTimesRoots<T>(Tensor<T> t)
        where T : IFloatingPointIeee754<T> =>
        Tensor.Sqrt<T>(t) * Tensor.Sqrt<T>(t);

    private readonly struct RootTimesRoot : ITensorFunction
    {
        public Tensor<T> Invoke<T>(Tensor<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            RootsTimesRoots(x);
    }

    private readonly struct Root : ITensorFunction
    {
        public Tensor<T> Invoke<T>(Tensor<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            Roots(x);
    }
}
