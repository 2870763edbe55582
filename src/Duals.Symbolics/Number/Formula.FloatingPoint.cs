using System.Numerics;

namespace Duals.Symbolics;

public readonly partial struct Formula<T>
{
    /// <summary>The next smaller number; slope 1.</summary>
    /// <param name="x">The number.</param>
    /// <returns>T's own neighbour.</returns>
    public static Formula<T> BitDecrement(Formula<T> x) => Of(Operation<BitDecrementOperator, T>.Instance, x);

    /// <summary>The next larger number; slope 1.</summary>
    /// <param name="x">The number.</param>
    /// <returns>T's own neighbour.</returns>
    public static Formula<T> BitIncrement(Formula<T> x) => Of(Operation<BitIncrementOperator, T>.Instance, x);

    /// <summary>The integer part of log₂|x|; a condition.</summary>
    /// <param name="x">The number.</param>
    /// <returns>The exponent of the value.</returns>
    public static int ILogB(Formula<T> x) => (int)Ask(Questions<T>.Exponent, x);

    // Counts that every number of T has.

    /// <inheritdoc/>
    int IFloatingPoint<Formula<T>>.GetExponentByteCount() => T.Zero.GetExponentByteCount();

    /// <inheritdoc/>
    int IFloatingPoint<Formula<T>>.GetSignificandBitLength() => T.Zero.GetSignificandBitLength();

    /// <inheritdoc/>
    int IFloatingPoint<Formula<T>>.GetSignificandByteCount() => T.Zero.GetSignificandByteCount();
}
