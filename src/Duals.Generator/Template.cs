namespace Duals.Generator;

/// <summary>What a file states of the pattern: members to be copied, and the names of members that every number type states for itself.</summary>
/// <param name="FileName">The file.</param>
/// <param name="Pattern">The pattern's name, as code writes it.</param>
/// <param name="Namespace">The pattern's namespace.</param>
/// <param name="Usings">The using directives of the file.</param>
/// <param name="Members">The members in declarations that are marked.</param>
/// <param name="OwnNames">The names of the members in declarations that are not.</param>
internal sealed record Template(
    string FileName,
    string Pattern,
    string Namespace,
    EquatableArray<string> Usings,
    EquatableArray<TemplateMember> Members,
    EquatableArray<string> OwnNames)
{
    /// <summary>Gets what the file is about: <c>Exponential</c> of Dual.Exponential.cs.</summary>
    public string Topic => Path.GetFileNameWithoutExtension(FileName).Split('.').Last();
}

/// <summary>A member to be copied, with the pattern's name left open (<see cref="SelfName"/>).</summary>
/// <param name="Name">A name for messages.</param>
/// <param name="Keys">Its keys (<see cref="MemberKey"/>).</param>
/// <param name="Names">The names by which code can use it.</param>
/// <param name="IsPrivate">True if it only serves other members.</param>
/// <param name="Uses">The names that it uses (<see cref="MemberKey.UsedIn"/>).</param>
/// <param name="Documented">Its text with XML documentation.</param>
/// <param name="Bare">Its text without.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record TemplateMember(
    string Name,
    EquatableArray<string> Keys,
    EquatableArray<string> Names,
    bool IsPrivate,
    EquatableArray<string> Uses,
    string Documented,
    string Bare,
    SourcePlace Place);
