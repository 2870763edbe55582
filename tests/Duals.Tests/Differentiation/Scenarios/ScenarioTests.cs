using System.Reflection;

namespace Duals.Tests.Differentiation.Scenarios;

/// <summary>What holds for every driver, in every form, over every number and in every mode.</summary>
public class ScenarioTests
{
    public static TheoryData<string, string, string> Supported => ScenarioTable.Names(scenario => scenario.IsSupported);

    public static TheoryData<string, string, string> NotSupported => ScenarioTable.Names(scenario => !scenario.IsSupported);

    public static TheoryData<string, string, string> WithSpans => ScenarioTable.Names(scenario => scenario.IsSupported && scenario.HasSpans);

    [Fact]
    public void Every_driver_is_in_the_table()
    {
        string[] drivers =
        [
            .. new[] { typeof(Forward), typeof(Reverse), typeof(FunctionDifferentiation) }
                .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
                .Select(Signature)
                .Order(StringComparer.Ordinal),
        ];

        Assert.Equal(drivers, ScenarioTable.All.Select(scenario => $"{scenario.Driver}({scenario.Parameters})").Distinct().Order(StringComparer.Ordinal));

        static string Signature(MethodInfo method)
        {
            string[] parameters = [.. method.GetParameters().Select(parameter => parameter.Name!)];
            return method.DeclaringType == typeof(FunctionDifferentiation)
                ? $"f.{method.Name}({string.Join(", ", parameters[1..])})"
                : $"{method.DeclaringType!.Name}.{method.Name}({string.Join(", ", parameters)})";
        }
    }

    [Theory]
    [MemberData(nameof(Supported))]
    public void Results_are_right(string driver, string parameters, string setting) =>
        ScenarioTable.Named(driver, parameters, setting).AssertRight();

    [Theory]
    [MemberData(nameof(WithSpans))]
    public void Results_may_be_written_over_arguments(string driver, string parameters, string setting) =>
        ScenarioTable.Named(driver, parameters, setting).AssertRightOverItsArguments();

    [Theory]
    [MemberData(nameof(Supported))]
    public void Constants_have_derivatives_zero(string driver, string parameters, string setting) =>
        ScenarioTable.Named(driver, parameters, setting).AssertConstantsHaveDerivativesZero();

    [Theory]
    [MemberData(nameof(Supported))]
    public void A_missing_function_is_named(string driver, string parameters, string setting) =>
        ScenarioTable.Named(driver, parameters, setting).AssertNamesMissingFunction();

    [Theory]
    [MemberData(nameof(Supported))]
    public void A_bad_argument_is_named(string driver, string parameters, string setting) =>
        ScenarioTable.Named(driver, parameters, setting).AssertNamesBadArguments();

    [Theory]
    [MemberData(nameof(Supported))]
    public void An_exception_is_passed_on(string driver, string parameters, string setting) =>
        ScenarioTable.Named(driver, parameters, setting).AssertPassesExceptionsOn();

    [Theory]
    [MemberData(nameof(NotSupported))]
    public void A_number_that_no_vector_holds_throws(string driver, string parameters, string setting) =>
        ScenarioTable.Named(driver, parameters, setting).AssertNotSupported();
}
