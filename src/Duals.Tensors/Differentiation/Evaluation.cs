using System.Numerics;
using System.Numerics.Tensors;

namespace Duals.Tensors;

/// <summary>f(x) without tangents: the drivers learn the shape of the result from it.</summary>
internal static class Evaluation
{
    /// <summary>A function object is called with plain numbers.</summary>
    public static (T[] Values, nint[] Lengths) Of<TFunction, T>(TFunction f, ReadOnlySpan<T> x, ReadOnlySpan<nint> inputShape)
        where TFunction : ITensorFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Tensor<T> y = f.Invoke(Entries.ToTensor(x.ToArray(), inputShape));
        Image.RequireEntries(y);
        return (Entries.Copy(y), y.Lengths.ToArray());
    }

    /// <summary>
    /// A delegate is called with constants of its number type. A tangent that comes out all the same belongs to a captured variable of an outer driver, whose
    /// derivative would be lost with it; as in the probes of the core's drivers, one that is NaN proves nothing.
    /// </summary>
    public static (T[] Values, nint[] Lengths) Of<TNumber, T>(Func<Tensor<TNumber>, Tensor<TNumber>> f, ReadOnlySpan<T> x, ReadOnlySpan<nint> inputShape)
        where TNumber : struct, IDualNumber<TNumber, T>
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        var constants = new TNumber[x.Length];
        for (int i = 0; i < constants.Length; i++)
            constants[i] = TNumber.Constant(x[i]);

        Tensor<TNumber> y = f(Entries.ToTensor(constants, inputShape));
        Image.RequireEntries(y);
        TNumber[] image = Entries.Copy(y);
        Nesting<TNumber, T>.ThrowIfAnyActive(image);
        return (Array.ConvertAll(image, number => number.Value), y.Lengths.ToArray());
    }
}
