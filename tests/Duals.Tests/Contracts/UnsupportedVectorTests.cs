using System.Runtime.Intrinsics;

namespace Duals.Tests.Contracts;

/// <summary>A vector of what the runtime's vectors do not hold says so, and what to use in its place.</summary>
public class UnsupportedVectorTests
{
    [Fact]
    public void A_vector_of_Half_is_refused_by_every_way_to_make_one()
    {
        AssertRefused(() => new DualVector<Half>(Half.One, default(Vector512<Half>)));
        AssertRefused(() => DualVector<Half>.Constant(Half.One));
        AssertRefused(() => DualVector<Half>.Variable(Half.One, 0));
        AssertRefused(() => DualVector<Half>.FromParts([Half.One, Half.One]));
        AssertRefused(() => DualVector<Half>.Parse("1", null));
        AssertRefused(() => DualVector<Half>.CreateChecked(1));
        AssertRefused(() => DualVector<Half>.One);
        AssertRefused(() => DualVector<Half>.Count);
        AssertRefused(() => DualVector<Half>.PartCount);
        AssertRefused(() => (DualVector<Half>)Half.One);
    }

    [Fact]
    public void A_vector_of_dual_numbers_is_refused()
    {
        AssertRefused(() => DualVector<Dual<double>>.Constant(Dual<double>.One));
        AssertRefused(() => DualVector<DualVector<double>>.Constant(DualVector<double>.One));
    }

    private static void AssertRefused<TResult>(Func<TResult> make)
    {
        NotSupportedException exception = Assert.Throws<NotSupportedException>(() => make());
        Assert.Contains("DualVector<T> holds double or float", exception.Message, StringComparison.Ordinal);
        Assert.Contains("Dual<T>", exception.Message, StringComparison.Ordinal);
    }
}
