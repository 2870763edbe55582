using System.Numerics;
using System.Reflection;

namespace Duals.Symbolics;

/// <summary>What has no operands and is not computed: variables and constants.</summary>
internal abstract class Leaf<T> : Operation<T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    /// <inheritdoc/>
    public override int Arity => 0;

    /// <inheritdoc/>
    public override bool IsCommutative => false;

    /// <inheritdoc/>
    public override IOperator Operator => throw new NotSupportedException();

    /// <inheritdoc/>
    public override MethodInfo Method => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long State => 0;

    /// <inheritdoc/>
    public override T Evaluate(T x, T y, T z) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override TNumber Apply<TNumber>(TNumber x, TNumber y, TNumber z) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override Node<T>? Fold(Node<T> x, Node<T>? y) => null;

    /// <inheritdoc/>
    public override Formula<T> Contribution(Formula<T> factor, Node<T> node, int operand, SlopeForm form) => throw new NotSupportedException();
}

/// <summary>The operation of variables.</summary>
internal sealed class Input<T> : Leaf<T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    public static Input<T> Instance { get; } = new();
}

/// <summary>The operation of constants.</summary>
internal sealed class Literal<T> : Leaf<T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    public static Literal<T> Instance { get; } = new();
}
