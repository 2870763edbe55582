using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text;

namespace Duals.Symbolics;

public readonly partial struct Formula<T>
{
    /// <summary>Returns the formula, simplified: <c>2·x₁ + ln x₂</c>. A long one names its shared parts, a line each.</summary>
    /// <returns>The text.</returns>
    /// <remarks>Not a condition. <c>Simplify</c> says what is simplified; <see cref="ToText"/> writes the formula as it was computed.</remarks>
    public override string ToString() => ToText();

    /// <summary>Returns the value at the point of the trace in a format, a condition; without a format the formula.</summary>
    /// <param name="format">The format of a number, or null.</param>
    /// <returns>The text.</returns>
    public string ToString([StringSyntax(StringSyntaxAttribute.NumericFormat)] string? format) => ToString(format, null);

    /// <summary>Returns the formula; numbers in it are written in the invariant culture.</summary>
    /// <param name="provider">Not used.</param>
    /// <returns>The text.</returns>
    public string ToString(IFormatProvider? provider) => ToText();

    /// <summary>Returns the value at the point of the trace in a format, a condition; without a format the formula.</summary>
    /// <param name="format">The format of a number, or null.</param>
    /// <param name="formatProvider">The culture of the value's text; the current one if null.</param>
    /// <returns>The text.</returns>
    public string ToString([StringSyntax(StringSyntaxAttribute.NumericFormat)] string? format, IFormatProvider? formatProvider) =>
        string.IsNullOrEmpty(format) ? ToText() : Value.ToString(format, formatProvider);

    /// <inheritdoc/>
    /// <remarks>With a format the value at the point of the trace, a condition; without one the formula.</remarks>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        if (!format.IsEmpty)
            return Value.TryFormat(destination, out charsWritten, format, provider);

        string text = ToText();
        bool fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    /// <inheritdoc/>
    /// <remarks>With a format the value at the point of the trace, a condition; without one the formula.</remarks>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        if (!format.IsEmpty)
            return Value.TryFormat(utf8Destination, out bytesWritten, format, provider);

        byte[] text = Encoding.UTF8.GetBytes(ToText());
        bool fits = text.AsSpan().TryCopyTo(utf8Destination);
        bytesWritten = fits ? text.Length : 0;
        return fits;
    }

    /// <summary>Returns the formula with the signs of mathematics, <c>x₁²·sin x₂</c>, or in plain ASCII, <c>x1^2*sin(x2)</c>.</summary>
    /// <param name="ascii">True for plain ASCII.</param>
    /// <param name="simplify">False for the formula as it was computed.</param>
    /// <returns>The text.</returns>
    public string ToText(bool ascii = false, bool simplify = true)
    {
        Formula<T> formula = simplify ? Simplification<T>.ForReading(this) : this;
        return ascii ? FormulaText.Ascii(formula) : FormulaText.Unicode(formula);
    }

    /// <summary>Returns the formula in LaTeX, for mathematics mode.</summary>
    /// <param name="simplify">False for the formula as it was computed.</param>
    /// <returns>The text.</returns>
    public string ToLatex(bool simplify = true) => FormulaText.Latex(simplify ? Simplification<T>.ForReading(this) : this);

    /// <summary>
    /// Returns a C# method that computes the formula, bit for bit as it was traced: <c>static double name(double x)</c> for one variable,
    /// <c>static double name(ReadOnlySpan&lt;double&gt; x)</c> for several. Where a condition of the trace does not hold it throws.
    /// </summary>
    /// <param name="name">The name of the method.</param>
    /// <returns>The source of the method.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <example>
    /// <code>
    /// string source = Symbolic.Derivative(x => x * Formula&lt;double&gt;.Sin(x)).ToCSharp("Slope");
    /// </code>
    /// </example>
    public string ToCSharp(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return CSharpMethod.Of(name, this);
    }

    /// <summary>
    /// Returns the computational graph as a Mermaid flow chart. Of a formula traced at a point the nodes show their values, and their adjoints: the
    /// derivative of the formula by each node, as backpropagation finds it.
    /// </summary>
    /// <returns>The text of the chart.</returns>
    public string ToMermaid() => MermaidChart.Of(this);
}
