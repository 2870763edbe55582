using System.Reflection;
using System.Xml.Linq;

namespace Duals.Tests.Documentation;

/// <summary>The documentation that the compiler has written beside an assembly: what IDEs and generators of reference pages show.</summary>
internal sealed class DocumentationFile(Assembly assembly)
{
    private readonly Dictionary<string, XElement> members = XDocument.Load(Path.ChangeExtension(assembly.Location, "xml"), LoadOptions.PreserveWhitespace)
        .Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value);

    /// <summary>Gets all entries.</summary>
    public IEnumerable<XElement> Members => members.Values;

    /// <summary>The entry of a method.</summary>
    public XElement Of(MethodInfo method)
    {
        string id = DocumentationId.Of(method);
        Assert.True(members.TryGetValue(id, out XElement? member), $"There is no documentation of {id}.");
        return member!;
    }
}
