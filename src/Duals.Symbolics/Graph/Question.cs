using System.Numerics;

namespace Duals.Symbolics;

/// <summary>A way in which a value leaves T: a comparison, a predicate, an integer, the value itself. Its answer is kept as 64 bits.</summary>
/// <remarks>One object a question and T, in <see cref="Questions{T}"/>; so questions are compared by reference.</remarks>
internal sealed class Question<T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    private readonly Func<T, T, long> answer;

    /// <summary>Makes a question.</summary>
    /// <param name="kind">The kind of the question.</param>
    /// <param name="name">How it is written: an operator, or the name of a function.</param>
    /// <param name="answer">A static method that answers it; the second argument of a question about one number is not looked at.</param>
    public Question(ConditionKind kind, string name, Func<T, T, long> answer)
    {
        Kind = kind;
        Name = name;
        this.answer = answer;
    }

    public ConditionKind Kind { get; }

    public string Name { get; }

    /// <summary>The static method that answers, for emitted code: (T, T) to <see cref="long"/>.</summary>
    public System.Reflection.MethodInfo Method => answer.Method;

    public long Answer(T x, T y) => answer(x, y);

    public override string ToString() => Name;
}
