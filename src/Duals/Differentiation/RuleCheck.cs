using System.Numerics;

namespace Duals;

/// <summary>
/// Checks the derivatives of a rule, of both orders and those that its slopes carry over number types, by finite differences over points of its domain, and
/// reports the worst.
/// </summary>
/// <remarks>
/// <para>Compared are f of all members, bit for bit; f′ with the differences of f; f″ with those of f′; and what nested number types use: the tangents of f′
/// and f″ when the rule runs on
/// <see cref="Dual{T}"/> and <see cref="HyperDual{T}"/>. A rule whose slope is built from its own <c>Value</c> shows there: its second derivative is right in
/// <see cref="HyperDual{T}"/>,
/// and 0 or half of it where numbers are nested. It must call <see cref="Rule.Apply{TRule, T}(T)"/> in its slopes.</para>
/// <para>Take points inside the domain, some near its ends and on either side of every branch of the code.</para>
/// </remarks>
public static class RuleCheck
{
    /// <summary>Checks a rule of one argument.</summary>
    /// <typeparam name="TRule">The rule.</typeparam>
    /// <typeparam name="T">The plain number type, best <see cref="double"/>.</typeparam>
    /// <param name="points">The points.</param>
    /// <param name="tolerance">The relative tolerance.</param>
    /// <param name="scale">The size of a change of x that matters to f; by default, or 0, a tenth.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentException"><paramref name="points"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="tolerance"/> is negative or NaN, or <paramref name="scale"/> negative or not finite.
    /// </exception>
    /// <example><code>
    /// Console.WriteLine(RuleCheck.Unary&lt;Softplus, double&gt;([-30, -1, 0.5, 40]));   // Passed: Softplus at 4 points …
    /// </code></example>
    public static RuleCheckReport Unary<TRule, T>(ReadOnlySpan<T> points, double tolerance = GradientCheck.DefaultTolerance, T scale = default!)
        where TRule : IUnaryRule
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        var search = new RuleSearch<T>(points.Length, tolerance, scale, nameof(points));
        foreach (T x in points)
        {
            (T value1, T first1) = TRule.FirstOrder(x);
            (T value2, T first2, T second) = TRule.SecondOrder(x);
            search.Same("f of FirstOrder", value1, TRule.Value(x));
            search.Same("f of SecondOrder", value2, TRule.Value(x));
            search.Compare(TRule.Value, x, ("f′ of FirstOrder", first1), ("f′ of SecondOrder", first2));

            Dual<T> variable = Dual.Variable(x);
            (_, Dual<T> slope) = TRule.FirstOrder(variable);
            (_, Dual<T> slope2, Dual<T> curvature) = TRule.SecondOrder(variable);
            search.Compare(
                t => TRule.FirstOrder(t).First,
                x,
                ("f″ of SecondOrder", second),
                ("f″, the tangent of FirstOrder's f′ over Dual", slope.Derivative),
                ("f″, the tangent of SecondOrder's f′ over Dual", slope2.Derivative));
            search.Compare(
                t => TRule.SecondOrder(t).Second,
                x,
                ("f‴, the tangent of f″ over Dual", curvature.Derivative),
                ("f‴, the mixed tangent of f′ over HyperDual", TRule.FirstOrder(new HyperDual<T>(x, T.One, T.One, T.Zero)).First.Epsilon12));
            search.NextPoint();
        }

