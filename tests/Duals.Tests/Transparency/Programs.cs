using System.Numerics;

namespace Duals.Tests.Transparency;

/// <summary>Generic numeric code as people write it, which notes at every branch which way it went.</summary>
internal sealed class Programs<TSelf>
    where TSelf : IFloatingPointIeee754<TSelf>, IMinMaxValue<TSelf>
{
    private static readonly TSelf s_half = TSelf.CreateChecked(0.5);

    // Lanczos' approximation, g = 7 and nine terms.
    private static readonly TSelf[] s_lanczos =
    [
        .. new[]
        {
            0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
            -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
        }.Select(TSelf.CreateSaturating),
    ];

    private readonly List<bool> _path = [];

    public IReadOnlyList<bool> Path => _path;

    /// <summary>The gamma function, reflected to the left of 1/2.</summary>
    public TSelf Gamma(TSelf x)
    {
        if (Note(x < s_half))
            return TSelf.Pi / (TSelf.SinPi(x) * Gamma(TSelf.One - x));

        x--;
        TSelf sum = s_lanczos[0];
        for (int i = 1; i < s_lanczos.Length; i++)
            sum += s_lanczos[i] / (x + TSelf.CreateChecked(i));

        TSelf t = x + TSelf.CreateChecked(7.5);
        return TSelf.Sqrt(TSelf.Tau) * TSelf.Pow(t, x + s_half) * TSelf.Exp(-t) * sum;
    }

    /// <summary>The root of x·eˣ = c by bisection, until the interval does not shrink any more, or is none.</summary>
    public TSelf BisectLambert(TSelf c)
    {
        TSelf low = TSelf.Zero;
        TSelf high = TSelf.One + TSelf.Abs(c);
        while (true)
        {
            TSelf middle = TSelf.Lerp(low, high, s_half);
            if (!Note(middle > low && middle < high))
                return middle;

            if (Note(middle * TSelf.Exp(middle) > c))
                high = middle;
            else
                low = middle;
        }
    }

    /// <summary>The same root by Newton's method, to the last bit or a hundred steps.</summary>
    public TSelf NewtonLambert(TSelf c)
    {
        TSelf w = TSelf.LogP1(TSelf.Abs(c));
        for (int i = 0; i < 100; i++)
        {
            TSelf e = TSelf.Exp(w);
            TSelf next = w - (w * e - c) / (e * (w + TSelf.One));
            if (Note(next == w) || Note(!TSelf.IsFinite(next)))
                return next;

            w = next;
        }

        return w;
    }

    /// <summary>∫ cos(c·x²) over [0, 2] by Simpson's rule, refined where two estimates differ.</summary>
    public TSelf Integrate(TSelf c)
    {
        TSelf tolerance = TSelf.CreateChecked(0.001);
        return Refine(TSelf.Zero, TSelf.One + TSelf.One, 8);

        TSelf F(TSelf x) => TSelf.Cos(c * x * x);

        TSelf Simpson(TSelf a, TSelf b) =>
            TSelf.FusedMultiplyAdd(TSelf.CreateChecked(4), F((a + b) * s_half), F(a) + F(b)) * (b - a) / TSelf.CreateChecked(6);

        TSelf Refine(TSelf a, TSelf b, int depth)
        {
            TSelf middle = (a + b) * s_half;
            TSelf refined = Simpson(a, middle) + Simpson(middle, b);
            return Note(TSelf.Abs(Simpson(a, b) - refined) <= tolerance) || depth == 0
                ? refined
                : Refine(a, middle, depth - 1) + Refine(middle, b, depth - 1);
        }
    }

    /// <summary>Sorts a heap by the operators, which NaN always fails.</summary>
    public void HeapSort(TSelf[] items)
    {
        for (int start = items.Length / 2 - 1; start >= 0; start--)
            Sift(items, start, items.Length);

        for (int end = items.Length - 1; end > 0; end--)
        {
            (items[0], items[end]) = (items[end], items[0]);
            Sift(items, 0, end);
        }
    }

    /// <summary>Sorts by <c>CompareTo</c>, which puts NaN first, −0 beside +0, and keeps equal ones in their order.</summary>
    public void InsertionSort(TSelf[] items)
    {
        for (int i = 1; i < items.Length; i++)
        {
            for (int j = i; j > 0 && Note(items[j - 1].CompareTo(items[j]) > 0); j--)
                (items[j - 1], items[j]) = (items[j], items[j - 1]);
        }
    }

    /// <summary>Keeps the first of equal numbers, by their hash codes.</summary>
    public TSelf[] Distinct(TSelf[] items)
    {
        var seen = new HashSet<TSelf>();
        return [.. items.Where(item => Note(seen.Add(item)))];
    }

    private void Sift(TSelf[] items, int root, int end)
    {
        for (int child = 2 * root + 1; child < end; child = 2 * root + 1)
        {
            if (child + 1 < end && Note(items[child] < items[child + 1]))
                child++;

            if (Note(items[root] >= items[child]))
                return;

            (items[root], items[child]) = (items[child], items[root]);
            root = child;
        }
    }

    private bool Note(bool branch)
    {
        _path.Add(branch);
        return branch;
    }
}
