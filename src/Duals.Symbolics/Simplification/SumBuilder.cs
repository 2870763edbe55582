using System.Numerics;

namespace Duals.Symbolics;

/// <summary>Writes sums as formulas, in canonical order; a common factor comes out where the text becomes shorter.</summary>
internal sealed class SumBuilder<T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    // Texts of longer formulas are not compared.
    private const int LongestForComparison = 200;

    private readonly Dictionary<Node<T>, Sum<T>> sumsOfAtoms = [];
    private readonly Dictionary<Sum<T>, Formula<T>> built = [];
    private readonly Dictionary<Sum<T>, Monomial<T>> factored = [];

    /// <summary>The sum that a formula was built from, or the atom that it is.</summary>
    public Sum<T> SumOf(Node<T> node) => sumsOfAtoms.TryGetValue(node, out Sum<T>? sum) ? sum : Sum<T>.Of(node);

    /// <summary>A sum as one term: several terms are an atom, without the integer that divides them all.</summary>
    public (Monomial<T> Monomial, Ratio<T> Coefficient) Term(Sum<T> sum)
    {
        if (sum.IsZero)
            return (Monomial<T>.One, Ratio<T>.Of(T.Zero));

        if (sum.TryTerm(out Monomial<T> monomial, out Ratio<T> coefficient))
            return (monomial, coefficient);

        Ratio<T> content = Content(sum);
        Sum<T> reduced = content.IsOne ? sum : sum.Times(Monomial<T>.One, content.Reciprocal);
        Formula<T> atom = Build(reduced);
        return factored.TryGetValue(reduced, out Monomial<T>? product) ? (product, content) : (Monomial<T>.Of(atom.Node), content);
    }

    /// <summary>The formula of a sum.</summary>
    public Formula<T> Build(Sum<T> sum)
    {
        if (built.TryGetValue(sum, out Formula<T> formula))
            return formula;

        if (sum.IsZero)
            formula = Formula<T>.Zero;
        else
            formula = sum.TryTerm(out Monomial<T> monomial, out Ratio<T> coefficient) ? BuildTerm(monomial, coefficient) : BuildTerms(sum);

        built[sum] = formula;
        sumsOfAtoms.TryAdd(formula.Node, sum);
        return formula;
    }

    private static Ratio<T> Content(Sum<T> sum)
    {
        T divisor = T.Zero;
        foreach ((_, Ratio<T> coefficient) in sum.Terms)
        {
            if (coefficient.Denominator != T.One || !T.IsInteger(coefficient.Numerator))
                return Ratio<T>.One;

            divisor = Ratio<T>.CommonDivisor(coefficient.Numerator, divisor);
        }

        return Ratio<T>.Of(divisor);
    }

    // The powers that all terms share.
    private static Monomial<T> CommonFactor(Sum<T> sum)
    {
        Monomial<T>[] monomials = [.. sum.Terms.Select(term => term.Key)];
        var common = new List<Factor<T>>();
        foreach (Factor<T> factor in monomials[0].Factors)
        {
            int[] exponents = [.. monomials.Select(monomial => monomial.ExponentOf(factor.Atom))];
            if (exponents.All(exponent => exponent > 0))
                common.Add(factor with { Exponent = exponents.Min() });
            else if (exponents.All(exponent => exponent < 0))
                common.Add(factor with { Exponent = exponents.Max() });
        }

        return new([.. common]);
    }

    private static int LengthOf(Formula<T> formula) => new TextWriter<T>(isAscii: false).Write(formula.Node).Length;

    private Formula<T> BuildTerms(Sum<T> sum)
    {
        Formula<T> plain = BuildPlain(sum);
        Monomial<T> common = CommonFactor(sum);
        Ratio<T> content = Content(sum);
        if ((common.IsOne && content.IsOne) || Subgraph.Of(plain).Length > LongestForComparison)
            return plain;

        Sum<T> rest = sum.Times(common.Power(-1), content.Reciprocal);
        Formula<T> inner = BuildPlain(rest);
        sumsOfAtoms.TryAdd(inner.Node, rest);
        if (inner.IsConstant)
            return plain;

        Monomial<T> product = common * Monomial<T>.Of(inner.Node);
        Formula<T> term = BuildTerm(product, content);
        if (LengthOf(term) >= LengthOf(plain))
            return plain;

        if (content.IsOne)
            factored[sum] = product;

        return term;
    }

    // A sum starts with a positive term, if there is one.
    private static Formula<T> BuildPlain(Sum<T> sum)
    {
        KeyValuePair<Monomial<T>, Ratio<T>>[] terms = [.. sum.Terms];
        Array.Sort(terms, static (x, y) => x.Key.CompareTo(y.Key));
        int first = Math.Max(0, Array.FindIndex(terms, static term => !term.Value.IsNegative));
        Formula<T> result = BuildTerm(terms[first].Key, terms[first].Value);
        for (int i = 0; i < terms.Length; i++)
        {
            if (i == first)
                continue;

            (Monomial<T> monomial, Ratio<T> coefficient) = terms[i];
            result = coefficient.IsNegative ? result - BuildTerm(monomial, coefficient.Negated) : result + BuildTerm(monomial, coefficient);
        }

        return result;
    }

    private static Formula<T> BuildTerm(Monomial<T> monomial, Ratio<T> coefficient)
    {
        if (coefficient.IsNegative)
            return -BuildTerm(monomial, coefficient.Negated);

        Formula<T> numerator = Formula<T>.Constant(coefficient.Numerator);
        Formula<T> denominator = Formula<T>.Constant(coefficient.Denominator);
        foreach (Factor<T> factor in monomial.Factors)
        {
            Formula<T> power = Power(new(factor.Atom), Math.Abs(factor.Exponent));
            if (factor.Exponent > 0)
                numerator *= power;
            else
                denominator *= power;
        }

        return numerator / denominator;
    }

    private static Formula<T> Power(Formula<T> atom, int exponent) =>
        exponent == 1 ? atom : Formula<T>.Pow(atom, Formula<T>.Constant(T.CreateChecked(exponent)));
}
