using System.Globalization;
using System.Numerics;

namespace Duals.Symbolics;

/// <summary>Formulas as C# that computes the same bits: every operation as T has it, in its order.</summary>
internal sealed class CSharpWriter<T> : FormulaWriter<T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    /// <summary>The name of T in C#.</summary>
    public static string TypeOfNumbers => typeof(T) == typeof(double) ? "double" : "float";

    public override string VariableName(VariableNode<T> variable) =>
        variable.Graph!.Variables.Count == 1 ? "x" : $"x[{variable.Ordinal.ToString(CultureInfo.InvariantCulture)}]";

    public override void Add(Node<T> x, Node<T> y) => Infix(x, "+", y, Binding.Sum, Binding.Product);

    public override void Subtract(Node<T> x, Node<T> y) => Infix(x, "-", y, Binding.Sum, Binding.Product);

    public override void Multiply(Node<T> x, Node<T> y) => Infix(x, "*", y, Binding.Product, Binding.Power);

    public override void Divide(Node<T> x, Node<T> y) => Infix(x, "/", y, Binding.Product, Binding.Power);

    // The sign binds more tightly than a product in C#; two of them in a row would be another operator.
    public override void Negate(Node<T> x)
    {
        Text("-");
        Operand(x, Binding.Atom);
        Binds(Binding.Power);
    }

    public override void Power(Node<T> x, Node<T> exponent) => Call("Pow", [x, exponent]);

    public override void Root(Node<T> x, int index) => Call("RootN", [x], Number(index));

    public override void ApplyRule(Type rule, ReadOnlySpan<Node<T>> operands)
    {
        if (rule == typeof(RemainderRule))
            Infix(operands[0], "%", operands[1], Binding.Product, Binding.Power);
        else if (rule == typeof(LogBaseRule))
            Call("Log", operands);
        else if (IsOwn(rule) && IsMemberOfNumbers(RuleName.Of(rule)))
            Call(RuleName.Of(rule), operands);
        else if (IsOwn(rule))
            Arguments($"Duals.Functions.{RuleName.Of(rule)}", operands, []);
        else
            Arguments($"Duals.Rule.Apply<{NameOf(rule)}, {TypeOfNumbers}>", operands, []);
    }

    public override void Call(string name, ReadOnlySpan<Node<T>> operands, params ReadOnlySpan<string> parameters)
    {
        int dot = name.IndexOf('.', StringComparison.Ordinal);
        Arguments($"{TypeOfNumbers}.{(dot < 0 ? name : name[..dot])}", operands, parameters);

        // A part of a pair.
        if (dot >= 0)
            Text(name[dot..]);
    }

    public override void Enclose(string name, Node<T> x) => Call(name, [x]);

    public override void MultiplyAdd(string name, Node<T> x, Node<T> y, Node<T> z) => Call(name, [x, y, z]);

    public override void Scale(Node<T> x, int n) => Call("ScaleB", [x], Number(n));

    public override void CopySign(Node<T> x, Node<T> y) => Call("CopySign", [x, y]);

    public override void Round(Node<T> x, int? digits, MidpointRounding mode)
    {
        // By its number: a mode that does not exist has no name.
        string halves = $"(System.MidpointRounding){Number((int)mode)}";
        if (digits is { } count)
            Call("Round", [x], Number(count), halves);
        else
            Call("Round", [x], halves);
    }

    // What Selection says of the values, written out.
    public override void Choose(IChosenOperator choice, Node<T> x, Node<T> y, Node<T> z)
    {
        Node<T> tested = choice.IsMaximum ? x : y;
        Text("((");
        Condition(tested, choice, x, y);
        Text(")");
        bool isTestedChosen = choice.IsMaximum == (choice.Operand == 0);
        Text(" ? ");
        if (isTestedChosen)
            Operand(z, Binding.Power);
        else
            Text(Constant(T.Zero).Text);

        Text(" : ");
        if (isTestedChosen)
            Text(Constant(T.Zero).Text);
        else
            Operand(z, Binding.Power);

        Text(")");
    }

    public override void ChooseByClamp(ClampChoiceOperator choice, Node<T> x, Node<T> y, Node<T> z)
    {
        string one = Constant(T.One).Text;
        string zero = Constant(T.Zero).Text;
        string clamp = $"{TypeOfNumbers}.{(choice.IsNative ? "ClampNative" : "Clamp")}";

        void Clamped()
        {
            Arguments(clamp, [x, y, z], []);
        }

        // x where it is NaN or the result; the lower bound where it is the result and x is less, or NaN.
        Text("(");
        void IsValue()
        {
            Text($"({TypeOfNumbers}.IsNaN(");
            Operand(x, Binding.Sum);
            Text(") || ");
            Operand(x, Binding.Power);
            Text(" == ");
            Clamped();
            Text(")");
        }

        IsValue();
        if (choice.Choice == ClampChoice.Value)
        {
            Text($" ? {one} : {zero})");
            return;
        }

        Text($" ? {zero} : ({TypeOfNumbers}.IsNaN(");
        Clamped();
        Text($") ? {TypeOfNumbers}.IsNaN(");
        Operand(y, Binding.Sum);
        Text(") : ");
        Clamped();
        Text(" == ");
        Operand(y, Binding.Power);
        Text(" && ");
        Operand(x, Binding.Power);
        Text(" < ");
        Clamped();
        Text(choice.Choice == ClampChoice.Minimum ? $") ? {one} : {zero})" : $") ? {zero} : {one})");
    }

    public override void Slope(Type rule, string suffix, string code, ReadOnlySpan<Node<T>> operands)
    {
        Text(NameOf(rule) + "." + code[..code.IndexOf('(', StringComparison.Ordinal)] + $"<{TypeOfNumbers}>(");
        for (int i = 0; i < operands.Length; i++)
        {
            if (i > 0)
                Text(", ");

            Operand(operands[i], Binding.Sum);
        }

        Text(code[code.LastIndexOf(')')..]);
    }

    protected override (string Text, Binding Binding) Constant(T value)
    {
        string type = TypeOfNumbers;
        if (T.IsNaN(value))
            return ($"{type}.NaN", Binding.Atom);

        if (T.IsInfinity(value))
            return (T.IsNegative(value) ? $"{type}.NegativeInfinity" : $"{type}.PositiveInfinity", Binding.Atom);

        string suffix = typeof(T) == typeof(double) ? "d" : "f";
        return (Digits(value) + suffix, T.IsNegative(value) ? Binding.Power : Binding.Atom);
    }

    private static string Number(int n) => n.ToString(CultureInfo.InvariantCulture);

    // What .NET lacks is in Duals.Functions.
    private static bool IsMemberOfNumbers(string name) => typeof(double).GetMethods().Any(method => method.Name == name);

    private static bool IsOwn(Type rule) => rule.Assembly == typeof(Rule).Assembly && rule.IsNotPublic;

    private static string NameOf(Type rule)
    {
        string name = (rule.FullName ?? rule.Name).Replace('+', '.');
        int arity = name.IndexOf('`', StringComparison.Ordinal);
        return "global::" + (arity < 0 ? name : $"{name[..arity]}<{string.Join(", ", rule.GetGenericArguments().Select(NameOf))}>");
    }

    private void Condition(Node<T> tested, IChosenOperator choice, Node<T> x, Node<T> y)
    {
        // The result is the operand tested, value and sign of zero; if it is NaN, the first where that is NaN.
        Text($"{TypeOfNumbers}.IsNaN(");
        Selected();
        Text($") ? {(choice.IsMaximum ? "" : "!")}{TypeOfNumbers}.IsNaN(");
        Operand(x, Binding.Sum);
        Text(") : (");
        Operand(tested, Binding.Power);
        Text(" == ");
        Selected();
        Text($" && {TypeOfNumbers}.IsNegative(");
        Operand(tested, Binding.Sum);
        Text($") == {TypeOfNumbers}.IsNegative(");
        Selected();
        Text("))");

        void Selected() => Arguments($"{TypeOfNumbers}.{choice.SelectionName}", [x, y], []);
    }

    private void Infix(Node<T> x, string sign, Node<T> y, Binding binding, Binding right)
    {
        Operand(x, binding);
        Text($" {sign} ");
        Operand(y, right);
        Binds(binding);
    }

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
