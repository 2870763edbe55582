using Duals.Tests.Contracts;

namespace Duals.Tests.SomebodyElsesCode;

/// <summary>The collections and queries of .NET, which compare and hash numbers as they would plain ones, and carry the tangents along.</summary>
public class CollectionTests
{
    private static readonly Dual<double>[] Numbers = [new(2, 0.5), new(-1, 3), new(7, -2), new(2, 11), new(0.5, 4)];

    [Fact]
    public void Queries_find_extremes_with_their_tangents()
    {
        Assert.Equal([7, -2], Leaves<Dual<double>>.Of(Numbers.Max()));
        Assert.Equal([-1, 3], Leaves<Dual<double>>.Of(Numbers.Min()));
        Assert.Equal([-1, 3], Leaves<Dual<double>>.Of(Numbers.MinBy(number => number)));
        Assert.Equal([-1, 3], Leaves<Dual<double>>.Of(Numbers.MaxBy(number => -number)));
    }

    [Fact]
    public void Queries_order_stably_by_value()
    {
        Assert.Equal([3, 4, 0.5, 11, -2], Numbers.Order().Select(number => number.Derivative));
        Assert.Equal([-2, 0.5, 11, 4, 3], Numbers.OrderDescending().Select(number => number.Derivative));
    }

    [Fact]
    public void Queries_group_by_value_and_exactly_by_the_exact_comparer()
    {
        Assert.Equal([0.5, 3, -2, 4], Numbers.Distinct().Select(number => number.Derivative));
        Assert.Equal(5, Numbers.Distinct(Dual<double>.ExactComparer).Count());
        Assert.Equal(2, Numbers.GroupBy(number => number).First().Count());
        Assert.Contains(new Dual<double>(7, 1000), Numbers);
        Assert.DoesNotContain(new Dual<double>(7, 1000), Numbers, Dual<double>.ExactComparer);
    }

    [Fact]
    public void Queries_fold()
    {
        Assert.Equal([10.5, 16.5], Leaves<Dual<double>>.Of(Numbers.Aggregate((sum, number) => sum + number)));

        // The derivative of a product by the logarithmic derivatives of its factors.
        Dual<double> product = Numbers.Aggregate((result, number) => result * number);
        Assert.Equal(-14, product.Value);
        Assert.Equal(-14 * Numbers.Sum(number => number.Derivative / number.Value), product.Derivative, 1e-12);
    }

    [Fact]
    public void Arrays_and_spans_are_sorted_and_searched_by_value()
    {
        Dual<double>[] array = [new(3, 1), new(1, 2), new(2, 3)];
        string[] names = ["three", "one", "two"];
        Array.Sort(array, names);
        Assert.Equal(["one", "two", "three"], names);
        Assert.Equal([2, 3, 1], array.Select(number => number.Derivative));
        Assert.Equal(1, Array.BinarySearch(array, new Dual<double>(2, -100)));

        array.AsSpan().Sort((x, y) => y.CompareTo(x));
        Assert.Equal([1, 3, 2], array.Select(number => number.Derivative));
        Assert.Equal(2, array.AsSpan().IndexOf(new Dual<double>(1, 0)));
    }

    [Fact]
    public void Queues_and_sorted_collections_order_by_value()
    {
        var queue = new PriorityQueue<string, DualVector<double>>();
        queue.Enqueue("late", DualVector<double>.Variable(5, 0));
        queue.Enqueue("early", DualVector<double>.Variable(-5, 1));
        Assert.Equal("early", queue.Dequeue());

        var sorted = new SortedList<HyperDual<double>, string> { [HyperDual<double>.Variable(2)] = "two", [HyperDual<double>.Variable(1)] = "one" };
        Assert.Equal("one", sorted[1]);
        Assert.Equal(["one", "two"], sorted.Values);
    }
}
