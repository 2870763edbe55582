using System.Numerics;

namespace Duals;

public readonly partial struct Adjoint<T>
{
    /// <inheritdoc cref="AcoshRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Adjoint<T> Acosh(Adjoint<T> x) => Chain<AcoshRule>(x);

    /// <inheritdoc cref="AsinhRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Adjoint<T> Asinh(Adjoint<T> x) => Chain<AsinhRule>(x);

    /// <inheritdoc cref="AtanhRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Adjoint<T> Atanh(Adjoint<T> x) => Chain<AtanhRule>(x);

    /// <inheritdoc cref="CoshRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Adjoint<T> Cosh(Adjoint<T> x) => Chain<CoshRule>(x);

    /// <inheritdoc cref="SinhRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Adjoint<T> Sinh(Adjoint<T> x) => Chain<SinhRule>(x);

    /// <inheritdoc cref="TanhRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Adjoint<T> Tanh(Adjoint<T> x) => Chain<TanhRule>(x);
}
