using System.Numerics;

namespace Duals;

/// <summary>Makes adjoint numbers with the inner type inferred.</summary>
public static class Adjoint
{
    /// <inheritdoc cref="Adjoint{T}.Variable(T)"/>
    /// <typeparam name="T">The inner type.</typeparam>
    public static Adjoint<T> Variable<T>(T value)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        Adjoint<T>.Variable(value);

    /// <summary>Makes a number that depends on nothing.</summary>
    /// <typeparam name="T">The inner type.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The constant.</returns>
    public static Adjoint<T> Constant<T>(T value)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        Adjoint<T>.Constant(value);
}
