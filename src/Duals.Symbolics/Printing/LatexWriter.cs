using System.Globalization;
using System.Numerics;

namespace Duals.Symbolics;

/// <summary>Formulas in LaTeX, for mathematics mode.</summary>
internal sealed class LatexWriter<T> : FormulaWriter<T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    protected override (string Open, string Close) Parentheses => (@"\left(", @"\right)");

    public override string VariableName(VariableNode<T> variable)
    {
        string plain = Symbolics.Digits.Plain(variable.Name);
        string letters = plain.TrimEnd("0123456789".ToCharArray());
        string digits = plain[letters.Length..];
        string name = letters.Length > 1 ? $@"\mathit{{{letters.Replace("_", @"\_", StringComparison.Ordinal)}}}" : letters;
        return digits.Length > 0 ? $"{name}_{{{digits}}}" : name;
    }

    public override void Add(Node<T> x, Node<T> y)
    {
        Operand(x, Binding.Sum);
        Text(" + ");
        Operand(y, Binding.Product);
        Binds(Binding.Sum);
    }

    public override void Subtract(Node<T> x, Node<T> y)
    {
        Operand(x, Binding.Sum);
        Text(" - ");
        Operand(y, Binding.Product);
        Binds(Binding.Sum);
    }

    public override void Multiply(Node<T> x, Node<T> y)
    {
        Operand(x, IsProduct(x) || x.IsConstant ? Binding.Product : Binding.Power);
        Text(y.IsConstant || x.Operation is not (Input<T> or Literal<T> or Operation<PowOperator, T> or Operation<MultiplyOperator, T>) ? @" \cdot " : @" \, ");
        Operand(y, IsProduct(y) ? Binding.Power : Binding.Application);
        Binds(Binding.Product);
    }

    public override void Divide(Node<T> x, Node<T> y)
    {
        Text(@"\frac{");
        Operand(x, Binding.Sum);
        Text("}{");
        Operand(y, Binding.Sum);
        Text("}");
        Binds(Binding.Power);
    }

    public override void Negate(Node<T> x)
    {
        Text("-");
        Operand(x, Binding.Product);
        Binds(Binding.Negation);
    }

    public override void Power(Node<T> x, Node<T> exponent)
    {
        if (!IsNamed(x) && x.Operation.Arity == 1 && x.Operation.Operator is IFunctionOperator { Name: not ("Exp" or "Sqrt" or "Cbrt") } function
            && exponent.IsConstant && T.IsInteger(exponent.Value) && T.IsPositive(exponent.Value))
        {
            // sin² x.
            Apply($"{FunctionNames.Latex(function.Name)}^{{{Digits(exponent.Value)}}}", x.X!);
            return;
        }

        Operand(x, Binding.Atom);
        Text("^{");
        Operand(exponent, Binding.Sum);
        Text("}");
        Binds(Binding.Power);
    }

    public override void Root(Node<T> x, int index)
    {
        Text(index == 2 ? @"\sqrt{" : $@"\sqrt[{index.ToString(CultureInfo.InvariantCulture)}]{{");
        Operand(x, Binding.Sum);
        Text("}");
    }

    public override void Call(string name, ReadOnlySpan<Node<T>> operands, params ReadOnlySpan<string> parameters)
    {
        if (operands.Length == 1 && parameters.IsEmpty)
            Apply(FunctionNames.Latex(name), operands[0]);
        else
            Arguments(FunctionNames.Latex(name), operands, parameters);
    }

    public override void Enclose(string name, Node<T> x)
    {
        (string open, string close) = name switch
        {
            "Floor" => (@"\left\lfloor ", @"\right\rfloor "),
            "Ceiling" => (@"\left\lceil ", @"\right\rceil "),
            _ => (@"\left|", @"\right|"),
        };
        Text(open);
        Operand(x, Binding.Sum);
        Text(close);
    }

    public override void MultiplyAdd(string name, Node<T> x, Node<T> y, Node<T> z)
    {
        Operand(x, Binding.Power);
        Text(@" \cdot ");
        Operand(y, Binding.Application);
        Text(" + ");
        Operand(z, Binding.Product);
        Binds(Binding.Sum);
    }

    public override void Scale(Node<T> x, int n)
    {
        Operand(x, Binding.Power);
        Text($@" \cdot 2^{{{n.ToString(CultureInfo.InvariantCulture)}}}");
        Binds(Binding.Product);
    }

    public override void CopySign(Node<T> x, Node<T> y)
    {
        if (x.IsExactly(T.One))
            Apply(@"\operatorname{sgn}", y);
        else
            Arguments(@"\operatorname{copysign}", [x, y], []);
    }

    public override void Choose(IChosenOperator choice, Node<T> x, Node<T> y, Node<T> z)
    {
        Text(@"\left[");
        Side(choice.IsOfMagnitudes, x);
        Text((choice.Operand == 0) == choice.IsMaximum ? @" \ge " : " < ");
        Side(choice.IsOfMagnitudes, y);
        Text(@"\right]");
        if (z.IsExactly(T.One))
            return;

        Text(@" \cdot ");
        Operand(z, Binding.Application);
        Binds(Binding.Product);
    }

    public override void ChooseByClamp(ClampChoiceOperator choice, Node<T> x, Node<T> y, Node<T> z)
    {
        Text(@"\left[");
        if (choice.Choice == ClampChoice.Value)
        {
            Operand(y, Binding.Sum);
            Text(@" \le ");
        }

        Operand(x, Binding.Sum);
        Text(choice.Choice switch
        {
            ClampChoice.Value => @" \le ",
            ClampChoice.Minimum => " < ",
            _ => " > ",
        });
        Operand(choice.Choice == ClampChoice.Minimum ? y : z, Binding.Sum);
        Text(@"\right]");
    }

    public override void Round(Node<T> x, int? digits, MidpointRounding mode)
    {
        string[] places = digits is { } count ? [count.ToString(CultureInfo.InvariantCulture)] : [];
        string[] halves = mode == MidpointRounding.ToEven ? [] : [$@"\mathrm{{{mode}}}"];
        Arguments(@"\operatorname{round}", [x], [.. places, .. halves]);
    }

    public override void Slope(Type rule, string suffix, string code, ReadOnlySpan<Node<T>> operands)
    {
        string mark = suffix.StartsWith('_') ? $"_{{{suffix[1..]}}}" : suffix.Replace("″", "''", StringComparison.Ordinal).Replace('′', '\'');
        Arguments(FunctionNames.Latex(RuleName.Of(rule)) + mark, operands, []);
    }

    protected override (string Text, Binding Binding) Constant(T value)
    {
        if (T.IsNaN(value))
            return (@"\mathrm{NaN}", Binding.Atom);

        string text = KnownConstants.Of(T.Abs(value)) switch
        {
            KnownConstant.Pi => @"\pi",
            KnownConstant.Tau => @"2 \pi",
            KnownConstant.E => "e",
            KnownConstant.Ln2 => @"\ln 2",
            KnownConstant.Ln10 => @"\ln 10",
            _ => T.IsInfinity(value) ? @"\infty" : Decimal(Digits(T.Abs(value))),
        };
        return T.IsNegative(value)
            ? ("-" + text, Binding.Negation)
            : (text, text.Contains(' ', StringComparison.Ordinal) ? Binding.Product : Binding.Atom);
    }

    private static string Decimal(string digits)
    {
        int exponent = digits.IndexOf('E', StringComparison.Ordinal);
        return exponent < 0 ? digits : $@"{digits[..exponent]} \cdot 10^{{{int.Parse(digits[(exponent + 1)..], CultureInfo.InvariantCulture)}}}";
    }

    private static bool IsProduct(Node<T> x) => x.Operation is Operation<MultiplyOperator, T>;

    private void Side(bool isMagnitude, Node<T> x)
    {
        if (isMagnitude)
            Text(@"\left|");

        Operand(x, Binding.Sum);
        if (isMagnitude)
            Text(@"\right|");
    }

    private void Apply(string name, Node<T> x)
    {
        bool isBare = Required <= Binding.Application && (x.IsVariable || IsNamed(x));
        Text(isBare ? name + " " : name + @"\left(");
        Operand(x, Binding.Sum);
        if (!isBare)
            Text(@"\right)");
    }

    private void Arguments(string name, ReadOnlySpan<Node<T>> operands, ReadOnlySpan<string> parameters)
    {
        Text(name + @"\left(");
        for (int i = 0; i < operands.Length; i++)
        {
            if (i > 0)
                Text(", ");

            Operand(operands[i], Binding.Sum);
        }

        foreach (string parameter in parameters)
            Text(", " + parameter);

        Text(@"\right)");
    }
}
