using System.Numerics;

namespace Duals.Tour.Fits;

/// <summary>b₁(1 − exp(−b₂x)).</summary>
internal readonly struct Misra1a : IModel
{
    public static T Predict<T>(ReadOnlySpan<T> b, T x)
        where T : IFloatingPointIeee754<T> =>
        b[0] * (T.One - T.Exp(-b[1] * x));
}

/// <summary>exp(−b₁x)/(b₂ + b₃x).</summary>
internal readonly struct Chwirut2 : IModel
{
    public static T Predict<T>(ReadOnlySpan<T> b, T x)
        where T : IFloatingPointIeee754<T> =>
        T.Exp(-b[0] * x) / (b[1] + b[2] * x);
}

/// <summary>(b₁ + b₂x + b₃x² + b₄x³)/(1 + b₅x + b₆x² + b₇x³).</summary>
internal readonly struct Thurber : IModel
{
    public static T Predict<T>(ReadOnlySpan<T> b, T x)
        where T : IFloatingPointIeee754<T> =>
        (b[0] + x * (b[1] + x * (b[2] + x * b[3]))) / (T.One + x * (b[4] + x * (b[5] + x * b[6])));
}
