using System.Numerics;

namespace Duals.Tests.Transparency;

/// <summary>Carries plain numbers T into a number type, with tangents at every level, and back.</summary>
public abstract class Lift<TSelf, T>
    where TSelf : IFloatingPointIeee754<TSelf>, IMinMaxValue<TSelf>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    /// <summary>Gets how many plain numbers there are in a number beside its value.</summary>
    public abstract int Tangents { get; }

    public abstract TSelf Make(T value, ReadOnlySpan<T> tangents);

    public abstract T Value(TSelf number);

    /// <summary>What the type needs while its numbers are in use: nothing but for reverse mode, whose numbers live on a tape.</summary>
    public virtual IDisposable? Begin() => null;
}

/// <summary>The plain numbers themselves.</summary>
internal sealed class Plain<T> : Lift<T, T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    public override int Tangents => 0;

    public override T Make(T value, ReadOnlySpan<T> tangents) => value;

    public override T Value(T number) => number;
}

/// <summary>A number type over another one.</summary>
internal sealed class Over<TSelf, TInner, T>(Lift<TInner, T> inner) : Lift<TSelf, T>
    where TSelf : struct, IDualNumber<TSelf, TInner>
    where TInner : IFloatingPointIeee754<TInner>, IMinMaxValue<TInner>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    public override int Tangents { get; } = TSelf.PartCount * (inner.Tangents + 1) - 1;

    public override TSelf Make(T value, ReadOnlySpan<T> tangents)
    {
        int step = inner.Tangents + 1;
        var parts = new TInner[TSelf.PartCount];
        parts[0] = inner.Make(value, tangents[..inner.Tangents]);
        for (int i = 1; i < parts.Length; i++)
            parts[i] = inner.Make(tangents[i * step - 1], tangents.Slice(i * step, inner.Tangents));

        return TSelf.FromParts(parts);
    }

    public override T Value(TSelf number) => inner.Value(number.Value);
}

/// <summary>Reverse mode: each number depends on a variable of its own, or on that of the one before; its tangents are the parts of its slope.</summary>
internal sealed class OnTape<TInner, T>(Lift<TInner, T> inner) : Lift<Adjoint<TInner>, T>
    where TInner : IFloatingPointIeee754<TInner>, IMinMaxValue<TInner>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    private Adjoint<TInner> _last;
    private int _made;

    public override int Tangents { get; } = 2 * inner.Tangents + 1;

    public override Adjoint<TInner> Make(T value, ReadOnlySpan<T> tangents)
    {
        TInner below = inner.Make(value, tangents[..inner.Tangents]);
        TInner slope = inner.Make(tangents[inner.Tangents], tangents[(inner.Tangents + 1)..]);
        if (_made++ % 3 != 2)
            _last = Adjoint<TInner>.Variable(below);

        return _last.With(below, slope);
    }

    public override T Value(Adjoint<TInner> number) => inner.Value(number.Value);

    public override IDisposable? Begin() => Tape<TInner>.Start();
}

/// <summary>The number types that are tested, over T.</summary>
internal static class Lifts<T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    public static Lift<Dual<T>, T> Dual => new Over<Dual<T>, T, T>(new Plain<T>());

    public static Lift<HyperDual<T>, T> HyperDual => new Over<HyperDual<T>, T, T>(new Plain<T>());

    public static Lift<DualVector<T>, T> DualVector => new Over<DualVector<T>, T, T>(new Plain<T>());

    public static Lift<Dual<Dual<T>>, T> DualOfDual => new Over<Dual<Dual<T>>, Dual<T>, T>(Dual);

    public static Lift<Dual<HyperDual<T>>, T> DualOfHyperDual => new Over<Dual<HyperDual<T>>, HyperDual<T>, T>(HyperDual);

    public static Lift<HyperDual<Dual<T>>, T> HyperDualOfDual => new Over<HyperDual<Dual<T>>, Dual<T>, T>(Dual);

    public static Lift<Dual<DualVector<T>>, T> DualOfDualVector => new Over<Dual<DualVector<T>>, DualVector<T>, T>(DualVector);

    public static Lift<Adjoint<T>, T> Adjoint => new OnTape<T, T>(new Plain<T>());

    public static Lift<Adjoint<Dual<T>>, T> AdjointOfDual => new OnTape<Dual<T>, T>(Dual);

    public static Lift<Adjoint<DualVector<T>>, T> AdjointOfDualVector => new OnTape<DualVector<T>, T>(DualVector);
}
