using System.Numerics;

namespace Duals;

public readonly partial struct DualVector<T>
{
    /// <inheritdoc cref="AcoshRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static DualVector<T> Acosh(DualVector<T> x) => Chain<AcoshRule>(x);

    /// <inheritdoc cref="AsinhRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static DualVector<T> Asinh(DualVector<T> x) => Chain<AsinhRule>(x);

    /// <inheritdoc cref="AtanhRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static DualVector<T> Atanh(DualVector<T> x) => Chain<AtanhRule>(x);

    /// <inheritdoc cref="CoshRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static DualVector<T> Cosh(DualVector<T> x) => Chain<CoshRule>(x);

    /// <inheritdoc cref="SinhRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static DualVector<T> Sinh(DualVector<T> x) => Chain<SinhRule>(x);

    /// <inheritdoc cref="TanhRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static DualVector<T> Tanh(DualVector<T> x) => Chain<TanhRule>(x);
}
