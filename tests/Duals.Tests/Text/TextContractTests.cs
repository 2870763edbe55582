using System.Numerics;

namespace Duals.Tests.Text;

/// <summary>How numbers are written and read, applied to each number type below.</summary>
/// <typeparam name="TSelf">The number type.</typeparam>
/// <typeparam name="T">The inner type.</typeparam>
public abstract partial class TextContract<TSelf, T>
    where TSelf : struct, IDualNumber<TSelf, T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>;

public class DualOfDoubleText : TextContract<Dual<double>, double>;

public class DualOfFloatText : TextContract<Dual<float>, float>;

public class DualOfHalfText : TextContract<Dual<Half>, Half>;

public class HyperDualOfDoubleText : TextContract<HyperDual<double>, double>;

public class DualVectorOfDoubleText : TextContract<DualVector<double>, double>;

public class DualVectorOfFloatText : TextContract<DualVector<float>, float>;

public class DualOfDualText : TextContract<Dual<Dual<double>>, Dual<double>>;

public class DualOfDualOfDualText : TextContract<Dual<Dual<Dual<double>>>, Dual<Dual<double>>>;

public class HyperDualOfDualText : TextContract<HyperDual<Dual<double>>, Dual<double>>;

public class DualOfHyperDualText : TextContract<Dual<HyperDual<double>>, HyperDual<double>>;

public class DualOfDualVectorText : TextContract<Dual<DualVector<double>>, DualVector<double>>;
