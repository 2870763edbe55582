namespace Duals.Tests.Transparency;

/// <summary>What a member returned: up to two numbers, anything else in a form whose <c>Equals</c> is exact, or the type of the exception it threw.</summary>
internal readonly record struct Outcome<TSelf>(int Numbers, TSelf First, TSelf Second, object? Other)
{
    public static implicit operator Outcome<TSelf>(TSelf number) => new(1, number, default!, null);

    public static implicit operator Outcome<TSelf>((TSelf First, TSelf Second) pair) => new(2, pair.First, pair.Second, null);

    public static Outcome<TSelf> Of(object? other) => new(0, default!, default!, other);

    public static Outcome<TSelf> Thrown(Exception exception) => Of(exception.GetType());
}
