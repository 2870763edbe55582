using System.Numerics;
using System.Reflection;

namespace Duals.Tests.Transparency;

/// <summary>Every member that the constraint of generic numeric code brings, inherited ones included, found by reflection.</summary>
internal static class InterfaceMembers
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    /// <summary>Gets the names, as <c>INumberBase.Abs(T)</c>; a property's without brackets.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. typeof(Constrained<>).GetGenericArguments()[0].GetInterfaces()
            .SelectMany(type => type.GetMethods(Declared).Select(method => NameOf(type, method)))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Gets the functions that the interfaces lack, named like members of an interface <see cref="Functions"/>.</summary>
    public static IReadOnlyList<string> Lacking { get; } =
    [
        .. typeof(Functions).GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Select(method => $"{nameof(Functions)}.{method.Name}{Numbers(method.GetParameters().Length)}"),
    ];

    /// <summary>The member that takes so many numbers and nothing else.</summary>
    public static string? Find(string name, int arity)
    {
        string end = $".{name}{Numbers(arity)}";
        return All.Concat(Lacking).SingleOrDefault(member => member.EndsWith(end, StringComparison.Ordinal));
    }

    private static string Numbers(int arity) => $"({string.Join(", ", Enumerable.Repeat("TSelf", arity))})";

    private static string NameOf(Type type, MethodInfo method)
    {
        string owner = type.Name.Split('`')[0];
        if (method.IsSpecialName && method.Name.StartsWith("get_", StringComparison.Ordinal))
            return $"{owner}.{method.Name[4..]}";

        string generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : "";
        return $"{owner}.{method.Name}{generic}({string.Join(", ", method.GetParameters().Select(parameter => NameOf(parameter.ParameterType)))})";
    }

    private static string NameOf(Type type)
    {
        if (type.IsByRef)
            return "ref " + NameOf(type.GetElementType()!);

        return type.IsGenericType
            ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>"
            : type.Name;
    }

    // The constraint itself: what a type parameter of this class has, generic code can call.
    private static class Constrained<TSelf>
        where TSelf : IFloatingPointIeee754<TSelf>, IMinMaxValue<TSelf>;
}
