using Duals.Tests.Conversions;
using Duals.Tests.Transparency;

namespace Duals.Symbolics.Tests.Number;

// What every number type is held to, at the point of a trace.
public class FormulaOfDoubleTransparencyTests() : TransparencyContract<Formula<double>, double>(new OnTrace<double>());

public class FormulaOfFloatTransparencyTests() : TransparencyContract<Formula<float>, float>(new OnTrace<float>());

public class FormulaOfDoubleConversion : ConversionContract<Formula<double>, double>;

public class FormulaOfFloatConversion : ConversionContract<Formula<float>, float>;
