using System.Numerics;

namespace Duals;

[SharedMembers]
public readonly partial struct Dual<T>
{
    /// <inheritdoc cref="ExpRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Dual<T> Exp(Dual<T> x) => Chain<ExpRule>(x);

    /// <inheritdoc cref="Exp10Rule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Dual<T> Exp10(Dual<T> x) => Chain<Exp10Rule>(x);

    /// <inheritdoc cref="Exp10M1Rule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Dual<T> Exp10M1(Dual<T> x) => Chain<Exp10M1Rule>(x);

    /// <inheritdoc cref="Exp2Rule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Dual<T> Exp2(Dual<T> x) => Chain<Exp2Rule>(x);

    /// <inheritdoc cref="Exp2M1Rule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Dual<T> Exp2M1(Dual<T> x) => Chain<Exp2M1Rule>(x);

    /// <inheritdoc cref="ExpM1Rule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Dual<T> ExpM1(Dual<T> x) => Chain<ExpM1Rule>(x);
}
