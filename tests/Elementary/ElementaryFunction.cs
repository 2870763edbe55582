namespace Duals.Tests.Elementary;

/// <summary>A function of one or more numbers.</summary>
internal delegate T Function<T>(ReadOnlySpan<T> x);

/// <summary>How a function is made, as far as tests tell functions apart by it.</summary>
internal enum Smoothness
{
    /// <summary>Analytic wherever it is defined, but for isolated points and cuts; its derivatives stand in the reference tables.</summary>
    Analytic,

    /// <summary>A polynomial, whose derivatives are exact: no table of them is needed.</summary>
    Polynomial,

    /// <summary>Analytic in pieces: the slope tells them apart.</summary>
    Kinked,

    /// <summary>Constant in pieces: the value tells them apart.</summary>
    Stepped,
}

/// <summary>A row of the list of elementary functions.</summary>
/// <param name="Name">The function's name in .NET; with further arguments or the name of one of two results, if it has them.</param>
/// <param name="Arity">The number of arguments.</param>
/// <param name="Call">The function as generic code calls it.</param>
/// <param name="Sample">Draws a point at which the function is smooth within one part in a hundred of every coordinate (or 1e-3).</param>
internal sealed record ElementaryFunction<T>(string Name, int Arity, Function<T> Call, Func<Random, double[]> Sample)
{
    public Smoothness Smoothness { get; init; }

    /// <summary>Gets values of an argument at which a derivative is singular or changes, beside those that every function is tried at.</summary>
    public double[] Singular { get; init; } = [];

    /// <summary>Gets a value indicating whether the row is a member with further arguments fixed, or one of a member's two results.</summary>
    public bool IsVariant { get; init; }

    /// <summary>Gets the name of the member.</summary>
    public string Member => Name.Split('(', '.')[0];

    /// <summary>Gets the function's name in the reference tables, which know each pair of results by the names of the two functions.</summary>
    public string Reference => Name.Contains('.', StringComparison.Ordinal) ? Name.Split('.')[1] : IsVariant ? Name : Member;

    public override string ToString() => Name;
}
