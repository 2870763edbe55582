using System.Numerics;

namespace Duals;

/// <summary>
/// Derivatives of higher order by nesting numbers with two orders each: l levels carry the orders 0 to 2l in 3ˡ components.
/// </summary>
internal static class HigherOrder<TFunction, T>
    where TFunction : IUnivariateFunction
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    /// <summary>Reads f⁽ᵏ⁾ out of the result of a number of levels.</summary>
    private interface IReader<TNumber>
    {
        static abstract T Read(in TNumber number, int order);
    }

    /// <summary>Writes f(x) and its derivatives, as many as the span holds, by the fewest levels that carry them.</summary>
    public static void Derivatives(TFunction f, T x, Span<T> derivatives)
    {
        using var nesting = Nesting<Jet<T, CurveTangent<T>>, T>.Enter(new UnivariateObject<TFunction, Jet<T, CurveTangent<T>>>(f), x);

        var reader0 = default(Plain);
        var x1 = ForwardMode.CurveVariable(x);
        var reader1 = AddLevel(x, reader0);
        var x2 = ForwardMode.CurveVariable(x1);
        var reader2 = AddLevel(x1, reader1);
        var x3 = ForwardMode.CurveVariable(x2);
        var reader3 = AddLevel(x2, reader2);
        var x4 = ForwardMode.CurveVariable(x3);
        var reader4 = AddLevel(x3, reader3);
        switch (derivatives.Length / 2)
        {
            case 0:
                Run(f, x, reader0, derivatives);
                break;
            case 1:
                Run(f, x1, reader1, derivatives);
                break;
            case 2:
                Run(f, x2, reader2, derivatives);
                break;
            case 3:
                Run(f, x3, reader3, derivatives);
                break;
            default:
                Run(f, x4, reader4, derivatives);
                break;
        }
    }

    private static void Run<TNumber, TReader>(TFunction f, TNumber x, TReader reader, Span<T> derivatives)
        where TNumber : IFloatingPointIeee754<TNumber>, IMinMaxValue<TNumber>
        where TReader : struct, IReader<TNumber>
    {
        _ = reader;
        TNumber y = f.Invoke(x);
        for (int order = 0; order < derivatives.Length; order++)
            derivatives[order] = TReader.Read(in y, order);
    }

    private static OneMoreLevel<TInner, TReader> AddLevel<TInner, TReader>(TInner inner, TReader reader)
        where TInner : IFloatingPointIeee754<TInner>, IMinMaxValue<TInner>
        where TReader : struct, IReader<TInner> =>
        default;

    private readonly struct Plain : IReader<T>
    {
        public static T Read(in T number, int order) => number;
    }

    // Every way of splitting an order among the levels gives the same derivative; the outer levels are filled first.
    private readonly struct OneMoreLevel<TInner, TReader> : IReader<Jet<TInner, CurveTangent<TInner>>>
        where TInner : IFloatingPointIeee754<TInner>, IMinMaxValue<TInner>
        where TReader : struct, IReader<TInner>
    {
        public static T Read(in Jet<TInner, CurveTangent<TInner>> number, int order)
        {
            int here = Math.Min(order, 2);
            return TReader.Read(number.GetPart(here), order - here);
        }
    }
}
