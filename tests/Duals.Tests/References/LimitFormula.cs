using System.Numerics;

namespace Duals.Tests.References;

/// <summary>A formula of limits.tsv: a prefix expression in x, such as <c>(mul x (sqrt x))</c>, that computes itself in any number type.</summary>
internal sealed class LimitFormula : IScalarFunction
{
    private readonly string name;
    private readonly LimitFormula[] operands;

    private LimitFormula(string name, LimitFormula[] operands)
    {
        this.name = name;
        this.operands = operands;
    }

    /// <summary>Reads an expression.</summary>
    public static LimitFormula Parse(string text)
    {
        var tokens = new Queue<string>(text.Replace("(", "( ", StringComparison.Ordinal).Replace(")", " )", StringComparison.Ordinal).Split(' '));
        return Next(tokens);
    }

    /// <inheritdoc/>
    public T Invoke<T>(ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        operands switch
        {
            [] => x[0],
            [var a] => Apply(a.Invoke(x)),
            [var a, var b] => Apply(a.Invoke(x), b.Invoke(x)),
            _ => throw new FormatException($"{name} of {operands.Length} operands"),
        };

    private static LimitFormula Next(Queue<string> tokens)
    {
        if (tokens.Dequeue() is not "(")
            return new("x", []);

        string name = tokens.Dequeue();
        var operands = new List<LimitFormula>();
        while (tokens.Peek() is not ")")
            operands.Add(Next(tokens));

        tokens.Dequeue();
        return new(name, [.. operands]);
    }

    private T Apply<T>(T a)
        where T : IFloatingPointIeee754<T> =>
        name switch
        {
            "sqrt" => T.Sqrt(a),
            "cbrt" => T.Cbrt(a),
            "root5" => T.RootN(a, 5),
            "log" => T.Log(a),
            "logp1" => T.LogP1(a),
            "exp" => T.Exp(a),
            "expm1" => T.ExpM1(a),
            "sin" => T.Sin(a),
            "cos" => T.Cos(a),
            "asin" => T.Asin(a),
            "acos" => T.Acos(a),
            "atan" => T.Atan(a),
            "tanh" => T.Tanh(a),
            "acosh" => T.Acosh(a),
            "inv" => T.One / a,
            "square" => a * a,
            "neg" => -a,
            "scale" => T.CreateChecked(-1.5) * a,
            "shift" => a + T.One,
            "back" => a - T.One,
            _ when name.StartsWith("pow", StringComparison.Ordinal) =>
                T.Pow(a, T.CreateChecked(double.Parse(name.AsSpan(3), System.Globalization.CultureInfo.InvariantCulture))),
            _ => throw new FormatException($"There is no function {name}."),
        };

    private T Apply<T>(T a, T b)
        where T : IFloatingPointIeee754<T> =>
        name switch
        {
            "add" => a + b,
            "sub" => a - b,
            "mul" => a * b,
            "div" => a / b,
            "hypot" => T.Hypot(a, b),
            _ => throw new FormatException($"There is no function {name} of two."),
        };
}
