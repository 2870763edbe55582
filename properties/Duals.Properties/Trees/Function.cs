using System.Numerics;
using Duals.Tests.Elementary;

namespace Duals.Properties.Trees;

/// <summary>What a node of a <see cref="Tree"/> computes, for numbers of any type.</summary>
public sealed class Function
{
    private static readonly Function[] s_all = [.. Expressions<double>.All.Select((row, index) => new Function(row, index))];
    private static readonly Dictionary<string, Function> s_named = s_all.ToDictionary(function => function.Name);

    private readonly ElementaryFunction<double> _row;
    private readonly int _index;

    private Function(ElementaryFunction<double> row, int index)
    {
        _row = row;
        _index = index;
    }

    /// <summary>Every function; those that differ in further arguments or results of one member stand together.</summary>
    public static IReadOnlyList<IReadOnlyList<Function>> Families { get; } =
        [.. s_all.GroupBy(function => (function._row.Member, function.Arity), (_, family) => family.ToArray())];

    /// <summary>Those that are analytic wherever they are defined, but for isolated points.</summary>
    public static IReadOnlyList<IReadOnlyList<Function>> SmoothFamilies { get; } = [.. Families.Where(family => family[0].IsSmooth)];

    public string Name => _row.Name;

    /// <summary>The number of operands.</summary>
    public int Arity => _row.Arity;

    /// <summary>True if the function jumps: its value tells the pieces apart, not its slope.</summary>
    public bool IsStep => _row.Smoothness == Smoothness.Stepped;

    /// <summary>True if the function has neither kinks nor jumps in the inside of its domain.</summary>
    public bool IsSmooth => _row.Smoothness is Smoothness.Analytic or Smoothness.Polynomial;

    /// <summary>True if the value is a platform's estimate, too rough to be differenced.</summary>
    public bool IsEstimate => Name is "ReciprocalEstimate" or "ReciprocalSqrtEstimate";

    /// <summary>The function of that name.</summary>
    public static Function Of(string name) => s_named[name];

    /// <summary>Applies the function.</summary>
    /// <param name="x">The operands.</param>
    public T Apply<T>(params ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        Expressions<T>.All[_index].Call(x);

    public override string ToString() => Name;
}
