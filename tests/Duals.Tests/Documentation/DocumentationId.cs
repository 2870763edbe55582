using System.Reflection;

namespace Duals.Tests.Documentation;

/// <summary>
/// The id under which the compiler files the documentation of a method: <c>M:Namespace.Type.Method``1(System.Func{``0,``0},``0)</c>. See the C# specification,
/// annex D.4.2.
/// </summary>
internal static class DocumentationId
{
    public static string Of(MethodInfo method)
    {
        string arity = method.IsGenericMethod ? $"``{method.GetGenericArguments().Length}" : "";
        string parameters = string.Join(',', method.GetParameters().Select(parameter => Of(parameter.ParameterType)));
        return $"M:{method.DeclaringType!.FullName}.{method.Name}{arity}({parameters})";
    }

    private static string Of(Type type)
    {
        if (type.IsGenericMethodParameter)
            return $"``{type.GenericParameterPosition}";

        if (type.IsArray)
            return Of(type.GetElementType()!) + (type.GetArrayRank() == 1 ? "[]" : $"[{string.Join(',', Enumerable.Repeat("0:", type.GetArrayRank()))}]");

        if (!type.IsGenericType)
            return type.FullName!;

        string name = type.GetGenericTypeDefinition().FullName!;
        return $"{name[..name.IndexOf('`', StringComparison.Ordinal)]}{{{string.Join(',', type.GetGenericArguments().Select(Of))}}}";
    }
}
