namespace Duals.Tests.Transparency;

internal static partial class Members<TSelf>
{
    private static MemberCase<TSelf>[] Selections() =>
    [
        Binary("INumber.CopySign", TSelf.CopySign),
        Binary("INumber.Max", TSelf.Max),
        Binary("INumber.MaxNative", TSelf.MaxNative),
        Binary("INumber.MaxNumber", TSelf.MaxNumber),
        Binary("INumber.Min", TSelf.Min),
        Binary("INumber.MinNative", TSelf.MinNative),
        Binary("INumber.MinNumber", TSelf.MinNumber),
        Binary("INumberBase.MaxMagnitude", TSelf.MaxMagnitude),
        Binary("INumberBase.MaxMagnitudeNumber", TSelf.MaxMagnitudeNumber),
        Binary("INumberBase.MinMagnitude", TSelf.MinMagnitude),
        Binary("INumberBase.MinMagnitudeNumber", TSelf.MinMagnitudeNumber),
        Ternary("INumber.Clamp", TSelf.Clamp),
        Ternary("INumber.ClampNative", TSelf.ClampNative),
    ];
}
