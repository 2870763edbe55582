namespace Duals.Tests.PublicApi;

/// <summary>The public surface is what was approved: a member that comes, goes or changes shows in review, in Duals.approved.txt.</summary>
public class PublicApiTests
{
    [Fact]
    public void The_public_surface_is_the_approved_one() => ApprovedApi.Check(typeof(Dual<>).Assembly, "Duals.Tests");

    // Here and not with F#'s tests: the text is written in C#.
    [Fact]
    public void The_public_surface_for_FSharp_is_the_approved_one() => ApprovedApi.Check(typeof(FSharp.Differentiation).Assembly, "Duals.Tests");

    [Fact]
    public void A_difference_names_the_type_and_shows_what_went_and_what_came()
    {
        string[] before = ["struct A", "    int X()", "    int Y()", "struct B", "    int X()"];
        string[] after = ["struct A", "    int X()", "    long Y()", "struct B", "    int X()", "    int Z()"];

        Assert.Equal(["  struct A", "-     int Y()", "+     long Y()", "  struct B", "+     int Z()"], ApprovedApi.Difference(before, after));
        Assert.Empty(ApprovedApi.Difference(before, before));
        Assert.Equal(["- struct B", "-     int X()"], ApprovedApi.Difference(before, before[..3]));
        Assert.Equal(["+ struct B", "+     int X()"], ApprovedApi.Difference(before[..3], before));
    }

    [Fact]
    public void The_text_shows_types_members_and_constraints()
    {
        IReadOnlyList<string> text = ApiText.Of(typeof(Dual<>).Assembly);

        Assert.Contains(
            "struct Dual<T> : IDualNumber<Dual<T>, T> where T : IFloatingPointIeee754<T>, IMinMaxValue<T>",
            text);
        Assert.Contains("    T Derivative { get; }", text);
        Assert.Contains("    .ctor(T value, T derivative)", text);
        Assert.Contains("    static Dual<T> op_Multiply(T left, Dual<T> right)", text);
        Assert.Contains("    static (Dual<T> Sin, Dual<T> Cos) SinCos(Dual<T> x)", text);
        Assert.Contains("    static bool TryParse(ReadOnlySpan<char> s, IFormatProvider provider, out Dual<T> result)", text);
        Assert.Contains("    static TInteger ConvertToInteger<TInteger>(Dual<T> value) where TInteger : IBinaryInteger<TInteger>", text);
        Assert.DoesNotContain(text, line => line.Contains("Strong", StringComparison.Ordinal));
    }
}
