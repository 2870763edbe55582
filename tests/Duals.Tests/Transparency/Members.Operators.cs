namespace Duals.Tests.Transparency;

internal static partial class Members<TSelf>
{
    private static MemberCase<TSelf>[] Operators() =>
    [
        Binary("IAdditionOperators.op_Addition", (x, y) => unchecked(x + y)),
        Binary("IAdditionOperators.op_CheckedAddition", (x, y) => checked(x + y)),
        Binary("ISubtractionOperators.op_Subtraction", (x, y) => unchecked(x - y)),
        Binary("ISubtractionOperators.op_CheckedSubtraction", (x, y) => checked(x - y)),
        Binary("IMultiplyOperators.op_Multiply", (x, y) => unchecked(x * y)),
        Binary("IMultiplyOperators.op_CheckedMultiply", (x, y) => checked(x * y)),
        Binary("IDivisionOperators.op_Division", (x, y) => unchecked(x / y)),
        Binary("IDivisionOperators.op_CheckedDivision", (x, y) => checked(x / y)),
        Binary("IModulusOperators.op_Modulus", (x, y) => x % y),

        Unary("IUnaryNegationOperators.op_UnaryNegation", x => unchecked(-x)),
        Unary("IUnaryNegationOperators.op_CheckedUnaryNegation", x => checked(-x)),
        Unary("IUnaryPlusOperators.op_UnaryPlus", x => +x),
        Unary("IIncrementOperators.op_Increment", x => unchecked(++x)),
        Unary("IIncrementOperators.op_CheckedIncrement", x => checked(++x)),
        Unary("IDecrementOperators.op_Decrement", x => unchecked(--x)),
        Unary("IDecrementOperators.op_CheckedDecrement", x => checked(--x)),
    ];

    private static MemberCase<TSelf>[] Comparisons() =>
    [
        Compares("IComparisonOperators.op_LessThan", (x, y) => x < y),
        Compares("IComparisonOperators.op_LessThanOrEqual", (x, y) => x <= y),
        Compares("IComparisonOperators.op_GreaterThan", (x, y) => x > y),
        Compares("IComparisonOperators.op_GreaterThanOrEqual", (x, y) => x >= y),
        Compares("IEqualityOperators.op_Equality", (x, y) => x == y),
        Compares("IEqualityOperators.op_Inequality", (x, y) => x != y),

        new("IEquatable.Equals(TSelf)", "", 2, Choices.None, (in a) => Outcome<TSelf>.Of(a.X.Equals(a.Y))),
        new("IComparable.CompareTo(TSelf)", "", 2, Choices.None, (in a) => Outcome<TSelf>.Of(a.X.CompareTo(a.Y))),
        new("IComparable.CompareTo(Object)", "", 2, Choices.Objects, (in a) => Outcome<TSelf>.Of(a.X.CompareTo(Boxed(a.Y, a.Choice)))),
        new("Object.Equals(Object)", "", 2, Choices.Objects, (in a) => Outcome<TSelf>.Of(a.X.Equals(Boxed(a.Y, a.Choice)))),
    ];

    private static object? Boxed(TSelf value, int choice) => choice switch
    {
        0 => value,
        1 => null,
        _ => "1",
    };
}
