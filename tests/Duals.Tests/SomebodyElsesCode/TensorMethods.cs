using System.Numerics.Tensors;
using System.Reflection;

namespace Duals.Tests.SomebodyElsesCode;

/// <summary>
/// The methods of <see cref="TensorPrimitives"/> that take spans of any number, found by reflection, so that none is left out: those that accept
/// <c>Dual&lt;double&gt;</c>, told apart by the shape of their parameters.
/// </summary>
internal static class TensorMethods
{
    /// <summary>The methods whose results are numbers and so have derivatives.</summary>
    public static IReadOnlyList<MethodInfo> OfNumbers { get; } = [.. All().Where(method => ResultOf(method) == 'T')];

    /// <summary>The methods that ask about numbers: predicates, indices, signs and exponents.</summary>
    public static IReadOnlyList<MethodInfo> OfQuestions { get; } = [.. All().Where(method => ResultOf(method) != 'T')];

    /// <summary>
    /// The parameters in a word: S a span of numbers, T a number, D a destination of numbers, d one of something else, n and m an
    /// <see cref="int"/> and a rounding mode.
    /// </summary>
    public static string ShapeOf(MethodInfo method) => string.Concat(method.GetParameters().Select(parameter => Letter(parameter.ParameterType)));

    public static string Describe(MethodInfo method) => $"{method.Name}:{ShapeOf(method)}";

    private static IEnumerable<MethodInfo> All() =>
        typeof(TensorPrimitives).GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(method => method.IsGenericMethodDefinition && method.GetGenericArguments().Length == 1 && Accepts(method, typeof(Dual<double>)))
            .OrderBy(Describe, StringComparer.Ordinal);

    private static bool Accepts(MethodInfo method, Type number)
    {
        try
        {
            _ = method.MakeGenericMethod(number);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    // T: numbers; d: a span of something else; b: a bool or an int.
    private static char ResultOf(MethodInfo method)
    {
        if (method.ReturnType != typeof(void))
            return method.ReturnType.IsGenericParameter ? 'T' : 'b';

        return ShapeOf(method).Contains('d', StringComparison.Ordinal) ? 'd' : 'T';
    }

    private static char Letter(Type type) => type switch
    {
        { IsGenericParameter: true } => 'T',
        { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(ReadOnlySpan<>) => 'S',
        { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(Span<>) => type.GetGenericArguments()[0].IsGenericParameter ? 'D' : 'd',
        _ when type == typeof(int) => 'n',
        _ when type == typeof(MidpointRounding) => 'm',
        _ => throw new NotSupportedException($"A parameter of type {type} is new."),
    };
}
