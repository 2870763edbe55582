using System.Runtime.CompilerServices;

namespace Duals;

/// <summary>The checks of arguments that the drivers share.</summary>
internal static class Guard
{
    /// <summary>Throws if a function object is null; a struct never is, and is not boxed to find out.</summary>
    public static void NotNull<TFunction>(TFunction f, [CallerArgumentExpression(nameof(f))] string? name = null)
    {
        if (f is null)
            throw new ArgumentNullException(name);
    }

    /// <summary>Throws unless there is at least one variable.</summary>
    public static void NotEmpty<T>(ReadOnlySpan<T> x, [CallerArgumentExpression(nameof(x))] string? name = null)
    {
        if (x.IsEmpty)
            throw new ArgumentException("There must be at least one variable.", name);
    }

    /// <summary>Throws unless a span has the length that another argument asks for.</summary>
    public static void Length<T>(ReadOnlySpan<T> span, long expected, string reason, [CallerArgumentExpression(nameof(span))] string? name = null)
    {
        if (span.Length != expected)
            throw new ArgumentException($"The length must be {expected} ({reason}), not {span.Length}.", name);
    }

    /// <inheritdoc cref="Length{T}(ReadOnlySpan{T}, long, string, string?)"/>
    public static void Length<T>(Span<T> span, long expected, string reason, [CallerArgumentExpression(nameof(span))] string? name = null) =>
        Length((ReadOnlySpan<T>)span, expected, reason, name);
}
