using System.Numerics;
using System.Runtime.Intrinsics;

namespace Duals;

/// <summary>Makes dual numbers with the inner type inferred: <c>Dual.Variable(2.0)</c>.</summary>
public static class Dual
{
    /// <inheritdoc cref="Dual{T}.Dual(T, T)"/>
    /// <typeparam name="T">The inner type.</typeparam>
    /// <returns>The dual number.</returns>
    public static Dual<T> Create<T>(T value, T derivative)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        new(value, derivative);

    /// <inheritdoc cref="Dual{T}.Variable(T)"/>
    /// <typeparam name="T">The inner type.</typeparam>
    public static Dual<T> Variable<T>(T value)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        Dual<T>.Variable(value);

    /// <inheritdoc cref="Dual{T}.Variable(T, T)"/>
    /// <typeparam name="T">The inner type.</typeparam>
    public static Dual<T> Variable<T>(T value, T seed)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        Dual<T>.Variable(value, seed);

    /// <summary>Makes a number whose tangent is zero.</summary>
    /// <typeparam name="T">The inner type.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The constant.</returns>
    public static Dual<T> Constant<T>(T value)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        Dual<T>.Constant(value);
}

/// <summary>Makes hyper-dual numbers with the inner type inferred.</summary>
public static class HyperDual
{
    /// <inheritdoc cref="HyperDual{T}.HyperDual(T, T, T, T)"/>
    /// <typeparam name="T">The inner type.</typeparam>
    /// <returns>The hyper-dual number.</returns>
    public static HyperDual<T> Create<T>(T value, T epsilon1, T epsilon2, T epsilon12)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        new(value, epsilon1, epsilon2, epsilon12);

    /// <inheritdoc cref="HyperDual{T}.Variable(T)"/>
    /// <typeparam name="T">The inner type.</typeparam>
    public static HyperDual<T> Variable<T>(T value)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        HyperDual<T>.Variable(value);

    /// <inheritdoc cref="HyperDual{T}.Variable(T, T, T)"/>
    /// <typeparam name="T">The inner type.</typeparam>
    public static HyperDual<T> Variable<T>(T value, T seed1, T seed2)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        HyperDual<T>.Variable(value, seed1, seed2);

    /// <summary>Makes a number whose tangents are zero.</summary>
    /// <typeparam name="T">The inner type.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The constant.</returns>
    public static HyperDual<T> Constant<T>(T value)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        HyperDual<T>.Constant(value);
}

/// <summary>Makes dual numbers with a vector of tangents with the inner type inferred.</summary>
public static class DualVector
{
    /// <inheritdoc cref="DualVector{T}.DualVector(T, Vector512{T})"/>
    /// <typeparam name="T"><see cref="double"/> or <see cref="float"/>.</typeparam>
    /// <returns>The number.</returns>
    public static DualVector<T> Create<T>(T value, Vector512<T> partials)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        new(value, partials);

    /// <inheritdoc cref="DualVector{T}.Variable(T, int)"/>
    /// <typeparam name="T"><see cref="double"/> or <see cref="float"/>.</typeparam>
    public static DualVector<T> Variable<T>(T value, int lane)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        DualVector<T>.Variable(value, lane);

    /// <summary>Makes a number whose tangents are zero.</summary>
    /// <typeparam name="T"><see cref="double"/> or <see cref="float"/>.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The constant.</returns>
    public static DualVector<T> Constant<T>(T value)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        DualVector<T>.Constant(value);
}
