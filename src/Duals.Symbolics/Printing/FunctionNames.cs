namespace Duals.Symbolics;

/// <summary>The names of functions in text; a function that is not listed has the name that C# gives it, in small letters.</summary>
internal static class FunctionNames
{
    private static readonly Dictionary<string, (string Unicode, string Ascii, string Latex)> names = new()
    {
        ["Log"] = ("ln", "log", @"\ln"),
        ["Log2"] = ("log₂", "log2", @"\log_{2}"),
        ["Log10"] = ("log₁₀", "log10", @"\log_{10}"),
        ["LogBase"] = ("log", "log", @"\log"),
        ["LogP1"] = ("log1p", "log1p", @"\operatorname{log1p}"),
        ["ExpM1"] = ("expm1", "expm1", @"\operatorname{expm1}"),
        ["Exp"] = ("exp", "exp", @"\exp"),
        ["Sin"] = ("sin", "sin", @"\sin"),
        ["Cos"] = ("cos", "cos", @"\cos"),
        ["Tan"] = ("tan", "tan", @"\tan"),
        ["SinCos.Sin"] = ("sin", "sin", @"\sin"),
        ["SinCos.Cos"] = ("cos", "cos", @"\cos"),
        ["SinCosPi.SinPi"] = ("sinpi", "sinpi", @"\operatorname{sinpi}"),
        ["SinCosPi.CosPi"] = ("cospi", "cospi", @"\operatorname{cospi}"),
        ["Sinh"] = ("sinh", "sinh", @"\sinh"),
        ["Cosh"] = ("cosh", "cosh", @"\cosh"),
        ["Tanh"] = ("tanh", "tanh", @"\tanh"),
        ["Asin"] = ("arcsin", "asin", @"\arcsin"),
        ["Acos"] = ("arccos", "acos", @"\arccos"),
        ["Atan"] = ("arctan", "atan", @"\arctan"),
        ["Asinh"] = ("arsinh", "asinh", @"\operatorname{arsinh}"),
        ["Acosh"] = ("arcosh", "acosh", @"\operatorname{arcosh}"),
        ["Atanh"] = ("artanh", "atanh", @"\operatorname{artanh}"),
        ["Max"] = ("max", "max", @"\max"),
        ["Min"] = ("min", "min", @"\min"),
        ["Ieee754Remainder"] = ("remainder", "remainder", @"\operatorname{remainder}"),
    };

    public static string Unicode(string name) => names.TryGetValue(name, out (string Unicode, string Ascii, string Latex) known) ? known.Unicode : Small(name);

    public static string Ascii(string name) => names.TryGetValue(name, out (string Unicode, string Ascii, string Latex) known) ? known.Ascii : Small(name);

    public static string Latex(string name) =>
        names.TryGetValue(name, out (string Unicode, string Ascii, string Latex) known) ? known.Latex : $@"\operatorname{{{Small(name)}}}";

    private static string Small(string name) => string.Concat(name.Select(char.ToLowerInvariant));
}
