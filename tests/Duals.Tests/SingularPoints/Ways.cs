using System.Numerics;

namespace Duals.Tests.SingularPoints;

/// <summary>The derivatives of a function object by every mode, type and kind of function.</summary>
internal static class Ways
{
    /// <summary>The gradient.</summary>
    public static IEnumerable<(string Way, double[] Gradient)> Gradients<TFunction>(TFunction f, double[] x)
        where TFunction : IScalarFunction
    {
        float[] single = [.. x.Select(v => (float)v)];
        yield return ("Dual", [.. Units(x.Length).Select(unit => Forward.DirectionalDerivative<double>(f.Invoke, x, unit))]);
        yield return ("DualVector", Forward.Gradient<double>(f.Invoke, x));
        yield return ("Adjoint", Reverse.Gradient<double>(f.Invoke, x));
        yield return ("DualVector of float", Widened(Forward.Gradient<float>(f.Invoke, single)));
        yield return ("Adjoint of float", Widened(Reverse.Gradient<float>(f.Invoke, single)));
        foreach (DifferentiationMode mode in Enum.GetValues<DifferentiationMode>())
            yield return ($"function object, {mode}", f.Gradient(x, mode));

        yield return ("vector-Jacobian product", Reverse.VectorJacobianProduct<double>((v, y) => y[0] = f.Invoke(v), x, [1]));
        yield return ("HyperDual", Along<TFunction, HyperDual<double>>(f, x, (v, s) => new(v, s, 0.5, 0), y => y.Epsilon1));
        yield return ("HyperDual along 2", Along<TFunction, HyperDual<double>>(f, x, (v, s) => new(v, 0.5, s, 0), y => y.Epsilon2));
        yield return ("Dual of Dual", Along<TFunction, Dual<Dual<double>>>(f, x, (v, s) => new(new(v, s), 0.5), y => y.Value.Derivative));
        yield return ("Dual of Dual, outside", Along<TFunction, Dual<Dual<double>>>(f, x, (v, s) => new(new(v, 0.5), s), y => y.Derivative.Value));
        yield return ("Adjoint of Dual", Values(Swept<TFunction, Dual<double>>(f, [.. x.Select(v => new Dual<double>(v, 0.5))])));
        yield return ("Adjoint of DualVector", Values(Swept<TFunction, DualVector<double>>(f, [.. x.Select((v, i) => DualVector<double>.Variable(v, i % 8))])));
        yield return ("Adjoint of HyperDual", Values(Swept<TFunction, HyperDual<double>>(f, [.. x.Select(v => HyperDual<double>.Variable(v, 0.5, -2))])));
        using var tape = Tape<double>.Start();
        yield return ("Adjoint of Adjoint", Values(Swept<TFunction, Adjoint<double>>(f, [.. x.Select(tape.Variable)])));
    }

    /// <summary>The Hessian, row-major.</summary>
    public static IEnumerable<(string Way, double[] Hessian)> Hessians<TFunction>(TFunction f, double[] x)
        where TFunction : IScalarFunction
    {
        yield return ("HyperDual", Flat(Forward.Hessian<double>(f.Invoke, x)));
        yield return ("Adjoint of DualVector", Flat(Reverse.Hessian<double>(f.Invoke, x)));
        foreach (DifferentiationMode mode in Enum.GetValues<DifferentiationMode>())
        {
            yield return ($"function object, {mode}", Flat(f.Hessian(x, mode)));
            yield return ($"function object, products, {mode}", [.. Units(x.Length).SelectMany(unit => f.HessianVectorProduct(x, unit, mode))]);
        }

        yield return ("HyperDual, products", [.. Units(x.Length).SelectMany(unit => Forward.HessianVectorProduct<double>(f.Invoke, x, unit))]);
        yield return ("Adjoint of Dual", [.. Units(x.Length).SelectMany(unit => Reverse.HessianVectorProduct<double>(f.Invoke, x, unit))]);
        yield return ("Dual of Adjoint", [.. Units(x.Length).SelectMany(unit => DualOfAdjoint(f, x, unit))]);
        yield return ("Adjoint of Adjoint", [.. Units(x.Length).SelectMany(unit => AdjointOfAdjoint(f, x, unit))]);
    }

    /// <summary>The adjoints of the variables.</summary>
    public static T[] Swept<TFunction, T>(TFunction f, T[] x)
        where TFunction : IScalarFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        using var tape = Tape<T>.Start();
        Adjoint<T>[] variables = [.. x.Select(tape.Variable)];
        tape.Sweep(f.Invoke<Adjoint<T>>(variables), T.One);
        return [.. variables.Select(tape.AdjointOf)];
    }

    /// <summary>The vectors along the axes.</summary>
    public static IEnumerable<double[]> Units(int n) => Enumerable.Range(0, n).Select(i => Enumerable.Range(0, n).Select(j => i == j ? 1.0 : 0).ToArray());

    private static double[] DualOfAdjoint<TFunction>(TFunction f, double[] x, double[] direction)
        where TFunction : IScalarFunction
    {
        using var tape = Tape<double>.Start();
        Adjoint<double>[] variables = [.. x.Select(tape.Variable)];
        tape.Sweep(f.Invoke<Dual<Adjoint<double>>>([.. variables.Zip(direction, (v, d) => new Dual<Adjoint<double>>(v, d))]).Derivative, 1);
        return [.. variables.Select(tape.AdjointOf)];
    }

    private static double[] AdjointOfAdjoint<TFunction>(TFunction f, double[] x, double[] direction)
        where TFunction : IScalarFunction
    {
        using var tape = Tape<double>.Start();
        Adjoint<double>[] variables = [.. x.Select(tape.Variable)];
        Adjoint<double>[] gradient = Swept(f, variables);
        Adjoint<double> along = 0;
        for (int i = 0; i < gradient.Length; i++)
            along += gradient[i] * direction[i];

        tape.Sweep(along, 1);
        return [.. variables.Select(tape.AdjointOf)];
    }

    private static double[] Along<TFunction, T>(TFunction f, double[] x, Func<double, double, T> seeded, Func<T, double> tangent)
        where TFunction : IScalarFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        [.. Units(x.Length).Select(unit => tangent(f.Invoke<T>([.. x.Zip(unit, seeded)])))];

    private static double[] Values<T>(T[] numbers)
        where T : struct, IDualNumber<T, double> =>
        [.. numbers.Select(number => number.Value)];

    private static double[] Widened(float[] x) => [.. x.Select(v => (double)v)];

    private static double[] Flat(double[,] matrix) => [.. matrix.Cast<double>()];
}
