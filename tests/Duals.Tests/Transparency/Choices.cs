namespace Duals.Tests.Transparency;

/// <summary>What the members are called with beside numbers.</summary>
internal static class Choices
{
    /// <summary>Five rounding modes, and one that does not exist.</summary>
    public const int Modes = 6;

    public static readonly int[] None = [0];

    /// <summary>A number in a box, nothing, and another type of object.</summary>
    public static readonly int[] Objects = [0, 1, 2];

    /// <summary>Valid numbers of digits end at 15 for double, 6 for float, 3 for Half.</summary>
    public static readonly int[] Digits = [-1, 0, 1, 2, 3, 4, 6, 7, 15, 16, 100];

    public static readonly int[] Degrees =
        [int.MinValue, -1001, -1000, -9, -8, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1000, 1001, int.MaxValue];

    public static readonly int[] Scales =
        [int.MinValue, -5000, -2100, -1075, -1074, -1022, -150, -53, -10, -1, 0, 1, 2, 11, 52, 127, 1023, 1024, 2100, 5000, int.MaxValue];

    /// <summary>The lengths of buffers: none at all (−1); too short, exact and too long for the exponents and significands of the plain types.</summary>
    public static readonly int[] Lengths = [-1, 0, 1, 2, 3, 4, 7, 8, 9, 12];

    /// <summary>Where writing into a buffer starts.</summary>
    public static readonly int[] Starts = [-1, 0, 1, 3, 13];

    /// <summary>The numbers of a list.</summary>
    public static int[] Among(int count) => [.. Enumerable.Range(0, count)];
}
