using Microsoft.CodeAnalysis;

namespace Duals.Generator;

/// <summary>What can be wrong with a number type or a template.</summary>
internal static class Messages
{
    private const string Category = "Duals.Generator";

    public static readonly DiagnosticDescriptor AmbiguousMember = Error(
        "DUALGEN001",
        "A shared member is stated twice",
        "'{0}' in {1} is stated in {2} as well: a shared member has one place");

    public static readonly DiagnosticDescriptor MalformedNumberType = Error(
        "DUALGEN002",
        "A number type cannot be completed",
        "'{0}' must be a partial struct, not nested, whose first type parameter is called '" + NumberTypeGenerator.InnerType + "'");

    public static readonly DiagnosticDescriptor LacksCounterpart = Error(
        "DUALGEN003",
        "A number type lacks a member that shared members need",
        "'{0}' lacks '{1}', which the shared member '{2}' uses: state it as {3} does");

    public static readonly DiagnosticDescriptor NoTemplates = Error(
        "DUALGEN004",
        "There are no shared members",
        "'{0}' gets no members: the project passes no templates; import Duals.Generator.props");

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        new(id, title, message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true);
}
