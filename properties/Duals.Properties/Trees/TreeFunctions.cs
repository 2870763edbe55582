using System.Numerics;

namespace Duals.Properties.Trees;

/// <summary>A formula in one variable as a function object.</summary>
internal readonly struct UnivariateTree(Tree tree) : IUnivariateFunction
{
    public T Invoke<T>(T x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        tree.Evaluate<T>([x]);
}

/// <summary>A formula in several variables as a function object.</summary>
internal readonly struct ScalarTree(Tree tree) : IScalarFunction
{
    public T Invoke<T>(ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        tree.Evaluate(x);
}

/// <summary>Several formulas as a vector-valued function object.</summary>
internal readonly struct VectorTree(IReadOnlyList<Tree> trees) : IVectorFunction
{
    public void Invoke<T>(ReadOnlySpan<T> x, Span<T> y)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        for (int i = 0; i < trees.Count; i++)
            y[i] = trees[i].Evaluate(x);
    }
}
