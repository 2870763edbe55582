using System.Numerics;

namespace Duals;

[SharedMembers]
public readonly partial struct Dual<T>
{
    /// <inheritdoc cref="AcoshRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Dual<T> Acosh(Dual<T> x) => Chain<AcoshRule>(x);

    /// <inheritdoc cref="AsinhRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Dual<T> Asinh(Dual<T> x) => Chain<AsinhRule>(x);

    /// <inheritdoc cref="AtanhRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Dual<T> Atanh(Dual<T> x) => Chain<AtanhRule>(x);

    /// <inheritdoc cref="CoshRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Dual<T> Cosh(Dual<T> x) => Chain<CoshRule>(x);

    /// <inheritdoc cref="SinhRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Dual<T> Sinh(Dual<T> x) => Chain<SinhRule>(x);

    /// <inheritdoc cref="TanhRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Dual<T> Tanh(Dual<T> x) => Chain<TanhRule>(x);
}
