using System.Numerics;

namespace Duals.Symbolics;

/// <summary>x + y.</summary>
internal readonly record struct AddOperator : IOperator
{
    public static int Arity => 2;

    public static bool IsCommutative => true;

    public string Name => "+";

    public TNumber Apply<TNumber>(TNumber x, TNumber y, TNumber z)
        where TNumber : IFloatingPointIeee754<TNumber> =>
        x + y;

    // Not + 0: −0 + 0 is +0.
    public static Node<T>? Fold<T>(Node<T> x, Node<T>? y)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        y!.IsExactly(T.NegativeZero) ? x : x.IsExactly(T.NegativeZero) ? y : null;

    public Formula<T> Contribution<T>(Formula<T> factor, Operands<T> at, int operand)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        factor;

    public void Write<T>(FormulaWriter<T> writer, Node<T> node)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        writer.Add(node.X!, node.Y!);
}

/// <summary>x − y.</summary>
internal readonly record struct SubtractOperator : IOperator
{
    public static int Arity => 2;

    public string Name => "-";

    public TNumber Apply<TNumber>(TNumber x, TNumber y, TNumber z)
        where TNumber : IFloatingPointIeee754<TNumber> =>
        x - y;

    public static Node<T>? Fold<T>(Node<T> x, Node<T>? y)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        y!.IsExactly(T.Zero) ? x : null;

    public Formula<T> Contribution<T>(Formula<T> factor, Operands<T> at, int operand)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        operand == 0 ? factor : Structural.Negate(factor);

    public void Write<T>(FormulaWriter<T> writer, Node<T> node)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        writer.Subtract(node.X!, node.Y!);
}

/// <summary>x·y.</summary>
internal readonly record struct MultiplyOperator : IOperator
{
    public static int Arity => 2;

    public static bool IsCommutative => true;

    public string Name => "*";

    public TNumber Apply<TNumber>(TNumber x, TNumber y, TNumber z)
        where TNumber : IFloatingPointIeee754<TNumber> =>
        x * y;

    public static Node<T>? Fold<T>(Node<T> x, Node<T>? y)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        y!.IsExactly(T.One) ? x : x.IsExactly(T.One) ? y : null;

    public Formula<T> Contribution<T>(Formula<T> factor, Operands<T> at, int operand)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        Structural.Multiply(factor, operand == 0 ? at.Y : at.X);

    public void Write<T>(FormulaWriter<T> writer, Node<T> node)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        writer.Multiply(node.X!, node.Y!);
}

/// <summary>x / y.</summary>
internal readonly record struct DivideOperator : IOperator
{
    public static int Arity => 2;

    public string Name => "/";

    public TNumber Apply<TNumber>(TNumber x, TNumber y, TNumber z)
        where TNumber : IFloatingPointIeee754<TNumber> =>
        x / y;

    public static Node<T>? Fold<T>(Node<T> x, Node<T>? y)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        y!.IsExactly(T.One) ? x : null;

    // The quotient factor/y serves both operands.
    public Formula<T> Contribution<T>(Formula<T> factor, Operands<T> at, int operand)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Formula<T> quotient = Structural.Divide(factor, at.Y);
        return operand == 0 ? quotient : Structural.Negate(Structural.Multiply(quotient, at.Result));
    }

    public void Write<T>(FormulaWriter<T> writer, Node<T> node)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        writer.Divide(node.X!, node.Y!);
}

/// <summary>−x.</summary>
internal readonly record struct NegateOperator : IOperator
{
    public static int Arity => 1;

    public string Name => "-";

    public TNumber Apply<TNumber>(TNumber x, TNumber y, TNumber z)
        where TNumber : IFloatingPointIeee754<TNumber> =>
        -x;

    public static Node<T>? Fold<T>(Node<T> x, Node<T>? y)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        ReferenceEquals(x.Operation, Operation<NegateOperator, T>.Instance) ? x.X : null;

    public Formula<T> Contribution<T>(Formula<T> factor, Operands<T> at, int operand)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        Structural.Negate(factor);

    public void Write<T>(FormulaWriter<T> writer, Node<T> node)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        writer.Negate(node.X!);
}

