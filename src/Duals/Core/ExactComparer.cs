using System.Numerics;

namespace Duals;

/// <summary>
/// Compares numbers with their tangents, for example as keys of a cache of results: with the ordinary equality, which sees
/// the value only, a cache would return a result with another call's derivatives.
/// </summary>
/// <remarks>NaN equals NaN; +0 differs from −0. Stateless and safe for use from many threads.</remarks>
/// <typeparam name="TSelf">The number type.</typeparam>
/// <typeparam name="T">The inner type.</typeparam>
internal sealed class ExactComparer<TSelf, T> : IEqualityComparer<TSelf>
    where TSelf : struct, IDualNumber<TSelf, T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    public static readonly ExactComparer<TSelf, T> Instance = new();

    public bool Equals(TSelf x, TSelf y) => x.EqualsExact(y);

    public int GetHashCode(TSelf obj)
    {
        // An adjoint number has one part; its place on the tape is compared by the number itself.
        if (TSelf.PartCount == 1)
            return Parts.Hash(obj);

        var hash = default(HashCode);
        for (int i = 0; i < TSelf.PartCount; i++)
            hash.Add(Parts.Hash(obj.GetPart(i)));

        return hash.ToHashCode();
    }
}
