using System.Numerics;

namespace Duals;

public readonly partial struct Adjoint<T>
{
    /// <inheritdoc cref="LogRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Adjoint<T> Log(Adjoint<T> x) => Chain<LogRule>(x);

    /// <inheritdoc cref="Log10Rule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Adjoint<T> Log10(Adjoint<T> x) => Chain<Log10Rule>(x);

    /// <inheritdoc cref="Log10P1Rule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Adjoint<T> Log10P1(Adjoint<T> x) => Chain<Log10P1Rule>(x);

    /// <inheritdoc cref="Log2Rule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Adjoint<T> Log2(Adjoint<T> x) => Chain<Log2Rule>(x);

    /// <inheritdoc cref="Log2P1Rule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Adjoint<T> Log2P1(Adjoint<T> x) => Chain<Log2P1Rule>(x);

    /// <inheritdoc cref="LogP1Rule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Adjoint<T> LogP1(Adjoint<T> x) => Chain<LogP1Rule>(x);

    /// <inheritdoc cref="LogBaseRule"/>
    /// <param name="x">The argument.</param>
    /// <param name="newBase">The base b.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Adjoint<T> Log(Adjoint<T> x, Adjoint<T> newBase) => Chain<LogBaseRule>(x, newBase);
}
