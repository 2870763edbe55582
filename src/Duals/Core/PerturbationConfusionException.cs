namespace Duals;

/// <summary>
/// The function given to a driver has captured a variable of another driver over the same number type that is still running, so that the two
/// derivatives would be mixed up. See the message for the ways out.
/// </summary>
public sealed class PerturbationConfusionException : InvalidOperationException
{
    /// <summary>Initializes the exception.</summary>
    public PerturbationConfusionException()
        : base(Explain(""))
    {
    }

    /// <summary>Initializes the exception with a message.</summary>
    /// <param name="message">The message.</param>
    public PerturbationConfusionException(string message)
        : base(message)
    {
    }

    /// <summary>Initializes the exception with a message and a cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public PerturbationConfusionException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal PerturbationConfusionException(Type number)
        : base(Explain($", {TypeName.Of(number)}"))
    {
    }

    private static string Explain(string number) =>
        $"The function differentiated here uses a variable of an outer driver that runs over the same number type{number}; the two derivatives would be "
        + "mixed up. Ways out: for Derivative, lift the point into the outer variable, Derivative(x => x * Derivative(y => x + y, x * 0 + 1), 1.0) "
        + "(in F#: diff (fun x -> x * diff (fun y -> Dual.Constant x + y) (x * 0.0 + 1.0)) 1.0), so that the inner driver runs over a number of numbers; "
        + "for Gradient, lift the point likewise and use Reverse.Gradient inside; "
        + "or write the inner function as a function object (IUnivariateFunction, IScalarFunction, IVectorFunction), whose number type differs at each "
        + "level; or exchange the roles, Derivative inside Gradient. A step of Checkpoint.Repeat or a term of Terms.Sum takes such a variable among its "
        + "parameters, not in a field.";
}
