using System.ComponentModel;
using System.Reflection;

namespace Duals.Tests.Contracts;

// F# and callers of a concrete type find members by name on the struct itself; a member that only the interface has would not be found.
public abstract partial class NumberContract<TSelf, T>
{
    private const BindingFlags PublicStatic = BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void Every_public_static_member_of_double_is_public_on_the_struct()
    {
        // The static Sign gives way to the instance property; powers of two and bits are the business of binary numbers.
        string[] exempt = ["Sign", "IsPow2"];
        var missing = new List<string>();
        foreach (MethodInfo method in typeof(double).GetMethods(PublicStatic))
        {
            if (exempt.Contains(method.Name))
                continue;

            Type[] parameters = [.. method.GetParameters().Select(parameter => parameter.ParameterType)];
            if (!typeof(TSelf).GetMethods(PublicStatic).Any(own => own.Name == method.Name && Corresponds(own, parameters)))
                missing.Add($"{method.Name}({string.Join(", ", parameters.Select(type => type.Name))})");
        }

        Assert.Empty(missing);
    }

    [Fact]
    public void Every_public_constant_of_double_is_a_public_property_of_the_struct()
    {
        Assert.All(
            typeof(double).GetFields(PublicStatic).Select(field => field.Name),
            name => Assert.Equal(typeof(TSelf), typeof(TSelf).GetProperty(name, PublicStatic)?.PropertyType));
    }

    [Theory]
    [InlineData("Abs")]
    [InlineData("Acos")]
    [InlineData("Asin")]
    [InlineData("Atan")]
    [InlineData("Ceiling")]
    [InlineData("Cos")]
    [InlineData("Cosh")]
    [InlineData("Exp")]
    [InlineData("Floor")]
    [InlineData("Log")]
    [InlineData("Log10")]
    [InlineData("Round")]
    [InlineData("Sin")]
    [InlineData("Sinh")]
    [InlineData("Sqrt")]
    [InlineData("Tan")]
    [InlineData("Tanh")]
    [InlineData("Truncate")]
    [InlineData("op_UnaryNegation")]
    [InlineData("op_UnaryPlus")]
    public void FSharp_finds_the_function_of_one_number(string name) =>
        Assert.Equal(typeof(TSelf), typeof(TSelf).GetMethod(name, PublicStatic, [typeof(TSelf)])?.ReturnType);

    [Theory]
    [InlineData("op_Addition")]
    [InlineData("op_Subtraction")]
    [InlineData("op_Multiply")]
    [InlineData("op_Division")]
    [InlineData("op_Modulus")]
    [InlineData("op_Equality")]
    [InlineData("op_Inequality")]
    [InlineData("op_LessThan")]
    [InlineData("op_LessThanOrEqual")]
    [InlineData("op_GreaterThan")]
    [InlineData("op_GreaterThanOrEqual")]
    public void Operators_take_the_number_below_on_either_side(string name)
    {
        Type[][] signatures = [[typeof(TSelf), typeof(TSelf)], [typeof(TSelf), typeof(T)], [typeof(T), typeof(TSelf)]];
        Type expected = name.Contains("Than", StringComparison.Ordinal) || name.EndsWith("quality", StringComparison.Ordinal) ? typeof(bool) : typeof(TSelf);
        Assert.All(signatures, signature => Assert.Equal(expected, typeof(TSelf).GetMethod(name, PublicStatic, signature)?.ReturnType));
    }

    [Fact]
    public void FSharp_finds_what_its_powers_averages_and_signs_need()
    {
        Assert.Equal(typeof(TSelf), typeof(TSelf).GetMethod("Pow", PublicStatic, [typeof(TSelf), typeof(TSelf)])?.ReturnType);
        Assert.Equal(typeof(TSelf), typeof(TSelf).GetMethod("Pow", PublicStatic, [typeof(TSelf), typeof(T)])?.ReturnType);
        Assert.Equal(typeof(TSelf), typeof(TSelf).GetMethod("Pow", PublicStatic, [typeof(TSelf), typeof(int)])?.ReturnType);
        Assert.Equal(typeof(TSelf), typeof(TSelf).GetMethod("Atan2", PublicStatic, [typeof(TSelf), typeof(TSelf)])?.ReturnType);
        Assert.Equal(typeof(TSelf), typeof(TSelf).GetProperty("Zero", PublicStatic)?.PropertyType);
        Assert.Equal(typeof(TSelf), typeof(TSelf).GetProperty("One", PublicStatic)?.PropertyType);
        Assert.Equal(typeof(int), typeof(TSelf).GetProperty("Sign", BindingFlags.Public | BindingFlags.Instance)?.PropertyType);
        Assert.Null(typeof(TSelf).GetMethod("Sign", PublicStatic));
    }

    [Fact]
    public void DivideByInt_divides_every_leaf_and_hides_from_completion()
    {
        MethodInfo divide = Assert.IsType<MethodInfo>(typeof(TSelf).GetMethod("DivideByInt", PublicStatic, [typeof(TSelf), typeof(int)]), exactMatch: false);

        var quotient = (TSelf)divide.Invoke(null, [Sample(), 4])!;

        Assert.Equal(Leaves<TSelf>.Of(Sample()).Select(leaf => leaf / 4), Leaves<TSelf>.Of(quotient));
        Assert.Equal(EditorBrowsableState.Never, divide.GetCustomAttribute<EditorBrowsableAttribute>()?.State);
    }

    [Fact]
    public void Sign_is_a_property_that_looks_at_the_value()
    {
        PropertyInfo sign = typeof(TSelf).GetProperty("Sign")!;

        Assert.Equal(-1, sign.GetValue(Sample(-2)));
        Assert.Equal(0, sign.GetValue(Sample(0)));
        Assert.Equal(1, sign.GetValue(Sample(3)));
        Assert.Equal(-1, TSelf.Sign(Sample(-2)));
        Assert.Throws<ArithmeticException>(() => TSelf.Sign(Sample(double.NaN)));
    }

    [Fact]
    public void Conversions_are_implicit_from_the_number_below_and_explicit_to_it_and_there_is_no_other()
    {
        MethodInfo[] conversions = [.. typeof(TSelf).GetMethods(PublicStatic).Where(method => method.Name is "op_Implicit" or "op_Explicit")];

        Assert.Equal(2, conversions.Length);
        MethodInfo implicitly = Assert.Single(conversions, method => method.Name == "op_Implicit" && method.ReturnType == typeof(TSelf));
        MethodInfo explicitly = Assert.Single(conversions, method => method.Name == "op_Explicit" && method.ReturnType == typeof(T));
        Assert.Equal(Leaves<TSelf>.BitsOf(TSelf.Constant(Sample().Value)), Leaves<TSelf>.BitsOf((TSelf)implicitly.Invoke(null, [Sample().Value])!));
        Assert.Equal(Leaves<T>.BitsOf(Sample().Value), Leaves<T>.BitsOf((T)explicitly.Invoke(null, [Sample()])!));
    }

    // Same parameters, the number in place of double; a type parameter or a span is compared by name.
    private static bool Corresponds(MethodInfo own, Type[] parameters)
    {
        ParameterInfo[] ownParameters = own.GetParameters();
        return ownParameters.Length == parameters.Length
            && ownParameters.Zip(parameters).All(pair => Translated(pair.Second).ToString() == pair.First.ParameterType.ToString());
    }

    private static Type Translated(Type type) =>
        type == typeof(double) ? typeof(TSelf) : type == typeof(double).MakeByRefType() ? typeof(TSelf).MakeByRefType() : type;
}
