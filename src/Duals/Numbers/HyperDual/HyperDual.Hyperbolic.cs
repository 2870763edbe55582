using System.Numerics;

namespace Duals;

public readonly partial struct HyperDual<T>
{
    /// <inheritdoc cref="AcoshRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static HyperDual<T> Acosh(HyperDual<T> x) => Chain<AcoshRule>(x);

    /// <inheritdoc cref="AsinhRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static HyperDual<T> Asinh(HyperDual<T> x) => Chain<AsinhRule>(x);

    /// <inheritdoc cref="AtanhRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static HyperDual<T> Atanh(HyperDual<T> x) => Chain<AtanhRule>(x);

    /// <inheritdoc cref="CoshRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static HyperDual<T> Cosh(HyperDual<T> x) => Chain<CoshRule>(x);

    /// <inheritdoc cref="SinhRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static HyperDual<T> Sinh(HyperDual<T> x) => Chain<SinhRule>(x);

    /// <inheritdoc cref="TanhRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static HyperDual<T> Tanh(HyperDual<T> x) => Chain<TanhRule>(x);
}
