using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals.Symbolics;

public readonly partial struct Formula<T>
{
    /// <summary>Gets a comparer that sees the tangents: for caches and sets of numbers that must not mix up derivatives.</summary>
    public static IEqualityComparer<Formula<T>> ExactComparer => ExactComparer<Formula<T>, T>.Instance;

    /// <inheritdoc cref="Equals(Formula{T})"/>
    /// <param name="obj">The object to compare with.</param>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Formula<T> other && Equals(other);

    /// <inheritdoc cref="CompareTo(Formula{T})"/>
    /// <param name="obj">The object to compare with; null comes before every number.</param>
    /// <exception cref="ArgumentException"><paramref name="obj"/> is another type of object.</exception>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Formula<T> other => CompareTo(other),
        _ => throw new ArgumentException($"The object must be a {TypeName.Of(typeof(Formula<T>))}.", nameof(obj)),
    };

    /// <summary>Gets e, as a constant.</summary>
    public static Formula<T> E => Constant(T.E);

    /// <summary>Gets π, as a constant.</summary>
    public static Formula<T> Pi => Constant(T.Pi);

    /// <summary>Gets 2π, as a constant.</summary>
    public static Formula<T> Tau => Constant(T.Tau);

    /// <summary>Gets the smallest positive number, as a constant.</summary>
    public static Formula<T> Epsilon => Constant(T.Epsilon);

    /// <summary>Gets the largest finite number, as a constant.</summary>
    public static Formula<T> MaxValue => Constant(T.MaxValue);

    /// <summary>Gets the smallest finite number, as a constant.</summary>
    public static Formula<T> MinValue => Constant(T.MinValue);

    /// <summary>Gets NaN, as a constant.</summary>
    public static Formula<T> NaN => Constant(T.NaN);

    /// <summary>Gets −∞, as a constant.</summary>
    public static Formula<T> NegativeInfinity => Constant(T.NegativeInfinity);

    /// <summary>Gets −0, as a constant.</summary>
    public static Formula<T> NegativeZero => Constant(T.NegativeZero);

    /// <summary>Gets +∞, as a constant.</summary>
    public static Formula<T> PositiveInfinity => Constant(T.PositiveInfinity);

    /// <summary>Gets 1, as a constant.</summary>
    public static Formula<T> One => Constant(T.One);

    /// <summary>Gets 0, which is the default value too, as a constant.</summary>
    public static Formula<T> Zero => Constant(T.Zero);

    /// <summary>A constant: the number with zero tangents.</summary>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Formula<T>(T value) => Constant(value);

    /// <summary>The value. The tangents are dropped.</summary>
    /// <param name="value">The number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator T(Formula<T> value) => value.Value;

    /// <summary>Converts a number of another type, as <c>T.CreateChecked</c> does; the result is a constant.</summary>
    /// <typeparam name="TOther">The other number type.</typeparam>
    /// <param name="value">The number.</param>
    /// <returns>The constant; <paramref name="value"/> itself, with its tangents, if it is of this type.</returns>
    /// <exception cref="OverflowException">The value does not fit, or the source carries a derivative that would be lost.</exception>
    /// <exception cref="NotSupportedException">There is no conversion between the types.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Formula<T> CreateChecked<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (typeof(TOther) == typeof(Formula<T>))
            return (Formula<T>)(object)value;

        return value is INumberOver<Formula<T>> ? IDualNumber<Formula<T>, T>.CreateCheckedFromAbove(value) : Constant(T.CreateChecked(value));
    }

    /// <summary>Converts a number of another type, as <c>T.CreateSaturating</c> does; the result is a constant.</summary>
    /// <typeparam name="TOther">The other number type.</typeparam>
    /// <param name="value">The number.</param>
    /// <returns>The constant; <paramref name="value"/> itself, with its tangents, if it is of this type.</returns>
    /// <exception cref="NotSupportedException">There is no conversion between the types.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Formula<T> CreateSaturating<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (typeof(TOther) == typeof(Formula<T>))
            return (Formula<T>)(object)value;

        return value is INumberOver<Formula<T>> ? IDualNumber<Formula<T>, T>.CreateSaturatingFromAbove(value) : Constant(T.CreateSaturating(value));
    }

    /// <summary>Converts a number of another type, as <c>T.CreateTruncating</c> does; the result is a constant.</summary>
    /// <typeparam name="TOther">The other number type.</typeparam>
    /// <param name="value">The number.</param>
    /// <returns>The constant; <paramref name="value"/> itself, with its tangents, if it is of this type.</returns>
    /// <exception cref="NotSupportedException">There is no conversion between the types.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Formula<T> CreateTruncating<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (typeof(TOther) == typeof(Formula<T>))
            return (Formula<T>)(object)value;

        return value is INumberOver<Formula<T>> ? IDualNumber<Formula<T>, T>.CreateTruncatingFromAbove(value) : Constant(T.CreateTruncating(value));
    }

    /// <summary>x/n, for <c>List.average</c> of F#, which looks for this name.</summary>
    /// <param name="value">The number.</param>
    /// <param name="divisor">The count.</param>
    /// <returns>The quotient.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Formula<T> DivideByInt(Formula<T> value, int divisor) => value / T.CreateChecked(divisor);

    /// <inheritdoc cref="ExpRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Formula<T> Exp(Formula<T> x) => Chain<ExpRule>(x);

    /// <inheritdoc cref="Exp10Rule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Formula<T> Exp10(Formula<T> x) => Chain<Exp10Rule>(x);

    /// <inheritdoc cref="Exp10M1Rule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Formula<T> Exp10M1(Formula<T> x) => Chain<Exp10M1Rule>(x);

    /// <inheritdoc cref="Exp2Rule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Formula<T> Exp2(Formula<T> x) => Chain<Exp2Rule>(x);

    /// <inheritdoc cref="Exp2M1Rule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Formula<T> Exp2M1(Formula<T> x) => Chain<Exp2M1Rule>(x);

    /// <inheritdoc cref="ExpM1Rule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Formula<T> ExpM1(Formula<T> x) => Chain<ExpM1Rule>(x);

    /// <inheritdoc cref="Ieee754RemainderRule"/>
    /// <param name="left">The dividend x.</param>
    /// <param name="right">The divisor y.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Formula<T> Ieee754Remainder(Formula<T> left, Formula<T> right) => Chain<Ieee754RemainderRule>(left, right);

    /// <inheritdoc/>
    int IFloatingPoint<Formula<T>>.GetExponentShortestBitLength() => Value.GetExponentShortestBitLength();

    /// <inheritdoc/>
    bool IFloatingPoint<Formula<T>>.TryWriteExponentBigEndian(Span<byte> destination, out int bytesWritten) => Value.TryWriteExponentBigEndian(destination, out bytesWritten);

    /// <inheritdoc/>
    bool IFloatingPoint<Formula<T>>.TryWriteExponentLittleEndian(Span<byte> destination, out int bytesWritten) => Value.TryWriteExponentLittleEndian(destination, out bytesWritten);

    /// <inheritdoc/>
    bool IFloatingPoint<Formula<T>>.TryWriteSignificandBigEndian(Span<byte> destination, out int bytesWritten) => Value.TryWriteSignificandBigEndian(destination, out bytesWritten);

    /// <inheritdoc/>
    bool IFloatingPoint<Formula<T>>.TryWriteSignificandLittleEndian(Span<byte> destination, out int bytesWritten) => Value.TryWriteSignificandLittleEndian(destination, out bytesWritten);

    /// <inheritdoc cref="AcoshRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Formula<T> Acosh(Formula<T> x) => Chain<AcoshRule>(x);

    /// <inheritdoc cref="AsinhRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Formula<T> Asinh(Formula<T> x) => Chain<AsinhRule>(x);

    /// <inheritdoc cref="AtanhRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Formula<T> Atanh(Formula<T> x) => Chain<AtanhRule>(x);

    /// <inheritdoc cref="CoshRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Formula<T> Cosh(Formula<T> x) => Chain<CoshRule>(x);

    /// <inheritdoc cref="SinhRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Formula<T> Sinh(Formula<T> x) => Chain<SinhRule>(x);

    /// <inheritdoc cref="TanhRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Formula<T> Tanh(Formula<T> x) => Chain<TanhRule>(x);

    /// <inheritdoc cref="LogRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Formula<T> Log(Formula<T> x) => Chain<LogRule>(x);

    /// <inheritdoc cref="Log10Rule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Formula<T> Log10(Formula<T> x) => Chain<Log10Rule>(x);

    /// <inheritdoc cref="Log10P1Rule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Formula<T> Log10P1(Formula<T> x) => Chain<Log10P1Rule>(x);

    /// <inheritdoc cref="Log2Rule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Formula<T> Log2(Formula<T> x) => Chain<Log2Rule>(x);

    /// <inheritdoc cref="Log2P1Rule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Formula<T> Log2P1(Formula<T> x) => Chain<Log2P1Rule>(x);

    /// <inheritdoc cref="LogP1Rule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Formula<T> LogP1(Formula<T> x) => Chain<LogP1Rule>(x);

    /// <inheritdoc cref="LogBaseRule"/>
    /// <param name="x">The argument.</param>
    /// <param name="newBase">The base b.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Formula<T> Log(Formula<T> x, Formula<T> newBase) => Chain<LogBaseRule>(x, newBase);

    /// <summary>x + 1; the tangents stay.</summary>
    public static Formula<T> operator ++(Formula<T> value) => value + T.One;

    /// <summary>x − 1; the tangents stay.</summary>
    public static Formula<T> operator --(Formula<T> value) => value - T.One;

    /// <summary>x itself.</summary>
    public static Formula<T> operator +(Formula<T> value) => value;

    /// <inheritdoc cref="RemainderRule"/>
    public static Formula<T> operator %(Formula<T> left, Formula<T> right) => Chain<RemainderRule>(left, right);

    /// <inheritdoc cref="RemainderRule"/>
    public static Formula<T> operator %(Formula<T> left, T right) => Chain<RemainderRule>(left, Constant(right));

    /// <inheritdoc cref="RemainderRule"/>
    public static Formula<T> operator %(T left, Formula<T> right) => Chain<RemainderRule>(Constant(left), right);

    /// <inheritdoc cref="CbrtRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Formula<T> Cbrt(Formula<T> x) => Chain<CbrtRule>(x);

    /// <inheritdoc cref="ReciprocalEstimateRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Formula<T> ReciprocalEstimate(Formula<T> x) => Chain<ReciprocalEstimateRule>(x);

    /// <inheritdoc cref="ReciprocalSqrtEstimateRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Formula<T> ReciprocalSqrtEstimate(Formula<T> x) => Chain<ReciprocalSqrtEstimateRule>(x);

    /// <inheritdoc cref="SqrtRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Formula<T> Sqrt(Formula<T> x) => Chain<SqrtRule>(x);

    /// <inheritdoc cref="HypotRule"/>
    /// <param name="x">The first leg.</param>
    /// <param name="y">The second leg.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Formula<T> Hypot(Formula<T> x, Formula<T> y) => Chain<HypotRule>(x, y);

    /// <summary>xⁿ for an integer exponent; F#'s <c>**</c> and <c>pown</c> look for it.</summary>
    /// <param name="x">The base.</param>
    /// <param name="n">The exponent.</param>
    /// <returns>The power; tangents n·xⁿ⁻¹ times those of x, exact at x = 0 too.</returns>
    public static Formula<T> Pow(Formula<T> x, int n) => Pow(x, T.CreateChecked(n));

    private const NumberStyles DefaultStyle = NumberStyles.Float | NumberStyles.AllowThousands;

    /// <summary>Writes all parts, <c>&lt;value; derivative&gt;</c>, in the shortest form that reads back exactly, in the current culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>Writes all parts in a format of T.</summary>
    /// <param name="format">The format of each part.</param>
    /// <returns>The text.</returns>
    public string ToString([StringSyntax(StringSyntaxAttribute.NumericFormat)] string? format) => ToString(format, null);

    /// <summary>Writes all parts in a culture.</summary>
    /// <param name="provider">The culture; the current one if null.</param>
    /// <returns>The text.</returns>
    public string ToString(IFormatProvider? provider) => ToString(null, provider);

    /// <summary>Writes all parts in a format of T and a culture.</summary>
    /// <param name="format">The format of each part.</param>
    /// <param name="formatProvider">The culture; the current one if null.</param>
    /// <returns>The text.</returns>
    public string ToString([StringSyntax(StringSyntaxAttribute.NumericFormat)] string? format, IFormatProvider? formatProvider) =>
        NumberText<Formula<T>, T>.ToString(this, format, formatProvider);

    /// <summary>Writes all parts into a span; see <see cref="ToString(string?, IFormatProvider?)"/>.</summary>
    /// <param name="destination">The span.</param>
    /// <param name="charsWritten">The number of characters written, 0 if the span is too short.</param>
    /// <param name="format">The format of each part.</param>
    /// <param name="provider">The culture; the current one if null.</param>
    /// <returns>False if the span is too short.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        NumberText<Formula<T>, T>.TryFormat(this, destination, out charsWritten, format, provider);

    /// <summary>Writes all parts into a span in UTF-8; see <see cref="ToString(string?, IFormatProvider?)"/>.</summary>
    /// <param name="utf8Destination">The span.</param>
    /// <param name="bytesWritten">The number of bytes written, 0 if the span is too short.</param>
    /// <param name="format">The format of each part.</param>
    /// <param name="provider">The culture; the current one if null.</param>
    /// <returns>False if the span is too short.</returns>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        NumberText<Formula<T>, T>.TryFormat(this, utf8Destination, out bytesWritten, format, provider);

    /// <summary>Reads a number.</summary>
    /// <param name="s">The text, as <see cref="ToString()"/> writes it, or a plain number, which becomes a constant.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a number of this type.</exception>
    public static Formula<T> Parse(string s) => Parse(s, DefaultStyle, null);

    /// <summary>Reads a number.</summary>
    /// <param name="s">The text, as <see cref="ToString()"/> writes it, or a plain number, which becomes a constant.</param>
    /// <param name="style">The styles allowed in each part.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a number of this type.</exception>
    public static Formula<T> Parse(string s, NumberStyles style) => Parse(s, style, null);

    /// <summary>Reads a number.</summary>
    /// <param name="s">The text, as <see cref="ToString()"/> writes it, or a plain number, which becomes a constant.</param>
    /// <param name="provider">The culture; the current one if null.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a number of this type.</exception>
    public static Formula<T> Parse(string s, IFormatProvider? provider) => Parse(s, DefaultStyle, provider);

    /// <summary>Reads a number.</summary>
    /// <param name="s">The text, as <see cref="ToString()"/> writes it, or a plain number, which becomes a constant.</param>
    /// <param name="style">The styles allowed in each part.</param>
    /// <param name="provider">The culture; the current one if null.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a number of this type.</exception>
    public static Formula<T> Parse(string s, NumberStyles style, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), style, provider);
    }

    /// <summary>Reads a number.</summary>
    /// <param name="s">The text, as <see cref="ToString()"/> writes it, or a plain number, which becomes a constant.</param>
    /// <param name="provider">The culture; the current one if null.</param>
    /// <returns>The number.</returns>
    /// <exception cref="FormatException">The text is not a number of this type.</exception>
    public static Formula<T> Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s, DefaultStyle, provider);

    /// <summary>Reads a number.</summary>
    /// <param name="s">The text, as <see cref="ToString()"/> writes it, or a plain number, which becomes a constant.</param>
    /// <param name="style">The styles allowed in each part.</param>
    /// <param name="provider">The culture; the current one if null.</param>
    /// <returns>The number.</returns>
    /// <exception cref="FormatException">The text is not a number of this type.</exception>
    public static Formula<T> Parse(ReadOnlySpan<char> s, NumberStyles style = DefaultStyle, IFormatProvider? provider = null) =>
        NumberText<Formula<T>, T>.Parse(s, style, provider);

    /// <summary>Reads a number.</summary>
    /// <param name="utf8Text">The text in UTF-8, as <see cref="ToString()"/> writes it, or a plain number, which becomes a constant.</param>
    /// <param name="provider">The culture; the current one if null.</param>
    /// <returns>The number.</returns>
    /// <exception cref="FormatException">The text is not a number of this type.</exception>
    public static Formula<T> Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text, DefaultStyle, provider);

    /// <summary>Reads a number.</summary>
    /// <param name="utf8Text">The text in UTF-8, as <see cref="ToString()"/> writes it, or a plain number, which becomes a constant.</param>
    /// <param name="style">The styles allowed in each part.</param>
    /// <param name="provider">The culture; the current one if null.</param>
    /// <returns>The number.</returns>
    /// <exception cref="FormatException">The text is not a number of this type.</exception>
    public static Formula<T> Parse(ReadOnlySpan<byte> utf8Text, NumberStyles style = DefaultStyle, IFormatProvider? provider = null) =>
        NumberText<Formula<T>, T>.Parse(utf8Text, style, provider);

    /// <summary>Reads a number, if the text is one.</summary>
    /// <param name="s">The text, as <see cref="ToString()"/> writes it, or a plain number, which becomes a constant.</param>
    /// <param name="result">The number, 0 if the text is none.</param>
    /// <returns>True if the text is a number of this type.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Formula<T> result) => TryParse(s, DefaultStyle, null, out result);

    /// <summary>Reads a number, if the text is one.</summary>
    /// <param name="s">The text, as <see cref="ToString()"/> writes it, or a plain number, which becomes a constant.</param>
    /// <param name="result">The number, 0 if the text is none.</param>
    /// <returns>True if the text is a number of this type.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, out Formula<T> result) => TryParse(s, DefaultStyle, null, out result);

    /// <summary>Reads a number, if the text is one.</summary>
    /// <param name="utf8Text">The text in UTF-8, as <see cref="ToString()"/> writes it, or a plain number, which becomes a constant.</param>
    /// <param name="result">The number, 0 if the text is none.</param>
    /// <returns>True if the text is a number of this type.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out Formula<T> result) => TryParse(utf8Text, DefaultStyle, null, out result);

    /// <summary>Reads a number, if the text is one.</summary>
    /// <param name="s">The text, as <see cref="ToString()"/> writes it, or a plain number, which becomes a constant.</param>
    /// <param name="provider">The culture; the current one if null.</param>
    /// <param name="result">The number, 0 if the text is none.</param>
    /// <returns>True if the text is a number of this type.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Formula<T> result) => TryParse(s, DefaultStyle, provider, out result);

    /// <summary>Reads a number, if the text is one.</summary>
    /// <param name="s">The text, as <see cref="ToString()"/> writes it, or a plain number, which becomes a constant.</param>
    /// <param name="provider">The culture; the current one if null.</param>
    /// <param name="result">The number, 0 if the text is none.</param>
    /// <returns>True if the text is a number of this type.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Formula<T> result) => TryParse(s, DefaultStyle, provider, out result);

    /// <summary>Reads a number, if the text is one.</summary>
    /// <param name="utf8Text">The text in UTF-8, as <see cref="ToString()"/> writes it, or a plain number, which becomes a constant.</param>
    /// <param name="provider">The culture; the current one if null.</param>
    /// <param name="result">The number, 0 if the text is none.</param>
    /// <returns>True if the text is a number of this type.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Formula<T> result) => TryParse(utf8Text, DefaultStyle, provider, out result);

    /// <summary>Reads a number, if the text is one.</summary>
    /// <param name="s">The text, as <see cref="ToString()"/> writes it, or a plain number, which becomes a constant.</param>
    /// <param name="style">The styles allowed in each part.</param>
    /// <param name="provider">The culture; the current one if null.</param>
    /// <param name="result">The number, 0 if the text is none.</param>
    /// <returns>True if the text is a number of this type.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, NumberStyles style, IFormatProvider? provider, out Formula<T> result) =>
        TryParse(s.AsSpan(), style, provider, out result);

    /// <summary>Reads a number, if the text is one.</summary>
    /// <param name="s">The text, as <see cref="ToString()"/> writes it, or a plain number, which becomes a constant.</param>
    /// <param name="style">The styles allowed in each part.</param>
    /// <param name="provider">The culture; the current one if null.</param>
    /// <param name="result">The number, 0 if the text is none.</param>
    /// <returns>True if the text is a number of this type.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out Formula<T> result) =>
        NumberText<Formula<T>, T>.TryParse(s, style, provider, out result);

    /// <summary>Reads a number, if the text is one.</summary>
    /// <param name="utf8Text">The text in UTF-8, as <see cref="ToString()"/> writes it, or a plain number, which becomes a constant.</param>
    /// <param name="style">The styles allowed in each part.</param>
    /// <param name="provider">The culture; the current one if null.</param>
    /// <param name="result">The number, 0 if the text is none.</param>
    /// <returns>True if the text is a number of this type.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider? provider, out Formula<T> result) =>
        NumberText<Formula<T>, T>.TryParse(utf8Text, style, provider, out result);

    /// <inheritdoc cref="AcosRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Formula<T> Acos(Formula<T> x) => Chain<AcosRule>(x);

    /// <inheritdoc cref="AcosPiRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Formula<T> AcosPi(Formula<T> x) => Chain<AcosPiRule>(x);

    /// <inheritdoc cref="AsinRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Formula<T> Asin(Formula<T> x) => Chain<AsinRule>(x);

    /// <inheritdoc cref="AsinPiRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Formula<T> AsinPi(Formula<T> x) => Chain<AsinPiRule>(x);

    /// <inheritdoc cref="AtanRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Formula<T> Atan(Formula<T> x) => Chain<AtanRule>(x);

    /// <inheritdoc cref="AtanPiRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Formula<T> AtanPi(Formula<T> x) => Chain<AtanPiRule>(x);

    /// <inheritdoc cref="CosRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Formula<T> Cos(Formula<T> x) => Chain<CosRule>(x);

    /// <inheritdoc cref="CosPiRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Formula<T> CosPi(Formula<T> x) => Chain<CosPiRule>(x);

    /// <inheritdoc cref="SinRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Formula<T> Sin(Formula<T> x) => Chain<SinRule>(x);

    /// <inheritdoc cref="SinPiRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Formula<T> SinPi(Formula<T> x) => Chain<SinPiRule>(x);

    /// <inheritdoc cref="TanRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Formula<T> Tan(Formula<T> x) => Chain<TanRule>(x);

    /// <inheritdoc cref="TanPiRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Formula<T> TanPi(Formula<T> x) => Chain<TanPiRule>(x);

    /// <inheritdoc cref="Atan2Rule"/>
    /// <param name="y">The vertical coordinate.</param>
    /// <param name="x">The horizontal coordinate.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Formula<T> Atan2(Formula<T> y, Formula<T> x) => Chain<Atan2Rule>(y, x);

    /// <inheritdoc cref="Atan2PiRule"/>
    /// <param name="y">The vertical coordinate.</param>
    /// <param name="x">The horizontal coordinate.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Formula<T> Atan2Pi(Formula<T> y, Formula<T> x) => Chain<Atan2PiRule>(y, x);

    /// <inheritdoc/>
    bool INumberWithTangents<Formula<T>>.HasPairedSineCosine => SineCosine.IsPaired<T>();
}
