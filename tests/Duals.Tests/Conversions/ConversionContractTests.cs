using Duals.Tests.Contracts;

namespace Duals.Tests.Conversions;

// The types that the contract is applied to.
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
