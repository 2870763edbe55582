using System.Numerics;

namespace Duals.Tests.Rules;

public class RuleCheckTests
{
    private static readonly double[] Points = [-3, -0.5, 0.25, 2, 7];
    private static readonly (double X, double Y)[] Pairs = [(2, 1.5), (-0.5, 3), (0.25, -1), (1, 1)];

    [Fact]
    public void Right_rules_pass_in_every_plain_type()
    {
        Passed(RuleCheck.Unary<SoundCubicRoot, double>(Points));
        Passed(RuleCheck.Binary<SoundCubicRootOfProduct, double>(Pairs));
        Passed(RuleCheck.Unary<Planted, double>(Points));
        Passed(RuleCheck.Unary<Planted, float>([-0.5f, 0.25f, 2]));
        Passed(RuleCheck.Unary<Planted, Half>([(Half)0.5, (Half)2]));
        Passed(RuleCheck.Unary<ExpRule, double>(Points));
        Passed(RuleCheck.Unary<TanhRule, double>([-0.5, 0.25, 2]));
        Passed(RuleCheck.Binary<Atan2Rule, double>(Pairs));
    }

    [Fact]
    public void A_rule_that_calls_its_own_Value_in_its_slopes_is_found_out()
    {
        RuleCheckReport unary = RuleCheck.Unary<LossyCubicRoot, double>(Points);
        Assert.Equal(CheckOutcome.Failed, unary.Outcome);
        Assert.Contains("tangent", unary.Quantity, StringComparison.Ordinal);
        Assert.Contains("Rule.Apply", unary.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, unary.Given);

        RuleCheckReport binary = RuleCheck.Binary<LossyCubicRootOfProduct, double>(Pairs);
        Assert.Equal(CheckOutcome.Failed, binary.Outcome);
        Assert.Contains("tangent", binary.Quantity, StringComparison.Ordinal);
        Assert.Contains("Rule.Apply", binary.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Fault.ValueOfFirstOrder, "f of FirstOrder")]
    [InlineData(Fault.ValueOfSecondOrder, "f of SecondOrder")]
    [InlineData(Fault.FirstOfFirstOrder, "f′ of FirstOrder")]
    [InlineData(Fault.FirstOfSecondOrder, "f′ of SecondOrder")]
    [InlineData(Fault.Second, "f″ of SecondOrder")]
    public void Each_fault_is_found_and_named(Fault fault, string quantity)
    {
        Planted.With = fault;
        try
        {
            RuleCheckReport report = RuleCheck.Unary<Planted, double>([0.5, 2]);
            Assert.Equal(CheckOutcome.Failed, report.Outcome);
            Assert.Equal((quantity, 0, 2), (report.Quantity, report.WorstPoint, report.Points));
            Assert.StartsWith(
                $"FAILED: Planted at 2 points at relative tolerance 1E-08; worst is {quantity} at point 0: given ",
                report.ToString(), StringComparison.Ordinal);
        }
        finally
        {
            Planted.With = Fault.None;
        }
    }

    [Fact]
    public void Every_derivative_of_a_rule_of_two_arguments_is_checked()
    {
        Assert.All(Enumerable.Range(0, 5), part =>
        {
            PlantedPair.Part = part;
            RuleCheckReport report = RuleCheck.Binary<PlantedPair, double>([(0.5, 0.75)]);
            Assert.True(report.Outcome == CheckOutcome.Failed, $"{part}: {report}");
        });
        PlantedPair.Part = -1;
        Passed(RuleCheck.Binary<PlantedPair, double>([(0.5, 0.75)]));
    }

