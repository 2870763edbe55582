using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals;

internal static partial class Forward
{
    /// <summary>f(x) and f′(x), in one pass.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (T Value, T Derivative) Derivative<TEvaluation, T>(TEvaluation f, T x)
        where TEvaluation : struct, IUnivariateEvaluation<Dual<T>>
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Dual<T> y = f.Invoke(Dual<T>.Variable(x));
        return (y.Value, y.Derivative);
    }

    /// <summary>f(x), f′(x) and f″(x), in one pass.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (T Value, T First, T Second) SecondDerivative<TEvaluation, T>(TEvaluation f, T x)
        where TEvaluation : struct, IUnivariateEvaluation<HyperDual<T>>
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        HyperDual<T> y = f.Invoke(HyperDual<T>.Variable(x));
        return (y.Value, y.Epsilon1, y.Epsilon12);
    }
}
