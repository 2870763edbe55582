using System.Numerics;

namespace Duals;

public readonly partial struct HyperDual<T>
{
    /// <inheritdoc cref="LogRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static HyperDual<T> Log(HyperDual<T> x) => Chain<LogRule>(x);

    /// <inheritdoc cref="Log10Rule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static HyperDual<T> Log10(HyperDual<T> x) => Chain<Log10Rule>(x);

    /// <inheritdoc cref="Log10P1Rule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static HyperDual<T> Log10P1(HyperDual<T> x) => Chain<Log10P1Rule>(x);

    /// <inheritdoc cref="Log2Rule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static HyperDual<T> Log2(HyperDual<T> x) => Chain<Log2Rule>(x);

    /// <inheritdoc cref="Log2P1Rule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static HyperDual<T> Log2P1(HyperDual<T> x) => Chain<Log2P1Rule>(x);

    /// <inheritdoc cref="LogP1Rule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static HyperDual<T> LogP1(HyperDual<T> x) => Chain<LogP1Rule>(x);

    /// <inheritdoc cref="LogBaseRule"/>
    /// <param name="x">The argument.</param>
    /// <param name="newBase">The base b.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static HyperDual<T> Log(HyperDual<T> x, HyperDual<T> newBase) => Chain<LogBaseRule>(x, newBase);
}
