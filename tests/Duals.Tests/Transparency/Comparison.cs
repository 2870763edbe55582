using System.Globalization;
using System.Numerics;

namespace Duals.Tests.Transparency;

/// <summary>Runs cases on T and on a number type over T and collects where they part.</summary>
internal sealed class Comparison<TSelf, T>(Lift<TSelf, T> lift)
    where TSelf : IFloatingPointIeee754<TSelf>, IMinMaxValue<TSelf>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    private readonly Dictionary<string, (string First, int Count)> _failures = [];

    /// <summary>Gets how many calls were compared.</summary>
    public int Count { get; private set; }

    /// <summary>The cases on both types, side by side.</summary>
    public static IEnumerable<(MemberCase<T> Plain, MemberCase<TSelf> Lifted)> Cases(int arity) =>
        Members<T>.All.Zip(Members<TSelf>.All).Where(pair => pair.First.Arity == arity);

    public void Compare(MemberCase<T> plain, MemberCase<TSelf> lifted, in Arguments<T> arguments, in Arguments<TSelf> liftedArguments)
    {
        Count++;
        Outcome<T> expected = plain.Invoke(arguments);
        Outcome<TSelf> actual = lifted.Invoke(liftedArguments);
        if (!AreSame(expected, actual))
            Fail(lifted, liftedArguments, Describe(expected, number => number), Describe(actual, lift.Value));
    }

    public void Fail(MemberCase<TSelf> member, in Arguments<TSelf> arguments, string expected, string actual)
    {
        TSelf[] numbers = [arguments.X, arguments.Y, arguments.Z];
        string inputs = string.Join(", ", numbers.Take(member.Arity).Select(x => $"{Text(lift.Value(x))} ({x.ToString("R", CultureInfo.InvariantCulture)})"));
        string message = $"{member}, choice {arguments.Choice}, at {inputs}: {typeof(T).Name} gives {expected}, {typeof(TSelf)} gives {actual}";
        string key = $"{member}";
        _failures[key] = _failures.TryGetValue(key, out (string First, int Count) failure) ? (failure.First, failure.Count + 1) : (message, 1);
    }

    public void AssertNone() =>
        Assert.True(
            _failures.Count == 0,
            string.Join(Environment.NewLine, _failures.Values.Take(40).Select(failure => $"{failure.First} (and {failure.Count - 1} more)")));

    private static string Text(T number) => number.ToString("R", CultureInfo.InvariantCulture);

    private static string Describe<TNumber>(Outcome<TNumber> outcome, Func<TNumber, T> value) => outcome.Numbers switch
    {
        0 => outcome.Other is Type exception ? $"a {exception.Name}" : $"{outcome.Other ?? "nothing"}",
        1 => Text(value(outcome.First)),
        _ => $"({Text(value(outcome.First))}, {Text(value(outcome.Second))})",
    };

    private bool AreSame(in Outcome<T> expected, in Outcome<TSelf> actual) =>
        expected.Numbers == actual.Numbers
        && (expected.Numbers < 1 || Exact.AreSame(expected.First, lift.Value(actual.First)))
        && (expected.Numbers < 2 || Exact.AreSame(expected.Second, lift.Value(actual.Second)))
        && Equals(expected.Other, actual.Other);
}
