using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Duals.Tests.PublicApi;

/// <summary>Writes the public surface of an assembly: a line for each type and, indented, one for each of its members, in ordinal order.</summary>
internal static class ApiText
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(byte)] = "byte",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
    };

    public static IReadOnlyList<string> Of(Assembly assembly)
    {
        var lines = new List<string>();

        // The compiler keeps extension blocks in types with unspeakable names; their members stand on the class around them as well.
        foreach (Type type in
            assembly.GetExportedTypes().Where(type => !type.FullName!.Contains('<', StringComparison.Ordinal)).OrderBy(NameOf, StringComparer.Ordinal))
        {
            lines.Add(Describe(type));
            lines.AddRange(Members(type).Select(member => "    " + member).Order(StringComparer.Ordinal));
        }

        return lines;
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsSubclassOf(typeof(Delegate)))
            return [];

        if (type.IsEnum)
            return Enum.GetNames(type).Select(name => $"{name} = {Enum.Format(type, Enum.Parse(type, name), "d")}");

        return
        [
            .. type.GetConstructors(Declared).Where(IsVisible).Select(constructor => $"{Access(constructor)}.ctor({Parameters(constructor)})"),
            .. type.GetFields(Declared).Where(field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly).Select(Describe),
            .. type.GetProperties(Declared).Where(property => property.GetAccessors(nonPublic: true).Any(IsVisible)).Select(Describe),
            .. type.GetEvents(Declared).Where(item => IsVisible(item.AddMethod!)).Select(item => $"event {NameOf(item.EventHandlerType!)} {item.Name}"),
            .. type.GetMethods(Declared).Where(method => IsVisible(method) && !IsAccessor(method)).Select(Describe),
        ];
    }

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    // Operators have special names as well, and so have the active patterns of F#, such as |Value|.
    private static bool IsAccessor(MethodInfo method) =>
        method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal) && !method.Name.StartsWith('|');

    private static string Describe(Type type)
    {
        string kind = type switch
        {
            { IsInterface: true } => "interface",
            { IsEnum: true } => "enum",
            { IsValueType: true } => "struct",
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsAbstract: true } => "abstract class",
            { IsSealed: true } => "sealed class",
            _ => "class",
        };
        if (type.IsSubclassOf(typeof(Delegate)))
            return $"delegate {Signature(type.GetMethod("Invoke")!, NameOf(type))}{Constraints(type.GetGenericArguments())}";

        // Only what the type adds: an interface that its base or another interface brings along goes without saying.
        Type[] inherited = type.BaseType?.GetInterfaces() ?? [];
        Type[] interfaces = [.. type.GetInterfaces().Where(candidate => candidate.IsVisible && !inherited.Contains(candidate))];
        IEnumerable<string> bases = interfaces
            .Where(candidate => !interfaces.Any(other => other.GetInterfaces().Contains(candidate)))
            .Select(NameOf)
            .Order(StringComparer.Ordinal);
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType))
            bases = bases.Prepend(NameOf(parent));

        string list = type.IsEnum ? "" : string.Join(", ", bases);
        return $"{kind} {NameOf(type)}{(list.Length > 0 ? " : " + list : "")}{Constraints(type.GetGenericArguments())}";
    }

    private static string Describe(FieldInfo field)
    {
        string access = field.IsPublic ? "" : "protected ";
        string kind = field.IsLiteral ? "const " : field.IsStatic ? "static " : "";
        return $"{access}{kind}{(field.IsInitOnly ? "readonly " : "")}{NameOf(field.FieldType, field)} {field.Name}";
    }

    private static string Describe(PropertyInfo property)
    {
        MethodInfo accessor = property.GetAccessors(nonPublic: true).First(IsVisible);
        string index = property.GetIndexParameters().Length > 0 ? $"[{string.Join(", ", property.GetIndexParameters().Select(Describe))}]" : "";
        string accessors = string.Concat(property.GetAccessors(nonPublic: true).Where(IsVisible).Select(method => method.Name[..3] + "; "));
        return $"{Access(accessor)}{NameOf(property.PropertyType, property)} {property.Name}{index} {{ {accessors}}}";
    }

    private static string Describe(MethodInfo method) =>
        Access(method) + Signature(method, method.Name + GenericList(method.GetGenericArguments())) + Constraints(method.GetGenericArguments());

    private static string Signature(MethodInfo method, string name) => $"{NameOf(method.ReturnType, method.ReturnParameter)} {name}({Parameters(method)})";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Describe));

    private static string Describe(ParameterInfo parameter)
    {
        string modifier = parameter switch
        {
            { IsOut: true } => "out ",
            { ParameterType.IsByRef: true, IsIn: true } => "in ",
            { ParameterType.IsByRef: true } => "ref ",
            _ when parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) => "params ",
            { Position: 0 } when parameter.Member.IsDefined(typeof(ExtensionAttribute), inherit: false) => "this ",
            _ => "",
        };
        Type type = parameter.ParameterType.IsByRef ? parameter.ParameterType.GetElementType()! : parameter.ParameterType;
        return $"{modifier}{NameOf(type, parameter)} {parameter.Name}{(parameter.HasDefaultValue ? " = " + DefaultOf(parameter) : "")}";
    }

    private static string DefaultOf(ParameterInfo parameter) => parameter.RawDefaultValue switch
    {
        null => parameter.ParameterType.IsValueType ? "default" : "null",
        string text => $"\"{text}\"",
        bool value => value ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        object other => other.ToString()!,
    };

    private static string Access(MethodBase method)
    {
        var words = new StringBuilder();
        if (!method.IsPublic)
            words.Append("protected ");

        if (method.IsStatic)
            words.Append("static ");

        if (method.IsAbstract)
            words.Append("abstract ");
        else if (method.IsVirtual && !method.IsFinal)
            words.Append(method is MethodInfo info && info.GetBaseDefinition() != info ? "override " : "virtual ");

        return words.ToString();
    }

    private static string Constraints(Type[] arguments)
    {
        var text = new StringBuilder();
        foreach (Type argument in arguments.Where(argument => argument.IsGenericParameter))
        {
            GenericParameterAttributes attributes = argument.GenericParameterAttributes;
            var constraints = new List<string>();
            bool isStruct = attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
            if (isStruct)
                constraints.Add(IsUnmanaged(argument) ? "unmanaged" : "struct");
            else if (attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
                constraints.Add("class");

            IEnumerable<Type> types = argument.GetGenericParameterConstraints().Where(type => type != typeof(ValueType));
            constraints.AddRange(types.Select(NameOf).Order(StringComparer.Ordinal));
            if (attributes.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) && !isStruct)
                constraints.Add("new()");

            if (attributes.HasFlag(GenericParameterAttributes.AllowByRefLike))
                constraints.Add("allows ref struct");

            if (constraints.Count > 0)
                text.Append(CultureInfo.InvariantCulture, $" where {argument.Name} : {string.Join(", ", constraints)}");
        }

        return text.ToString();
    }

    private static bool IsUnmanaged(Type argument) =>
        argument.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "IsUnmanagedAttribute");

    private static string NameOf(Type type) => NameOf(type, new Queue<string?>());

    private static string NameOf(Type type, ICustomAttributeProvider source) => NameOf(type, TupleNames(source));

    // Tuple elements are named outside in: those of a tuple come before those of the tuples in it.
    private static string NameOf(Type type, Queue<string?> tupleNames)
    {
        if (Keywords.TryGetValue(type, out string? keyword))
            return keyword;

        if (type.IsArray)
            return $"{NameOf(type.GetElementType()!, tupleNames)}[{new string(',', type.GetArrayRank() - 1)}]";

        if (type.IsByRef)
            return $"ref {NameOf(type.GetElementType()!, tupleNames)}";

        if (type.IsGenericParameter || type.IsPointer)
            return type.Name;

        Type[] arguments = type.GetGenericArguments();
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Nullable<>))
            return NameOf(arguments[0], tupleNames) + "?";

        if (type.Namespace == "System" && type.Name.StartsWith("ValueTuple`", StringComparison.Ordinal))
        {
            string?[] names = [.. arguments.Select(_ => tupleNames.TryDequeue(out string? name) ? name : null)];
            return $"({string.Join(", ", arguments.Zip(names, (argument, name) => NameOf(argument, tupleNames) + (name is null ? "" : " " + name)))})";
        }

        // A nested type has its outer type's arguments first.
        string outer = type.DeclaringType is { } declaring ? NameOf(declaring) + "." : "";
        int inherited = type.DeclaringType?.GetGenericArguments().Length ?? 0;
        return outer + type.Name.Split('`')[0] + GenericList(arguments[inherited..], tupleNames);
    }

    private static Queue<string?> TupleNames(ICustomAttributeProvider source)
    {
        object? attribute = source.GetCustomAttributes(typeof(TupleElementNamesAttribute), inherit: false).SingleOrDefault();
        return new(attribute is TupleElementNamesAttribute names ? names.TransformNames : []);
    }

    private static string GenericList(Type[] arguments) => GenericList(arguments, new Queue<string?>());

    private static string GenericList(Type[] arguments, Queue<string?> tupleNames) =>
        arguments.Length > 0 ? $"<{string.Join(", ", arguments.Select(argument => NameOf(argument, tupleNames)))}>" : "";
}
