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

public class DualOfDoubleConversion : ConversionContract<Dual<double>, double>;

public class DualOfFloatConversion : ConversionContract<Dual<float>, float>;

public class DualOfHalfConversion : ConversionContract<Dual<Half>, Half>;

public class HyperDualOfDoubleConversion : ConversionContract<HyperDual<double>, double>;

public class DualVectorOfDoubleConversion : ConversionContract<DualVector<double>, double>;

public class DualVectorOfFloatConversion : ConversionContract<DualVector<float>, float>;

public class DualOfDualConversion : ConversionContract<Dual<Dual<double>>, Dual<double>>;

public class DualOfDualOfDualConversion : ConversionContract<Dual<Dual<Dual<double>>>, Dual<Dual<double>>>;

public class HyperDualOfDualConversion : ConversionContract<HyperDual<Dual<float>>, Dual<float>>;

public class DualOfDualVectorConversion : ConversionContract<Dual<DualVector<double>>, DualVector<double>>;

[Recorded<double>]
public class AdjointOfDoubleConversion : ConversionContract<Adjoint<double>, double>;

[Recorded<float>]
public class AdjointOfFloatConversion : ConversionContract<Adjoint<float>, float>;

[Recorded<Half>]
public class AdjointOfHalfConversion : ConversionContract<Adjoint<Half>, Half>;

[Recorded<Dual<double>>]
public class AdjointOfDualConversion : ConversionContract<Adjoint<Dual<double>>, Dual<double>>;

[Recorded<DualVector<double>>]
public class AdjointOfDualVectorConversion : ConversionContract<Adjoint<DualVector<double>>, DualVector<double>>;
