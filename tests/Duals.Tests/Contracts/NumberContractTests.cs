using System.Numerics;

namespace Duals.Tests.Contracts;

/// <summary>
/// What holds for every number type whatever it computes: comparison, parts, the zero that is its default, the members that callers resolve
/// by name. Each class below applies all of it to one type.
/// </summary>
/// <typeparam name="TSelf">The number type.</typeparam>
/// <typeparam name="T">The inner type.</typeparam>
public abstract partial class NumberContract<TSelf, T>
    where TSelf : unmanaged, IDualNumber<TSelf, T>
    where T : unmanaged, IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    /// <summary>A number whose leaves all differ, each exact in a Half.</summary>
    private static TSelf Sample(double value = 1.5) =>
        Leaves<TSelf>.Make([.. Enumerable.Range(0, Leaves<TSelf>.Count).Select(i => i == 0 ? value : (i % 2 == 0 ? 0.25 : -0.25) * (i + 8))]);

    /// <summary>The plain number as a T, all of whose own tangents, if it has any, are zero.</summary>
    private static T Plain(double value) => T.CreateChecked(value);
}

public class DualOfDoubleContract : NumberContract<Dual<double>, double>;

public class DualOfFloatContract : NumberContract<Dual<float>, float>;

public class DualOfHalfContract : NumberContract<Dual<Half>, Half>;

public class HyperDualOfDoubleContract : NumberContract<HyperDual<double>, double>;

public class HyperDualOfFloatContract : NumberContract<HyperDual<float>, float>;

public class DualVectorOfDoubleContract : NumberContract<DualVector<double>, double>;

public class DualVectorOfFloatContract : NumberContract<DualVector<float>, float>;

public class DualOfDualContract : NumberContract<Dual<Dual<double>>, Dual<double>>;

public class DualOfDualOfDualContract : NumberContract<Dual<Dual<Dual<double>>>, Dual<Dual<double>>>;

public class DualOfHyperDualContract : NumberContract<Dual<HyperDual<double>>, HyperDual<double>>;

public class HyperDualOfDualContract : NumberContract<HyperDual<Dual<float>>, Dual<float>>;

public class DualOfDualVectorContract : NumberContract<Dual<DualVector<double>>, DualVector<double>>;

public class HyperDualOfDualVectorContract : NumberContract<HyperDual<DualVector<float>>, DualVector<float>>;

[Recorded<double>]
public class AdjointOfDoubleContract : NumberContract<Adjoint<double>, double>;

[Recorded<float>]
public class AdjointOfFloatContract : NumberContract<Adjoint<float>, float>;

[Recorded<Half>]
public class AdjointOfHalfContract : NumberContract<Adjoint<Half>, Half>;

[Recorded<Dual<double>>]
public class AdjointOfDualContract : NumberContract<Adjoint<Dual<double>>, Dual<double>>;

[Recorded<DualVector<float>>]
public class AdjointOfDualVectorContract : NumberContract<Adjoint<DualVector<float>>, DualVector<float>>;
