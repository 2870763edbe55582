using System.Globalization;
using System.Numerics;

namespace Duals.Symbolics;

/// <summary>Formulas in one line: with the signs of mathematics, or in plain ASCII.</summary>
internal sealed class TextWriter<T>(bool isAscii) : FormulaWriter<T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    private string Minus => isAscii ? "-" : "−";

    private string Times => isAscii ? "*" : "·";

    public override string VariableName(VariableNode<T> variable) => isAscii ? Symbolics.Digits.Plain(variable.Name) : variable.Name;

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
        Text($" {Minus} ");
        Operand(y, Binding.Product);
        Binds(Binding.Sum);
    }

    // What stands on the left of a sign brings its parentheses: sin(x)·y, not sin x·y.
    public override void Multiply(Node<T> x, Node<T> y)
    {
        Operand(x, IsProduct(x) || x.IsConstant ? Binding.Product : Binding.Power);
        Text(Times);
        Operand(y, IsProduct(y) ? Binding.Power : Binding.Application);
        Binds(Binding.Product);
    }

    public override void Divide(Node<T> x, Node<T> y)
    {
        Operand(x, IsProduct(x) ? Binding.Product : Binding.Power);
        Text("/");
        Operand(y, Binding.Power);
        Binds(Binding.Product);
    }

    public override void Negate(Node<T> x)
    {
        Text(Minus);
        Operand(x, Binding.Product);
        Binds(Binding.Negation);
    }

    public override void Power(Node<T> x, Node<T> exponent)
    {
        if (TryInteger(exponent, out int n))
        {
            string power = isAscii ? $"^{n}" : Symbolics.Digits.Superscript(n);
            if (n > 0 && !isAscii && TryName(x, out string name))
            {
                // sin² x.
                Apply(name + power, x.X!);
                return;
            }

            Operand(x, Binding.Atom);
            Text(isAscii && n < 0 ? $"^({n})" : power);
        }
        else
        {
            Operand(x, Binding.Atom);
            Text("^");
            Operand(exponent, Binding.Atom);
        }

        Binds(Binding.Power);
    }

    public override void Root(Node<T> x, int index)
    {
        if (isAscii)
        {
            string name = index switch
            {
                2 => "sqrt",
                3 => "cbrt",
                _ => "root",
            };
            Arguments(name, [x], name == "root" ? [index.ToString(CultureInfo.InvariantCulture)] : []);
            return;
        }

        Text(index switch
        {
            2 => "√",
            3 => "∛",
            4 => "∜",
            _ => Symbolics.Digits.Superscript(index) + "√",
        });
        Operand(x, Binding.Atom);
        Binds(Binding.Power);
    }

    public override void Call(string name, ReadOnlySpan<Node<T>> operands, params ReadOnlySpan<string> parameters)
    {
        string known = isAscii ? FunctionNames.Ascii(name) : FunctionNames.Unicode(name);
        if (operands.Length == 1 && parameters.IsEmpty)
            Apply(known, operands[0]);
        else
            Arguments(known, operands, parameters);
    }

    public override void Enclose(string name, Node<T> x)
    {
        if (isAscii)
        {
            Arguments(FunctionNames.Ascii(name), [x], []);
            return;
        }

        (string open, string close) = name switch
        {
            "Floor" => ("⌊", "⌋"),
            "Ceiling" => ("⌈", "⌉"),
            _ => ("|", "|"),
        };
        Text(open);
        Operand(x, Binding.Sum);
        Text(close);
    }

    public override void MultiplyAdd(string name, Node<T> x, Node<T> y, Node<T> z)
    {
        Operand(x, Binding.Power);
        Text(Times);
        Operand(y, Binding.Application);
        Text(" + ");
        Operand(z, Binding.Product);
        Binds(Binding.Sum);
    }

    public override void Scale(Node<T> x, int n)
    {
        Operand(x, Binding.Power);
        Text(isAscii ? $"*2^{(n < 0 ? $"({n})" : n)}" : "·2" + Symbolics.Digits.Superscript(n));
        Binds(Binding.Product);
    }

    public override void CopySign(Node<T> x, Node<T> y)
    {
        if (x.IsExactly(T.One))
            Apply(isAscii ? "sign" : "sgn", y);
        else
            Arguments("copysign", [x, y], []);
    }

    public override void Choose(IChosenOperator choice, Node<T> x, Node<T> y, Node<T> z)
    {
        string relation = (choice.Operand == 0) == choice.IsMaximum ? isAscii ? " >= " : " ≥ " : " < ";
        Text("[");
        Side(choice.IsOfMagnitudes, x);
        Text(relation);
        Side(choice.IsOfMagnitudes, y);
        Text("]");
        if (z.IsExactly(T.One))
            return;

        Text(Times);
        Operand(z, Binding.Application);
        Binds(Binding.Product);
    }

    public override void ChooseByClamp(ClampChoiceOperator choice, Node<T> x, Node<T> y, Node<T> z)
    {
        string atMost = isAscii ? " <= " : " ≤ ";
        Text("[");
        switch (choice.Choice)
        {
            case ClampChoice.Value:
                Operand(y, Binding.Sum);
                Text(atMost);
                Operand(x, Binding.Sum);
                Text(atMost);
                Operand(z, Binding.Sum);
                break;
            case ClampChoice.Minimum:
                Operand(x, Binding.Sum);
                Text(" < ");
                Operand(y, Binding.Sum);
                break;
            default:
                Operand(x, Binding.Sum);
                Text(" > ");
                Operand(z, Binding.Sum);
                break;
        }

        Text("]");
    }

    public override void Round(Node<T> x, int? digits, MidpointRounding mode)
    {
        string[] places = digits is { } count ? [count.ToString(CultureInfo.InvariantCulture)] : [];
        string[] halves = mode == MidpointRounding.ToEven ? [] : [mode.ToString()];
        Arguments("round", [x], [.. places, .. halves]);
    }

    public override void Slope(Type rule, string suffix, string code, ReadOnlySpan<Node<T>> operands)
    {
        string name = RuleName.Of(rule);
        string plain = suffix.Replace("″", "''", StringComparison.Ordinal).Replace('′', '\'');
        Arguments(isAscii ? FunctionNames.Ascii(name) + plain : FunctionNames.Unicode(name) + suffix, operands, []);
    }

    protected override (string Text, Binding Binding) Constant(T value)
    {
        if (T.IsNaN(value))
            return ("NaN", Binding.Atom);

        string text = KnownConstants.Of(T.Abs(value)) switch
        {
            KnownConstant.Pi => isAscii ? "pi" : "π",
            KnownConstant.Tau => isAscii ? "2*pi" : "2·π",
            KnownConstant.E => "e",
            KnownConstant.Ln2 => isAscii ? "log(2)" : "ln 2",
            KnownConstant.Ln10 => isAscii ? "log(10)" : "ln 10",
            _ => T.IsInfinity(value) ? isAscii ? "inf" : "∞" : Digits(T.Abs(value)),
        };
        return T.IsNegative(value)
            ? (Minus + text, Binding.Negation)
            : (text, text.Contains('·', StringComparison.Ordinal) || text.Contains('*', StringComparison.Ordinal)
                ? Binding.Product
                : text.Contains(' ', StringComparison.Ordinal) ? Binding.Application : Binding.Atom);
    }

    private static bool IsProduct(Node<T> x) => x.Operation is Operation<MultiplyOperator, T> or Operation<DivideOperator, T>;

    private static bool TryInteger(Node<T> exponent, out int n)
    {
        bool isInteger = exponent.IsConstant && T.IsInteger(exponent.Value) && T.Abs(exponent.Value) < T.CreateChecked(1000);
        n = isInteger ? int.CreateTruncating(exponent.Value) : 0;
        return isInteger;
    }

    // The name of a function whose power is written on it. One that is called with parentheses in any case has none.
    private bool TryName(Node<T> x, out string name)
    {
        name = "";
        if (IsNamed(x) || x.IsConstant || x.IsVariable || x.Operation.Operator is not IFunctionOperator { Name: not ("Exp" or "Sqrt" or "Cbrt") } function)
            return false;

        name = FunctionNames.Unicode(function.Name);
        return true;
    }

    private void Side(bool isMagnitude, Node<T> x)
    {
        if (isMagnitude)
            Text("|");

        Operand(x, Binding.Sum);
        if (isMagnitude)
            Text("|");
    }

    // Without parentheses where nothing follows: sin x, ln x².
    private void Apply(string name, Node<T> x)
    {
        bool isBare = !isAscii && Required <= Binding.Application && (x.IsVariable || IsNamed(x) || IsPowerOfVariable(x));
        Text(isBare ? name + " " : name + "(");
        Operand(x, Binding.Sum);
        if (!isBare)
            Text(")");
    }

    private bool IsPowerOfVariable(Node<T> x) =>
        x.Operation is Operation<PowOperator, T> && (x.X!.IsVariable || IsNamed(x.X)) && TryInteger(x.Y!, out _);

    private void Arguments(string name, ReadOnlySpan<Node<T>> operands, ReadOnlySpan<string> parameters)
    {
        Text(name + "(");
        for (int i = 0; i < operands.Length; i++)
        {
            if (i > 0)
                Text(", ");

            Operand(operands[i], Binding.Sum);
        }

        foreach (string parameter in parameters)
            Text(", " + parameter);

        Text(")");
    }
}
