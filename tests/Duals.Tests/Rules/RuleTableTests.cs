using System.Numerics;
using System.Reflection;
using Duals.Tests.Elementary;

namespace Duals.Tests.Rules;

public class RuleTableTests
{
    public static TheoryData<Type> FunctionInterfaces() =>
    [
        typeof(IExponentialFunctions<>), typeof(ILogarithmicFunctions<>), typeof(IPowerFunctions<>), typeof(IRootFunctions<>),
        typeof(ITrigonometricFunctions<>), typeof(IHyperbolicFunctions<>),
    ];

    [Theory]
    [MemberData(nameof(FunctionInterfaces))]
    public void Every_elementary_function_is_in_the_table(Type definition)
    {
        MethodInfo[] functions = definition.MakeGenericType(typeof(double)).GetMethods(BindingFlags.Static | BindingFlags.Public);

        Assert.NotEmpty(functions);
        Assert.All(functions, function => Assert.Contains(RuleTable.Rows, row => IsRowOf(row, function)));
    }

    [Theory]
    [InlineData(typeof(INumber<>))]
    [InlineData(typeof(INumberBase<>))]
    [InlineData(typeof(IFloatingPoint<>))]
    [InlineData(typeof(IFloatingPointIeee754<>))]
    public void Every_other_function_from_numbers_to_a_number_is_in_the_table(Type definition)
    {
        var functions = definition.MakeGenericType(typeof(double)).GetMethods(BindingFlags.Static | BindingFlags.Public)
            .Where(function => function.ReturnType == typeof(double) && NumbersTaken(function) > 0)
            .Where(function => !function.Name.StartsWith("Create", StringComparison.Ordinal))
            .ToList();

        Assert.NotEmpty(functions);
        Assert.All(functions, function => Assert.Contains(RuleTable.Rows, row => IsRowOf(row, function)));
    }

    [Theory]
    [MemberData(nameof(RuleTable.Names), MemberType = typeof(RuleTable))]
    public void Every_row_samples_points_of_its_domain(string name)
    {
        ElementaryFunction<double> row = RuleTable.Of(name);
        var random = new Random(1);
        for (int i = 0; i < 100; i++)
        {
            double[] point = row.Sample(random);
            Assert.Equal(row.Arity, point.Length);
            Assert.True(double.IsFinite(Functions<double>.Of(name)(point)), string.Join(", ", point));
        }
    }

    // Log(x, b) stands in the table beside Log, RootN and ScaleB once for each of some indices, SinCos once for each of its results.
    private static bool IsRowOf(ElementaryFunction<double> row, MethodInfo function) =>
        row.Member == function.Name && row.Arity == NumbersTaken(function);

    private static int NumbersTaken(MethodInfo function) => function.GetParameters().Count(parameter => parameter.ParameterType == typeof(double));
}
