namespace Duals.Tests.Differentiation.Scenarios;

/// <summary>A form of a driver over one number, in one mode, and what is expected of every one of them.</summary>
internal interface IScenario
{
    /// <summary>Gets the name of the driver: <c>Forward.Gradient</c>, or <c>f.Gradient</c> for function objects.</summary>
    string Driver { get; }

    /// <summary>Gets the names of the driver's parameters, which tell the form.</summary>
    string Parameters { get; }

    /// <summary>Gets the number, and the mode where there is a choice.</summary>
    string Setting { get; }

    /// <summary>Gets a value indicating whether the driver can run over its number.</summary>
    bool IsSupported { get; }

    /// <summary>Gets a value indicating whether the driver has to do without allocations.</summary>
    bool IsFree { get; }

    /// <summary>Gets a value indicating whether the driver writes into spans.</summary>
    bool HasSpans { get; }

    /// <summary>Values are those of the plain function, derivatives those of the formulas: at several points, for all sizes.</summary>
    void AssertRight();

    /// <summary>Results are right when they are written over the point or the vector.</summary>
    void AssertRightOverItsArguments();

    /// <summary>A function whose outputs are constant, or not written at all, has derivatives 0.</summary>
    void AssertConstantsHaveDerivativesZero();

    /// <summary>A missing function is named.</summary>
    void AssertNamesMissingFunction();

    /// <summary>Any other argument that is wrong is named, with both lengths, before anything is written.</summary>
    void AssertNamesBadArguments();

    /// <summary>What the function throws is passed on, inside another driver as well, and leaves nothing behind.</summary>
    void AssertPassesExceptionsOn();

    /// <summary>A number that vectors do not hold is not taken.</summary>
    void AssertNotSupported();

    /// <summary>The bytes that the driver allocates after warm-up, for several sizes.</summary>
    long Allocated();
}
