using System.Reflection;

namespace Duals.Tests.Transparency;

/// <summary>What is called on the concrete type, <c>Dual&lt;double&gt;.Exp</c>, is public there as <see cref="double"/> has it.</summary>
public class PublicSurfaceTests
{
    // Not offered, and why:
    private static readonly string[] s_leftOut =
    [
        // The instance property Sign wins, which F# needs, as in BigInteger; generic code has the static one through INumber.
        "Sign(TSelf) : Int32",

        // A member of IBinaryNumber, which a number with tangents is not.
        "IsPow2(TSelf) : Boolean",
    ];

    [Theory]
    [InlineData(typeof(Dual<double>))]
    [InlineData(typeof(HyperDual<double>))]
    [InlineData(typeof(DualVector<double>))]
    [InlineData(typeof(Adjoint<double>))]
    public void Every_public_static_member_of_double_is_a_public_static_member_of_the_struct(Type type)
    {
        const BindingFlags Static = BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly;
        string[] offered = [.. Signatures(type, Static)];

        Assert.Empty(Signatures(typeof(double), Static).Except(offered).Except(s_leftOut));
        Assert.DoesNotContain(offered, s_leftOut.Contains);
    }

    [Theory]
    [InlineData(typeof(Dual<double>))]
    [InlineData(typeof(HyperDual<double>))]
    [InlineData(typeof(DualVector<double>))]
    [InlineData(typeof(Adjoint<double>))]
    public void Every_public_instance_method_of_double_is_a_public_one_of_the_struct(Type type)
    {
        const BindingFlags Instance = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;

        // GetTypeCode belongs to IConvertible, which is for the primitive types.
        Assert.Empty(Signatures(typeof(double), Instance).Except(Signatures(type, Instance)).Except(["GetTypeCode() : TypeCode"]));
    }

    [Theory]
    [InlineData(typeof(Dual<double>))]
    [InlineData(typeof(HyperDual<double>))]
    [InlineData(typeof(DualVector<double>))]
    [InlineData(typeof(Adjoint<double>))]
    public void The_sign_is_a_property_of_the_number(Type type) =>
        Assert.Equal(typeof(int), type.GetProperty("Sign", BindingFlags.Public | BindingFlags.Instance)?.PropertyType);

    // Constants are fields of double, as only a primitive type's can be; elsewhere they are properties.
    private static IEnumerable<string> Signatures(Type type, BindingFlags flags) => type.GetMembers(flags).Select(member => member switch
    {
        FieldInfo field => $"{field.Name} : {NameOf(field.FieldType, type)}",
        PropertyInfo property => $"{property.Name} : {NameOf(property.PropertyType, type)}",
        MethodInfo method => Signature(method),
        _ => $"{member}",
    });

    private static string Signature(MethodInfo method)
    {
        Type self = method.DeclaringType!;
        string generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : "";
        string parameters = string.Join(", ", method.GetParameters().Select(parameter => NameOf(parameter.ParameterType, self)));
        return $"{method.Name}{generic}({parameters}) : {NameOf(method.ReturnType, self)}";
    }

    private static string NameOf(Type type, Type self)
    {
        if (type == self)
            return "TSelf";

        if (type.IsByRef)
            return "ref " + NameOf(type.GetElementType()!, self);

        return type.IsGenericType
            ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(argument => NameOf(argument, self)))}>"
            : type.Name;
    }
}
