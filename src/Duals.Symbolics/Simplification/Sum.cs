using System.Numerics;

namespace Duals.Symbolics;

/// <summary>A sum of products with coefficients, like terms collected. Immutable.</summary>
internal sealed class Sum<T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    private readonly Dictionary<Monomial<T>, Ratio<T>> terms;

    private Sum(Dictionary<Monomial<T>, Ratio<T>> terms) => this.terms = terms;

    public int Count => terms.Count;

    public IEnumerable<KeyValuePair<Monomial<T>, Ratio<T>>> Terms => terms;

    public bool IsZero => terms.Count == 0;

    public static Sum<T> Zero { get; } = new([]);

    public static Sum<T> Of(Monomial<T> monomial, Ratio<T> coefficient) => coefficient.IsZero ? Zero : new(new() { [monomial] = coefficient });

    public static Sum<T> Of(Node<T> atom) => Of(Monomial<T>.Of(atom), Ratio<T>.One);

    /// <summary>The only term, if there is one.</summary>
    public bool TryTerm(out Monomial<T> monomial, out Ratio<T> coefficient)
    {
        (monomial, coefficient) = terms.Count == 1 ? terms.First() : new(Monomial<T>.One, default);
        return terms.Count == 1;
    }

    public Sum<T> Plus(Sum<T> other)
    {
        (Sum<T> large, Sum<T> small) = Count >= other.Count ? (this, other) : (other, this);
        var sum = new Dictionary<Monomial<T>, Ratio<T>>(large.terms);
        foreach ((Monomial<T> monomial, Ratio<T> coefficient) in small.terms)
            Add(sum, monomial, coefficient);

        MergeSquaresOfSineAndCosine(sum);
        return new(sum);
    }

    /// <summary>Every term times another one.</summary>
    public Sum<T> Times(Monomial<T> monomial, Ratio<T> coefficient)
    {
        if (coefficient.IsZero)
            return Zero;

        var product = new Dictionary<Monomial<T>, Ratio<T>>(Count);
        foreach ((Monomial<T> own, Ratio<T> ownCoefficient) in terms)
            Add(product, own * monomial, ownCoefficient * coefficient);

        return new(product);
    }

    private static void Add(Dictionary<Monomial<T>, Ratio<T>> sum, Monomial<T> monomial, Ratio<T> coefficient)
    {
        if (sum.TryGetValue(monomial, out Ratio<T> present))
            coefficient += present;

        if (coefficient.IsZero)
            sum.Remove(monomial);
        else
            sum[monomial] = coefficient;
    }

    // c·m·sin² u + c·m·cos² u = c·m.
    private static void MergeSquaresOfSineAndCosine(Dictionary<Monomial<T>, Ratio<T>> sum)
    {
        foreach ((Monomial<T> monomial, Ratio<T> coefficient) in sum.ToArray())
        {
            foreach (Factor<T> factor in monomial.Factors.ToArray())
            {
                if (factor.Exponent != 2 || factor.Atom.Operation is not Operation<UnaryRuleOperator<SinRule>, T>)
                    continue;

                Node<T> cosine = Formula<T>.Cos(new(factor.Atom.X!)).Node;
                Monomial<T> rest = monomial * new Monomial<T>([new(factor.Atom, -2)]);
                Monomial<T> partner = rest * new Monomial<T>([new(cosine, 2)]);
                if (sum.TryGetValue(partner, out Ratio<T> other) && other == coefficient)
                {
                    sum.Remove(monomial);
                    sum.Remove(partner);
                    Add(sum, rest, coefficient);
                    break;
                }
            }
        }
    }
}
