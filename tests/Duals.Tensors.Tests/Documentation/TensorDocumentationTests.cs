using System.Reflection;
using System.Xml.Linq;
using Duals.Tests.Documentation;

namespace Duals.Tensors.Tests.Documentation;

/// <summary>The documentation of the tensors' drivers is complete, once the texts are included that they share with those of the core.</summary>
public class TensorDocumentationTests
{
    private static readonly DocumentationFile Documentation = new(typeof(TensorForward).Assembly);

    private static readonly Dictionary<string, MethodInfo> Methods =
        new[] { typeof(TensorForward), typeof(TensorReverse), typeof(TensorFunctionDifferentiation) }
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .ToDictionary(DocumentationId.Of);

    public static TheoryData<string> Drivers => [.. Methods.Keys];

    [Theory]
    [MemberData(nameof(Drivers))]
    public void A_driver_documents_its_parameters_its_result_and_what_it_throws(string id)
    {
        MethodInfo method = Methods[id];
        XElement member = Of(method);

        Assert.Single(Texts(member, "summary"));
        Assert.Single(Texts(member, "returns"));
        Assert.Equal(method.GetGenericArguments().Select(type => type.Name), Texts(member, "typeparam"));
        Assert.Equal(method.GetParameters().Select(parameter => parameter.Name).Order(), Texts(member, "param").Order());

        string[] exceptions =
        [
            .. member.Elements("exception")
                .Select(exception => $"{exception.Attribute("cref")!.Value[2..]} {exception.Element("paramref")?.Attribute("name")?.Value}".TrimEnd()),
        ];
        Assert.Contains("Duals.PerturbationConfusionException f", exceptions);
        foreach (ParameterInfo parameter in method.GetParameters())
        {
            if (parameter.Name is "f" or "reverse" || parameter.ParameterType.Name.StartsWith("Tensor`", StringComparison.Ordinal))
                Assert.Contains($"System.ArgumentNullException {parameter.Name}", exceptions);

            if (parameter.Name is "mode")
                Assert.Contains("System.ArgumentOutOfRangeException mode", exceptions);

            if (parameter.ParameterType.ToString().Contains("DualVector", StringComparison.Ordinal))
                Assert.Contains("System.NotSupportedException", exceptions);

            if (parameter.Name is "mode" or "reverse" || method.DeclaringType == typeof(TensorReverse))
                Assert.Contains("System.InsufficientMemoryException", exceptions.Select(exception => exception.Split(' ')[0]));
        }
    }

    [Fact]
    public void Nothing_is_left_to_resolve_in_the_documentation_file()
    {
        Assert.DoesNotContain(Documentation.Members.Descendants(), element => element.Name.LocalName is "include");
        Assert.DoesNotContain(Documentation.Members.DescendantsAndSelf().Attributes(), attribute => attribute.Value.StartsWith("!:", StringComparison.Ordinal));
        Assert.DoesNotContain(Documentation.Members.DescendantNodes(), node => node is XComment);
    }

    /// <summary>The entry of a driver; for an extension member the compiler files it under the extension and refers to it from the static method.</summary>
    private static XElement Of(MethodInfo method)
    {
        XElement member = Documentation.Of(method);
        string? extension = member.Element("inheritdoc")?.Attribute("cref")?.Value;
        return extension is null ? member : Assert.Single(Documentation.Members, other => other.Attribute("name")!.Value == extension);
    }

    private static string[] Texts(XElement member, string name) =>
        [.. member.Elements(name).Where(element => !string.IsNullOrWhiteSpace(element.Value)).Select(element => element.Attribute("name")?.Value ?? "")];
}
