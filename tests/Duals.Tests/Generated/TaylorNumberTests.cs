using System.Numerics;
using Duals.Tests.Contracts;
using Duals.Tests.Elementary;
using Duals.Tests.Rules;
using Duals.Tests.Text;
using Duals.Tests.Transparency;

namespace Duals.Tests.Generated;

// A number type whose members come from templates, in a project where the pattern's source is not compiled, keeps every contract that the library's own keep.
public class TaylorOfDoubleTransparencyTests() : TransparencyContract<TaylorNumber<double>, double>(
    new Transparency.Over<TaylorNumber<double>, double, double>(new Plain<double>()));

public class TaylorOfDoubleContract : NumberContract<TaylorNumber<double>, double>;

public class TaylorOfDualContract : NumberContract<TaylorNumber<Dual<double>>, Dual<double>>;

public class TaylorOfDoubleText : TextContract<TaylorNumber<double>, double>;

public class TaylorNumberTests
{
    /// <summary>Along one direction taken twice a hyper-dual number holds a₁, a₁ and 2a₂.</summary>
    [Theory]
    [MemberData(nameof(RuleTable.Names), MemberType = typeof(RuleTable))]
    public void Coefficients_are_those_of_a_hyper_dual_number_along_one_direction(string name)
    {
        ElementaryFunction<double> row = RuleTable.Of(name);
        var random = new Random(11);
        for (int i = 0; i < 20; i++)
        {
            double[] point = row.Sample(random);
            TaylorNumber<double>[] numbers = [.. point.Select(value => new TaylorNumber<double>(value, Coefficient(), Coefficient()))];
            HyperDual<double>[] hyper = [.. numbers.Select(number => new HyperDual<double>(number.Value, number.First, number.First, 2 * number.Second))];

            TaylorNumber<double> actual = Functions<TaylorNumber<double>>.Of(name)(numbers);
            HyperDual<double> expected = Functions<HyperDual<double>>.Of(name)(hyper);

            Assert.Equal(expected.Value, actual.Value);
            AssertClose(expected.Epsilon1, actual.First);
            AssertClose(expected.Epsilon12 / 2, actual.Second);
        }

        double Coefficient() => 4 * random.NextDouble() - 2;

        void AssertClose(double expected, double actual) =>
            Assert.True(Math.Abs(actual - expected) <= 1e-10 * (1 + Math.Abs(expected)), $"{row}: {actual:R}, hyper-dual {expected:R}");
    }

    [Fact]
    public void It_nests_and_takes_rules_from_generic_code()
    {
        Dual<TaylorNumber<double>> x = new(new(0.5, 2, -1), new(3, 0.25, 0));

        // Along ε the derivative of sin at the curve, times the seed's curve: cos(x(t))·s(t).
        TaylorNumber<double> actual = Dual<TaylorNumber<double>>.Sin(x).Derivative;
        TaylorNumber<double> expected = TaylorNumber<double>.Cos(x.Value) * x.Derivative;

        Assert.Equal(expected.GetPart(0), actual.GetPart(0), 1e-14);
        Assert.Equal(expected.GetPart(1), actual.GetPart(1), 1e-14);
        Assert.Equal(expected.GetPart(2), actual.GetPart(2), 1e-14);
        Assert.Equal(TaylorNumber<double>.Exp(x.Value).GetPart(2), Rule.Apply<ExpRule, TaylorNumber<double>>(x.Value).GetPart(2));
    }
}