    [Fact]
    public void A_point_outside_the_domain_is_inconclusive()
    {
        RuleCheckReport report = RuleCheck.Unary<LogRule, double>([2, -1]);
        Assert.Equal((CheckOutcome.Inconclusive, CheckFinding.NoDifference), (report.Outcome, report.Finding));
        Assert.Equal(1, report.WorstPoint);
        Assert.Contains("inside f's domain", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Small_points_take_a_scale()
    {
        Assert.False(RuleCheck.Unary<LogRule, double>([1e-9]) is { Outcome: CheckOutcome.Failed });
        Passed(RuleCheck.Unary<LogRule, double>([1e-9, 3e-9], scale: 1e-9));
    }

    [Fact]
    public void Bad_arguments_are_refused_by_name()
    {
        Assert.Throws<ArgumentException>("points", () => RuleCheck.Unary<Planted, double>([]));
        Assert.Throws<ArgumentException>("points", () => RuleCheck.Binary<PlantedPair, double>([]));
        Assert.Throws<ArgumentOutOfRangeException>("tolerance", () => RuleCheck.Unary<Planted, double>([1], -1));
        Assert.Throws<ArgumentOutOfRangeException>("scale", () => RuleCheck.Unary<Planted, double>([1], scale: -1));
        Assert.Throws<ArgumentOutOfRangeException>("scale", () => RuleCheck.Binary<PlantedPair, double>([(1, 1)], scale: double.NaN));
    }

    [Fact]
    public void The_default_report_did_not_pass()
    {
        Assert.False(default(RuleCheckReport).Passed);
        Assert.StartsWith("FAILED", default(RuleCheckReport).ToString(), StringComparison.Ordinal);
    }

    private static void Passed(RuleCheckReport report) => Assert.True(report.Passed, $"{report}");

    public enum Fault
    {
        None,
        ValueOfFirstOrder,
        ValueOfSecondOrder,
        FirstOfFirstOrder,
        FirstOfSecondOrder,
        Second,
    }

    /// <summary>x³ with a fault in one of its parts.</summary>
    private readonly struct Planted : IUnaryRule
    {
        [ThreadStatic]
        private static Fault with;

        public static Fault With
        {
            set => with = value;
        }

        private static T Faulty<T>(Fault fault)
            where T : IFloatingPointIeee754<T> =>
            T.CreateChecked(with == fault ? 0.001 : 0);

        public static T Value<T>(T x)
            where T : IFloatingPointIeee754<T> =>
            x * x * x;

        public static (T Value, T First) FirstOrder<T>(T x)
            where T : IFloatingPointIeee754<T> =>
            (x * x * x + Faulty<T>(Fault.ValueOfFirstOrder), T.CreateChecked(3) * x * x + Faulty<T>(Fault.FirstOfFirstOrder));

        public static (T Value, T First, T Second) SecondOrder<T>(T x)
            where T : IFloatingPointIeee754<T> =>
            (
                x * x * x + Faulty<T>(Fault.ValueOfSecondOrder),
                T.CreateChecked(3) * x * x + Faulty<T>(Fault.FirstOfSecondOrder),
                T.CreateChecked(6) * x + Faulty<T>(Fault.Second));
    }

    /// <summary>x³y² with a fault in one part of the second order.</summary>
    private readonly struct PlantedPair : IBinaryRule
    {
        [ThreadStatic]
        private static int part;

        public static int Part
        {
            set => part = value;
        }

        private static T Faulty<T>(int at)
            where T : IFloatingPointIeee754<T> =>
            T.CreateChecked(part == at ? 1.001 : 1);

        public static T Value<T>(T x, T y)
            where T : IFloatingPointIeee754<T> =>
            x * x * x * y * y;

        public static (T Value, T FirstX, T FirstY) FirstOrder<T>(T x, T y)
            where T : IFloatingPointIeee754<T> =>
            (x * x * x * y * y, T.CreateChecked(3) * x * x * y * y, T.CreateChecked(2) * x * x * x * y);

        public static (T Value, T FirstX, T FirstY, T SecondXX, T SecondXY, T SecondYY) SecondOrder<T>(T x, T y)
            where T : IFloatingPointIeee754<T> =>
            (
                x * x * x * y * y,
                Faulty<T>(0) * T.CreateChecked(3) * x * x * y * y,
                Faulty<T>(1) * T.CreateChecked(2) * x * x * x * y,
                Faulty<T>(2) * T.CreateChecked(6) * x * y * y,
                Faulty<T>(3) * T.CreateChecked(6) * x * x * y,
                Faulty<T>(4) * T.CreateChecked(2) * x * x * x);
    }
}
