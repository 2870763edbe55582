using System.Numerics;
using System.Runtime.InteropServices;

namespace Duals.Tests.Differentiation.Scenarios;

/// <summary>The arguments of one call of a driver, and its results under the names that the drivers have for them.</summary>
/// <remarks>A form that writes into spans finds them here, under the name of its parameter; the others put their results in their place.</remarks>
internal sealed class Call<T>(T[] x, T[] vector, int outputs)
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    private readonly Dictionary<string, T[]> results = [];

    /// <summary>Gets or sets the point.</summary>
    public T[] X { get; set; } = x;

    /// <summary>Gets or sets the direction, the vector v or the weights w.</summary>
    public T[] Vector { get; set; } = vector;

    /// <summary>Gets or sets the number of outputs.</summary>
    public int Outputs { get; set; } = outputs;

    /// <summary>Gets or sets the mode, for function objects.</summary>
    public DifferentiationMode Mode { get; set; }

    /// <summary>Gets what there is by now.</summary>
    public IReadOnlyDictionary<string, T[]> Results => results;

    public T Value { set => Number("value") = value; }

    public T First { set => Number("first") = value; }

    public T Second { set => Number("second") = value; }

    public T Derivative { set => Number("derivative") = value; }

    public T Laplacian { set => Number("laplacian") = value; }

    public T Divergence { set => Number("divergence") = value; }

    public T[,] Jacobian { set => this["jacobian"] = Flat(value, Outputs); }

    public T[,] Hessian { set => this["hessian"] = Flat(value, X.Length); }

    public T[] this[string name]
    {
        get => results[name];
        set => results[name] = value;
    }

    private T[] Flat(T[,] matrix, int rows)
    {
        Assert.Equal((rows, X.Length), (matrix.GetLength(0), matrix.GetLength(1)));
        return [.. matrix.Cast<T>()];
    }

    // Allocates the first time only, so that the allocations of a driver can be measured.
    private ref T Number(string name)
    {
        ref T[]? number = ref CollectionsMarshal.GetValueRefOrAddDefault(results, name, out _);
        number ??= new T[1];
        return ref number[0];
    }
}
