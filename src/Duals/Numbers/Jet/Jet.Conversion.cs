using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals;

internal readonly partial struct Jet<T, TTangent>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Jet<T, TTangent>(T value) => Constant(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Jet<T, TTangent> CreateChecked<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (typeof(TOther) == typeof(Jet<T, TTangent>))
            return (Jet<T, TTangent>)(object)value;

        return value is INumberOver<Jet<T, TTangent>> ? IDualNumber<Jet<T, TTangent>, T>.CreateCheckedFromAbove(value) : Constant(T.CreateChecked(value));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Jet<T, TTangent> CreateSaturating<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (typeof(TOther) == typeof(Jet<T, TTangent>))
            return (Jet<T, TTangent>)(object)value;

        return value is INumberOver<Jet<T, TTangent>> ? IDualNumber<Jet<T, TTangent>, T>.CreateSaturatingFromAbove(value) : Constant(T.CreateSaturating(value));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Jet<T, TTangent> CreateTruncating<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (typeof(TOther) == typeof(Jet<T, TTangent>))
            return (Jet<T, TTangent>)(object)value;

        return value is INumberOver<Jet<T, TTangent>> ? IDualNumber<Jet<T, TTangent>, T>.CreateTruncatingFromAbove(value) : Constant(T.CreateTruncating(value));
    }

    UnaryApplication<Jet<T, TTangent>> INumberWithTangents<Jet<T, TTangent>>.BindUnary<TRule>() => new UnaryChain<TRule>();

    BinaryApplication<Jet<T, TTangent>> INumberWithTangents<Jet<T, TTangent>>.BindBinary<TRule>() => new BinaryChain<TRule>();

    private sealed class UnaryChain<TRule> : UnaryApplication<Jet<T, TTangent>>
        where TRule : IUnaryRule
    {
        // Over a number type the value is the rule applied to it in turn: its own code might not carry tangents (a table look-up).
        public override Jet<T, TTangent> Apply(Jet<T, TTangent> x) =>
            Parts.IsPlain<T>() ? Chain<TRule>(x) : Chain<TRule>(x).WithValue(Rule.Apply<TRule, T>(x.Value));
    }

    private sealed class BinaryChain<TRule> : BinaryApplication<Jet<T, TTangent>>
        where TRule : IBinaryRule
    {
        public override Jet<T, TTangent> Apply(Jet<T, TTangent> x, Jet<T, TTangent> y) =>
            Parts.IsPlain<T>() ? Chain<TRule>(x, y) : Chain<TRule>(x, y).WithValue(Rule.Apply<TRule, T>(x.Value, y.Value));
    }
}
