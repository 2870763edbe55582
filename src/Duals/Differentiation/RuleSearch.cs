using System.Numerics;

namespace Duals;

/// <summary>Compares what a rule says, quantity by quantity and point by point, with finite differences, and keeps the worst.</summary>
internal sealed class RuleSearch<T>
    where T : IFloatingPointIeee754<T>
{
    private readonly ComponentSearch<T> search;
    private readonly List<string> quantities = [];
    private readonly T scale;
    private int point;

    public RuleSearch(int points, double tolerance, T scale, string name)
    {
        if (points == 0)
            throw new ArgumentException("There must be at least one point.", name);

        GradientCheck.ThrowIfNoTolerance(tolerance);
        FiniteDifference.ThrowIfNoScale(scale, nameof(scale));
        search = new(tolerance);
        this.scale = scale;
    }

    /// <summary>Compares a value with that of another member, bit for bit.</summary>
    public void Same(string quantity, T given, T value)
    {
        if (!Parts.AreSame(given, value))
            search.AddDifferent(RowOf(quantity), point, given, value);
    }

    /// <summary>Compares derivatives with the finite difference of f.</summary>
    public void Compare(Func<T, T> f, T x, params ReadOnlySpan<(string Quantity, T Given)> derivatives)
    {
        Difference<T> difference = FiniteDifference.Of(f, x, scale);
        double typical = GradientCheck.Typical(f(x), x);
        foreach ((string quantity, T given) in derivatives)
            search.Add(RowOf(quantity), point, given, difference, typical);
    }

    /// <summary>Goes on to the next point.</summary>
    public void NextPoint() => point++;

    /// <summary>The report.</summary>
    public RuleCheckReport Report(Type rule)
    {
        GradientCheckReport worst = search.Report(quantities.Count, point);
        return new(
            TypeName.Of(rule),
            point,
            quantities[worst.WorstRow],
            worst.WorstColumn,
            worst.Given,
            worst.Numerical,
            worst.NumericalError,
            worst.Ratio,
            worst.Tolerance,
            worst.Finding);
    }

    private int RowOf(string quantity)
    {
        int row = quantities.IndexOf(quantity);
        if (row >= 0)
            return row;

        quantities.Add(quantity);
        return quantities.Count - 1;
    }
}
