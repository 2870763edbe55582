using System.Numerics;

namespace Duals.Symbolics;

/// <summary>Whether slopes are written out or computed by the rules.</summary>
internal enum SlopeForm
{
    /// <summary>The textbook's formula: what people read.</summary>
    Textbook,

    /// <summary>A node for the rule's own careful slope: what compiled code computes.</summary>
    Careful,
}

/// <summary>The operands and the result of a node that is differentiated, as formulas.</summary>
internal readonly struct Operands<T>(Node<T> node, SlopeForm form)
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    public Formula<T> X => new(node.X!);

    public Formula<T> Y => new(node.Y!);

    public Formula<T> Z => new(node.Z!);

    /// <summary>The node's own value.</summary>
    public Formula<T> Result => new(node);

    public SlopeForm Form => form;
}
