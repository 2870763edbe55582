using Duals.Tests.Layers.Example.High;

namespace Duals.Tests.Layers.Example.Low;

/// <summary>Refers to nothing.</summary>
internal static class Unmarked
{
    public static int Number => 1;
}

internal abstract class Derived : HighClass;

internal abstract class Implementing : IHigh
{
    public abstract int Number { get; }
}

internal abstract class Constrained<T>
    where T : IHigh;

internal interface IWithoutCode
{
    List<HighNumber<int>[]> Get();
}

[High]
internal static class Marked;
