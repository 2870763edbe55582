namespace Duals.Generator;

/// <summary>A struct that is marked as a number type.</summary>
/// <param name="Identifier">Its name without type parameters.</param>
/// <param name="Name">Its name as code writes it: <c>Jet&lt;T, TTangent&gt;</c>.</param>
/// <param name="Namespace">Its namespace, empty for the global one.</param>
/// <param name="IsPublic">True if it is seen outside its assembly, so that its members are documented.</param>
/// <param name="IsWellFormed">True if it is partial, not nested, and its first type parameter has the name that the pattern's has.</param>
/// <param name="Keys">The keys of the members that it declares itself (<see cref="MemberKey"/>).</param>
/// <param name="Names">The names by which code can use them.</param>
/// <param name="Uses">The names that they use (<see cref="MemberKey.UsedIn"/>).</param>
/// <param name="Place">Where its mark stands.</param>
internal sealed record NumberType(
    string Identifier,
    string Name,
    string Namespace,
    bool IsPublic,
    bool IsWellFormed,
    EquatableArray<string> Keys,
    EquatableArray<string> Names,
    EquatableArray<string> Uses,
    SourcePlace Place);
