using System.Globalization;
using System.Numerics;

namespace Duals.Symbolics;

/// <summary>A way in which a value leaves T: a comparison, a predicate, an integer, the value itself. Its answer is kept as 64 bits.</summary>
/// <remarks>One object a question and T, in <see cref="Questions{T}"/>; so questions are compared by reference.</remarks>
internal sealed class Question<T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    private readonly Func<T, T, long> answer;
    private readonly string code;

    /// <summary>Makes a question.</summary>
    /// <param name="kind">The kind of the question.</param>
    /// <param name="name">How it is written: an operator, or the name of a function.</param>
    /// <param name="code">The question in C#: {0} and {1} stand for the numbers, {2} for their type.</param>
    /// <param name="answer">A static method that answers it; the second argument of a question about one number is not looked at.</param>
    public Question(ConditionKind kind, string name, string code, Func<T, T, long> answer)
    {
        Kind = kind;
        Name = name;
        this.code = code;
        this.answer = answer;
    }

    public ConditionKind Kind { get; }

    public string Name { get; }

    /// <summary>The static method that answers, for emitted code: (T, T) to <see cref="long"/>.</summary>
    public System.Reflection.MethodInfo Method => answer.Method;

    public long Answer(T x, T y) => answer(x, y);

    /// <summary>A test in C# that the answer is a certain one.</summary>
    public string Code(string x, string y, long expected)
    {
        string text = string.Format(CultureInfo.InvariantCulture, code, x, y, CSharpWriter<T>.TypeOfNumbers);
        if (IsYesOrNo)
            return expected != 0 ? text : $"!({text})";

        return $"{text} == {expected.ToString(CultureInfo.InvariantCulture)}L";
    }

    /// <summary>True if the answer is 1 or 0.</summary>
    public bool IsYesOrNo => Kind is ConditionKind.Equality or ConditionKind.Order or ConditionKind.Predicate && !ReferenceEquals(this, Questions<T>.Compare);

    public override string ToString() => Name;
}
