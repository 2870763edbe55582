using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Duals;

// In a pass over many variables most numbers are constants; for them the other half of the pair, half as much again, is not computed.
public readonly partial struct DualVector<T>
{
    private bool IsPassive
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.EqualsAll(Partials, Vector512<T>.Zero);
    }

    /// <inheritdoc cref="CosRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static DualVector<T> Cos(DualVector<T> x) => x.IsPassive ? Constant(T.Cos(x.Value)) : Chain<CosRule>(x);

    /// <inheritdoc cref="SinRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static DualVector<T> Sin(DualVector<T> x) => x.IsPassive ? Constant(T.Sin(x.Value)) : Chain<SinRule>(x);
}
