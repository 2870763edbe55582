using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Duals.Tests.Differentiation.Scenarios;

/// <summary>One public driver: an operator in one of its forms, over delegates or function objects.</summary>
/// <remarks>
/// The signature is written as it is called, with the names of the parameters: <c>Forward.Gradient(f, x, gradient)</c>. What is tried with a form follows from
/// it; that the parameters are called so, and that every driver has its form, is tested by reflection.
/// </remarks>
internal sealed partial class Form<T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    public Form(Operator op, string signature, Action<Call<T>> run, [CallerArgumentExpression(nameof(run))] string expression = "")
    {
        Match match = Signature().Match(signature);
        (Operator, Driver, Run) = (op, match.Groups["name"].Value, run);
        Parameters = match.Groups["parameters"].Value.Split(", ");
        WithValue = match.Groups["value"].Success;

        if (!match.Success || match.Groups["operator"].Value != op.Name || !expression.Contains($"{Driver}(", StringComparison.Ordinal))
            throw new ArgumentException($"{signature} is no form of {op.Name}, or {expression} does not call it.", nameof(signature));
    }

    public Operator Operator { get; }

    /// <summary>Gets the name of the driver.</summary>
    public string Driver { get; }

    /// <summary>Gets the driver, called with what the call holds.</summary>
    public Action<Call<T>> Run { get; }

    /// <summary>Gets the names of the driver's parameters.</summary>
    public string[] Parameters { get; }

    /// <summary>Gets a value indicating whether the number type is over vectors, which hold double and float only.</summary>
    public bool IsOverVectors { get; init; }

    /// <summary>Gets a value indicating whether the driver gives a function, which is then called with the point.</summary>
    public bool IsFunction => !Parameters.Contains("x");

    public bool HasModes => Parameters.Contains("mode");

    /// <summary>Gets the spans that the driver writes into.</summary>
    public IEnumerable<string> Spans => Parameters.Intersect(Operator.Results);

    /// <summary>Gets the names of what the driver gives.</summary>
    public IEnumerable<string> Results => WithValue || Spans.Any() ? Operator.Results : Operator.Results[^1..];

    /// <summary>Gets a value indicating whether the driver has to do without allocations.</summary>
    public bool IsFree => Spans.Any() || (Operator.GivesNumbersOnly && !IsFunction);

    private bool WithValue { get; }

    [GeneratedRegex(@"^(?<name>\w+\.(?<value>ValueAnd|ValueGradientAnd)?(?<operator>\w+))\((?<parameters>[\w, ]+)\)$")]
    private static partial Regex Signature();
}
