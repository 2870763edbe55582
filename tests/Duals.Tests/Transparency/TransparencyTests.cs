namespace Duals.Tests.Transparency;

public class DualOfDoubleTransparencyTests() : TransparencyContract<Dual<double>, double>(Lifts<double>.Dual);

public class DualOfFloatTransparencyTests() : TransparencyContract<Dual<float>, float>(Lifts<float>.Dual);

public class DualOfHalfTransparencyTests() : TransparencyContract<Dual<Half>, Half>(Lifts<Half>.Dual);

public class HyperDualOfDoubleTransparencyTests() : TransparencyContract<HyperDual<double>, double>(Lifts<double>.HyperDual);

public class HyperDualOfFloatTransparencyTests() : TransparencyContract<HyperDual<float>, float>(Lifts<float>.HyperDual);

public class DualVectorOfDoubleTransparencyTests() : TransparencyContract<DualVector<double>, double>(Lifts<double>.DualVector);

public class DualVectorOfFloatTransparencyTests() : TransparencyContract<DualVector<float>, float>(Lifts<float>.DualVector);

public class DualOfDualOfDoubleTransparencyTests() : TransparencyContract<Dual<Dual<double>>, double>(Lifts<double>.DualOfDual);

public class DualOfDualOfFloatTransparencyTests() : TransparencyContract<Dual<Dual<float>>, float>(Lifts<float>.DualOfDual);

public class DualOfHyperDualOfDoubleTransparencyTests() : TransparencyContract<Dual<HyperDual<double>>, double>(Lifts<double>.DualOfHyperDual);

public class DualOfHyperDualOfFloatTransparencyTests() : TransparencyContract<Dual<HyperDual<float>>, float>(Lifts<float>.DualOfHyperDual);

public class HyperDualOfDualOfDoubleTransparencyTests() : TransparencyContract<HyperDual<Dual<double>>, double>(Lifts<double>.HyperDualOfDual);

public class HyperDualOfDualOfFloatTransparencyTests() : TransparencyContract<HyperDual<Dual<float>>, float>(Lifts<float>.HyperDualOfDual);

public class DualOfDualVectorOfDoubleTransparencyTests() : TransparencyContract<Dual<DualVector<double>>, double>(Lifts<double>.DualOfDualVector);

public class DualOfDualVectorOfFloatTransparencyTests() : TransparencyContract<Dual<DualVector<float>>, float>(Lifts<float>.DualOfDualVector);

public class AdjointOfDoubleTransparencyTests() : TransparencyContract<Adjoint<double>, double>(Lifts<double>.Adjoint);

public class AdjointOfFloatTransparencyTests() : TransparencyContract<Adjoint<float>, float>(Lifts<float>.Adjoint);

public class AdjointOfHalfTransparencyTests() : TransparencyContract<Adjoint<Half>, Half>(Lifts<Half>.Adjoint);

public class AdjointOfDualOfDoubleTransparencyTests() : TransparencyContract<Adjoint<Dual<double>>, double>(Lifts<double>.AdjointOfDual);

public class AdjointOfDualOfFloatTransparencyTests() : TransparencyContract<Adjoint<Dual<float>>, float>(Lifts<float>.AdjointOfDual);

public class AdjointOfDualVectorOfDoubleTransparencyTests() : TransparencyContract<Adjoint<DualVector<double>>, double>(Lifts<double>.AdjointOfDualVector);
