using System.Numerics;

namespace Duals;

/// <summary>The logistic function 1/(1 + e⁻ˣ) = s; derivatives s(1 − s), s(1 − s)(1 − 2s); 0 at ±∞.</summary>
internal readonly struct SigmoidRule : ITextbookSlope<SigmoidRule>
{
    // e^(−|x|), of which nothing overflows; towards −∞ the value is as small as eˣ.
    public static T Value<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        if (x >= T.Zero)
            return T.One / (T.One + T.Exp(-x));

        T e = T.Exp(x);
        return e / (T.One + e);
    }

    public static (T Value, T First) FirstOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        (T value, T first, _) = SecondOrder(x);
        return (value, first);
    }

    // s = (1 + t)/2 with t = tanh(x/2), whose slope neither cancels near 0 nor vanishes early in the tails, nor do the tangents of it. 1 − 2s is −t.
    public static (T Value, T First, T Second) SecondOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        (T tanh, T slope) = TanhRule.FirstOrder(Algebra.Scale(x, Algebra.Half<T>()));
        T first = Algebra.Scale(slope, T.CreateChecked(0.25));
        return (Rule.Apply<SigmoidRule, T>(x), first, -tanh * first);
    }

    // 1 − s(x) is s(−x), which does not cancel where s is nearly 1.
    public static T Slope<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        Rule.Apply<SigmoidRule, T>(x) * Rule.Apply<SigmoidRule, T>(-x);
}
