using System.Numerics;

namespace Duals;

[SharedMembers]
public readonly partial struct Dual<T>
{
    /// <inheritdoc cref="LogRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Dual<T> Log(Dual<T> x) => Chain<LogRule>(x);

    /// <inheritdoc cref="Log10Rule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Dual<T> Log10(Dual<T> x) => Chain<Log10Rule>(x);

    /// <inheritdoc cref="Log10P1Rule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Dual<T> Log10P1(Dual<T> x) => Chain<Log10P1Rule>(x);

    /// <inheritdoc cref="Log2Rule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Dual<T> Log2(Dual<T> x) => Chain<Log2Rule>(x);

    /// <inheritdoc cref="Log2P1Rule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Dual<T> Log2P1(Dual<T> x) => Chain<Log2P1Rule>(x);

    /// <inheritdoc cref="LogP1Rule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Dual<T> LogP1(Dual<T> x) => Chain<LogP1Rule>(x);

    /// <inheritdoc cref="LogBaseRule"/>
    /// <param name="x">The argument.</param>
    /// <param name="newBase">The base b.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Dual<T> Log(Dual<T> x, Dual<T> newBase) => Chain<LogBaseRule>(x, newBase);
}