/// <summary>x·y + z, rounded once.</summary>
internal readonly record struct FusedMultiplyAddOperator : IOperator
{
    public static int Arity => 3;

    public string Name => "FusedMultiplyAdd";

    public TNumber Apply<TNumber>(TNumber x, TNumber y, TNumber z)
        where TNumber : IFloatingPointIeee754<TNumber> =>
        TNumber.FusedMultiplyAdd(x, y, z);

    public Formula<T> Contribution<T>(Formula<T> factor, Operands<T> at, int operand)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        operand switch
        {
            0 => Structural.Multiply(factor, at.Y),
            1 => Structural.Multiply(factor, at.X),
            _ => factor,
        };

    public void Write<T>(FormulaWriter<T> writer, Node<T> node)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        writer.MultiplyAdd(Name, node.X!, node.Y!, node.Z!);
}

/// <summary>x·y + z, rounded once or twice as the platform has it.</summary>
internal readonly record struct MultiplyAddEstimateOperator : IOperator
{
    public static int Arity => 3;

    public string Name => "MultiplyAddEstimate";

    public TNumber Apply<TNumber>(TNumber x, TNumber y, TNumber z)
        where TNumber : IFloatingPointIeee754<TNumber> =>
        TNumber.MultiplyAddEstimate(x, y, z);

    public Formula<T> Contribution<T>(Formula<T> factor, Operands<T> at, int operand)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        default(FusedMultiplyAddOperator).Contribution(factor, at, operand);

    public void Write<T>(FormulaWriter<T> writer, Node<T> node)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        writer.MultiplyAdd(Name, node.X!, node.Y!, node.Z!);
}

/// <summary>(1 − z)x + z·y.</summary>
internal readonly record struct LerpOperator : IOperator
{
    public static int Arity => 3;

    public string Name => "Lerp";

    public TNumber Apply<TNumber>(TNumber x, TNumber y, TNumber z)
        where TNumber : IFloatingPointIeee754<TNumber> =>
        TNumber.Lerp(x, y, z);

    public Formula<T> Contribution<T>(Formula<T> factor, Operands<T> at, int operand)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        Structural.Multiply(
            factor,
            operand switch
            {
                0 => Formula<T>.One - at.Z,
                1 => at.Z,
                _ => at.Y - at.X,
            });
}

/// <summary>x·2ⁿ.</summary>
internal readonly record struct ScaleBOperator(int N) : IOperator
{
    public static int Arity => 1;

    public string Name => "ScaleB";

    public TNumber Apply<TNumber>(TNumber x, TNumber y, TNumber z)
        where TNumber : IFloatingPointIeee754<TNumber> =>
        TNumber.ScaleB(x, N);

    public Formula<T> Contribution<T>(Formula<T> factor, Operands<T> at, int operand)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        Structural.IsZero(factor) ? factor : Formula<T>.ScaleB(factor, N);

    public void Write<T>(FormulaWriter<T> writer, Node<T> node)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        writer.Scale(node.X!, N);
}

/// <summary>πx/180.</summary>
internal readonly record struct DegreesToRadiansOperator : IOperator
{
    public static int Arity => 1;

    public string Name => "DegreesToRadians";

    public TNumber Apply<TNumber>(TNumber x, TNumber y, TNumber z)
        where TNumber : IFloatingPointIeee754<TNumber> =>
        TNumber.DegreesToRadians(x);

    public Formula<T> Contribution<T>(Formula<T> factor, Operands<T> at, int operand)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        Structural.Multiply(Formula<T>.Constant(T.DegreesToRadians(T.One)), factor);
}

/// <summary>180x/π.</summary>
internal readonly record struct RadiansToDegreesOperator : IOperator
{
    public static int Arity => 1;

    public string Name => "RadiansToDegrees";

    public TNumber Apply<TNumber>(TNumber x, TNumber y, TNumber z)
        where TNumber : IFloatingPointIeee754<TNumber> =>
        TNumber.RadiansToDegrees(x);

    public Formula<T> Contribution<T>(Formula<T> factor, Operands<T> at, int operand)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        Structural.Multiply(Formula<T>.Constant(T.RadiansToDegrees(T.One)), factor);
}
