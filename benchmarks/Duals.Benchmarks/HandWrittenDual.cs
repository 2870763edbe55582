namespace Duals.Benchmarks;

/// <summary>Dual arithmetic written by hand on two doubles: what the generic one must cost.</summary>
internal readonly struct HandWrittenDual(double value, double derivative)
{
    public readonly double Value = value;
    public readonly double Derivative = derivative;

    public static HandWrittenDual operator +(HandWrittenDual a, HandWrittenDual b) => new(a.Value + b.Value, a.Derivative + b.Derivative);

    public static HandWrittenDual operator *(HandWrittenDual a, HandWrittenDual b) =>
        new(a.Value * b.Value, a.Derivative * b.Value + a.Value * b.Derivative);

    /// <summary><see cref="Functions.Cubics"/> by hand.</summary>
    public static HandWrittenDual Cubics(ReadOnlySpan<HandWrittenDual> x)
    {
        var sum = new HandWrittenDual(0, 0);
        foreach (HandWrittenDual v in x)
            sum = sum + v * v * v + new HandWrittenDual(2, 0) * v;

        return sum;
    }
}