        return search.Report(typeof(TRule));
    }

    /// <summary>Checks a rule of two arguments.</summary>
    /// <typeparam name="TRule">The rule.</typeparam>
    /// <typeparam name="T">The plain number type, best <see cref="double"/>.</typeparam>
    /// <param name="points">The points.</param>
    /// <param name="tolerance">The relative tolerance.</param>
    /// <param name="scale">The size of a change of x and y that matters to f; by default, or 0, a tenth.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentException"><paramref name="points"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="tolerance"/> is negative or NaN, or <paramref name="scale"/> negative or not finite.
    /// </exception>
    public static RuleCheckReport Binary<TRule, T>(ReadOnlySpan<(T X, T Y)> points, double tolerance = GradientCheck.DefaultTolerance, T scale = default!)
        where TRule : IBinaryRule
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        var search = new RuleSearch<T>(points.Length, tolerance, scale, nameof(points));
        foreach ((T x, T y) in points)
        {
            (T value1, T fx1, T fy1) = TRule.FirstOrder(x, y);
            (T value2, T fx2, T fy2, T fxx, T fxy, T fyy) = TRule.SecondOrder(x, y);
            search.Same("f of FirstOrder", value1, TRule.Value(x, y));
            search.Same("f of SecondOrder", value2, TRule.Value(x, y));
            search.Compare(t => TRule.Value(t, y), x, ("∂f/∂x of FirstOrder", fx1), ("∂f/∂x of SecondOrder", fx2));
            search.Compare(t => TRule.Value(x, t), y, ("∂f/∂y of FirstOrder", fy1), ("∂f/∂y of SecondOrder", fy2));

            (_, Dual<T> fxAlongX, Dual<T> fyAlongX) = TRule.FirstOrder(Dual.Variable(x), Dual.Constant(y));
            (_, Dual<T> fxAlongY, Dual<T> fyAlongY) = TRule.FirstOrder(Dual.Constant(x), Dual.Variable(y));
            search.Compare(
                t => TRule.FirstOrder(t, y).FirstX,
                x,
                ("∂²f/∂x² of SecondOrder", fxx),
                ("∂²f/∂x², the tangent of ∂f/∂x over Dual", fxAlongX.Derivative));
            search.Compare(
                t => TRule.FirstOrder(t, y).FirstY, x, ("∂²f/∂x∂y of SecondOrder", fxy), ("∂²f/∂x∂y, the tangent of ∂f/∂y over Dual", fyAlongX.Derivative));
            search.Compare(
                t => TRule.FirstOrder(x, t).FirstX,
                y,
                ("∂²f/∂x∂y of SecondOrder", fxy),
                ("∂²f/∂x∂y, the tangent of ∂f/∂x over Dual", fxAlongY.Derivative));
            search.Compare(
                t => TRule.FirstOrder(x, t).FirstY,
                y,
                ("∂²f/∂y² of SecondOrder", fyy),
                ("∂²f/∂y², the tangent of ∂f/∂y over Dual", fyAlongY.Derivative));

            (_, Dual<T> fx3, Dual<T> fy3, Dual<T> fxxAlongX, Dual<T> fxyAlongX, Dual<T> fyyAlongX) = TRule.SecondOrder(Dual.Variable(x), Dual.Constant(y));
            (_, Dual<T> fx4, Dual<T> fy4, Dual<T> fxxAlongY, Dual<T> fxyAlongY, Dual<T> fyyAlongY) = TRule.SecondOrder(Dual.Constant(x), Dual.Variable(y));
            search.Compare(t => TRule.FirstOrder(t, y).FirstX, x, ("∂²f/∂x², the tangent of SecondOrder's ∂f/∂x over Dual", fx3.Derivative));
            search.Compare(t => TRule.FirstOrder(t, y).FirstY, x, ("∂²f/∂x∂y, the tangent of SecondOrder's ∂f/∂y over Dual", fy3.Derivative));
            search.Compare(t => TRule.FirstOrder(x, t).FirstX, y, ("∂²f/∂x∂y, the tangent of SecondOrder's ∂f/∂x over Dual", fx4.Derivative));
            search.Compare(t => TRule.FirstOrder(x, t).FirstY, y, ("∂²f/∂y², the tangent of SecondOrder's ∂f/∂y over Dual", fy4.Derivative));

            (_, HyperDual<T> fxOfXX, _) = TRule.FirstOrder(new HyperDual<T>(x, T.One, T.One, T.Zero), HyperDual.Constant(y));
            (_, HyperDual<T> fxOfXY, HyperDual<T> fyOfXY) = TRule.FirstOrder(
                new HyperDual<T>(x, T.One, T.Zero, T.Zero), new HyperDual<T>(y, T.Zero, T.One, T.Zero));
            (_, _, HyperDual<T> fyOfYY) = TRule.FirstOrder(HyperDual.Constant(x), new HyperDual<T>(y, T.One, T.One, T.Zero));
            const string Mixed = "the mixed tangent of FirstOrder over HyperDual";
            search.Compare(
                t => TRule.SecondOrder(t, y).SecondXX,
                x,
                ("∂³f/∂x³, the tangent of ∂²f/∂x² over Dual", fxxAlongX.Derivative),
                ($"∂³f/∂x³, {Mixed}", fxOfXX.Epsilon12));
            search.Compare(
                t => TRule.SecondOrder(x, t).SecondXX,
                y,
                ("∂³f/∂x²∂y, the tangent of ∂²f/∂x² over Dual", fxxAlongY.Derivative),
                ($"∂³f/∂x²∂y, {Mixed}", fxOfXY.Epsilon12));
            search.Compare(t => TRule.SecondOrder(t, y).SecondXY, x, ("∂³f/∂x²∂y, the tangent of ∂²f/∂x∂y over Dual", fxyAlongX.Derivative));
            search.Compare(t => TRule.SecondOrder(x, t).SecondXY, y, ("∂³f/∂x∂y², the tangent of ∂²f/∂x∂y over Dual", fxyAlongY.Derivative));
            search.Compare(
                t => TRule.SecondOrder(t, y).SecondYY,
                x,
                ("∂³f/∂x∂y², the tangent of ∂²f/∂y² over Dual", fyyAlongX.Derivative),
                ($"∂³f/∂x∂y², {Mixed}", fyOfXY.Epsilon12));
            search.Compare(
                t => TRule.SecondOrder(x, t).SecondYY,
                y,
                ("∂³f/∂y³, the tangent of ∂²f/∂y² over Dual", fyyAlongY.Derivative),
                ($"∂³f/∂y³, {Mixed}", fyOfYY.Epsilon12));
            search.NextPoint();
        }

        return search.Report(typeof(TRule));
    }
}
