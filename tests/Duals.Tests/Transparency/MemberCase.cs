namespace Duals.Tests.Transparency;

/// <summary>The arguments of a case: as many numbers as the member takes, and a choice among what else it can be given.</summary>
internal readonly record struct Arguments<TSelf>(TSelf X, TSelf Y, TSelf Z, int Choice);

/// <summary>Calls the member.</summary>
internal delegate Outcome<TSelf> Invocation<TSelf>(in Arguments<TSelf> arguments);

/// <summary>A member of the interfaces, called as generic code calls it.</summary>
/// <param name="Member">The member's name as <see cref="InterfaceMembers"/> writes it.</param>
/// <param name="Variant">The type argument, where there is one.</param>
/// <param name="Arity">How many numbers it takes.</param>
/// <param name="Choices">The integers it is called with; what they mean is the case's own affair.</param>
/// <param name="Invocation">The call.</param>
internal sealed record MemberCase<TSelf>(string Member, string Variant, int Arity, int[] Choices, Invocation<TSelf> Invocation)
{
    /// <summary>Gets a value indicating whether the member throws at active numbers, as a checked conversion does that would lose their derivative.</summary>
    public bool RefusesActive { get; init; }

    public Outcome<TSelf> Invoke(in Arguments<TSelf> arguments)
    {
        try
        {
            return Invocation(arguments);
        }
        catch (Exception exception)
        {
            return Outcome<TSelf>.Thrown(exception);
        }
    }

    public override string ToString() => Variant.Length == 0 ? Member : $"{Member} with {Variant}";
}
