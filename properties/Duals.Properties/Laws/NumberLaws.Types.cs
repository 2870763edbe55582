namespace Duals.Properties.Laws;

public sealed class DualLaws : NumberLaws<Dual<double>, double, Over<Dual<double>, double, Flat<double>>>
{
    protected override IEqualityComparer<Dual<double>> ExactComparer() => Dual<double>.ExactComparer;
}

public sealed class SingleDualLaws : NumberLaws<Dual<float>, float, Over<Dual<float>, float, Flat<float>>>
{
    protected override IEqualityComparer<Dual<float>> ExactComparer() => Dual<float>.ExactComparer;
}

public sealed class HyperDualLaws : NumberLaws<HyperDual<double>, double, Over<HyperDual<double>, double, Flat<double>>>
{
    protected override IEqualityComparer<HyperDual<double>> ExactComparer() => HyperDual<double>.ExactComparer;
}

public sealed class DualVectorLaws : NumberLaws<DualVector<double>, double, Over<DualVector<double>, double, Flat<double>>>
{
    protected override IEqualityComparer<DualVector<double>> ExactComparer() => DualVector<double>.ExactComparer;
}

public sealed class SingleDualVectorLaws : NumberLaws<DualVector<float>, float, Over<DualVector<float>, float, Flat<float>>>
{
    protected override IEqualityComparer<DualVector<float>> ExactComparer() => DualVector<float>.ExactComparer;
}

public sealed class DualOfDualLaws
    : NumberLaws<Dual<Dual<double>>, Dual<double>, Over<Dual<Dual<double>>, Dual<double>, Over<Dual<double>, double, Flat<double>>>>
{
    protected override IEqualityComparer<Dual<Dual<double>>> ExactComparer() => Dual<Dual<double>>.ExactComparer;
}

public sealed class DualOfVectorLaws
    : NumberLaws<
        Dual<DualVector<double>>,
        DualVector<double>,
        Over<Dual<DualVector<double>>, DualVector<double>, Over<DualVector<double>, double, Flat<double>>>>
{
    protected override IEqualityComparer<Dual<DualVector<double>>> ExactComparer() => Dual<DualVector<double>>.ExactComparer;
}

public sealed class HyperDualOfDualLaws
    : NumberLaws<HyperDual<Dual<double>>, Dual<double>, Over<HyperDual<Dual<double>>, Dual<double>, Over<Dual<double>, double, Flat<double>>>>
{
    protected override IEqualityComparer<HyperDual<Dual<double>>> ExactComparer() => HyperDual<Dual<double>>.ExactComparer;
}

public sealed class AdjointLaws : NumberLaws<Adjoint<double>, double, OnTape<double, Flat<double>>>
{
    protected override IEqualityComparer<Adjoint<double>> ExactComparer() => Adjoint<double>.ExactComparer;
}

public sealed class SingleAdjointLaws : NumberLaws<Adjoint<float>, float, OnTape<float, Flat<float>>>
{
    protected override IEqualityComparer<Adjoint<float>> ExactComparer() => Adjoint<float>.ExactComparer;
}

public sealed class AdjointOfDualLaws
    : NumberLaws<Adjoint<Dual<double>>, Dual<double>, OnTape<Dual<double>, Over<Dual<double>, double, Flat<double>>>>
{
    protected override IEqualityComparer<Adjoint<Dual<double>>> ExactComparer() => Adjoint<Dual<double>>.ExactComparer;
}
