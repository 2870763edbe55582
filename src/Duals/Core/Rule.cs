using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals;

/// <summary>Applies rules in generic code, to plain numbers and to every number type that carries tangents alike.</summary>
public static class Rule
{
    /// <summary>
    /// Applies a rule to <paramref name="x"/>: f(x) for a plain number; f(x) with the tangents that the rule's derivatives give it for
    /// a <see cref="Dual{T}"/>, <see cref="HyperDual{T}"/> or <see cref="DualVector{T}"/>, nested ones included. Nothing is allocated
    /// after the first call for a rule and a type.
    /// </summary>
    /// <typeparam name="TRule">The rule, best an empty struct, so that it is compiled into its caller.</typeparam>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="x">The argument.</param>
    /// <returns>f(x).</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Apply<TRule, T>(T x)
        where TRule : IUnaryRule
        where T : IFloatingPointIeee754<T> =>
        Parts.IsPlain<T>() ? TRule.Value(x) : Bound<TRule, T>.Application.Apply(x);

    /// <summary>Applies a rule of two arguments; see <see cref="Apply{TRule, T}(T)"/>.</summary>
    /// <typeparam name="TRule">The rule, best an empty struct.</typeparam>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="x">The first argument.</param>
    /// <param name="y">The second argument.</param>
    /// <returns>f(x, y).</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Apply<TRule, T>(T x, T y)
        where TRule : IBinaryRule
        where T : IFloatingPointIeee754<T> =>
        Parts.IsPlain<T>() ? TRule.Value(x, y) : BoundPair<TRule, T>.Application.Apply(x, y);

    // Generic code cannot name the T inside a Dual<T>, so the number type itself makes the object that can. It is kept in a static
    // readonly field, whose exact type the compiler knows by the time the code is hot: the virtual call then becomes a direct one.
    private static class Bound<TRule, T>
        where TRule : IUnaryRule
        where T : IFloatingPointIeee754<T>
    {
        public static readonly UnaryApplication<T> Application = ((INumberWithTangents<T>)default(T)!).BindUnary<TRule>();
    }

    private static class BoundPair<TRule, T>
        where TRule : IBinaryRule
        where T : IFloatingPointIeee754<T>
    {
        public static readonly BinaryApplication<T> Application = ((INumberWithTangents<T>)default(T)!).BindBinary<TRule>();
    }
}

/// <summary>A rule bound to a number type.</summary>
internal abstract class UnaryApplication<T>
{
    /// <summary>Applies the rule.</summary>
    public abstract T Apply(T x);
}

/// <summary>A rule of two arguments bound to a number type.</summary>
internal abstract class BinaryApplication<T>
{
    /// <summary>Applies the rule.</summary>
    public abstract T Apply(T x, T y);
}
