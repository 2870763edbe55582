using System.Numerics;

namespace Duals.Symbolics;

/// <summary>A power of something that is not taken apart: a variable, a function, a sum.</summary>
internal readonly record struct Factor<T>(Node<T> Atom, int Exponent)
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    /// <summary>The order of factors: variables as they are numbered, then functions, then sums.</summary>
    public static int Compare(Node<T> x, Node<T> y)
    {
        int order = RankOf(x).CompareTo(RankOf(y));
        return order != 0 ? order : x.Index.CompareTo(y.Index);
    }

    private static int RankOf(Node<T> node) =>
        node.IsConstant ? 0 : node.IsVariable ? 1 : node.Operation is Operation<AddOperator, T> or Operation<SubtractOperator, T> ? 3 : 2;
}

/// <summary>A product of powers, in canonical order and without equal atoms.</summary>
internal sealed class Monomial<T> : IEquatable<Monomial<T>>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    private readonly Factor<T>[] factors;

    public Monomial(Factor<T>[] factors) => this.factors = factors;

    public static Monomial<T> One { get; } = new([]);

    public ReadOnlySpan<Factor<T>> Factors => factors;

    public bool IsOne => factors.Length == 0;

    /// <summary>The degree in the variables.</summary>
    public int Degree => factors.Sum(factor => factor.Atom.IsVariable ? factor.Exponent : 0);

    public static Monomial<T> Of(Node<T> atom) => new([new(atom, 1)]);

    public static Monomial<T> operator *(Monomial<T> left, Monomial<T> right)
    {
        var product = new List<Factor<T>>(left.Factors.Length + right.Factors.Length);
        int i = 0;
        int j = 0;
        while (i < left.Factors.Length || j < right.Factors.Length)
        {
            int order = i == left.Factors.Length ? 1 : j == right.Factors.Length ? -1 : Factor<T>.Compare(left.Factors[i].Atom, right.Factors[j].Atom);
            if (order != 0)
            {
                product.Add(order < 0 ? left.Factors[i++] : right.Factors[j++]);
                continue;
            }

            int exponent = left.Factors[i].Exponent + right.Factors[j++].Exponent;
            if (exponent != 0)
                product.Add(new(left.Factors[i].Atom, exponent));

            i++;
        }

        return new([.. product]);
    }

    public Monomial<T> Power(int n) => n == 0 ? One : new([.. factors.Select(factor => factor with { Exponent = factor.Exponent * n })]);

    public int ExponentOf(Node<T> atom)
    {
        foreach (Factor<T> factor in factors)
        {
            if (ReferenceEquals(factor.Atom, atom))
                return factor.Exponent;
        }

        return 0;
    }

    /// <summary>The order of terms: by falling degree, then by the variables, what has none last.</summary>
    public int CompareTo(Monomial<T> other)
    {
        int order = other.Degree.CompareTo(Degree);
        if (order != 0)
            return order;

        for (int i = 0; i < factors.Length && i < other.factors.Length; i++)
        {
            order = Factor<T>.Compare(factors[i].Atom, other.factors[i].Atom);
            if (order == 0)
                order = other.factors[i].Exponent.CompareTo(factors[i].Exponent);

            if (order != 0)
                return order;
        }

        return other.factors.Length.CompareTo(factors.Length);
    }

    public bool Equals(Monomial<T>? other) => other is not null && Factors.SequenceEqual(other.Factors);

    public override bool Equals(object? obj) => Equals(obj as Monomial<T>);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (Factor<T> factor in factors)
        {
            hash.Add(factor.Atom.Index);
            hash.Add(factor.Exponent);
        }

        return hash.ToHashCode();
    }
}
