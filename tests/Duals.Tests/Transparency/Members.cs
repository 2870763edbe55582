using System.Numerics;

namespace Duals.Tests.Transparency;

/// <summary>The cases: every member of the interfaces, each written once and run on a plain number and on the number types alike.</summary>
internal static partial class Members<TSelf>
    where TSelf : IFloatingPointIeee754<TSelf>, IMinMaxValue<TSelf>
{
    public static IReadOnlyList<MemberCase<TSelf>> All { get; } =
    [
        .. Constants(),
        .. Predicates(),
        .. Functions(),
        .. Operators(),
        .. Comparisons(),
        .. Roundings(),
        .. Scalings(),
        .. IntegerConversions(),
        .. Bytes(),
        .. ConversionsFrom(),
        .. ConversionsTo(),
    ];

    private static MemberCase<TSelf> Constant(string member, Func<TSelf> get) =>
        new(member, "", 0, Choices.None, (in _) => get());

    private static MemberCase<TSelf> Unary(string member, Func<TSelf, TSelf> call) =>
        new($"{member}(TSelf)", "", 1, Choices.None, (in a) => call(a.X));

    private static MemberCase<TSelf> Binary(string member, Func<TSelf, TSelf, TSelf> call) =>
        new($"{member}(TSelf, TSelf)", "", 2, Choices.None, (in a) => call(a.X, a.Y));

    private static MemberCase<TSelf> Pair(string member, Func<TSelf, (TSelf First, TSelf Second)> call) =>
        new($"{member}(TSelf)", "", 1, Choices.None, (in a) => call(a.X));

    private static MemberCase<TSelf> Tells<TResult>(string member, Func<TSelf, TResult> call) =>
        new(member, "", 1, Choices.None, (in a) => Outcome<TSelf>.Of(call(a.X)));

    private static MemberCase<TSelf> Compares<TResult>(string member, Func<TSelf, TSelf, TResult> call) =>
        new($"{member}(TSelf, TSelf)", "", 2, Choices.None, (in a) => Outcome<TSelf>.Of(call(a.X, a.Y)));
}
