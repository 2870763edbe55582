using System.Numerics;

namespace Duals;

public readonly partial struct Adjoint<T>
{
    /// <inheritdoc cref="ExpRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Adjoint<T> Exp(Adjoint<T> x) => Chain<ExpRule>(x);

    /// <inheritdoc cref="Exp10Rule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Adjoint<T> Exp10(Adjoint<T> x) => Chain<Exp10Rule>(x);

    /// <inheritdoc cref="Exp10M1Rule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Adjoint<T> Exp10M1(Adjoint<T> x) => Chain<Exp10M1Rule>(x);

    /// <inheritdoc cref="Exp2Rule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Adjoint<T> Exp2(Adjoint<T> x) => Chain<Exp2Rule>(x);

    /// <inheritdoc cref="Exp2M1Rule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Adjoint<T> Exp2M1(Adjoint<T> x) => Chain<Exp2M1Rule>(x);

    /// <inheritdoc cref="ExpM1Rule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Adjoint<T> ExpM1(Adjoint<T> x) => Chain<ExpM1Rule>(x);
}
