using System.Numerics;

namespace Duals.Tests.Transparency;

/// <summary>
/// What is promised of every number type: any generic code gives the values that it gives on T, to the last bit, takes the same branches and throws
/// the same exceptions, whatever the tangents are.
/// </summary>
public abstract class TransparencyContract<TSelf, T>
    where TSelf : IFloatingPointIeee754<TSelf>, IMinMaxValue<TSelf>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    private const int TuplesPerCase = 400;

    private readonly Lift<TSelf, T> _lift;

    private readonly Comparison<TSelf, T> _comparison;

    private readonly Fuzz<T> _fuzz = new(20260611);

    private readonly T[] _tangents;

    private protected TransparencyContract(Lift<TSelf, T> lift)
    {
        _lift = lift;
        _comparison = new(lift);
        _tangents = new T[lift.Tangents];
    }

    [Fact]
    public void Constants_and_conversions_into_the_type_have_the_bits_of_the_plain_ones()
    {
        using IDisposable? recording = _lift.Begin();
        foreach ((MemberCase<T> plain, MemberCase<TSelf> lifted) in Comparison<TSelf, T>.Cases(arity: 0))
        {
            foreach (int choice in plain.Choices)
                _comparison.Compare(plain, lifted, new() { Choice = choice }, new() { Choice = choice });
        }

        _comparison.AssertNone();
    }

    [Fact]
    public void Members_of_one_argument_agree_at_special_values()
    {
        using IDisposable? recording = _lift.Begin();
        foreach ((MemberCase<T> plain, MemberCase<TSelf> lifted) in Comparison<TSelf, T>.Cases(arity: 1))
        {
            foreach (T x in Samples<T>.Wide)
            {
                TSelf liftedX = Active(x, lifted);
                foreach (int choice in plain.Choices)
                    _comparison.Compare(plain, lifted, new() { X = x, Choice = choice }, new() { X = liftedX, Choice = choice });
            }
        }

        _comparison.AssertNone();
    }

    [Fact]
    public void Members_of_two_arguments_agree_at_all_pairs_of_special_values()
    {
        using IDisposable? recording = _lift.Begin();
        T[] values = Samples<T>.Core;
        foreach ((MemberCase<T> plain, MemberCase<TSelf> lifted) in Comparison<TSelf, T>.Cases(arity: 2))
        {
            TSelf[] left = Array.ConvertAll(values, x => Active(x, lifted));
            TSelf[] right = Array.ConvertAll(values, x => Active(x, lifted));
            for (int i = 0; i < values.Length; i++)
            {
                for (int j = 0; j < values.Length; j++)
                {
                    foreach (int choice in plain.Choices)
                    {
                        _comparison.Compare(
                            plain,
                            lifted,
                            new() { X = values[i], Y = values[j], Choice = choice },
                            new() { X = left[i], Y = right[j], Choice = choice });
                    }
                }
            }
        }

        _comparison.AssertNone();
    }

    [Fact]
    public void Members_of_three_arguments_agree_at_all_triples_of_some_special_values()
    {
        using IDisposable? recording = _lift.Begin();
        T[] values = Samples<T>.Few;
        foreach ((MemberCase<T> plain, MemberCase<TSelf> lifted) in Comparison<TSelf, T>.Cases(arity: 3))
        {
            TSelf[] numbers = Array.ConvertAll(values, x => Active(x, lifted));
            for (int i = 0; i < values.Length * values.Length * values.Length; i++)
            {
                int x = i % values.Length;
                int y = i / values.Length % values.Length;
                int z = i / (values.Length * values.Length);
                _comparison.Compare(
                    plain,
                    lifted,
                    new() { X = values[x], Y = values[y], Z = values[z] },
                    new() { X = numbers[x], Y = numbers[y], Z = numbers[z] });
            }
        }

        _comparison.AssertNone();
    }

    [Fact]
    public void All_members_agree_at_a_hundred_thousand_random_tuples()
    {
        using IDisposable? recording = _lift.Begin();
        for (int arity = 1; arity <= 3; arity++)
        {
            foreach ((MemberCase<T> plain, MemberCase<TSelf> lifted) in Comparison<TSelf, T>.Cases(arity))
            {
                for (int i = 0; i < TuplesPerCase; i++)
                {
                    Arguments<T> arguments = NextArguments(plain);
                    _comparison.Compare(
                        plain,
                        lifted,
                        arguments,
                        new(Active(arguments.X, lifted), Active(arguments.Y, lifted), Active(arguments.Z, lifted), arguments.Choice));
                }
            }
        }

        Assert.InRange(_comparison.Count, 100_000, int.MaxValue);
        _comparison.AssertNone();
    }

    [Fact]
    public void A_checked_conversion_throws_when_any_single_tangent_would_be_lost_and_the_value_is_finite()
    {
        using IDisposable? recording = _lift.Begin();
        foreach ((MemberCase<T> plain, MemberCase<TSelf> lifted) in Comparison<TSelf, T>.Cases(arity: 1).Where(pair => pair.Lifted.RefusesActive))
        {
            foreach (T x in Samples<T>.Few)
            {
                for (int slot = 0; slot < _tangents.Length; slot++)
                {
                    Array.Clear(_tangents);
                    _tangents[slot] = _fuzz.NextActive();
                    var arguments = new Arguments<TSelf>() { X = _lift.Make(x, _tangents) };
                    if (!T.IsFinite(x))
                        _comparison.Compare(plain, lifted, new() { X = x }, arguments);
                    else if (!Equals(lifted.Invoke(arguments).Other, typeof(OverflowException)))
                        _comparison.Fail(lifted, arguments, "an OverflowException (expected)", "something else");
                }
            }
        }

        _comparison.AssertNone();
    }

    [Fact]
    public void Generic_code_takes_the_same_path_to_the_same_bits()
    {
        using IDisposable? recording = _lift.Begin();
        var plain = new Programs<T>();
        var lifted = new Programs<TSelf>();
        for (int i = 0; i < 200; i++)
        {
            T x = _fuzz.NextNumber();
            TSelf liftedX = NextActive(x);
            AssertSame([plain.Gamma(x)], [lifted.Gamma(liftedX)], x);
            AssertSame([plain.BisectLambert(x)], [lifted.BisectLambert(liftedX)], x);
            AssertSame([plain.NewtonLambert(x)], [lifted.NewtonLambert(liftedX)], x);
            AssertSame([plain.Integrate(x)], [lifted.Integrate(liftedX)], x);
        }

        T[] numbers = [.. Samples<T>.Few, .. Enumerable.Range(0, 200).Select(_ => _fuzz.NextNumber())];
        TSelf[] liftedNumbers = Array.ConvertAll(numbers, NextActive);
        AssertSame(plain.Distinct(numbers), lifted.Distinct(liftedNumbers), T.Zero);
        AssertSame(Sorted(numbers, plain.InsertionSort), Sorted(liftedNumbers, lifted.InsertionSort), T.Zero);
        AssertSame(Sorted(numbers, plain.HeapSort), Sorted(liftedNumbers, lifted.HeapSort), T.Zero);

        Assert.Contains(true, plain.Path);
        Assert.Contains(false, plain.Path);
        Assert.True(plain.Path.SequenceEqual(lifted.Path), $"The paths of {typeof(T)} and {typeof(TSelf)} part.");

        static TNumber[] Sorted<TNumber>(TNumber[] numbers, Action<TNumber[]> sort)
        {
            TNumber[] copy = [.. numbers];
            sort(copy);
            return copy;
        }

        void AssertSame(T[] expected, TSelf[] actual, T x)
        {
            Assert.True(plain.Path.Count == lifted.Path.Count, $"At {x:R} the plain path has {plain.Path.Count} branches, the other {lifted.Path.Count}.");
            Assert.Equal(expected.Length, actual.Length);
            for (int i = 0; i < expected.Length; i++)
                Assert.True(Exact.AreSame(expected[i], _lift.Value(actual[i])), $"At {x:R} the plain result is {expected[i]:R}, the other {actual[i]:R}.");
        }
    }

    // Equal and opposite arguments are rare by chance, and they are where selections and differences decide.
    private Arguments<T> NextArguments(MemberCase<T> plain)
    {
        T x = _fuzz.NextNumber();
        T y = Other(x);
        return new(x, y, Other(y), plain.Choices[_fuzz.NextInteger(plain.Choices.Length)]);

        T Other(T number) => _fuzz.NextInteger(12) switch { 0 => number, 1 => -number, _ => _fuzz.NextNumber() };
    }

    // With tangents, except where the member throws at them.
    private TSelf Active(T value, MemberCase<TSelf> lifted)
    {
        if (!lifted.RefusesActive)
            return NextActive(value);

        Array.Clear(_tangents);
        return _lift.Make(value, _tangents);
    }

    private TSelf NextActive(T value)
    {
        _fuzz.NextTangents(_tangents);
        return _lift.Make(value, _tangents);
    }
}
