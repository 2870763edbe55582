using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals;

/// <summary>Which operand a selecting function (Max, Min, Clamp …) returned, told from the values, so that its tangent goes along.</summary>
/// <remarks>
/// At a tie Max… takes the first operand and Min… the second: then max + min ≡ a + b and Max(x, −x) ≡ Abs(x) hold for the tangents as well.
/// The rule never looks at a tangent, so the choice is the same for every direction.
/// </remarks>
internal static class Selection
{
    /// <summary>True if a maximum of x and y is its first operand.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool MaxTakesFirst<T>(T x, T result)
        where T : IFloatingPointIeee754<T> =>
        T.IsNaN(result) ? T.IsNaN(x) : IsOperand(x, result);

    /// <summary>True if a minimum of x and y is its first operand.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool MinTakesFirst<T>(T x, T y, T result)
        where T : IFloatingPointIeee754<T> =>
        T.IsNaN(result) ? T.IsNaN(x) : !IsOperand(y, result);

    /// <summary>Which operand a clamp returned: x while the result equals it, at both bounds too, and where x is NaN.</summary>
    public static ClampChoice ClampTakes<T>(T x, T min, T result)
        where T : IFloatingPointIeee754<T>
    {
        if (T.IsNaN(x) || x == result)
            return ClampChoice.Value;

        // With equal bounds the one that x is beyond; a NaN lower bound is passed over where the upper one is returned.
        bool isMinimum = T.IsNaN(result) ? T.IsNaN(min) : result == min && x < result;
        return isMinimum ? ClampChoice.Minimum : ClampChoice.Maximum;
    }

    // Max(+0, -0) is +0: the sign of zero counts.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsOperand<T>(T x, T result)
        where T : IFloatingPointIeee754<T> =>
        x == result && T.IsNegative(x) == T.IsNegative(result);
}

/// <summary>The operand that a clamp returned.</summary>
internal enum ClampChoice
{
    /// <summary>The number that is clamped.</summary>
    Value,

    /// <summary>The lower bound.</summary>
    Minimum,

    /// <summary>The upper bound.</summary>
    Maximum,
}
