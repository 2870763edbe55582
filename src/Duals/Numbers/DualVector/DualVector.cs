using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Text.Json.Serialization;

namespace Duals;

// The algebra of dual numbers with a vector of tangents, ε = (ε₁ … ε_k), εᵢεⱼ = 0:
//   (a + p·ε)(b + q·ε) = ab + (pb + aq)·ε
//   f(a + p·ε)         = f(a) + f′(a)p·ε

/// <summary>
/// A dual number with as many tangents as fit into a 512-bit vector: one pass through generic numeric code gives that many partial derivatives,
/// computed in SIMD registers (as pairs of 256-bit ones where the machine has no wider).
/// </summary>
/// <remarks>
/// <para>T is <see cref="double"/> (8 lanes) or <see cref="float"/> (16 lanes), which the runtime's vectors hold; with another T every member that makes a
/// number throws <see cref="NotSupportedException"/>. Each lane behaves as the tangent of a <see cref="Dual{T}"/>, independently of the others.</para>
/// <para>Equality, ordering, hash code and predicates look at the value only; <see cref="EqualsExact"/> and <see cref="ExactComparer"/> compare all parts.
/// The default value is the constant 0. Immutable, hence safe to use from many threads. In memory a number takes 128 bytes with the padding.</para>
/// <para>In the formulas of the members x and y are the operands' values, p and q (or ẋ and ẏ, a lane of them) their tangents, and c is a constant of T.</para>
/// <para>Members that every number type has are stated once, on <see cref="Dual{T}"/>, and copied by a source generator; a build with
/// <c>-p:EmitCompilerGeneratedFiles=true</c> writes their text to files under obj.</para>
/// </remarks>
/// <typeparam name="T"><see cref="double"/> or <see cref="float"/>.</typeparam>
[NumberType]
[JsonConverter(typeof(NumberJsonConverterFactory))]
public readonly partial struct DualVector<T> : IDualNumber<DualVector<T>, T>, INumberWithTangents<DualVector<T>>, ISweptNumber<DualVector<T>>, INumberOver<T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    // Whether functions carry second derivatives.
    private const bool IsSecondOrder = false;

    /// <summary>Initializes a dual number with a vector of tangents.</summary>
    /// <param name="value">The value.</param>
    /// <param name="partials">The tangents, one a lane.</param>
    /// <exception cref="NotSupportedException">T is neither double nor float.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public DualVector(T value, Vector512<T> partials)
    {
        ThrowIfNotSupported();
        Value = value;
        Partials = partials;
    }

    /// <summary>Gets the number of lanes: 8 for double, 16 for float.</summary>
    /// <exception cref="NotSupportedException">T is neither double nor float.</exception>
    public static int Count
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            ThrowIfNotSupported();
            return Vector512<T>.Count;
        }
    }

    /// <inheritdoc/>
    public static int PartCount => Count + 1;

    /// <inheritdoc/>
    public T Value { get; }

    /// <summary>Gets the tangents, one a lane.</summary>
    public Vector512<T> Partials { get; }

    /// <summary>Makes a variable: tangent 1 in its lane, 0 in the others.</summary>
    /// <param name="value">The point.</param>
    /// <param name="lane">The lane, less than <see cref="Count"/>.</param>
    /// <returns>The variable.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="lane"/> is negative or not less than <see cref="Count"/>.</exception>
    /// <exception cref="NotSupportedException">T is neither double nor float.</exception>
    public static DualVector<T> Variable(T value, int lane)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(lane);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(lane, Count);
        return new(value, Vector512<T>.Zero.WithElement(lane, T.One));
    }

    /// <summary>Makes a variable with seeds of one's own.</summary>
    /// <param name="value">The point.</param>
    /// <param name="seeds">The tangents.</param>
    /// <returns>The variable.</returns>
    /// <exception cref="NotSupportedException">T is neither double nor float.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DualVector<T> Variable(T value, Vector512<T> seeds) => new(value, seeds);

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">T is neither double nor float.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DualVector<T> Constant(T value)
    {
        ThrowIfNotSupported();
        return new(value, Vector512<T>.Zero);
    }

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">T is neither double nor float.</exception>
    public static DualVector<T> FromParts(ReadOnlySpan<T> parts) =>
        parts.Length == PartCount
            ? new(parts[0], Vector512.Create(parts[1..]))
            : throw new ArgumentException($"A dual number over {Count} lanes has {PartCount} parts, not {parts.Length}.", nameof(parts));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T GetPart(int index) => index switch
    {
        0 => Value,
        > 0 when index <= Count => Partials.GetElement(index - 1),
        _ => throw new ArgumentOutOfRangeException(nameof(index), index, $"A dual number over {Count} lanes has {PartCount} parts."),
    };

    /// <summary>Takes the number apart.</summary>
    /// <param name="value">The value.</param>
    /// <param name="partials">The tangents.</param>
    public void Deconstruct(out T value, out Vector512<T> partials) => (value, partials) = (Value, Partials);

    /// <summary>The chain rule: f(x) + f′(x)p·ε.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static DualVector<T> Chain<TRule>(DualVector<T> x)
        where TRule : IUnaryRule
    {
        (T value, T first) = TRule.FirstOrder(x.Value);
        return x.Carry(value, first);
    }

    /// <summary>The chain rule for two arguments: f + (∂f/∂x·p + ∂f/∂y·q)·ε.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static DualVector<T> Chain<TRule>(DualVector<T> x, DualVector<T> y)
        where TRule : IBinaryRule
    {
        (T value, T firstX, T firstY) = TRule.FirstOrder(x.Value, y.Value);
        return new(value, StrongProduct(firstX, x.Partials) + StrongProduct(firstY, y.Partials));
    }

    /// <summary>The chain rule for a function with an integer index.</summary>
    private static DualVector<T> ChainIndexed<TRule>(DualVector<T> x, int n)
        where TRule : IIndexedRule
    {
        (T value, T first) = TRule.FirstOrder(x.Value, n);
        return x.Carry(value, first);
    }

    /// <summary>S(slope, tangent) in every lane: a finite slope needs no second look, another one leaves zero lanes zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector512<T> StrongProduct(T slope, Vector512<T> tangents)
    {
        Vector512<T> product = tangents * slope;
        return T.IsFinite(slope) ? product : KeepZeros(tangents, product);
    }

    /// <summary>A product with 0 in every lane where the tangent is 0.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static Vector512<T> KeepZeros(Vector512<T> tangents, Vector512<T> product) =>
        Vector512.ConditionalSelect(Vector512.Equals(tangents, Vector512<T>.Zero), Vector512<T>.Zero, product);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void ThrowIfNotSupported()
    {
        if (typeof(T) != typeof(double) && typeof(T) != typeof(float))
            ThrowNotSupported();
    }

    [DoesNotReturn]
    private static void ThrowNotSupported() =>
        throw new NotSupportedException(
            $"DualVector<T> holds double or float, which the runtime's vectors hold, not {TypeName.Of(typeof(T))}. "
            + "For other numbers use a function object, reverse mode (Reverse.Gradient), or Dual<T>, one variable a pass.");

    /// <summary>The tangents of a function of this number, given its value and first derivative; the second is not needed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private DualVector<T> Carry(T value, T first, T second = default!, T parameter = default!) => new(value, StrongProduct(first, Partials));

    /// <summary>The same tangents with a value computed otherwise.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private DualVector<T> WithValue(T value) => new(value, Partials);

    /// <summary>The tangents multiplied by a constant, with a value computed otherwise.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private DualVector<T> Scaled(T value, T factor) => new(value, Partials * factor);
}
