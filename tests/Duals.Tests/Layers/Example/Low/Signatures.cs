using Duals.Tests.Layers.Example.High;

namespace Duals.Tests.Layers.Example.Low;

internal readonly struct Field()
{
    public readonly HighNumber<int> Number = default;
}

internal abstract class Signatures
{
    public abstract void Parameter(in HighStruct x);

    public abstract void Constraint<T>()
        where T : IHigh;

    public abstract void Argument(Func<int, HighStruct?> f);
}
