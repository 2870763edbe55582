using System.Numerics;

namespace Duals.Symbolics;

/// <summary>Constants that have a name.</summary>
internal enum KnownConstant
{
    /// <summary>None of the others.</summary>
    None,

    /// <summary>π.</summary>
    Pi,

    /// <summary>2π.</summary>
    Tau,

    /// <summary>e.</summary>
    E,

    /// <summary>ln 2.</summary>
    Ln2,

    /// <summary>ln 10.</summary>
    Ln10,
}

/// <summary>Tells constants by their bits.</summary>
internal static class KnownConstants
{
    public static KnownConstant Of<T>(T value)
        where T : IFloatingPointIeee754<T>
    {
        if (value == T.Pi)
            return KnownConstant.Pi;

        if (value == T.Tau)
            return KnownConstant.Tau;

        if (value == T.E)
            return KnownConstant.E;

        if (value == Algebra.Ln2<T>())
            return KnownConstant.Ln2;

        return value == Algebra.Ln10<T>() ? KnownConstant.Ln10 : KnownConstant.None;
    }
}
