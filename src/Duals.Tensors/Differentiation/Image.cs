using System.Diagnostics.CodeAnalysis;
using System.Numerics.Tensors;

namespace Duals.Tensors;

/// <summary>The checks of what a function returned; the function is the argument at fault.</summary>
internal static class Image
{
    private const string Function = "f";

    /// <summary>Throws if a function returned null, or a tensor without entries.</summary>
    [SuppressMessage("Usage", "CA2208:Instantiate argument exceptions correctly", Justification = "f is the drivers' parameter.")]
    public static void RequireEntries<T>([NotNull] Tensor<T>? y)
    {
        if (y is null)
            throw new ArgumentException("The function returned null.", Function);

        Shape.RequireEntries(y.Lengths, Function);
    }

    /// <summary>Throws unless a function returned the shape that it returned first.</summary>
    public static void Require<T>([NotNull] Tensor<T>? y, ReadOnlySpan<nint> first)
    {
        RequireEntries(y);
        Require(y.Lengths, first);
    }

    /// <inheritdoc cref="Require{T}"/>
    public static void Require(ReadOnlySpan<nint> shape, ReadOnlySpan<nint> first) =>
        Shape.Require(shape, first, "what the function returned first", Function);
}
