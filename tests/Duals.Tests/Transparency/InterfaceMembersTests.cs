namespace Duals.Tests.Transparency;

public class InterfaceMembersTests
{
    // Text shows the tangents, and a number with tangents reads more than a plain number does: semantics.md, principle 1, excepts
    // "text (ToString, TryFormat, Parse, TryParse)". Every member by its name, so that a new one is noticed.
    private static readonly string[] s_text =
    [
        "IFormattable.ToString(String, IFormatProvider)",
        "ISpanFormattable.TryFormat(Span<Char>, ref Int32, ReadOnlySpan<Char>, IFormatProvider)",
        "IUtf8SpanFormattable.TryFormat(Span<Byte>, ref Int32, ReadOnlySpan<Char>, IFormatProvider)",
        "INumberBase.System.IUtf8SpanFormattable.TryFormat(Span<Byte>, ref Int32, ReadOnlySpan<Char>, IFormatProvider)",
        "IParsable.Parse(String, IFormatProvider)",
        "IParsable.TryParse(String, IFormatProvider, ref TSelf)",
        "ISpanParsable.Parse(ReadOnlySpan<Char>, IFormatProvider)",
        "ISpanParsable.TryParse(ReadOnlySpan<Char>, IFormatProvider, ref TSelf)",
        "IUtf8SpanParsable.Parse(ReadOnlySpan<Byte>, IFormatProvider)",
        "IUtf8SpanParsable.TryParse(ReadOnlySpan<Byte>, IFormatProvider, ref TSelf)",
        "INumberBase.System.IUtf8SpanParsable<TSelf>.Parse(ReadOnlySpan<Byte>, IFormatProvider)",
        "INumberBase.System.IUtf8SpanParsable<TSelf>.TryParse(ReadOnlySpan<Byte>, IFormatProvider, ref TSelf)",
        "INumberBase.Parse(String, NumberStyles, IFormatProvider)",
        "INumberBase.Parse(ReadOnlySpan<Char>, NumberStyles, IFormatProvider)",
        "INumberBase.Parse(ReadOnlySpan<Byte>, NumberStyles, IFormatProvider)",
        "INumberBase.TryParse(String, NumberStyles, IFormatProvider, ref TSelf)",
        "INumberBase.TryParse(ReadOnlySpan<Char>, NumberStyles, IFormatProvider, ref TSelf)",
        "INumberBase.TryParse(ReadOnlySpan<Byte>, NumberStyles, IFormatProvider, ref TSelf)",
    ];

    [Fact]
    public void Every_member_of_the_interfaces_and_every_function_of_ours_has_a_case_but_for_text()
    {
        IEnumerable<string> cases = Members<double>.All.Select(member => member.Member);

        Assert.Empty(InterfaceMembers.All.Concat(InterfaceMembers.Lacking).Except(cases).Except(s_text));
    }

    [Fact]
    public void Every_case_and_every_exception_is_a_member_of_the_interfaces_or_of_object_or_a_function_of_ours()
    {
        // Every type has them, so generic code calls them too.
        string[] ofObject = ["Object.Equals(Object)", "Object.GetHashCode()"];
        IEnumerable<string> cases = Members<double>.All.Select(member => member.Member);

        Assert.Empty(cases.Concat(s_text).Except(InterfaceMembers.All).Except(InterfaceMembers.Lacking).Except(ofObject));
    }

    [Fact]
    public void The_cases_stand_in_the_same_order_on_every_type()
    {
        string[] expected = [.. Members<double>.All.Select(member => member.ToString())];

        Assert.Equal(expected, Members<float>.All.Select(member => member.ToString()));
        Assert.Equal(expected, Members<Dual<double>>.All.Select(member => member.ToString()));
        Assert.Equal(expected, Members<DualVector<float>>.All.Select(member => member.ToString()));
        Assert.Equal(expected, Members<Adjoint<double>>.All.Select(member => member.ToString()));
    }
}
