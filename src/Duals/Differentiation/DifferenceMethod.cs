namespace Duals;

/// <summary>How <see cref="FiniteDifference"/> takes a derivative.</summary>
public enum DifferenceMethod
{
    /// <summary>
    /// Central differences at shrinking steps, extrapolated to step 0: about 23 evaluations and 11 to 14 digits.
    /// C. J. F. Ridders, Accurate computation of F′(x) and F′(x)F″(x), Advances in Engineering Software 4 (1982) 75–76.
    /// </summary>
    Ridders,

    /// <summary>(f(x + h) − f(x − h))/2h with h near the cube root of the rounding unit: 5 evaluations with the error estimate, about 10 digits.</summary>
    Central,

    /// <summary>(f(x + h) − f(x))/h with h near the square root of the rounding unit: 3 evaluations with the error estimate, about 7 digits.</summary>
    Forward,
}
