using System.Numerics;

namespace Duals.Tests.Conversions;

/// <summary>The three conversions as generic code calls them.</summary>
internal static class Convert<TTo>
    where TTo : INumberBase<TTo>
{
    public static TTo Checked<TFrom>(TFrom value)
        where TFrom : INumberBase<TFrom> =>
        TTo.CreateChecked(value);

    public static TTo Saturating<TFrom>(TFrom value)
        where TFrom : INumberBase<TFrom> =>
        TTo.CreateSaturating(value);

    public static TTo Truncating<TFrom>(TFrom value)
        where TFrom : INumberBase<TFrom> =>
        TTo.CreateTruncating(value);
}
