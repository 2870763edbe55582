using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals;

/// <summary>Finds out, when a rule is first applied over a nested number type, whether its slopes carry tangents.</summary>
/// <remarks>
/// The tangent of f′ over <see cref="Dual{T}"/> must be the f″ that the rule states. If it is built from the rule's own <c>Value</c>, whose code may lose
/// tangents, it is not: derivatives
/// would be right in one mode and wrong in another. A point at which both are 0 or not finite tells nothing; after a few of them nothing is asked any more.
/// <see cref="RuleCheck"/> looks
/// closer.
/// </remarks>
internal static class RuleConsistency
{
    private const int Questions = 4;

    // Rules of a few digits are left alone.
    private const double Tolerance = 1e-3;

    /// <summary>Applies a rule to the inner number of a nested one, and throws if the rule's slopes lose tangents there.</summary>
    /// <exception cref="InvalidOperationException">The rule contradicts itself.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Apply<TRule, T>(T x)
        where TRule : IUnaryRule
        where T : IFloatingPointIeee754<T>
    {
        if (Asked<TRule>.Times < Questions && Inner<T>.IsPlain)
            Ask<TRule>(double.CreateTruncating(x));

        return Rule.Apply<TRule, T>(x);
    }

    /// <inheritdoc cref="Apply{TRule, T}(T)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Apply<TRule, T>(T x, T y)
        where TRule : IBinaryRule
        where T : IFloatingPointIeee754<T>
    {
        if (Asked<TRule>.Times < Questions && Inner<T>.IsPlain)
            Ask<TRule>(double.CreateTruncating(x), double.CreateTruncating(y));

        return Rule.Apply<TRule, T>(x, y);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Ask<TRule>(double x)
        where TRule : IUnaryRule
    {
        double stated = TRule.SecondOrder(x).Second;
        Judge<TRule>(stated, TRule.FirstOrder(Dual.Variable(x)).First.Derivative, "f″");
        Asked<TRule>.Times++;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Ask<TRule>(double x, double y)
        where TRule : IBinaryRule
    {
        (_, _, _, double xx, double xy, double yy) = TRule.SecondOrder(x, y);
        (_, Dual<double> fxAlongX, Dual<double> fyAlongX) = TRule.FirstOrder(Dual.Variable(x), Dual.Constant(y));
        (_, Dual<double> fxAlongY, Dual<double> fyAlongY) = TRule.FirstOrder(Dual.Constant(x), Dual.Variable(y));
        Judge<TRule>(xx, fxAlongX.Derivative, "∂²f/∂x²");
        Judge<TRule>(xy, fyAlongX.Derivative, "∂²f/∂x∂y");
        Judge<TRule>(xy, fxAlongY.Derivative, "∂²f/∂x∂y");
        Judge<TRule>(yy, fyAlongY.Derivative, "∂²f/∂y²");
        Asked<TRule>.Times++;
    }

    private static void Judge<TRule>(double stated, double carried, string quantity)
    {
        if (!double.IsFinite(stated) || !double.IsFinite(carried) || Math.Abs(stated - carried) <= Tolerance * Math.Max(Math.Abs(stated), Math.Abs(carried)))
            return;

        throw new InvalidOperationException(
            $"The rule {TypeName.Of(typeof(TRule))} contradicts itself over nested numbers: "
            + FormattableString.Invariant($"{quantity} is {stated:G6} by SecondOrder, and {carried:G6} by the tangent of FirstOrder. ")
            + "Its slopes must carry tangents: where they use the rule's own value they call Rule.Apply, not Value. RuleCheck says more.");
    }

    // Formulas are plain neither inside nor outside: their value is not looked at.
    private static class Inner<T>
    {
        public static readonly bool IsPlain =
            typeof(T).GenericTypeArguments is [var inner, ..] && (inner == typeof(double) || inner == typeof(float) || inner == typeof(Half));
    }

    private static class Asked<TRule>
    {
        public static int Times;
    }
}
