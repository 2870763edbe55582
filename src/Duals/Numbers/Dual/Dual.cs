using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Duals;

// The pattern of all number types. What stands in this file and in Dual.Arithmetic.cs every type states for itself: its parts, its algebra, its chain rule.
// What stands in the other files, marked [SharedMembers], a generator copies to every struct marked [NumberType] that does not declare it itself.

// The algebra of dual numbers, ε² = 0:
//   (a + a′ε) + (b + b′ε) = (a + b) + (a′ + b′)ε
//   (a + a′ε)(b + b′ε)    = ab + (a′b + ab′)ε
//   (a + a′ε)/(b + b′ε)   = q + (a′ − qb′)/b·ε,  q = a/b
//   f(a + a′ε)            = f(a) + f′(a)a′ε

/// <summary>
/// A dual number: a value with one tangent, the derivative of the value along a direction. Called with it, any generic numeric code
/// computes its directional derivative beside its value, exactly.
/// </summary>
/// <remarks>
/// <para>Equality, ordering, hash code and predicates look at the value only, so that code branches as it does on T; <see cref="EqualsExact"/>
/// and <see cref="ExactComparer"/> compare the tangent too. The default value is the constant 0. Immutable, hence safe to use from many threads.</para>
/// <para>It nests: <c>Dual&lt;Dual&lt;double&gt;&gt;</c> gives second derivatives. From three levels on, write <c>T.CreateChecked(2) * x</c> in place of
/// <c>2 * x</c>: C# looks for one user-defined conversion, and there a literal needs two.</para>
/// <para>In the formulas of the members x and y are the operands' values, ẋ and ẏ their tangents, and c is a constant of T.</para>
/// <para>What each derivative is at ties, kinks and singular points is said with the functions. An infinite or undefined slope leaves a tangent that
/// is exactly zero at zero, but for <c>+ − *</c> and <see cref="FusedMultiplyAdd"/>, which stay plain arithmetic.</para>
/// </remarks>
/// <typeparam name="T">The inner type: <see cref="double"/>, <see cref="float"/>, <see cref="Half"/>, or a number type in turn.</typeparam>
[JsonConverter(typeof(NumberJsonConverterFactory))]
public readonly partial struct Dual<T> : IDualNumber<Dual<T>, T>, INumberWithTangents<Dual<T>>, ISweptNumber<Dual<T>>, INumberOver<T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    // Whether functions carry second derivatives.
    private const bool IsSecondOrder = false;

    /// <summary>Initializes a dual number.</summary>
    /// <param name="value">The value.</param>
    /// <param name="derivative">The tangent; 1 for the variable of differentiation.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Dual(T value, T derivative)
    {
        Value = value;
        Derivative = derivative;
    }

    /// <inheritdoc/>
    public static int PartCount => 2;

    /// <inheritdoc/>
    public T Value { get; }

    /// <summary>Gets the tangent: the derivative of the value along the direction that was seeded.</summary>
    public T Derivative { get; }

    /// <summary>Makes the variable of differentiation: tangent 1.</summary>
    /// <param name="value">The point.</param>
    /// <returns>The dual number (value, 1).</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Dual<T> Variable(T value) => new(value, T.One);

    /// <summary>Makes a variable with a seed of one's own.</summary>
    /// <param name="value">The point.</param>
    /// <param name="seed">The tangent.</param>
    /// <returns>The dual number (value, seed).</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Dual<T> Variable(T value, T seed) => new(value, seed);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Dual<T> Constant(T value) => new(value, T.Zero);

    /// <inheritdoc/>
    public static Dual<T> FromParts(ReadOnlySpan<T> parts) =>
        parts.Length == PartCount
            ? new(parts[0], parts[1])
            : throw new ArgumentException($"A dual number has {PartCount} parts, not {parts.Length}.", nameof(parts));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T GetPart(int index) => index switch
    {
        0 => Value,
        1 => Derivative,
        _ => throw new ArgumentOutOfRangeException(nameof(index), index, $"A dual number has {PartCount} parts."),
    };

    /// <summary>Takes the number apart.</summary>
    /// <param name="value">The value.</param>
    /// <param name="derivative">The tangent.</param>
    public void Deconstruct(out T value, out T derivative) => (value, derivative) = (Value, Derivative);

    /// <summary>The chain rule: f(x) + f′(x)ẋε.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Dual<T> Chain<TRule>(Dual<T> x)
        where TRule : IUnaryRule
    {
        (T value, T first) = TRule.FirstOrder(x.Value);
        return x.Carry(value, first);
    }

    /// <summary>The chain rule for two arguments: f + (∂f/∂x·ẋ + ∂f/∂y·ẏ)ε.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Dual<T> Chain<TRule>(Dual<T> x, Dual<T> y)
        where TRule : IBinaryRule
    {
        (T value, T firstX, T firstY) = TRule.FirstOrder(x.Value, y.Value);
        firstX = Parts.ZeroWhereIdle(firstX, x.Value, y.Value);
        firstY = Parts.ZeroWhereIdle(firstY, x.Value, y.Value);
        T derivative = Strong.Product(firstX, x.Derivative) + Strong.Product(firstY, y.Derivative);
        return new(value, Parts.ZeroWhereIdle(derivative, x.Value, y.Value, x.Derivative, y.Derivative));
    }

    /// <summary>The chain rule for a function with an integer index.</summary>
    private static Dual<T> ChainIndexed<TRule>(Dual<T> x, int n)
        where TRule : IIndexedRule
    {
        (T value, T first) = TRule.FirstOrder(x.Value, n);
        return x.Carry(value, first);
    }

    /// <summary>The tangent of a function of this number, and perhaps of a parameter, given its value and first derivative; the second is not needed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Dual<T> Carry(T value, T first, T second = default!, T parameter = default!) =>
        new(value, Strong.Carried(first, Derivative, Value, parameter));

    /// <summary>The same tangent with a value computed otherwise.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Dual<T> WithValue(T value) => new(value, Derivative);

    /// <summary>The tangent multiplied by a constant, with a value computed otherwise.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Dual<T> Scaled(T value, T factor) => new(value, Algebra.Scale(Derivative, factor));
}
