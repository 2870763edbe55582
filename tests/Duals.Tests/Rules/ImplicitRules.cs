using System.Numerics;

namespace Duals.Tests.Rules;

/// <summary>The root of y³ + y = x, found by bisection: the value carries no tangents whatever it runs on.</summary>
internal static class CubicRoot
{
    public static T Of<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        T low = T.CreateChecked(-8);
        T high = T.CreateChecked(8);
        T two = T.CreateChecked(2);
        for (int i = 0; i < 80; i++)
        {
            T middle = (low + high) / two;
            if (middle * middle * middle + middle < x)
                low = middle;
            else
                high = middle;
        }

        return (low + high) / two;
    }

    public static (T First, T Second) Slopes<T>(T y)
        where T : IFloatingPointIeee754<T>
    {
        T first = T.One / (T.CreateChecked(3) * y * y + T.One);
        return (first, T.CreateChecked(-6) * y * first * first * first);
    }
}

/// <summary>Its slopes by its own Value, which loses their tangents.</summary>
internal readonly struct LossyCubicRoot : IUnaryRule
{
    public static T Value<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        CubicRoot.Of(x);

    public static (T Value, T First) FirstOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        T y = Value(x);
        return (y, CubicRoot.Slopes(y).First);
    }

    public static (T Value, T First, T Second) SecondOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        T y = Value(x);
        return (y, CubicRoot.Slopes(y).First, CubicRoot.Slopes(y).Second);
    }
}

/// <summary>The same by <see cref="Rule.Apply{TRule, T}(T)"/>.</summary>
internal readonly struct SoundCubicRoot : IUnaryRule
{
    public static T Value<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        CubicRoot.Of(x);

    public static (T Value, T First) FirstOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        T y = Rule.Apply<SoundCubicRoot, T>(x);
        return (y, CubicRoot.Slopes(y).First);
    }

    public static (T Value, T First, T Second) SecondOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        T y = Rule.Apply<SoundCubicRoot, T>(x);
        return (y, CubicRoot.Slopes(y).First, CubicRoot.Slopes(y).Second);
    }
}

/// <summary>The root of y³ + y = x·p, as a rule of two arguments.</summary>
internal readonly struct LossyCubicRootOfProduct : IBinaryRule
{
    public static T Value<T>(T x, T y)
        where T : IFloatingPointIeee754<T> =>
        CubicRoot.Of(x * y);

    public static (T Value, T FirstX, T FirstY) FirstOrder<T>(T x, T y)
        where T : IFloatingPointIeee754<T>
    {
        T root = Value(x, y);
        T first = CubicRoot.Slopes(root).First;
        return (root, first * y, first * x);
    }

    public static (T Value, T FirstX, T FirstY, T SecondXX, T SecondXY, T SecondYY) SecondOrder<T>(T x, T y)
        where T : IFloatingPointIeee754<T>
    {
        T root = Value(x, y);
        (T first, T second) = CubicRoot.Slopes(root);
        return (root, first * y, first * x, second * y * y, second * x * y + first, second * x * x);
    }
}

/// <summary>The same by <see cref="Rule.Apply{TRule, T}(T, T)"/>.</summary>
internal readonly struct SoundCubicRootOfProduct : IBinaryRule
{
    public static T Value<T>(T x, T y)
        where T : IFloatingPointIeee754<T> =>
        CubicRoot.Of(x * y);

    public static (T Value, T FirstX, T FirstY) FirstOrder<T>(T x, T y)
        where T : IFloatingPointIeee754<T>
    {
        T root = Rule.Apply<SoundCubicRootOfProduct, T>(x, y);
        T first = CubicRoot.Slopes(root).First;
        return (root, first * y, first * x);
    }

    public static (T Value, T FirstX, T FirstY, T SecondXX, T SecondXY, T SecondYY) SecondOrder<T>(T x, T y)
        where T : IFloatingPointIeee754<T>
    {
        T root = Rule.Apply<SoundCubicRootOfProduct, T>(x, y);
        (T first, T second) = CubicRoot.Slopes(root);
        return (root, first * y, first * x, second * y * y, second * x * y + first, second * x * x);
    }
}
