using System.Collections;
using System.Collections.Immutable;

namespace Duals.Generator;

/// <summary>An array that equals another one of equal elements, so that the compiler sees when a step of the generator has nothing new.</summary>
internal readonly struct EquatableArray<T>(IEnumerable<T> elements) : IEquatable<EquatableArray<T>>, IEnumerable<T>
    where T : IEquatable<T>
{
    private readonly ImmutableArray<T> _elements = [.. elements];

    public bool Equals(EquatableArray<T> other) => _elements.AsSpan().SequenceEqual(other._elements.AsSpan());

    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    public override int GetHashCode()
    {
        int hash = 17;
        foreach (T element in _elements)
            hash = unchecked(hash * 31 + element.GetHashCode());

        return hash;
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_elements).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
