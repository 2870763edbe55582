using System.Numerics;
using Duals.Tests.Transparency;

namespace Duals.Symbolics.Tests.Number;

/// <summary>Through every member of the interfaces: a record at one point, looked at from another one, is the function there or says that it is not.</summary>
public class ConditionTests
{
    [Fact]
    public void Members_of_one_argument_in_double() => AssertOf<double>(1, Samples<double>.Few, Samples<double>.Core);

    [Fact]
    public void Members_of_two_arguments_in_double() => AssertOf<double>(2, Samples<double>.Few, Samples<double>.Few);

    [Fact]
    public void Members_of_one_argument_in_float() => AssertOf<float>(1, Samples<float>.Few, Samples<float>.Core);

    [Fact]
    public void Without_a_point_every_member_that_tells_something_of_a_value_throws()
    {
        foreach (MemberCase<Formula<double>> member in Members<Formula<double>>.All.Where(member => member.Arity is 1 or 2))
        {
            Trace<double> trace = Trace<double>.Of(static (x, y) => x.CopyTo(y), 2, [], 2, null);
            Outcome<Formula<double>> outcome = member.Invoke(new(trace.Variables[0], trace.Variables[1], default, member.Choices[^1]));
            if (outcome.Numbers > 0 || outcome.Other is not Type thrown)
                continue;

            bool isExpected = thrown == typeof(InvalidOperationException) || thrown == typeof(OverflowException) || thrown == typeof(ArgumentException)
                || thrown == typeof(ArgumentOutOfRangeException) || thrown == typeof(NotSupportedException);
            Assert.True(isExpected, $"{member} throws {thrown}");
        }
    }

    private static void AssertOf<T>(int arity, T[] traced, T[] others)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        int held = 0;
        int left = 0;
        foreach ((MemberCase<T> plain, MemberCase<Formula<T>> lifted) in Comparison<Formula<T>, T>.Cases(arity))
        {
            foreach (int choice in plain.Choices)
            {
                for (int i = 0; i < (arity == 1 ? traced.Length : traced.Length * traced.Length); i++)
                {
                    T[] at = [traced[i % traced.Length], traced[i / traced.Length % traced.Length]];
                    Outcome<Formula<T>> outcome = default;
                    Trace<T> trace = Trace<T>.Of(
                        (x, y) =>
                        {
                            outcome = lifted.Invoke(new(x[0], x[1], default, choice));
                            y[0] = outcome.First;
                            y[1] = outcome.Second;
                        },
                        2,
                        at,
                        2,
                        null);

                    // An active number that must not be converted. And a mode of rounding that does not exist: T throws for it at some values only.
                    if ((lifted.RefusesActive && Equals(outcome.Other, typeof(OverflowException))) || Equals(outcome.Other, typeof(ArgumentException)))
                        continue;

                    for (int j = 0; j < others.Length; j++)
                    {
                        T[] other = [others[j], others[(j * 7 + i) % others.Length]];
                        Outcome<T> expected = plain.Invoke(new(other[0], other[1], T.Zero, choice));
                        string? fault = Fault(trace, outcome, expected, other, out bool holds);
                        Assert.True(fault is null, $"{lifted}, choice {choice}, traced at {at[0]:R}, {at[1]:R}, asked at {other[0]:R}, {other[1]:R}: {fault}");
                        _ = holds ? held++ : left++;
                    }
                }
            }
        }

        // Neither everything nor nothing is refused.
        Assert.True(held > 1000 && left > 1000, $"{held} held, {left} left the path");
    }

    private static string? Fault<T>(Trace<T> trace, Outcome<Formula<T>> outcome, Outcome<T> expected, T[] other, out bool holds)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        holds = true;
        if (outcome.Numbers == 0)
        {
            try
            {
                // The conditions alone.
                _ = Evaluation<T>.At(trace.Graph, Formula<T>.Zero, other);
            }
            catch (InvalidOperationException)
            {
                holds = false;
                return null;
            }

            return Equals(outcome.Other, expected.Other) ? null : $"{outcome.Other} instead of {expected.Other}";
        }

        for (int i = 0; i < outcome.Numbers; i++)
        {
            try
            {
                T value = Evaluation<T>.At(trace.Graph, trace.Outputs[i], other);
                T wanted = i == 0 ? expected.First : expected.Second;
                if (expected.Numbers == 0 || !Exact.AreSame(wanted, value))
                    return $"{value} instead of {(expected.Numbers == 0 ? expected.Other : wanted)}";
            }
            catch (InvalidOperationException)
            {
                holds = false;
                return null;
            }
            catch (Exception e) when (Equals(expected.Other, e.GetType()))
            {
                return null;
            }
        }

        return null;
    }
}
