namespace Duals;

/// <summary>The names of types as code has them, for messages: <c>Dual&lt;double&gt;</c> where reflection says <c>Duals.Dual`1[System.Double]</c>.</summary>
internal static class TypeName
{
    /// <summary>The name of a type.</summary>
    public static string Of(Type type)
    {
        if (type == typeof(double))
            return "double";

        if (type == typeof(float))
            return "float";

        if (type == typeof(decimal))
            return "decimal";

        int arity = type.Name.IndexOf('`', StringComparison.Ordinal);
        return arity < 0 ? type.Name : $"{type.Name[..arity]}<{string.Join(", ", type.GetGenericArguments().Select(Of))}>";
    }
}
