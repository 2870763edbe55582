using System.Numerics;

namespace Duals;

public static partial class FiniteDifference
{
    /// <summary>A function of one variable.</summary>
    private readonly struct AlongAxis<T>(Func<T, T> f) : IUnivariateEvaluation<T>
    {
        public T Invoke(T x) => f(x);
    }

    /// <summary>A function of n variables along one of them; the point is as before afterwards.</summary>
    private readonly struct AlongCoordinate<T>(Func<ReadOnlySpan<T>, T> f, T[] point, int index) : IUnivariateEvaluation<T>
    {
        public T Invoke(T x)
        {
            T saved = point[index];
            point[index] = x;
            T y = f(point);
            point[index] = saved;
            return y;
        }
    }

    /// <summary>One output of a function of n variables along one of them.</summary>
    private readonly struct OutputAlongCoordinate<T>(Column<T> column, int output) : IUnivariateEvaluation<T>
        where T : IFloatingPointIeee754<T>
    {
        public T Invoke(T x) => column.At(x)[output];
    }

    /// <summary>
    /// All outputs along one variable. They take nearly the same steps, so the images are kept: f is called about as often as for one output.
    /// </summary>
    private sealed class Column<T>(VectorDelegate<T> f, T[] point, int index, int outputs)
        where T : IFloatingPointIeee754<T>
    {
        private readonly List<(T At, T[] Image)> images = [];

        public T[] At(T x)
        {
            foreach ((T at, T[] image) in images)
            {
                if (at == x)
                    return image;
            }

            T saved = point[index];
            point[index] = x;
            var y = new T[outputs];
            f.Invoke(point, y);
            point[index] = saved;
            images.Add((x, y));
            return y;
        }
    }
}
