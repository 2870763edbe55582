using System.Numerics;

namespace Duals.Tests.Differentiation.Scenarios;

/// <summary>From where to where a function goes, which says how many variables and outputs there may be.</summary>
internal enum Shape
{
    /// <summary>R → R.</summary>
    Curve,

    /// <summary>Rⁿ → R.</summary>
    Scalar,

    /// <summary>Rⁿ → Rᵐ.</summary>
    Vector,

    /// <summary>Rⁿ → Rⁿ.</summary>
    Field,

    /// <summary>R³ → R³.</summary>
    Space,
}

/// <summary>What a shape says.</summary>
internal static class Shapes
{
    private static readonly int[] Around = [1, 2, 7, 8, 9, 15, 16, 17, 31, 32, 33, 63, 64, 65, 1000];

    /// <summary>The numbers of variables and outputs to try: around the lanes of a register, and around the sizes at which the mode changes.</summary>
    public static IEnumerable<(int N, int M)> Sizes(this Shape shape, int largest) => shape switch
    {
        Shape.Curve => [(1, 1)],
        Shape.Scalar => Numbers(largest).Select(n => (n, 1)),
        Shape.Vector => Numbers(largest).SelectMany(n => new[] { (n, 0), (n, 1), (n, 3), (n, 9) }),
        Shape.Field => Numbers(largest).Select(n => (n, n)),
        _ => [(3, 3)],
    };

    /// <summary>The function of a shape that the scenarios differentiate, on plain numbers.</summary>
    public static T[] Values<T>(this Shape shape, T[] x, int m)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        var y = new T[m];
        switch (shape)
        {
            case Shape.Curve:
                return [default(SineOfSquare).Invoke(x[0])];
            case Shape.Scalar:
                return [default(Chain).Invoke<T>(x)];
            case Shape.Vector:
                default(Squares).Invoke<T>(x, y);
                return y;
            case Shape.Field:
                default(Field).Invoke<T>(x, y);
                return y;
            default:
                default(SpaceField).Invoke<T>(x, y);
                return y;
        }
    }

    private static IEnumerable<int> Numbers(int largest) => Around.Where(n => n <= largest);
}
