using System.Numerics;
using System.Runtime.InteropServices;

namespace Duals.Tests.Transparency;

internal static partial class Members<TSelf>
{
    private static MemberCase<TSelf>[] ConversionsFrom() =>
    [
        .. From(Sources.Integers<sbyte>()), .. From(Sources.Integers<byte>()), .. From(Sources.Integers<short>()), .. From(Sources.Integers<ushort>()),
        .. From(Sources.Integers<int>()), .. From(Sources.Integers<uint>()), .. From(Sources.Integers<long>()), .. From(Sources.Integers<ulong>()),
        .. From(Sources.Integers<nint>()), .. From(Sources.Integers<nuint>()), .. From(Sources.Integers<Int128>()), .. From(Sources.Integers<UInt128>()),
        .. From(Sources.Characters), .. From(Sources.Floats<Half>()), .. From(Sources.Floats<float>()), .. From(Sources.Floats<double>()),
        .. From(Sources.NativeFloats), .. From(Sources.Decimals), .. From(Sources.BigIntegers), .. From(Sources.Complexes),
        .. From(Array.ConvertAll(Sources.Floats<float>(), Dual<float>.Constant)),
        .. From(Array.ConvertAll(Sources.Floats<double>(), HyperDual<double>.Constant)),
        .. From<StrangeNumber>([StrangeNumber.Zero, StrangeNumber.One]),

        // From itself, where generic code converts without knowing that it need not.
        new("INumberBase.CreateChecked<TOther>(TOther)", "TSelf", 1, Choices.None, (in a) => TSelf.CreateChecked(a.X)),
        new("INumberBase.CreateSaturating<TOther>(TOther)", "TSelf", 1, Choices.None, (in a) => TSelf.CreateSaturating(a.X)),
        new("INumberBase.CreateTruncating<TOther>(TOther)", "TSelf", 1, Choices.None, (in a) => TSelf.CreateTruncating(a.X)),
    ];

    private static MemberCase<TSelf>[] ConversionsTo() =>
    [
        .. To<sbyte>(false), .. To<byte>(false), .. To<short>(false), .. To<ushort>(false), .. To<int>(false), .. To<uint>(false), .. To<long>(false),
        .. To<ulong>(false), .. To<nint>(false), .. To<nuint>(false), .. To<Int128>(false), .. To<UInt128>(false), .. To<char>(false), .. To<BigInteger>(false),
        .. To<Half>(true), .. To<float>(true), .. To<double>(true), .. To<NFloat>(true), .. To<decimal>(true), .. To<Complex>(true),
        .. To<HyperDual<Half>>(true), .. To<StrangeNumber>(false),
    ];

    private static MemberCase<TSelf>[] From<TOther>(TOther[] values)
        where TOther : INumberBase<TOther>
    {
        int[] choices = Choices.Among(values.Length);
        return
        [
            Converting("Create", "Checked", (in a) => TSelf.CreateChecked(values[a.Choice])),
            Converting("Create", "Saturating", (in a) => TSelf.CreateSaturating(values[a.Choice])),
            Converting("Create", "Truncating", (in a) => TSelf.CreateTruncating(values[a.Choice])),
            Converting("TryConvertFrom", "Checked", (in a) => Found(IConversions<TOther, TSelf>.Checked(values[a.Choice], out TSelf? result), result)),
            Converting("TryConvertFrom", "Saturating", (in a) => Found(IConversions<TOther, TSelf>.Saturating(values[a.Choice], out TSelf? result), result)),
            Converting("TryConvertFrom", "Truncating", (in a) => Found(IConversions<TOther, TSelf>.Truncating(values[a.Choice], out TSelf? result), result)),
        ];

        MemberCase<TSelf> Converting(string how, string mode, Invocation<TSelf> invocation) =>
            new(
                $"INumberBase.{how}{mode}<TOther>({(how == "Create" ? "TOther" : "TOther, ref TSelf")})",
                typeof(TOther).Name,
                0,
                choices,
                invocation);

        static Outcome<TSelf> Found(bool isFound, TSelf? result) => isFound ? result! : Outcome<TSelf>.Of("not found");
    }

    // Through the target's own CreateChecked, and by the protected members themselves.
    private static MemberCase<TSelf>[] To<TOther>(bool holdsFractions)
        where TOther : INumberBase<TOther>
    {
        return
        [
            Converting("Checked", "Create", (in a) => Result(TOther.CreateChecked(a.X))) with { RefusesActive = holdsFractions },
            Converting("Saturating", "Create", (in a) => Result(TOther.CreateSaturating(a.X))),
            Converting("Truncating", "Create", (in a) => Result(TOther.CreateTruncating(a.X))),
            Converting("Checked", "", (in a) => Found(IConversions<TSelf, TOther>.Checked(a.X, out TOther? result), result)) with
            {
                RefusesActive = holdsFractions,
            },
            Converting("Saturating", "", (in a) => Found(IConversions<TSelf, TOther>.Saturating(a.X, out TOther? result), result)),
            Converting("Truncating", "", (in a) => Found(IConversions<TSelf, TOther>.Truncating(a.X, out TOther? result), result)),
        ];

        static MemberCase<TSelf> Converting(string mode, string how, Invocation<TSelf> invocation) =>
            new($"INumberBase.TryConvertTo{mode}<TOther>(TSelf, ref TOther)", $"{how} {typeof(TOther).Name}".Trim(), 1, Choices.None, invocation);

        static Outcome<TSelf> Result(TOther result) => Outcome<TSelf>.Of(Exact.Of(result));

        static Outcome<TSelf> Found(bool isFound, TOther? result) => isFound ? Result(result!) : Outcome<TSelf>.Of("not found");
    }
}
