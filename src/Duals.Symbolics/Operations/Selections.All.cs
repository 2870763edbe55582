using System.Numerics;

namespace Duals.Symbolics;

/// <summary>The larger operand.</summary>
internal readonly struct MaxSelection : ISelection
{
    public static string Name => "Max";

    public static bool IsMaximum => true;

    public static bool IsOfMagnitudes => false;

    public static TNumber Select<TNumber>(TNumber x, TNumber y)
        where TNumber : IFloatingPointIeee754<TNumber> =>
        TNumber.Max(x, y);
}

/// <summary>The operand of larger magnitude.</summary>
internal readonly struct MaxMagnitudeSelection : ISelection
{
    public static string Name => "MaxMagnitude";

    public static bool IsMaximum => true;

    public static bool IsOfMagnitudes => true;

    public static TNumber Select<TNumber>(TNumber x, TNumber y)
        where TNumber : IFloatingPointIeee754<TNumber> =>
        TNumber.MaxMagnitude(x, y);
}

/// <summary>The operand of larger magnitude, a number before NaN.</summary>
internal readonly struct MaxMagnitudeNumberSelection : ISelection
{
    public static string Name => "MaxMagnitudeNumber";

    public static bool IsMaximum => true;

    public static bool IsOfMagnitudes => true;

    public static TNumber Select<TNumber>(TNumber x, TNumber y)
        where TNumber : IFloatingPointIeee754<TNumber> =>
        TNumber.MaxMagnitudeNumber(x, y);
}

/// <summary>The larger operand as the platform chooses.</summary>
internal readonly struct MaxNativeSelection : ISelection
{
    public static string Name => "MaxNative";

    public static bool IsMaximum => true;

    public static bool IsOfMagnitudes => false;

    public static TNumber Select<TNumber>(TNumber x, TNumber y)
        where TNumber : IFloatingPointIeee754<TNumber> =>
        TNumber.MaxNative(x, y);
}

/// <summary>The larger operand, a number before NaN.</summary>
internal readonly struct MaxNumberSelection : ISelection
{
    public static string Name => "MaxNumber";

    public static bool IsMaximum => true;

    public static bool IsOfMagnitudes => false;

    public static TNumber Select<TNumber>(TNumber x, TNumber y)
        where TNumber : IFloatingPointIeee754<TNumber> =>
        TNumber.MaxNumber(x, y);
}

/// <summary>The smaller operand.</summary>
internal readonly struct MinSelection : ISelection
{
    public static string Name => "Min";

    public static bool IsMaximum => false;

    public static bool IsOfMagnitudes => false;

    public static TNumber Select<TNumber>(TNumber x, TNumber y)
        where TNumber : IFloatingPointIeee754<TNumber> =>
        TNumber.Min(x, y);
}

/// <summary>The operand of smaller magnitude.</summary>
internal readonly struct MinMagnitudeSelection : ISelection
{
    public static string Name => "MinMagnitude";

    public static bool IsMaximum => false;

    public static bool IsOfMagnitudes => true;

    public static TNumber Select<TNumber>(TNumber x, TNumber y)
        where TNumber : IFloatingPointIeee754<TNumber> =>
        TNumber.MinMagnitude(x, y);
}

/// <summary>The operand of smaller magnitude, a number before NaN.</summary>
internal readonly struct MinMagnitudeNumberSelection : ISelection
{
    public static string Name => "MinMagnitudeNumber";

    public static bool IsMaximum => false;

    public static bool IsOfMagnitudes => true;

    public static TNumber Select<TNumber>(TNumber x, TNumber y)
        where TNumber : IFloatingPointIeee754<TNumber> =>
        TNumber.MinMagnitudeNumber(x, y);
}

/// <summary>The smaller operand as the platform chooses.</summary>
internal readonly struct MinNativeSelection : ISelection
{
    public static string Name => "MinNative";

    public static bool IsMaximum => false;

    public static bool IsOfMagnitudes => false;

    public static TNumber Select<TNumber>(TNumber x, TNumber y)
        where TNumber : IFloatingPointIeee754<TNumber> =>
        TNumber.MinNative(x, y);
}

/// <summary>The smaller operand, a number before NaN.</summary>
internal readonly struct MinNumberSelection : ISelection
{
    public static string Name => "MinNumber";

    public static bool IsMaximum => false;

    public static bool IsOfMagnitudes => false;

    public static TNumber Select<TNumber>(TNumber x, TNumber y)
        where TNumber : IFloatingPointIeee754<TNumber> =>
        TNumber.MinNumber(x, y);
}
