using System.Numerics;

namespace Duals.Symbolics;

/// <summary>A function of one argument by its rule.</summary>
internal readonly record struct UnaryRuleOperator<TRule> : IFunctionOperator
    where TRule : IUnaryRule
{
    public static int Arity => 1;

    public string Name => RuleName.Of(typeof(TRule));

    public TNumber Apply<TNumber>(TNumber x, TNumber y, TNumber z)
        where TNumber : IFloatingPointIeee754<TNumber> =>
        Rule.Apply<TRule, TNumber>(x);

    public Formula<T> Contribution<T>(Formula<T> factor, Operands<T> at, int operand)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        Structural.Multiply(
            factor,
            at.Form == SlopeForm.Textbook && TRule.TrySlope(at.X, out Formula<T> slope)
                ? slope
                : Formula<T>.Of(new Operation<UnarySlopeOperator<TRule>, T>(new(1)), at.X));

    public void Write<T>(FormulaWriter<T> writer, Node<T> node)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        writer.ApplyRule(typeof(TRule), [node.X!]);
}

/// <summary>The first or second derivative of a function of one argument, computed by its rule.</summary>
/// <remarks>Where there is no textbook slope this is the named function f′(x); in compiled code it shares its work with f.</remarks>
internal readonly record struct UnarySlopeOperator<TRule>(int Order) : ISlopeOperator
    where TRule : IUnaryRule
{
    public static int Arity => 1;

    public string Name => RuleName.Of(typeof(TRule)) + (Order == 1 ? "′" : "″");

    public TNumber Apply<TNumber>(TNumber x, TNumber y, TNumber z)
        where TNumber : IFloatingPointIeee754<TNumber> =>
        Order == 1 ? TRule.FirstOrder(x).First : TRule.SecondOrder(x).Second;

    /// <summary>Beyond the second order by the textbook slope, or by what the rule computes for the first order.</summary>
    public Formula<T> Contribution<T>(Formula<T> factor, Operands<T> at, int operand)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        if (Order == 1)
            return Structural.Multiply(factor, Formula<T>.Of(new Operation<UnarySlopeOperator<TRule>, T>(new(2)), at.X));

        Formula<T> first = TRule.TrySlope(at.X, out Formula<T> slope) ? slope : TRule.FirstOrder(at.X).First;
        Formula<T> second = Accumulation<T>.Partial(first, at.X, SlopeForm.Textbook);
        return Structural.Multiply(factor, Accumulation<T>.Partial(second, at.X, SlopeForm.Textbook));
    }

    /// <inheritdoc/>
    public Delegate SharedCode<T>()
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        Order == 1 ? (Func<T, (T, T)>)TRule.FirstOrder<T> : (Func<T, (T, T, T)>)TRule.SecondOrder<T>;

    /// <inheritdoc/>
    public Operation<T> Function<T>()
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        Operation<UnaryRuleOperator<TRule>, T>.Instance;

    /// <inheritdoc/>
    public int Part => Order;

    public void Write<T>(FormulaWriter<T> writer, Node<T> node)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        writer.Slope(typeof(TRule), Order == 1 ? "′" : "″", Order == 1 ? "FirstOrder({0}).First" : "SecondOrder({0}).Second", [node.X!]);
}

/// <summary>A function of two arguments by its rule.</summary>
internal readonly record struct BinaryRuleOperator<TRule> : IOperator
    where TRule : IBinaryRule
{
    public static int Arity => 2;

    public string Name => RuleName.Of(typeof(TRule));

    public TNumber Apply<TNumber>(TNumber x, TNumber y, TNumber z)
        where TNumber : IFloatingPointIeee754<TNumber> =>
        Rule.Apply<TRule, TNumber>(x, y);

    public Formula<T> Contribution<T>(Formula<T> factor, Operands<T> at, int operand)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        if (at.Form == SlopeForm.Textbook)
        {
            bool isKnown = operand == 0 ? TRule.TrySlopeX(at.X, at.Y, out Formula<T> slope) : TRule.TrySlopeY(at.X, at.Y, out slope);
            if (isKnown)
                return Structural.Multiply(factor, slope);
        }

        return Structural.Multiply(factor, BinarySlopeOperator<TRule>.Of(operand == 0 ? BinarySlope.X : BinarySlope.Y, at));
    }

    public void Write<T>(FormulaWriter<T> writer, Node<T> node)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        writer.ApplyRule(typeof(TRule), [node.X!, node.Y!]);
}

/// <summary>Which partial derivative of a function of two arguments.</summary>
internal enum BinarySlope
{
    /// <summary>∂f/∂x.</summary>
    X,

    /// <summary>∂f/∂y.</summary>
    Y,

    /// <summary>∂²f/∂x².</summary>
    XX,

    /// <summary>∂²f/∂x∂y.</summary>
    XY,

    /// <summary>∂²f/∂y².</summary>
    YY,
}

