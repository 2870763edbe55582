namespace Duals.Tests.Transparency;

internal static partial class Members<TSelf>
{
    private static MemberCase<TSelf>[] Constants() =>
    [
        Constant("IFloatingPointConstants.E", () => TSelf.E),
        Constant("IFloatingPointConstants.Pi", () => TSelf.Pi),
        Constant("IFloatingPointConstants.Tau", () => TSelf.Tau),
        Constant("IFloatingPointIeee754.Epsilon", () => TSelf.Epsilon),
        Constant("IFloatingPointIeee754.NaN", () => TSelf.NaN),
        Constant("IFloatingPointIeee754.NegativeInfinity", () => TSelf.NegativeInfinity),
        Constant("IFloatingPointIeee754.NegativeZero", () => TSelf.NegativeZero),
        Constant("IFloatingPointIeee754.PositiveInfinity", () => TSelf.PositiveInfinity),
        Constant("IMinMaxValue.MinValue", () => TSelf.MinValue),
        Constant("IMinMaxValue.MaxValue", () => TSelf.MaxValue),
        Constant("INumberBase.One", () => TSelf.One),
        Constant("INumberBase.Zero", () => TSelf.Zero),
        Constant("IAdditiveIdentity.AdditiveIdentity", () => TSelf.AdditiveIdentity),
        Constant("IMultiplicativeIdentity.MultiplicativeIdentity", () => TSelf.MultiplicativeIdentity),
        Constant("ISignedNumber.NegativeOne", () => TSelf.NegativeOne),
        new("INumberBase.Radix", "", 0, Choices.None, (in _) => Outcome<TSelf>.Of(TSelf.Radix)),
    ];

    private static MemberCase<TSelf>[] Predicates() =>
    [
        Tells("INumberBase.IsCanonical(TSelf)", TSelf.IsCanonical),
        Tells("INumberBase.IsComplexNumber(TSelf)", TSelf.IsComplexNumber),
        Tells("INumberBase.IsEvenInteger(TSelf)", TSelf.IsEvenInteger),
        Tells("INumberBase.IsFinite(TSelf)", TSelf.IsFinite),
        Tells("INumberBase.IsImaginaryNumber(TSelf)", TSelf.IsImaginaryNumber),
        Tells("INumberBase.IsInfinity(TSelf)", TSelf.IsInfinity),
        Tells("INumberBase.IsInteger(TSelf)", TSelf.IsInteger),
        Tells("INumberBase.IsNaN(TSelf)", TSelf.IsNaN),
        Tells("INumberBase.IsNegative(TSelf)", TSelf.IsNegative),
        Tells("INumberBase.IsNegativeInfinity(TSelf)", TSelf.IsNegativeInfinity),
        Tells("INumberBase.IsNormal(TSelf)", TSelf.IsNormal),
        Tells("INumberBase.IsOddInteger(TSelf)", TSelf.IsOddInteger),
        Tells("INumberBase.IsPositive(TSelf)", TSelf.IsPositive),
        Tells("INumberBase.IsPositiveInfinity(TSelf)", TSelf.IsPositiveInfinity),
        Tells("INumberBase.IsRealNumber(TSelf)", TSelf.IsRealNumber),
        Tells("INumberBase.IsSubnormal(TSelf)", TSelf.IsSubnormal),
        Tells("INumberBase.IsZero(TSelf)", TSelf.IsZero),
        Tells("INumber.Sign(TSelf)", TSelf.Sign),
        Tells("IFloatingPointIeee754.ILogB(TSelf)", TSelf.ILogB),
        Tells("Object.GetHashCode()", x => x.GetHashCode()),
    ];
}
