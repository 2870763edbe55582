using System.Numerics;

namespace Duals.Symbolics;

// Step functions: their derivative is 0, by structure.

/// <summary>⌈x⌉.</summary>
internal readonly record struct CeilingOperator : IOperator
{
    public static int Arity => 1;

    public string Name => "Ceiling";

    public TNumber Apply<TNumber>(TNumber x, TNumber y, TNumber z)
        where TNumber : IFloatingPointIeee754<TNumber> =>
        TNumber.Ceiling(x);

    public Formula<T> Contribution<T>(Formula<T> factor, Operands<T> at, int operand)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> => default;

    public void Write<T>(FormulaWriter<T> writer, Node<T> node)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        writer.Enclose(Name, node.X!);
}

/// <summary>⌊x⌋.</summary>
internal readonly record struct FloorOperator : IOperator
{
    public static int Arity => 1;

    public string Name => "Floor";

    public TNumber Apply<TNumber>(TNumber x, TNumber y, TNumber z)
        where TNumber : IFloatingPointIeee754<TNumber> =>
        TNumber.Floor(x);

    public Formula<T> Contribution<T>(Formula<T> factor, Operands<T> at, int operand)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> => default;

    public void Write<T>(FormulaWriter<T> writer, Node<T> node)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        writer.Enclose(Name, node.X!);
}

/// <summary>x without its fraction.</summary>
internal readonly record struct TruncateOperator : IOperator
{
    public static int Arity => 1;

    public string Name => "Truncate";

    public TNumber Apply<TNumber>(TNumber x, TNumber y, TNumber z)
        where TNumber : IFloatingPointIeee754<TNumber> =>
        TNumber.Truncate(x);

    public Formula<T> Contribution<T>(Formula<T> factor, Operands<T> at, int operand)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> => default;
}

/// <summary>x rounded to an integer. Not to 0 digits: that looks at the mode in other cases.</summary>
internal readonly record struct RoundToIntegerOperator(MidpointRounding Mode) : IOperator
{
    public static int Arity => 1;

    public string Name => "Round";

    public TNumber Apply<TNumber>(TNumber x, TNumber y, TNumber z)
        where TNumber : IFloatingPointIeee754<TNumber> =>
        TNumber.Round(x, Mode);

    public Formula<T> Contribution<T>(Formula<T> factor, Operands<T> at, int operand)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> => default;

    public void Write<T>(FormulaWriter<T> writer, Node<T> node)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        writer.Round(node.X!, null, Mode);
}

/// <summary>x rounded to a number of digits.</summary>
internal readonly record struct RoundOperator(int Digits, MidpointRounding Mode) : IOperator
{
    public static int Arity => 1;

    public string Name => "Round";

    public TNumber Apply<TNumber>(TNumber x, TNumber y, TNumber z)
        where TNumber : IFloatingPointIeee754<TNumber> =>
        TNumber.Round(x, Digits, Mode);

    public Formula<T> Contribution<T>(Formula<T> factor, Operands<T> at, int operand)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> => default;

    public void Write<T>(FormulaWriter<T> writer, Node<T> node)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        writer.Round(node.X!, Digits, Mode);
}

/// <summary>The next smaller number.</summary>
internal readonly record struct BitDecrementOperator : IOperator
{
    public static int Arity => 1;

    public string Name => "BitDecrement";

    public TNumber Apply<TNumber>(TNumber x, TNumber y, TNumber z)
        where TNumber : IFloatingPointIeee754<TNumber> =>
        TNumber.BitDecrement(x);

    public Formula<T> Contribution<T>(Formula<T> factor, Operands<T> at, int operand)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> => factor;
}

/// <summary>The next larger number.</summary>
internal readonly record struct BitIncrementOperator : IOperator
{
    public static int Arity => 1;

    public string Name => "BitIncrement";

    public TNumber Apply<TNumber>(TNumber x, TNumber y, TNumber z)
        where TNumber : IFloatingPointIeee754<TNumber> =>
        TNumber.BitIncrement(x);

    public Formula<T> Contribution<T>(Formula<T> factor, Operands<T> at, int operand)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> => factor;
}