/// <summary>A partial derivative of a function of two arguments, computed by its rule; see <see cref="UnarySlopeOperator{TRule}"/>.</summary>
internal readonly record struct BinarySlopeOperator<TRule>(BinarySlope Slope) : ISlopeOperator
    where TRule : IBinaryRule
{
    public static int Arity => 2;

    public string Name => RuleName.Of(typeof(TRule)) + Suffix;

    private string Suffix => Slope switch
    {
        BinarySlope.X => "_x",
        BinarySlope.Y => "_y",
        BinarySlope.XX => "_xx",
        BinarySlope.XY => "_xy",
        _ => "_yy",
    };

    public static Formula<T> Of<T>(BinarySlope slope, Operands<T> at)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        Formula<T>.Of(new Operation<BinarySlopeOperator<TRule>, T>(new(slope)), at.X, at.Y);

    public TNumber Apply<TNumber>(TNumber x, TNumber y, TNumber z)
        where TNumber : IFloatingPointIeee754<TNumber> =>
        Slope switch
        {
            BinarySlope.X => TRule.FirstOrder(x, y).FirstX,
            BinarySlope.Y => TRule.FirstOrder(x, y).FirstY,
            BinarySlope.XX => TRule.SecondOrder(x, y).SecondXX,
            BinarySlope.XY => TRule.SecondOrder(x, y).SecondXY,
            _ => TRule.SecondOrder(x, y).SecondYY,
        };

    public Formula<T> Contribution<T>(Formula<T> factor, Operands<T> at, int operand)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        Structural.Multiply(
            factor,
            (Slope, operand) switch
            {
                (BinarySlope.X, 0) => Of(BinarySlope.XX, at),
                (BinarySlope.X, _) or (BinarySlope.Y, 0) => Of(BinarySlope.XY, at),
                (BinarySlope.Y, _) => Of(BinarySlope.YY, at),
                _ => Third(at, operand),
            });

    /// <inheritdoc/>
    public Delegate SharedCode<T>()
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        Slope <= BinarySlope.Y ? (Func<T, T, (T, T, T)>)TRule.FirstOrder<T> : (Func<T, T, (T, T, T, T, T, T)>)TRule.SecondOrder<T>;

    /// <inheritdoc/>
    public Operation<T> Function<T>()
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        Operation<BinaryRuleOperator<TRule>, T>.Instance;

    /// <inheritdoc/>
    public int Part => 1 + (int)Slope;

    // By the textbook slope, or by what the rule computes for the first order, differentiated twice more.
    private Formula<T> Third<T>(Operands<T> at, int operand)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        bool isByX = Slope != BinarySlope.YY;
        bool isKnown = isByX ? TRule.TrySlopeX(at.X, at.Y, out Formula<T> first) : TRule.TrySlopeY(at.X, at.Y, out first);
        if (!isKnown)
            first = isByX ? TRule.FirstOrder(at.X, at.Y).FirstX : TRule.FirstOrder(at.X, at.Y).FirstY;

        Formula<T> second = Accumulation<T>.Partial(first, Slope == BinarySlope.XX ? at.X : at.Y, SlopeForm.Textbook);
        return Accumulation<T>.Partial(second, operand == 0 ? at.X : at.Y, SlopeForm.Textbook);
    }

    public void Write<T>(FormulaWriter<T> writer, Node<T> node)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        writer.Slope(
            typeof(TRule),
            Suffix,
            Slope <= BinarySlope.Y ? $"FirstOrder({{0}}, {{1}}).First{Slope}" : $"SecondOrder({{0}}, {{1}}).Second{Slope}",
            [node.X!, node.Y!]);
}

/// <summary>The n-th root.</summary>
internal readonly record struct RootNOperator(int N) : IOperator
{
    public static int Arity => 1;

    public string Name => "RootN";

    public TNumber Apply<TNumber>(TNumber x, TNumber y, TNumber z)
        where TNumber : IFloatingPointIeee754<TNumber> =>
        TNumber.RootN(x, N);

    public Formula<T> Contribution<T>(Formula<T> factor, Operands<T> at, int operand)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        Structural.Multiply(
            factor,
            at.Form == SlopeForm.Textbook
                ? Structural.Divide(at.Result, Structural.Multiply(Formula<T>.Constant(T.CreateChecked(N)), at.X))
                : Formula<T>.Of(new Operation<RootNSlopeOperator, T>(new(N, 1)), at.X));

    public void Write<T>(FormulaWriter<T> writer, Node<T> node)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        writer.Root(node.X!, N);
}

/// <summary>The first or second derivative of the n-th root, computed by its rule.</summary>
internal readonly record struct RootNSlopeOperator(int N, int Order) : IOperator
{
    public static int Arity => 1;

    public string Name => "RootN" + new string('′', Order);

    public TNumber Apply<TNumber>(TNumber x, TNumber y, TNumber z)
        where TNumber : IFloatingPointIeee754<TNumber> =>
        Order == 1 ? RootNRule.FirstOrder(x, N).First : RootNRule.SecondOrder(x, N).Second;

    public Formula<T> Contribution<T>(Formula<T> factor, Operands<T> at, int operand)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        if (Order == 1)
            return Structural.Multiply(factor, Formula<T>.Of(new Operation<RootNSlopeOperator, T>(new(N, 2)), at.X));

        // (1 − n)/(nx) times the slope, differentiated once more.
        T n = T.CreateChecked(N);
        Formula<T> root = Formula<T>.RootN(at.X, N);
        Formula<T> second = Formula<T>.Constant((T.One - n) / (n * n)) * root / (at.X * at.X);
        return Structural.Multiply(factor, Accumulation<T>.Partial(second, at.X, SlopeForm.Textbook));
    }
}

/// <summary>An operator whose value is a part of what a rule computes for a whole order: the code may compute all parts at once.</summary>
internal interface ISlopeOperator : IOperator
{
    /// <summary>Which part of the tuple: 1 and up; 0 is the value of the function.</summary>
    int Part { get; }

    /// <summary>The rule's method that computes the value and the derivatives of the order: a static method, bound.</summary>
    Delegate SharedCode<T>()
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>;

    /// <summary>The function whose derivative this is.</summary>
    Operation<T> Function<T>()
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>;
}

/// <summary>The names of functions: what <see cref="double"/> calls them.</summary>
internal static class RuleName
{
    public static string Of(Type rule)
    {
        string name = rule.Name;
        int arity = name.IndexOf('`', StringComparison.Ordinal);
        if (arity >= 0)
            name = name[..arity];

        return name.EndsWith("Rule", StringComparison.Ordinal) && name.Length > 4 ? name[..^4] : name;
    }
}
