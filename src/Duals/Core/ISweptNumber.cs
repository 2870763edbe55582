namespace Duals;

/// <summary>What the sweep of reverse mode must know of a number that carries tangents and stands under an adjoint; see <see cref="Strong"/>.</summary>
/// <typeparam name="TSelf">The number type itself.</typeparam>
internal interface ISweptNumber<TSelf>
{
    /// <summary>This number, as an adjoint of which some parts have arrived, times a partial derivative.</summary>
    TSelf SweptProduct(TSelf arrived, TSelf partial);

    /// <summary>
    /// This pattern, of the parts of an adjoint that have arrived, carried on through a partial derivative: 1 in the parts that arrive so, 0 in the others.
    /// </summary>
    TSelf SweptPattern(TSelf partial);
}
