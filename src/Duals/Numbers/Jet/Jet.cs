using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals;

/// <summary>
/// A value with tangents of any shape: the number type that drivers choose for function objects where a wider or a denser one than the public types pays.
/// Its values, ties and singular points are those of the public types.
/// </summary>
/// <remarks>
/// Members that every number type has are stated once, on <see cref="Dual{T}"/>, and copied by a source generator; a build with
/// <c>-p:EmitCompilerGeneratedFiles=true</c> writes their text to files under obj.
/// </remarks>
/// <typeparam name="T">The inner type.</typeparam>
/// <typeparam name="TTangent">The tangents.</typeparam>
[NumberType]
internal readonly partial struct Jet<T, TTangent> : IDualNumber<Jet<T, TTangent>, T>, INumberWithTangents<Jet<T, TTangent>>, INumberOver<T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    where TTangent : struct, ITangent<TTangent, T>
{
    // Whether functions carry second derivatives.
    private static bool IsSecondOrder => TTangent.IsSecondOrder;

    private readonly TTangent tangent;

    /// <summary>Initializes a jet.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Jet(T value, TTangent tangent)
    {
        Value = value;
        this.tangent = tangent;
    }

    /// <inheritdoc/>
    public static int PartCount => TTangent.Count + 1;

    /// <inheritdoc/>
    public T Value { get; }

    /// <summary>Gets the tangents.</summary>
    public TTangent Tangent => tangent;

    /// <summary>The tangents of a number that a driver owns, to seed a part of them in place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref TTangent TangentOf(ref Jet<T, TTangent> number) => ref Unsafe.AsRef(in number.tangent);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Jet<T, TTangent> Constant(T value) => new(value, default);

    /// <inheritdoc/>
    public static Jet<T, TTangent> FromParts(ReadOnlySpan<T> parts) =>
        parts.Length == PartCount
            ? new(parts[0], TTangent.FromParts(parts[1..]))
            : throw new ArgumentException($"This number has {PartCount} parts, not {parts.Length}.", nameof(parts));

    /// <inheritdoc/>
    public T GetPart(int index) => index == 0 ? Value : Tangent.GetPart(index - 1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Jet<T, TTangent> Chain<TRule>(Jet<T, TTangent> x)
        where TRule : IUnaryRule
    {
        if (TTangent.IsSecondOrder)
        {
            (T value, T first, T second) = TRule.SecondOrder(x.Value);
            return x.Carry(value, first, second);
        }
        else
        {
            (T value, T first) = TRule.FirstOrder(x.Value);
            return x.Carry(value, first, T.Zero);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Jet<T, TTangent> Chain<TRule>(Jet<T, TTangent> x, Jet<T, TTangent> y)
        where TRule : IBinaryRule
    {
        if (TTangent.IsSecondOrder)
        {
            (T value, T firstX, T firstY, T secondXX, T secondXY, T secondYY) = TRule.SecondOrder(x.Value, y.Value);
            secondXX = Parts.ZeroWhereIdle(secondXX, x.Value, y.Value);
            secondXY = Parts.ZeroWhereIdle(secondXY, x.Value, y.Value);
            secondYY = Parts.ZeroWhereIdle(secondYY, x.Value, y.Value);
            return Joined(x, y, value, firstX, firstY, secondXX, secondXY, secondYY);
        }
        else
        {
            (T value, T firstX, T firstY) = TRule.FirstOrder(x.Value, y.Value);
            return Joined(x, y, value, firstX, firstY, T.Zero, T.Zero, T.Zero);
        }
    }

    // As in Carry.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Jet<T, TTangent> Joined(
        Jet<T, TTangent> x, Jet<T, TTangent> y, T value, T firstX, T firstY, T secondXX, T secondXY, T secondYY)
    {
        firstX = Parts.ZeroWhereIdle(firstX, x.Value, y.Value);
        firstY = Parts.ZeroWhereIdle(firstY, x.Value, y.Value);
        var result = new Jet<T, TTangent>(value, TTangent.Chain(x.Tangent, y.Tangent, firstX, firstY, secondXX, secondXY, secondYY));
        return Parts.IsPlain<T>() ? result : Parts.ZeroWhereIdle(result, x, y);
    }

    private static Jet<T, TTangent> ChainIndexed<TRule>(Jet<T, TTangent> x, int n)
        where TRule : IIndexedRule
    {
        if (TTangent.IsSecondOrder)
        {
            (T value, T first, T second) = TRule.SecondOrder(x.Value, n);
            return x.Carry(value, first, second);
        }
        else
        {
            (T value, T first) = TRule.FirstOrder(x.Value, n);
            return x.Carry(value, first, T.Zero);
        }
    }

    /// <summary>The tangents of a function of this number, and perhaps of a parameter, given its value and derivatives.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Jet<T, TTangent> Carry(T value, T first, T second, T parameter = default!)
    {
        var result = new Jet<T, TTangent>(
            value, TTangent.Chain(Tangent, Parts.ZeroWhereIdle(first, Value, parameter), Parts.ZeroWhereIdle(second, Value, parameter)));

        // Over plain numbers there are no directions but the tangents' own, and they see to those themselves.
        return Parts.IsPlain<T>() ? result : Parts.ZeroWhereIdle(result, this, Constant(parameter));
    }

    /// <summary>The same tangents with a value computed otherwise.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Jet<T, TTangent> WithValue(T value) => new(value, Tangent);

    /// <summary>The tangents multiplied by a constant, with a value computed otherwise.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Jet<T, TTangent> Scaled(T value, T factor) => new(value, Tangent * factor);
}
