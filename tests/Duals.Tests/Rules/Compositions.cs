using System.Numerics;
using Duals.Tests.Elementary;

namespace Duals.Tests.Rules;

/// <summary>Small expressions of several functions, in which a rule shows only together with another one.</summary>
internal static class Compositions<T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    private static readonly Dictionary<string, Function<T>> s_all = new()
    {
        ["x"] = x => x[0],
        ["x * x"] = x => x[0] * x[0],
        ["Abs(x) * Abs(x)"] = x => T.Abs(x[0]) * T.Abs(x[0]),
        ["Sqrt(x * x)"] = x => T.Sqrt(x[0] * x[0]),
        ["Max(x, -x)"] = x => T.Max(x[0], -x[0]),
        ["Max(x, y) + Min(x, y)"] = x => T.Max(x[0], x[1]) + T.Min(x[0], x[1]),
        ["MaxMagnitude(x, y) + MinMagnitude(x, y)"] = x => T.MaxMagnitude(x[0], x[1]) + T.MinMagnitude(x[0], x[1]),
        ["Pow(x, 0)"] = x => T.Pow(x[0], T.Zero),
        ["Pow(x, 1)"] = x => T.Pow(x[0], T.One),
        ["Pow(x, 2)"] = x => T.Pow(x[0], T.CreateChecked(2)),
        ["Pow(x, 3)"] = x => T.Pow(x[0], T.CreateChecked(3)),
        ["Pow(x, 4)"] = x => T.Pow(x[0], T.CreateChecked(4)),
        ["Pow(x, -1)"] = x => T.Pow(x[0], T.CreateChecked(-1)),
        ["Pow(x, 0.5)"] = x => T.Pow(x[0], T.CreateChecked(0.5)),
        ["Pow(x, 1.5)"] = x => T.Pow(x[0], T.CreateChecked(1.5)),
        ["Pow(x, 2.5)"] = x => T.Pow(x[0], T.CreateChecked(2.5)),
        ["Pow(0, y)"] = x => T.Pow(T.Zero, x[0]),
        ["Pow(2, y)"] = x => T.Pow(T.CreateChecked(2), x[0]),
        ["RootN(0)"] = x => T.RootN(x[0], 0),
        ["ScaleB(1050)"] = x => T.ScaleB(x[0], 1050),
        ["1 / Sqrt(x)"] = x => T.One / T.Sqrt(x[0]),
        ["1 / x"] = x => T.One / x[0],
        ["0 / x"] = x => T.Zero / x[0],
        ["x / 0"] = x => x[0] / T.Zero,
        ["Softplus by Max and Abs"] = x => T.Max(x[0], T.Zero) + T.LogP1(T.Exp(-T.Abs(x[0]))),
        ["Round(2, mode)"] = x => T.Round(x[0], 2, MidpointRounding.ToZero),
        ["Hypot(x, 0)"] = x => T.Hypot(x[0], T.Zero),
    };

    public static Function<T> Of(string name) => s_all[name];
}
