using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Duals;

// The algebra of hyper-dual numbers, ε₁² = ε₂² = 0, ε₁ε₂ ≠ 0; a = a₀ + a₁ε₁ + a₂ε₂ + a₁₂ε₁ε₂:
//   ab   = a₀b₀ + (a₁b₀ + a₀b₁)ε₁ + (a₂b₀ + a₀b₂)ε₂ + (a₁₂b₀ + a₀b₁₂ + a₁b₂ + a₂b₁)ε₁ε₂
//   f(a) = f(a₀) + f′a₁ε₁ + f′a₂ε₂ + (f′a₁₂ + f″a₁a₂)ε₁ε₂
// J. A. Fike, J. J. Alonso, The Development of Hyper-Dual Numbers for Exact Second-Derivative Calculations, AIAA 2011-886, section III.

/// <summary>
/// A hyper-dual number: a value with two first-order tangents and the mixed second-order one. Called with it, generic numeric code
/// computes a second derivative along two directions in one pass, exactly and without nesting.
/// </summary>
/// <remarks>
/// <para>Equality, ordering, hash code and predicates look at the value only; <see cref="EqualsExact"/> and <see cref="ExactComparer"/> compare all parts.
/// The default value is the constant 0. Immutable, hence safe to use from many threads.</para>
/// <para>It agrees in every part with <c>Dual&lt;Dual&lt;T&gt;&gt;</c>, of which ε₁ is the inner and ε₂ the outer tangent; see <see cref="Dual{T}"/> for what
/// both promise at singular points.</para>
/// <para>In the formulas of the members x and y are the operands' values, x₁ and x₂ the tangents of x along 1 and along 2, x₁₂ its second-order tangent; ẋ
/// stands for any of the first-order tangents, and c for a constant of T.</para>
/// <para>Members that every number type has are stated once, on <see cref="Dual{T}"/>, and copied by a source generator; a build with
/// <c>-p:EmitCompilerGeneratedFiles=true</c> writes their text to files under obj.</para>
/// </remarks>
/// <typeparam name="T">The inner type: <see cref="double"/>, <see cref="float"/>, <see cref="Half"/>, or a number type in turn.</typeparam>
[NumberType]
[JsonConverter(typeof(NumberJsonConverterFactory))]
public readonly partial struct HyperDual<T> : IDualNumber<HyperDual<T>, T>, INumberWithTangents<HyperDual<T>>, ISweptNumber<HyperDual<T>>, INumberOver<T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    // Whether functions carry second derivatives.
    private const bool IsSecondOrder = true;

    /// <summary>Initializes a hyper-dual number.</summary>
    /// <param name="value">The value.</param>
    /// <param name="epsilon1">The tangent along 1.</param>
    /// <param name="epsilon2">The tangent along 2.</param>
    /// <param name="epsilon12">The second-order tangent; 0 for a variable.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public HyperDual(T value, T epsilon1, T epsilon2, T epsilon12)
    {
        Value = value;
        Epsilon1 = epsilon1;
        Epsilon2 = epsilon2;
        Epsilon12 = epsilon12;
    }

    /// <inheritdoc/>
    public static int PartCount => 4;

    /// <inheritdoc/>
    public T Value { get; }

    /// <summary>Gets the derivative along 1.</summary>
    public T Epsilon1 { get; }

    /// <summary>Gets the derivative along 2.</summary>
    public T Epsilon2 { get; }

    /// <summary>Gets the second derivative along both directions.</summary>
    public T Epsilon12 { get; }

    /// <summary>Makes the variable of a second derivative: both tangents 1, so that <see cref="Epsilon12"/> becomes f″.</summary>
    /// <param name="value">The point.</param>
    /// <returns>The hyper-dual number (value, 1, 1, 0).</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static HyperDual<T> Variable(T value) => new(value, T.One, T.One, T.Zero);

    /// <summary>Makes a variable with seeds of one's own.</summary>
    /// <param name="value">The point.</param>
    /// <param name="seed1">The tangent along 1.</param>
    /// <param name="seed2">The tangent along 2.</param>
    /// <returns>The hyper-dual number (value, seed1, seed2, 0).</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static HyperDual<T> Variable(T value, T seed1, T seed2) => new(value, seed1, seed2, T.Zero);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static HyperDual<T> Constant(T value) => new(value, T.Zero, T.Zero, T.Zero);

    /// <inheritdoc/>
    public static HyperDual<T> FromParts(ReadOnlySpan<T> parts) =>
        parts.Length == PartCount
            ? new(parts[0], parts[1], parts[2], parts[3])
            : throw new ArgumentException($"A hyper-dual number has {PartCount} parts, not {parts.Length}.", nameof(parts));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T GetPart(int index) => index switch
    {
        0 => Value,
        1 => Epsilon1,
        2 => Epsilon2,
        3 => Epsilon12,
        _ => throw new ArgumentOutOfRangeException(nameof(index), index, $"A hyper-dual number has {PartCount} parts."),
    };

    /// <summary>Takes the number apart.</summary>
    /// <param name="value">The value.</param>
    /// <param name="epsilon1">The derivative along 1.</param>
    /// <param name="epsilon2">The derivative along 2.</param>
    /// <param name="epsilon12">The second derivative.</param>
    public void Deconstruct(out T value, out T epsilon1, out T epsilon2, out T epsilon12) =>
        (value, epsilon1, epsilon2, epsilon12) = (Value, Epsilon1, Epsilon2, Epsilon12);

    /// <summary>The chain rule to second order: f, f′x₁, f′x₂, f′x₁₂ + f″x₁x₂.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static HyperDual<T> Chain<TRule>(HyperDual<T> x)
        where TRule : IUnaryRule
    {
        (T value, T first, T second) = TRule.SecondOrder(x.Value);
        return x.Carry(value, first, second);
    }

    /// <summary>The chain rule for two arguments to second order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static HyperDual<T> Chain<TRule>(HyperDual<T> x, HyperDual<T> y)
        where TRule : IBinaryRule
    {
        (T value, T firstX, T firstY, T secondXX, T secondXY, T secondYY) = TRule.SecondOrder(x.Value, y.Value);
        firstX = Parts.ZeroWhereIdle(firstX, x.Value, y.Value);
        firstY = Parts.ZeroWhereIdle(firstY, x.Value, y.Value);
        secondXX = Parts.ZeroWhereIdle(secondXX, x.Value, y.Value);
        secondXY = Parts.ZeroWhereIdle(secondXY, x.Value, y.Value);
        secondYY = Parts.ZeroWhereIdle(secondYY, x.Value, y.Value);
        return Carry(x, y, value, firstX, firstY, secondXX, secondXY, secondYY);
    }

    /// <summary>The tangents of a function of two numbers, given its value and derivatives.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static HyperDual<T> Carry(
        HyperDual<T> x, HyperDual<T> y, T value, T firstX, T firstY, T secondXX, T secondXY, T secondYY)
    {
        // The slopes along ε₁: what a dual number of dual numbers holds as the tangents of its slopes.
        T slopeX = Strong.Product(secondXX, x.Epsilon1) + Strong.Product(secondXY, y.Epsilon1);
        T slopeY = Strong.Product(secondXY, x.Epsilon1) + Strong.Product(secondYY, y.Epsilon1);
        var result = new HyperDual<T>(
            value,
            Strong.Product(firstX, x.Epsilon1) + Strong.Product(firstY, y.Epsilon1),
            Strong.Product(firstX, x.Epsilon2) + Strong.Product(firstY, y.Epsilon2),
            (Strong.Product(firstX, x.Epsilon12) + Strong.Product(slopeX, x.Epsilon2))
                + (Strong.Product(firstY, y.Epsilon12) + Strong.Product(slopeY, y.Epsilon2)));
        return Parts.ZeroWhereIdle(result, x, y);
    }

    /// <summary>The chain rule for a function with an integer index.</summary>
    private static HyperDual<T> ChainIndexed<TRule>(HyperDual<T> x, int n)
        where TRule : IIndexedRule
    {
        (T value, T first, T second) = TRule.SecondOrder(x.Value, n);
        return x.Carry(value, first, second);
    }

    /// <summary>The tangents of a function of this number, and perhaps of a parameter, given its value and derivatives.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private HyperDual<T> Carry(T value, T first, T second, T parameter = default!)
    {
        var plain = new HyperDual<T>(value, first * Epsilon1, first * Epsilon2, first * Epsilon12 + second * Epsilon1 * Epsilon2);
        return Parts.AreAnyNaN(plain.Epsilon1) || Parts.AreAnyNaN(plain.Epsilon2) || Parts.AreAnyNaN(plain.Epsilon12)
            ? CarryWhereNaN(value, first, second, parameter)
            : plain;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private HyperDual<T> CarryWhereNaN(T value, T first, T second, T parameter)
    {
        first = Parts.ZeroWhereIdle(first, Value, parameter);
        second = Parts.ZeroWhereIdle(second, Value, parameter);
        var strong = new HyperDual<T>(
            value,
            Strong.Product(first, Epsilon1),
            Strong.Product(first, Epsilon2),
            Strong.Product(first, Epsilon12) + Strong.Product(Strong.Product(second, Epsilon1), Epsilon2));
        return Parts.ZeroWhereIdle(strong, this, Constant(parameter));
    }

    /// <summary>The same tangents with a value computed otherwise.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private HyperDual<T> WithValue(T value) => new(value, Epsilon1, Epsilon2, Epsilon12);

    /// <summary>The tangents multiplied by a constant, with a value computed otherwise.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private HyperDual<T> Scaled(T value, T factor) =>
        new(value, Algebra.Scale(Epsilon1, factor), Algebra.Scale(Epsilon2, factor), Algebra.Scale(Epsilon12, factor));
}
