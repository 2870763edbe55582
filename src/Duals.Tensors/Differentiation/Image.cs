using System.Diagnostics.CodeAnalysis;
using System.Numerics.Tensors;

namespace Duals.Tensors;

/// <summary>The checks of what a function returned; the function is the argument at fault, named as the caller knows it.</summary>
internal static class Image
{
    /// <summary>The name under which most drivers know the function.</summary>
    public const string Function = "f";

    /// <summary>Throws if a function returned null, a tensor without entries, or one of more than an array holds.</summary>
    public static void RequireEntries<T>([NotNull] Tensor<T>? y, string function = Function)
    {
        RequireResult(y, function);
        Shape.RequireEntries(y, function);
    }

    /// <summary>Throws unless a function returned the shape that was to be expected; the message names both.</summary>
    public static void Require<T>(
        [NotNull] Tensor<T>? y, ReadOnlySpan<nint> expected, string reason = "what f returned first", string function = Function)
    {
        RequireResult(y, function);
        Shape.Require(y, expected, reason, function);
    }

    private static void RequireResult<T>([NotNull] Tensor<T>? y, string function)
    {
        if (y is null)
            throw new ArgumentException("The function returned null.", function);
    }
}
