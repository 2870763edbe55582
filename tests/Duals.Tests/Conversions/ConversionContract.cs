using System.Numerics;
using Duals.Tests.Contracts;

namespace Duals.Tests.Conversions;

/// <summary>Conversions into a number type and out of it, applied to each type below.</summary>
/// <typeparam name="TSelf">The number type.</typeparam>
/// <typeparam name="T">The inner type.</typeparam>
public abstract partial class ConversionContract<TSelf, T>
    where TSelf : struct, IDualNumber<TSelf, T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    /// <summary>A number with the value and some tangents; the last leaf among them is active and the others need not be.</summary>
    private static TSelf Active(double value) => Leaves<TSelf>.With(TSelf.CreateChecked(value), Leaves<TSelf>.Count - 1, -0.75);
}
