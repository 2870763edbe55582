using System.Numerics;
using Duals.Properties.Generators;

namespace Duals.Properties.Trees;

/// <summary>A <see cref="ProgramCase"/> as a function object: all its numbers are outputs.</summary>
internal readonly struct StepProgram(ProgramCase program) : IVectorFunction
{
    public void Invoke<T>(ReadOnlySpan<T> x, Span<T> y)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        x.CopyTo(y);
        for (int i = 0; i < program.Steps.Count; i++)
        {
            Step step = program.Steps[i];
            y[x.Length + i] = Apply(step.Kind, y[step.Left], y[step.Right]);
        }
    }

    private static T Apply<T>(StepKind kind, T x, T y)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        kind switch
        {
            StepKind.Add => x + y,
            StepKind.Subtract => x - y,
            StepKind.AddNegated => -x + y,
            StepKind.Scale => T.CreateChecked(0.5) * x,
            StepKind.Twice => x + x,
            StepKind.ScaledSum => T.CreateChecked(0.5) * x + T.CreateChecked(-0.25) * y,
            StepKind.Multiply => x * y,
            StepKind.FusedMultiplyAdd => T.FusedMultiplyAdd(x, y, x),
            StepKind.Sine => T.Sin(x),
            StepKind.TimesConstantOfItself => x * T.Round(y),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such step."),
        };
}
