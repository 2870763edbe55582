using System.Numerics;

namespace Duals;

public static partial class FunctionDifferentiation
{
    /// <summary>The gradient ∇f(x).</summary>
    /// <include file="Docs/FunctionObjects.xml" path="docs/gradient/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/gradient/alone/*"/>
    public static T[] Gradient<TFunction, T>(this TFunction f, ReadOnlySpan<T> x, DifferentiationMode mode = DifferentiationMode.Automatic)
        where TFunction : IScalarFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        f.ValueAndGradient(x, mode).Gradient;

    /// <summary>f(x) and ∇f(x).</summary>
    /// <include file="Docs/FunctionObjects.xml" path="docs/gradient/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/gradient/value/*"/>
    public static (T Value, T[] Gradient) ValueAndGradient<TFunction, T>(
        this TFunction f, ReadOnlySpan<T> x, DifferentiationMode mode = DifferentiationMode.Automatic)
        where TFunction : IScalarFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        var gradient = new T[x.Length];
        return (f.Gradient(x, gradient, mode), gradient);
    }

    /// <summary>Writes ∇f(x) into a span and returns f(x); allocates nothing after warm-up.</summary>
    /// <include file="Docs/FunctionObjects.xml" path="docs/gradient/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/gradient/spans/*"/>
    public static T Gradient<TFunction, T>(
        this TFunction f, ReadOnlySpan<T> x, Span<T> gradient, DifferentiationMode mode = DifferentiationMode.Automatic)
        where TFunction : IScalarFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Guard.NotNull(f);
        Guard.NotEmpty(x);
        Guard.Length(gradient, x.Length, "that of x");
        if (ModeChoice.ReversesGradient(mode, x.Length))
            return ReverseMode.Gradient(new ScalarObject<TFunction, Adjoint<T>>(f), x, gradient);

        if (!Lanes.Hold<T>())
            return ForwardMode.Gradient<ScalarObject<TFunction, Dual<T>>, SingleChunk<T>, Dual<T>, T>(new(f), x, gradient);

        return Lanes.WidePays<T>(x.Length)
            ? ForwardMode.Gradient<ScalarObject<TFunction, Jet<T, WideTangent<T>>>, WideChunk<T>, Jet<T, WideTangent<T>>, T>(new(f), x, gradient)
            : ForwardMode.Gradient<ScalarObject<TFunction, DualVector<T>>, VectorChunk<T>, DualVector<T>, T>(new(f), x, gradient);
    }

    /// <summary>The directional derivative ∇f(x)·v, in one pass. The direction is not normalised.</summary>
    /// <include file="Docs/FunctionObjects.xml" path="docs/directionalDerivative/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/directionalDerivative/alone/*"/>
    public static T DirectionalDerivative<TFunction, T>(this TFunction f, ReadOnlySpan<T> x, ReadOnlySpan<T> direction)
        where TFunction : IScalarFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        f.ValueAndDirectionalDerivative(x, direction).DirectionalDerivative;

    /// <summary>f(x) and the directional derivative ∇f(x)·v, in one pass; allocates nothing after warm-up.</summary>
    /// <include file="Docs/FunctionObjects.xml" path="docs/directionalDerivative/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/directionalDerivative/value/*"/>
    public static (T Value, T DirectionalDerivative) ValueAndDirectionalDerivative<TFunction, T>(this TFunction f, ReadOnlySpan<T> x, ReadOnlySpan<T> direction)
        where TFunction : IScalarFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Guard.NotNull(f);
        Guard.NotEmpty(x);
        Guard.Length(direction, x.Length, "that of x");
        return ForwardMode.DirectionalDerivative(new ScalarObject<TFunction, Dual<T>>(f), x, direction);
    }
}
