using System.Globalization;
using System.Numerics;
using Duals.Properties.Generators;
using FsProperty = FsCheck.Property;

namespace Duals.Properties.Laws;

/// <summary>
/// What holds for numbers of every type in all their parts: the field laws as far as floating point keeps them, choices, text, exact equality.
/// </summary>
[Properties(MaxTest = 200, EndSize = 50)]
public abstract class NumberLaws<T, TBelow, TShape>
    where T : struct, IDualNumber<T, TBelow>
    where TBelow : IFloatingPointIeee754<TBelow>, IMinMaxValue<TBelow>
    where TShape : IShape<T>
{
    // What the parts of a product of three, or of a quotient, may lose, in units of the parts' type.
    private static readonly double Tolerance = 256 * Unit();

    [Property]
    public FsProperty Addition_commutes_exactly(WildParts p) => Same(() => Make(p.X) + Make(p.Y), () => Make(p.Y) + Make(p.X));

    [Property]
    public FsProperty Multiplication_commutes_exactly(WildParts p) => Same(() => Make(p.X) * Make(p.Y), () => Make(p.Y) * Make(p.X));

    [Property]
    public FsProperty Subtraction_adds_the_opposite(WildParts p) => Same(() => Make(p.X) - Make(p.Y), () => Make(p.X) + -Make(p.Y));

    [Property]
    public FsProperty One_is_neutral(ModerateParts p) => SameNumber(() => Make(p.X) * T.One, () => Make(p.X));

    [Property]
    public FsProperty Zero_is_neutral(ModerateParts p) => SameNumber(() => Make(p.X) + T.Zero, () => Make(p.X));

    [Property]
    public FsProperty A_number_divided_by_one_is_itself(ModerateParts p) => SameNumber(() => Make(p.X) / T.One, () => Make(p.X));

    [Property]
    public FsProperty Addition_associates_within_rounding(ModerateParts p) =>
        Near(() => (Make(p.X) + Make(p.Y)) + Make(p.Z), () => Make(p.X) + (Make(p.Y) + Make(p.Z)), Largest(p.X) + Largest(p.Y) + Largest(p.Z));

    [Property]
    public FsProperty Multiplication_associates_within_rounding(ModerateParts p) =>
        Near(() => (Make(p.X) * Make(p.Y)) * Make(p.Z), () => Make(p.X) * (Make(p.Y) * Make(p.Z)), Largest(p.X) * Largest(p.Y) * Largest(p.Z));

    [Property]
    public FsProperty Multiplication_distributes_within_rounding(ModerateParts p) =>
        Near(() => Make(p.X) * (Make(p.Y) + Make(p.Z)), () => Make(p.X) * Make(p.Y) + Make(p.X) * Make(p.Z), Largest(p.X) * (Largest(p.Y) + Largest(p.Z)));

    // Every order of a tangent divides once more by the value, and multiplies by a tangent.
    [Property(MaxRejected = 100)]
    public FsProperty Multiplication_undoes_division_within_rounding(ModerateParts p)
    {
        using IDisposable? tape = TShape.Begin();
        double value = Math.Abs(p.Y[0]);
        return Verdict.Of(
            value >= 0.25,
            () => Fault(
                Make(p.X) / Make(p.Y) * Make(p.Y), Make(p.X), Largest(p.X) * Math.Pow(1 + Largest(p.Y) / value, Math.Log2(TShape.Count) + 2)));
    }

    [Property]
    public FsProperty The_larger_and_the_smaller_sum_up_to_both(WildParts p)
    {
        using IDisposable? tape = TShape.Begin();
        (T x, T y) = (Make(p.X), Make(p.Y));
        return Verdict.Of(
            SumFault(x, y, T.Max(x, y), T.Min(x, y))
                ?? SumFault(x, y, T.MaxMagnitude(x, y), T.MinMagnitude(x, y))
                ?? NativeSumFault(x, y));
    }

    [Property]
    public FsProperty The_larger_of_equal_values_and_the_smaller_sum_up_to_both(WildParts p)
    {
        using IDisposable? tape = TShape.Begin();
        double[] tied = [p.X[0], .. p.Y[1..]];
        (T x, T y) = (Make(p.X), Make(tied));
        return Verdict.Of(SumFault(x, y, T.Max(x, y), T.Min(x, y)) ?? SumFault(x, y, T.MaxMagnitude(x, y), T.MinMagnitude(x, y)));
    }

    [Property]
    public FsProperty The_larger_of_a_number_and_its_opposite_is_its_magnitude(WildParts p)
    {
        return double.IsNaN(p.X[0]) ? Verdict.Of(null) : SameNumber(() => T.Max(Make(p.X), -Make(p.X)), () => T.Abs(Make(p.X)));
    }

    [Property]
    public FsProperty What_is_written_reads_back_exactly(WildParts p)
    {
        using IDisposable? tape = TShape.Begin();
        T x = Make(p.X);
        T general = T.Parse(x.ToString(null, CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        T roundTrip = T.Parse(x.ToString("R", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

        // All that is written: reverse mode writes its value only.
        T written = T.FromParts([.. Enumerable.Range(0, T.PartCount).Select(x.GetPart)]);
        return Verdict.Of(
            Agreement.Exact("written plainly", Parts(written), Parts(general)) ?? Agreement.Exact("written with R", Parts(written), Parts(roundTrip)));
    }

    [Property]
    public FsProperty Exact_equality_compares_every_part(WildParts p, int index)
    {
        using IDisposable? tape = TShape.Begin();
        T x = Make(p.X);
        T same = Make(p.X);
        var comparer = ExactComparer();
        int changed = (int)((uint)index % (uint)TShape.Count);
        double[] parts = [.. p.X];
        parts[changed] = double.IsFinite(parts[changed]) && Math.Abs(parts[changed]) is < 1e30 and > 1e-30 ? 2 * parts[changed] : 0.375;
        T other = Make(parts);
        return Verdict.Of(
            !x.EqualsExact(same) ? "a number is not exactly itself"
            : !comparer.Equals(x, same) ? "a number is not exactly itself to the comparer"
            : comparer.GetHashCode(x) != comparer.GetHashCode(same) ? "the exact hash of a number varies"
            : x.EqualsExact(other) ? $"part {changed} is not compared"
            : comparer.Equals(x, other) ? $"part {changed} is not compared by the comparer"
            : changed > 0 && x.Equals(other) != x.Equals(same) ? "equality looks at a tangent"
            : null);
    }

    protected abstract IEqualityComparer<T> ExactComparer();

    private static T Make(double[] parts) => TShape.Make(parts);

    private static double[] Parts(T x) => Shape.Parts<T, TShape>(x);

    private static double Largest(double[] parts) => parts.Take(TShape.Count).Max(Math.Abs) + 1;

    private static double Unit() => Parts(T.BitIncrement(T.One))[0] - 1;

    private static FsProperty Same(Func<T> expected, Func<T> actual)
    {
        using IDisposable? tape = TShape.Begin();
        return Verdict.Of(Agreement.Exact(typeof(T).ToString(), Parts(expected()), Parts(actual())));
    }

    // Without telling the zeros apart: −0 + 0 is +0, and a product with a tangent of zero adds a zero of either sign.
    private static FsProperty SameNumber(Func<T> actual, Func<T> expected) => Near(actual, expected, 0);

    private static FsProperty Near(Func<T> actual, Func<T> expected, double scale)
    {
        using IDisposable? tape = TShape.Begin();
        return Verdict.Of(Fault(actual(), expected(), scale));
    }

    private static string? Fault(T actual, T expected, double scale)
    {
        var bound = new double[TShape.Count];
        Array.Fill(bound, scale * Tolerance);
        return Agreement.Within(typeof(T).ToString(), Parts(expected), Parts(actual), bound);
    }

    // The processor takes −0 and +0 for equal and returns the same one of them as the larger and the smaller.
    private static string? NativeSumFault(T x, T y) => T.IsZero(x) && T.IsZero(y) ? null : SumFault(x, y, T.MaxNative(x, y), T.MinNative(x, y));

    // One of the two is x, in every part, and the other one y: unless one is NaN.
    private static string? SumFault(T x, T y, T larger, T smaller) =>
        T.IsNaN(x) || T.IsNaN(y) || (larger.EqualsExact(x) && smaller.EqualsExact(y)) || (larger.EqualsExact(y) && smaller.EqualsExact(x))
            ? null
            : $"{larger} and {smaller} are not {x} and {y}";
}
