using System.Globalization;
using System.Numerics;

namespace Duals.Symbolics;

/// <summary>The text of conditions.</summary>
internal static class ConditionText
{
    private const int LongestOperand = 80;

    public static string Of<T>(Condition<T> condition)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        string x = Operand(condition.X);
        string y = condition.Y is null ? "" : Operand(condition.Y);
        Question<T> question = condition.Question;
        bool holds = condition.Answer != 0;
        if (ReferenceEquals(question, Questions<T>.Compare))
            return $"{x} {(condition.Answer < 0 ? "<" : holds ? ">" : "=")} {y}";

        switch (condition.Kind)
        {
            case ConditionKind.Equality:
                return $"{x} {(holds ? "=" : "≠")} {y}";
            case ConditionKind.Order:
                // Where one is NaN neither relation holds.
                if (!holds && (T.IsNaN(condition.X.Value) || T.IsNaN(condition.Y!.Value)))
                    return $"not {x} {question.Name} {y}";

                return Relation(x, holds ? question.Name : Negated(question.Name), y, isExchanged: condition.X.IsConstant);
            case ConditionKind.Predicate:
                return $"{(holds ? "" : "not ")}{question.Name}({x})";
            case ConditionKind.IntegerValue when ReferenceEquals(question, Questions<T>.IntegerPart):
                return $"Truncate({x}) = {Number(T.Truncate(condition.X.Value))}";
            case ConditionKind.IntegerValue:
                return $"{question.Name}({x}) = {condition.Answer.ToString(CultureInfo.InvariantCulture)}";
            default:
                return $"{x} is exactly {Number(condition.X.Value)}";
        }
    }

    // A constant is written on the right: x > 1, not 1 < x.
    private static string Relation(string x, string sign, string y, bool isExchanged) =>
        isExchanged ? $"{y} {Exchanged(sign)} {x}" : $"{x} {sign} {y}";

    private static string Negated(string sign) => sign == "<" ? "≥" : ">";

    private static string Exchanged(string sign) => sign switch
    {
        "<" => ">",
        "≤" => "≥",
        "≥" => "≤",
        _ => "<",
    };

    private static string Number<T>(T value)
        where T : IFloatingPointIeee754<T> => value.ToString("R", CultureInfo.InvariantCulture);

    private static string Operand<T>(Node<T> node)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        string text = FormulaText.Unicode(new Formula<T>(node));
        return text.Length <= LongestOperand ? text : text[..LongestOperand] + "…";
    }
}
