using Duals.Tests.Elementary;

namespace Duals.Tests.Transparency;

internal static partial class Members<TSelf>
{
    // Operators are in the list of functions too, but no interface has a member of that name: they are cases of their own.
    private static IEnumerable<MemberCase<TSelf>> Functions() =>
    [
        .. from function in ElementaryFunctions<TSelf>.All
           where !function.IsVariant
           let member = InterfaceMembers.Find(function.Member, function.Arity)
           where member is not null
           select Function(member, function),
        Pair("ITrigonometricFunctions.SinCos", TSelf.SinCos),
        Pair("ITrigonometricFunctions.SinCosPi", TSelf.SinCosPi),
    ];

    private static MemberCase<TSelf> Function(string member, ElementaryFunction<TSelf> function) => new(
        member,
        "",
        function.Arity,
        Choices.None,
        (in a) =>
        {
            ReadOnlySpan<TSelf> x = [a.X, a.Y, a.Z];
            return function.Call(x[..function.Arity]);
        });
}
