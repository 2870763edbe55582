using System.Reflection;
using System.Xml.Linq;
using Duals.Tests.Readme;

namespace Duals.Tests.Documentation;

/// <summary>
/// The texts of the drivers are included from src/Duals/Differentiation/Docs; what arrives in the documentation file is complete: every parameter,
/// type parameter, result and exception of every driver, and an example that is compiled.
/// </summary>
public class DriverDocumentationTests
{
    private static readonly DocumentationFile Documentation = new(typeof(Forward).Assembly);

    private static readonly Dictionary<(string Driver, string Parameters), MethodInfo> Methods =
        new[] { typeof(Forward), typeof(Reverse), typeof(FunctionDifferentiation) }
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .ToDictionary(method => (
                $"{method.DeclaringType!.Name}.{method.Name}", string.Join(", ", method.GetParameters().Select(parameter => parameter.Name))));

    public static TheoryData<string, string> Drivers
    {
        get
        {
            var drivers = new TheoryData<string, string>();
            foreach ((string driver, string parameters) in Methods.Keys)
                drivers.Add(driver, parameters);

            return drivers;
        }
    }

    [Theory]
    [MemberData(nameof(Drivers))]
    public void A_driver_documents_its_parameters_and_its_result(string driver, string parameters)
    {
        MethodInfo method = Methods[(driver, parameters)];
        XElement member = Documentation.Of(method);

        Assert.Equal(1, Texts(member, "summary"));
        Assert.Equal(method.GetGenericArguments().Select(type => type.Name), Names(member, "typeparam"));
        Assert.Equal(method.GetParameters().Select(parameter => parameter.Name).Order(), Names(member, "param").Order());
        Assert.Equal(method.ReturnType == typeof(void) ? 0 : 1, Texts(member, "returns"));
    }

    [Theory]
    [MemberData(nameof(Drivers))]
    public void A_driver_documents_what_it_throws(string driver, string parameters)
    {
        MethodInfo method = Methods[(driver, parameters)];
        string[] expected = [.. ThrownFor(method).Order(StringComparer.Ordinal)];
        string[] documented =
        [
            .. Documentation.Of(method).Elements("exception")
                .Select(exception => $"{exception.Attribute("cref")!.Value} {exception.Element("paramref")?.Attribute("name")?.Value}".TrimEnd())
                .Order(StringComparer.Ordinal),
        ];

        Assert.Equal(expected, documented);
    }

    [Theory]
    [MemberData(nameof(Drivers))]
    public void A_driver_has_an_example_that_is_compiled_among_those_of_its_operator(string driver, string parameters)
    {
        MethodInfo method = Methods[(driver, parameters)];
        XElement example = Assert.Single(Documentation.Of(method).Elements("example"));
        string code = Assert.Single(example.Elements("code")).Value;
        string call = method.DeclaringType == typeof(FunctionDifferentiation) ? $").{Operator(method)}(" : $"{method.DeclaringType!.Name}.{Operator(method)}(";

        Assert.Contains(call, code, StringComparison.Ordinal);
        Assert.Contains(Code.WithoutWhiteSpace(code), Code.WithoutWhiteSpace(Code.OfExamples(Operator(method))), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_left_to_resolve_in_the_documentation_file()
    {
        Assert.DoesNotContain(Documentation.Members.Descendants(), element => element.Name.LocalName is "include");
        Assert.DoesNotContain(Documentation.Members.DescendantsAndSelf().Attributes(), attribute => attribute.Value.StartsWith("!:", StringComparison.Ordinal));
        Assert.DoesNotContain(Documentation.Members.DescendantNodes(), node => node is XComment);
    }

    /// <summary>What the signature of a driver says that it throws: each exception with the parameter that it is about, if it is one's fault.</summary>
    private static IEnumerable<string> ThrownFor(MethodInfo method)
    {
        foreach (ParameterInfo parameter in method.GetParameters())
        {
            if (parameter.Name == "f")
                yield return "T:System.ArgumentNullException f";
            else if (parameter.ParameterType.IsByRefLike)
                yield return $"T:System.ArgumentException {parameter.Name}";
            else if (parameter.Name is "outputs" or "order" or "mode")
                yield return $"T:System.ArgumentOutOfRangeException {parameter.Name}";

            // The function may write more outputs than the caller says.
            if (parameter.Name == "outputs")
                yield return "T:System.ArgumentException outputs";
        }

        if (method.ReturnType.Name.StartsWith("Func`", StringComparison.Ordinal))
            yield break;

        yield return "T:Duals.PerturbationConfusionException f";
        bool hasMode = method.GetParameters().Any(parameter => parameter.Name == "mode");
        if (hasMode || method.DeclaringType == typeof(Reverse) || Operator(method) == "VectorJacobianProduct")
            yield return "T:System.InsufficientMemoryException";

        if (method.GetParameters()[0].ParameterType.ToString().Contains("DualVector", StringComparison.Ordinal))
            yield return "T:System.NotSupportedException";
    }

    private static string Operator(MethodInfo method) =>
        method.Name.Replace("ValueAnd", "", StringComparison.Ordinal).Replace("ValueGradientAnd", "", StringComparison.Ordinal);

    private static int Texts(XElement member, string name) => member.Elements(name).Count(element => !string.IsNullOrWhiteSpace(element.Value));

    private static string[] Names(XElement member, string name) =>
        [.. member.Elements(name).Where(element => !string.IsNullOrWhiteSpace(element.Value)).Select(element => element.Attribute("name")!.Value)];
}
