using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Duals;

// The algebra of reverse mode. Every number stands for a value and a linear form in the nodes of a tape,
//   ẋ = s·n̄  (a node n with the slope s)   or   ẋ = s·Σ pᵢ·n̄ᵢ  (a range of the tape's edges with the slope s),
// and the chain rule for one argument only multiplies the slope: f(x) has S(f′(x), s), the strong product, as a tangent has. So runs of functions of one
// argument and of products with constants record nothing; what joins two forms records their partial derivatives, an edge each (see Tape).

/// <summary>
/// A number in reverse mode (backpropagation): a value that remembers on a tape what it was computed from, so that one sweep back over the tape gives the
/// whole gradient, however many variables there are.
/// </summary>
/// <remarks>
/// <para>The drivers make the variables and read the gradient: <c>Reverse.Gradient</c>, <c>VectorJacobianProduct</c>, and the function objects'
/// <c>Gradient</c>. By hand, see <see cref="Tape{T}"/>. A number is bound to the tape, and so to the thread, on which it was made; recording
/// a number of another tape, or of one that has been closed, throws <see cref="InvalidOperationException"/>. Constants are bound to none.</para>
/// <para>Equality, ordering, hash code and predicates look at the value only, so that code branches as it does on T; <see cref="EqualsExact"/>
/// and <see cref="ExactComparer"/> compare the position on the tape too. The default value is the constant 0. Text is the value's alone.</para>
/// <para>T may be a number type in turn: <c>Adjoint&lt;Dual&lt;double&gt;&gt;</c> gives Hessian-vector products (forward over reverse),
/// <c>Adjoint&lt;DualVector&lt;double&gt;&gt;</c> eight columns of a Hessian a sweep.</para>
/// <para>Ties, kinks and singular points are as in the other number types: where a variable reaches the result along one path, the derivative is finite,
/// infinite or NaN as in forward mode. (∛x)³ at 0 is NaN in both, √(x·x) is 0 in both. The exception is where forward mode's <c>+ − *</c>,
/// <see cref="FusedMultiplyAdd"/> or <see cref="Lerp"/> meets an infinity or NaN with a zero: there the sweep may be finite or infinite, and right. So a
/// product with a constant that is exactly zero depends on nothing (0·√x at 0 has the derivative 0), unless its value is NaN.</para>
/// <para>In the formulas of the members x and y are the operands' values, ẋ and ẏ their tangents along the variables of the tape, and c is a constant of
/// T.</para>
/// <para>Members that every number type has are stated once, on <see cref="Dual{T}"/>, and copied by a source generator; a build with
/// <c>-p:EmitCompilerGeneratedFiles=true</c> writes their text to files under obj.</para>
/// </remarks>
/// <typeparam name="T">The inner type: <see cref="double"/>, <see cref="float"/>, <see cref="Half"/>, or a number type in turn.</typeparam>
[NumberType]
[JsonConverter(typeof(NumberJsonConverterFactory))]
public readonly partial struct Adjoint<T>
    : IDualNumber<Adjoint<T>, T>, INumberWithTangents<Adjoint<T>>, ISweptNumber<Adjoint<T>>, INumberOver<T>, IRecordsLoops<Adjoint<T>>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    // Whether functions carry second derivatives.
    private const bool IsSecondOrder = false;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Adjoint(T value, T slope, long stamp, TapeForm form)
    {
        Value = value;
        Slope = slope;
        Stamp = stamp;
        Form = form;
    }

    /// <inheritdoc/>
    /// <remarks>The value is the only part; the rest is a position on the tape.</remarks>
    public static int PartCount => 1;

    /// <inheritdoc/>
    public T Value { get; }

    /// <summary>Gets the factor of the linear form.</summary>
    internal T Slope { get; }

    /// <summary>Gets the stamp of the tape's recording, 0 for a constant.</summary>
    internal long Stamp { get; }

    /// <summary>Gets what the slope is a factor of.</summary>
    internal TapeForm Form { get; }

    /// <summary>Gets a value indicating whether the number depends on nothing.</summary>
    internal bool IsConstant
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Stamp == 0;
    }

    /// <summary>Makes a variable on the tape that records on this thread.</summary>
    /// <param name="value">The point.</param>
    /// <returns>The variable.</returns>
    /// <exception cref="InvalidOperationException">No tape records on this thread; see <see cref="Tape{T}.Start"/>.</exception>
    public static Adjoint<T> Variable(T value) => Tape<T>.Current.Variable(value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Adjoint<T> Constant(T value) => new(value, default!, 0, default);

    /// <inheritdoc/>
    public static Adjoint<T> FromParts(ReadOnlySpan<T> parts) =>
        parts.Length == PartCount
            ? Constant(parts[0])
            : throw new ArgumentException($"An adjoint number has {PartCount} part, its value, not {parts.Length}.", nameof(parts));

    /// <inheritdoc/>
    public T GetPart(int index) =>
        index == 0 ? Value : throw new ArgumentOutOfRangeException(nameof(index), index, "An adjoint number has one part, its value.");

    /// <summary>The same form with another value and slope.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Adjoint<T> With(T value, T slope) => new(value, slope, Stamp, Form);

    /// <summary>True if both stand for the same node or range of the same recording, or both for nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool SharesFormWith(Adjoint<T> other) => Form == other.Form && Stamp == other.Stamp;

    /// <summary>The chain rule: the slope times f′(x).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Adjoint<T> Chain<TRule>(Adjoint<T> x)
        where TRule : IUnaryRule
    {
        if (x.IsConstant)
            return Constant(TRule.Value(x.Value));

        (T value, T first) = TRule.FirstOrder(x.Value);
        return x.Carry(value, first);
    }

    /// <summary>The chain rule for two arguments.</summary>
    private static Adjoint<T> Chain<TRule>(Adjoint<T> x, Adjoint<T> y)
        where TRule : IBinaryRule
    {
        if (x.IsConstant && y.IsConstant)
            return Constant(TRule.Value(x.Value, y.Value));

        (T value, T firstX, T firstY) = TRule.FirstOrder(x.Value, y.Value);
        T slopeX = Strong.Carried(firstX, x.Slope, x.Value, y.Value);
        T slopeY = Strong.Carried(firstY, y.Slope, x.Value, y.Value);
        return Join(value, x, slopeX, y, slopeY, isSum: false);
    }

    /// <summary>The chain rule for a function with an integer index.</summary>
    private static Adjoint<T> ChainIndexed<TRule>(Adjoint<T> x, int n)
        where TRule : IIndexedRule
    {
        if (x.IsConstant)
            return Constant(TRule.Value(x.Value, n));

        (T value, T first) = TRule.FirstOrder(x.Value, n);
        return x.Carry(value, first);
    }

    /// <summary>A value that depends on x and y with their partial derivatives as in a product: each is the other one's value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Adjoint<T> JoinAsProduct(T value, Adjoint<T> x, Adjoint<T> y) =>
        Join(value, x, Strong.Carried(y.Value, x.Slope, y.Value), y, Strong.Carried(x.Value, y.Slope, x.Value), isSum: false);

    /// <summary>A value that depends on the forms of x and y with slopes of their own, which contain the partial derivatives.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Adjoint<T> Join(T value, Adjoint<T> x, T slopeX, Adjoint<T> y, T slopeY, bool isSum)
    {
        if (y.IsConstant)
            return x.With(value, slopeX);

        if (x.IsConstant)
            return y.With(value, slopeY);

        if (x.SharesFormWith(y))
            return x.With(value, slopeX + slopeY);

        if (isSum && x.Stamp == y.Stamp && Tape<T>.AreOneRange(x.Form, slopeX, y.Form, slopeY))
            return new(value, T.One, x.Stamp, TapeForm.Range(x.Form.Start, y.Form.End));

        TapeForm form = isSum
            ? Tape<T>.RecordSum(x.Stamp, x.Form, slopeX, y.Stamp, y.Form, slopeY)
            : Tape<T>.Record(x.Stamp, x.Form, slopeX, y.Stamp, y.Form, slopeY);
        return new(value, T.One, x.Stamp, form);
    }

    /// <summary>A function of this number, and perhaps of a parameter, given its value and first derivative; the second is not needed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Adjoint<T> Carry(T value, T first, T second = default!, T parameter = default!) =>
        IsConstant ? Constant(value) : With(value, Strong.Carried(first, Slope, Value, parameter));

    /// <summary>
    /// This number times a constant. A constant that is exactly zero leaves nothing to depend on, unless the value is NaN: a mask of 0 suppresses what it
    /// multiplies, infinite slopes too.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Adjoint<T> TimesConstant(T value, T constant)
    {
        if (IsConstant || (Parts.AreZero(constant) && !T.IsNaN(value)))
            return Constant(value);

        return With(value, T.IsNaN(value) ? Strong.Carried(constant, Slope, constant) : Strong.ByConstant(constant, Slope));
    }

    /// <summary>The same form with a value computed otherwise.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Adjoint<T> WithValue(T value) => With(value, Slope);

    /// <summary>The slope multiplied by a constant, with a value computed otherwise.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Adjoint<T> Scaled(T value, T factor) => Carry(value, factor, parameter: factor);
}
