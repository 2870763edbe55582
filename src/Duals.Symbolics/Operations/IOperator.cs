using System.Numerics;

namespace Duals.Symbolics;

/// <summary>What an operation computes, stated once for every number type. Implemented by structs of at most eight bytes, empty but for parameters.</summary>
internal interface IOperator
{
    /// <summary>The number of operands, 1 to 3.</summary>
    static abstract int Arity { get; }

    /// <summary>True if exchanging the two operands changes no bit.</summary>
    static virtual bool IsCommutative => false;

    /// <summary>The name in C#: a symbol, or the name of the function.</summary>
    string Name { get; }

    /// <summary>Computes the operation; operands that it does not have are not looked at.</summary>
    TNumber Apply<TNumber>(TNumber x, TNumber y, TNumber z)
        where TNumber : IFloatingPointIeee754<TNumber>;

    /// <summary>The operand that the operation returns bit for bit, if that is known beforehand.</summary>
    static virtual Node<T>? Fold<T>(Node<T> x, Node<T>? y)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> => null;

    /// <summary>A factor times the partial derivative by an operand.</summary>
    Formula<T> Contribution<T>(Formula<T> factor, Operands<T> at, int operand)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>;

    /// <summary>Lays out the text of a node; by default that of a function.</summary>
    void Write<T>(FormulaWriter<T> writer, Node<T> node)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Node<T>[] operands = new Node<T>[node.Operation.Arity];
        for (int k = 0; k < operands.Length; k++)
            operands[k] = node.Operand(k);

        writer.Call(Name, operands);
    }
}

/// <summary>A function of one argument that is written by its name, as sin x is, and its power as sin² x.</summary>
internal interface IFunctionOperator : IOperator;
