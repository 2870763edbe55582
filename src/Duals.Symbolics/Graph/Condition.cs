using System.Numerics;

namespace Duals.Symbolics;

/// <summary>A question that generic code asked of values while it was traced: the formula holds wherever the answer is that at the point.</summary>
/// <typeparam name="T"><see cref="double"/> or <see cref="float"/>.</typeparam>
public readonly struct Condition<T> : IEquatable<Condition<T>>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    internal Condition(Question<T> question, Node<T> x, Node<T>? y, long answer)
    {
        Question = question;
        X = x;
        Y = y;
        Answer = answer;
    }

    /// <summary>
    /// Gets in which way the value was looked at. An <see cref="ConditionKind.Equality"/> that held is a trap: at such a point the branch taken is
    /// differentiated.
    /// </summary>
    public ConditionKind Kind => Question.Kind;

    /// <summary>Gets the number that was asked about, or the left one of two.</summary>
    public Formula<T> Left => new(X);

    /// <summary>Gets the right one of two numbers, if there were two.</summary>
    public Formula<T>? Right => Y is null ? null : new Formula<T>(Y);

    internal Question<T> Question { get; }

    internal Node<T> X { get; }

    internal Node<T>? Y { get; }

    /// <summary>The answer at the point of the trace, as <see cref="Question{T}.Answer"/> gives it.</summary>
    internal long Answer { get; }

    /// <summary>True if both are the same condition of the same trace.</summary>
    public static bool operator ==(Condition<T> left, Condition<T> right) => left.Equals(right);

    /// <summary>True if the conditions differ.</summary>
    public static bool operator !=(Condition<T> left, Condition<T> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Condition<T> other) =>
        ReferenceEquals(Question, other.Question) && ReferenceEquals(X, other.X) && ReferenceEquals(Y, other.Y) && Answer == other.Answer;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Condition<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Question, X, Y, Answer);

    /// <summary>Returns the condition as it held at the point of the trace: <c>x₁ &lt; x₂</c>, <c>x ≠ 0</c>.</summary>
    public override string ToString() => ConditionText.Of(this);
}
