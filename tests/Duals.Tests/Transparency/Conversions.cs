using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace Duals.Tests.Transparency;

/// <summary>
/// The protected conversions, put together as <c>CreateChecked</c> and its like are: a number of the target's type as it is, else by the target,
/// else by the source.
/// </summary>
/// <remarks>
/// An interface, since only one that inherits INumberBase may call its protected members. The members are not compared one by one:
/// which of the two types knows the other may differ (double does not know byte, byte knows double), what comes of it may not.
/// </remarks>
internal interface IConversions<TFrom, TTo> : INumberBase<TFrom>
    where TFrom : INumberBase<TFrom>
    where TTo : INumberBase<TTo>
{
    public static bool Checked(TFrom value, [MaybeNullWhen(false)] out TTo result) =>
        IsSame(value, out result) || TTo.TryConvertFromChecked(value, out result) || TFrom.TryConvertToChecked(value, out result);

    public static bool Saturating(TFrom value, [MaybeNullWhen(false)] out TTo result) =>
        IsSame(value, out result) || TTo.TryConvertFromSaturating(value, out result) || TFrom.TryConvertToSaturating(value, out result);

    public static bool Truncating(TFrom value, [MaybeNullWhen(false)] out TTo result) =>
        IsSame(value, out result) || TTo.TryConvertFromTruncating(value, out result) || TFrom.TryConvertToTruncating(value, out result);

    private static bool IsSame(TFrom value, [MaybeNullWhen(false)] out TTo result)
    {
        bool isSame = typeof(TFrom) == typeof(TTo);
        result = isSame ? (TTo)(object)value : default;
        return isSame;
    }
}
