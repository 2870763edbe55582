using System.Reflection;

namespace Duals.Tests.SomebodyElsesCode;

/// <summary>Calls a method of <see cref="TensorMethods"/> for one number type; in place of a span a method may take its first element.</summary>
internal static class TensorCall<T>
    where T : unmanaged
{
    // What is passed for the int and the rounding mode: the degree of a root, the exponent of a scale, the digits of a rounding.
    private const int N = 3;
    private const MidpointRounding Mode = MidpointRounding.ToZero;

    private delegate T Reduce(ReadOnlySpan<T> x);

    private delegate T Reduce2(ReadOnlySpan<T> x, ReadOnlySpan<T> y);

    private delegate void Map(ReadOnlySpan<T> x, Span<T> d);

    private delegate void MapToTwo(ReadOnlySpan<T> x, Span<T> d, Span<T> e);

    private delegate void MapN(ReadOnlySpan<T> x, int n, Span<T> d);

    private delegate void MapM(ReadOnlySpan<T> x, MidpointRounding mode, Span<T> d);

    private delegate void MapNM(ReadOnlySpan<T> x, int n, MidpointRounding mode, Span<T> d);

    private delegate void MapSS(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<T> d);

    private delegate void MapST(ReadOnlySpan<T> x, T y, Span<T> d);

    private delegate void MapTS(T x, ReadOnlySpan<T> y, Span<T> d);

    private delegate void MapSSS(ReadOnlySpan<T> x, ReadOnlySpan<T> y, ReadOnlySpan<T> z, Span<T> d);

    private delegate void MapSST(ReadOnlySpan<T> x, ReadOnlySpan<T> y, T z, Span<T> d);

    private delegate void MapSTS(ReadOnlySpan<T> x, T y, ReadOnlySpan<T> z, Span<T> d);

    private delegate void MapTSS(T x, ReadOnlySpan<T> y, ReadOnlySpan<T> z, Span<T> d);

    private delegate void MapSTT(ReadOnlySpan<T> x, T y, T z, Span<T> d);

    private delegate void MapTST(T x, ReadOnlySpan<T> y, T z, Span<T> d);

    private delegate void MapTTS(T x, T y, ReadOnlySpan<T> z, Span<T> d);

    private delegate TResult Ask<TResult>(ReadOnlySpan<T> x);

    private delegate TResult Ask2<TResult>(ReadOnlySpan<T> x, ReadOnlySpan<T> y);

    private delegate void AskEach<TResult>(ReadOnlySpan<T> x, Span<TResult> d);

    /// <summary>Calls a method whose results are numbers.</summary>
    public static T[] Numbers(MethodInfo definition, T[] x, T[] y, T[] z)
    {
        MethodInfo method = definition.MakeGenericMethod(typeof(T));
        string shape = TensorMethods.ShapeOf(definition);
        switch (shape)
        {
            case "S":
                return [method.CreateDelegate<Reduce>()(x)];
            case "SS":
                return [method.CreateDelegate<Reduce2>()(x, y)];
        }

        var d = new T[x.Length];
        var e = new T[shape == "SDD" ? x.Length : 0];
        switch (shape)
        {
            case "SD":
                method.CreateDelegate<Map>()(x, d);
                break;
            case "SDD":
                method.CreateDelegate<MapToTwo>()(x, d, e);
                break;
            case "SnD":
                method.CreateDelegate<MapN>()(x, N, d);
                break;
            case "SmD":
                method.CreateDelegate<MapM>()(x, Mode, d);
                break;
            case "SnmD":
                method.CreateDelegate<MapNM>()(x, N, Mode, d);
                break;
            case "SSD":
                method.CreateDelegate<MapSS>()(x, y, d);
                break;
            case "STD":
                method.CreateDelegate<MapST>()(x, y[0], d);
                break;
            case "TSD":
                method.CreateDelegate<MapTS>()(x[0], y, d);
                break;
            case "SSSD":
                method.CreateDelegate<MapSSS>()(x, y, z, d);
                break;
            case "SSTD":
                method.CreateDelegate<MapSST>()(x, y, z[0], d);
                break;
            case "STSD":
                method.CreateDelegate<MapSTS>()(x, y[0], z, d);
                break;
            case "TSSD":
                method.CreateDelegate<MapTSS>()(x[0], y, z, d);
                break;
            case "STTD":
                method.CreateDelegate<MapSTT>()(x, y[0], z[0], d);
                break;
            case "TSTD":
                method.CreateDelegate<MapTST>()(x[0], y, z[0], d);
                break;
            case "TTSD":
                method.CreateDelegate<MapTTS>()(x[0], y[0], z, d);
                break;
            default:
                throw new NotSupportedException($"{definition} has a shape that is new: {shape}.");
        }

        return [.. d, .. e];
    }

    /// <summary>Calls a method that asks something about the numbers.</summary>
    public static object Answers(MethodInfo definition, T[] x, T[] y)
    {
        MethodInfo method = definition.MakeGenericMethod(typeof(T));
        switch (TensorMethods.ShapeOf(definition))
        {
            case "S" when method.ReturnType == typeof(bool):
                return method.CreateDelegate<Ask<bool>>()(x);
            case "S" when method.ReturnType == typeof(int):
                return method.CreateDelegate<Ask<int>>()(x);
            case "SS" when method.ReturnType == typeof(int):
                return method.CreateDelegate<Ask2<int>>()(x, y);
            case "Sd" when method.GetParameters()[1].ParameterType == typeof(Span<bool>):
                bool[] bools = new bool[x.Length];
                method.CreateDelegate<AskEach<bool>>()(x, bools);
                return bools;
            case "Sd" when method.GetParameters()[1].ParameterType == typeof(Span<int>):
                int[] ints = new int[x.Length];
                method.CreateDelegate<AskEach<int>>()(x, ints);
                return ints;
            default:
                throw new NotSupportedException($"{definition} has a shape that is new.");
        }
    }
}
