using System.Numerics;

namespace Duals.Symbolics;

/// <summary>A function that returns one of its two operands, or the one of larger or smaller magnitude.</summary>
internal interface ISelection
{
    static abstract string Name { get; }

    /// <summary>True for maxima, which take the first operand at a tie; minima take the second.</summary>
    static abstract bool IsMaximum { get; }

    /// <summary>True if magnitudes are compared.</summary>
    static abstract bool IsOfMagnitudes { get; }

    static abstract TNumber Select<TNumber>(TNumber x, TNumber y)
        where TNumber : IFloatingPointIeee754<TNumber>;
}

/// <summary>One of two operands, chosen by their values.</summary>
internal readonly record struct SelectOperator<TSelection> : IOperator
    where TSelection : struct, ISelection
{
    public static int Arity => 2;

    public string Name => TSelection.Name;

    public TNumber Apply<TNumber>(TNumber x, TNumber y, TNumber z)
        where TNumber : IFloatingPointIeee754<TNumber> =>
        TSelection.Select(x, y);

    public Formula<T> Contribution<T>(Formula<T> factor, Operands<T> at, int operand)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        Structural.IsZero(factor) ? factor : Formula<T>.Of(new Operation<ChosenOperator<TSelection>, T>(new(operand)), at.X, at.Y, factor);
}

/// <summary>z where a selection of x and y returns the operand of this number, else 0: what passes a maximum or a minimum to that operand.</summary>
internal readonly record struct ChosenOperator<TSelection>(int Operand) : IChosenOperator
    where TSelection : struct, ISelection
{
    public static int Arity => 3;

    public string Name => "Chosen";

    /// <inheritdoc/>
    public string SelectionName => TSelection.Name;

    /// <inheritdoc/>
    public bool IsMaximum => TSelection.IsMaximum;

    /// <inheritdoc/>
    public bool IsOfMagnitudes => TSelection.IsOfMagnitudes;

    public TNumber Apply<TNumber>(TNumber x, TNumber y, TNumber z)
        where TNumber : IFloatingPointIeee754<TNumber>
    {
        TNumber result = TSelection.Select(x, y);
        bool isFirst = TSelection.IsMaximum ? Selection.MaxTakesFirst(x, result) : Selection.MinTakesFirst(x, y, result);
        return isFirst == (Operand == 0) ? z : TNumber.Zero;
    }

    public Formula<T> Contribution<T>(Formula<T> factor, Operands<T> at, int operand)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        operand < 2 || Structural.IsZero(factor) ? default : Formula<T>.Of(new Operation<ChosenOperator<TSelection>, T>(this), at.X, at.Y, factor);

    public void Write<T>(FormulaWriter<T> writer, Node<T> node)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        writer.Choose(this, node.X!, node.Y!, node.Z!);
}

/// <summary>What the text of a choice needs to know.</summary>
internal interface IChosenOperator : IOperator
{
    string SelectionName { get; }

    int Operand { get; }

    bool IsMaximum { get; }

    bool IsOfMagnitudes { get; }
}

/// <summary>x within [y, z].</summary>
internal readonly record struct ClampOperator : IOperator
{
    public static int Arity => 3;

    public string Name => "Clamp";

    public TNumber Apply<TNumber>(TNumber x, TNumber y, TNumber z)
        where TNumber : IFloatingPointIeee754<TNumber> =>
        TNumber.Clamp(x, y, z);

    public Formula<T> Contribution<T>(Formula<T> factor, Operands<T> at, int operand)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        Structural.Multiply(factor, Formula<T>.Of(new Operation<ClampChoiceOperator, T>(new((ClampChoice)operand, false)), at.X, at.Y, at.Z));
}

/// <summary>x within [y, z] as the platform clamps.</summary>
internal readonly record struct ClampNativeOperator : IOperator
{
    public static int Arity => 3;

    public string Name => "ClampNative";

    public TNumber Apply<TNumber>(TNumber x, TNumber y, TNumber z)
        where TNumber : IFloatingPointIeee754<TNumber> =>
        TNumber.ClampNative(x, y, z);

    public Formula<T> Contribution<T>(Formula<T> factor, Operands<T> at, int operand)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        Structural.Multiply(factor, Formula<T>.Of(new Operation<ClampChoiceOperator, T>(new((ClampChoice)operand, true)), at.X, at.Y, at.Z));
}

/// <summary>1 where clamping x to [y, z] returns the operand chosen, else 0.</summary>
internal readonly record struct ClampChoiceOperator(ClampChoice Choice, bool IsNative) : IOperator
{
    public static int Arity => 3;

    public string Name => "ClampChoice";

    public TNumber Apply<TNumber>(TNumber x, TNumber y, TNumber z)
        where TNumber : IFloatingPointIeee754<TNumber>
    {
        TNumber result = IsNative ? TNumber.ClampNative(x, y, z) : TNumber.Clamp(x, y, z);
        return Selection.ClampTakes(x, y, result) == Choice ? TNumber.One : TNumber.Zero;
    }

    public Formula<T> Contribution<T>(Formula<T> factor, Operands<T> at, int operand)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> => default;

    public void Write<T>(FormulaWriter<T> writer, Node<T> node)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        writer.ChooseByClamp(this, node.X!, node.Y!, node.Z!);
}

/// <summary>|x|.</summary>
internal readonly record struct AbsOperator : IOperator
{
    public static int Arity => 1;

    public string Name => "Abs";

    public TNumber Apply<TNumber>(TNumber x, TNumber y, TNumber z)
        where TNumber : IFloatingPointIeee754<TNumber> =>
        TNumber.Abs(x);

    public Formula<T> Contribution<T>(Formula<T> factor, Operands<T> at, int operand)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        Structural.Multiply(factor, Formula<T>.CopySign(Formula<T>.One, at.X));

    public void Write<T>(FormulaWriter<T> writer, Node<T> node)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        writer.Enclose(Name, node.X!);
}

/// <summary>The magnitude of x with the sign of y.</summary>
internal readonly record struct CopySignOperator : IOperator
{
    public static int Arity => 2;

    public string Name => "CopySign";

    public TNumber Apply<TNumber>(TNumber x, TNumber y, TNumber z)
        where TNumber : IFloatingPointIeee754<TNumber> =>
        TNumber.CopySign(x, y);

    // +1 where the sign was kept, −1 where it was flipped.
    public Formula<T> Contribution<T>(Formula<T> factor, Operands<T> at, int operand)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        operand == 1
            ? default
            : Structural.Multiply(factor, Structural.Multiply(Formula<T>.CopySign(Formula<T>.One, at.X), Formula<T>.CopySign(Formula<T>.One, at.Y)));

    public void Write<T>(FormulaWriter<T> writer, Node<T> node)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        writer.CopySign(node.X!, node.Y!);
}
