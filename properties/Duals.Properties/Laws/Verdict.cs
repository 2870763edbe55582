using FsCheck.Fluent;
using FsProperty = FsCheck.Property;

namespace Duals.Properties.Laws;

/// <summary>
/// The end of a law: whether it could be checked at all, and what is wrong. A law sets MaxRejected, so that too few checked cases are a failure:
/// with MaxTest = a and MaxRejected = b at least a/(a + b) of the cases are checked.
/// </summary>
internal static class Verdict
{
    /// <summary>The law was checked; it holds if no fault was found.</summary>
    public static FsProperty Of(string? fault) => (fault is null).Label(fault ?? "");

    /// <summary>The law holds if no fault was found; a case that could not be checked is rejected.</summary>
    public static FsProperty Of(bool isChecked, Func<string?> fault) =>
        isChecked ? Of(fault()) : true.When(false);
}
