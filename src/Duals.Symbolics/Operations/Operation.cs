using System.Numerics;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Duals.Symbolics;

// An operation is one object per function and T. What it computes is stated once, by a struct that implements IOperator: evaluation on plain numbers, on every
// number type, the derivative, the text and the code to be called all come from there, and nothing else in the package knows which operations there are.

/// <summary>What a node computes from at most three operands.</summary>
internal abstract class Operation<T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    /// <summary>The number of operands.</summary>
    public abstract int Arity { get; }

    /// <summary>True if exchanging the two operands changes no bit.</summary>
    public abstract bool IsCommutative { get; }

    /// <summary>The operator, boxed: a struct that knows how it is written.</summary>
    public abstract IOperator Operator { get; }

    /// <summary>The static method that emitted code calls: (T, …, long state) to T, with as many T as there are operands.</summary>
    public abstract MethodInfo Method { get; }

    /// <summary>The parameters of the operator (an index, a number of digits) as <see cref="Method"/> takes them.</summary>
    public abstract long State { get; }

    /// <summary>Computes the value on T; operands that the operation does not have are not looked at.</summary>
    public abstract T Evaluate(T x, T y, T z);

    /// <summary>Computes the operation on any number type.</summary>
    public abstract TNumber Apply<TNumber>(TNumber x, TNumber y, TNumber z)
        where TNumber : IFloatingPointIeee754<TNumber>;

    /// <summary>The node of an operation on these operands if it is one of them, bit for bit (x·1, x − 0); else null.</summary>
    public abstract Node<T>? Fold(Node<T> x, Node<T>? y);

    /// <summary>A factor times the partial derivative of a node by one of its operands, as a formula without structural zeros and ones.</summary>
    /// <param name="factor">The factor: an adjoint, or a tangent.</param>
    /// <param name="node">The node.</param>
    /// <param name="operand">The operand's number, from 0.</param>
    /// <param name="form">Whether slopes are the textbook's or the careful ones of the rules.</param>
    public abstract Formula<T> Contribution(Formula<T> factor, Node<T> node, int operand, SlopeForm form);
}

/// <summary>The operation of an operator on T.</summary>
internal sealed class Operation<TOperator, T> : Operation<T>
    where TOperator : struct, IOperator, IEquatable<TOperator>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    private readonly TOperator @operator;
    private readonly int hash;

    public Operation(TOperator @operator)
    {
        this.@operator = @operator;
        hash = 31 * typeof(TOperator).GetHashCode() + @operator.GetHashCode();
    }

    /// <summary>The operation of an operator without parameters.</summary>
    public static Operation<TOperator, T> Instance { get; } = new(default);

    /// <inheritdoc/>
    public override int Arity => TOperator.Arity;

    /// <inheritdoc/>
    public override bool IsCommutative => TOperator.IsCommutative;

    /// <inheritdoc/>
    public override IOperator Operator => @operator;

    /// <inheritdoc/>
    public override MethodInfo Method => TOperator.Arity switch
    {
        1 => ((Func<T, long, T>)Invoke).Method,
        2 => ((Func<T, T, long, T>)Invoke).Method,
        _ => ((Func<T, T, T, long, T>)Invoke).Method,
    };

    /// <inheritdoc/>
    public override long State
    {
        get
        {
            long state = 0;
            Unsafe.As<long, TOperator>(ref state) = @operator;
            return state;
        }
    }

    /// <inheritdoc/>
    public override T Evaluate(T x, T y, T z) => @operator.Apply(x, y, z);

    /// <inheritdoc/>
    public override TNumber Apply<TNumber>(TNumber x, TNumber y, TNumber z) => @operator.Apply(x, y, z);

    /// <inheritdoc/>
    public override Node<T>? Fold(Node<T> x, Node<T>? y) => TOperator.Fold(x, y);

    /// <inheritdoc/>
    public override Formula<T> Contribution(Formula<T> factor, Node<T> node, int operand, SlopeForm form) =>
        @operator.Contribution(factor, new Operands<T>(node, form), operand);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Operation<TOperator, T> other && @operator.Equals(other.@operator);

    /// <inheritdoc/>
    public override int GetHashCode() => hash;

    /// <inheritdoc/>
    public override string ToString() => @operator.Name;

    // An operator is a struct of at most eight bytes without references: it travels as a number, which the compiler knows in emitted code.
    private static T Invoke(T x, long state) => Unsafe.As<long, TOperator>(ref state).Apply(x, T.Zero, T.Zero);

    private static T Invoke(T x, T y, long state) => Unsafe.As<long, TOperator>(ref state).Apply(x, y, T.Zero);

    private static T Invoke(T x, T y, T z, long state) => Unsafe.As<long, TOperator>(ref state).Apply(x, y, z);
}
