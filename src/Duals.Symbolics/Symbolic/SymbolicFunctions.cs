using System.Numerics;

namespace Duals.Symbolics;

/// <summary>The symbolic way for function objects; see <see cref="Symbolic"/>. Without a point the numbers are <see cref="double"/>.</summary>
public static class SymbolicFunctions
{
    extension<TFunction>(TFunction f)
        where TFunction : IUnivariateFunction
    {
        /// <summary>Writes down what the function computes, without a point.</summary>
        /// <param name="options">The names of the variables, and how long the record may become.</param>
        /// <returns>The formula.</returns>
        public Formula<double> ToFormula(TraceOptions? options = null)
        {
            Guard.NotNull(f);
            return Symbolic.Formula(f.Invoke, options);
        }

        /// <summary>The derivative f′, without a point.</summary>
        /// <param name="options">The names of the variables, and how long the record may become.</param>
        /// <returns>The derivative.</returns>
        public Formula<double> SymbolicDerivative(TraceOptions? options = null)
        {
            Guard.NotNull(f);
            return Symbolic.Derivative(f.Invoke, options);
        }

        /// <summary>The derivative f′, at a point.</summary>
        /// <typeparam name="T"><see cref="double"/> or <see cref="float"/>.</typeparam>
        /// <param name="at">The point, which decides every branch.</param>
        /// <param name="options">The names of the variables, and how long the record may become.</param>
        /// <returns>The derivative.</returns>
        public Formula<T> SymbolicDerivative<T>(T at, TraceOptions? options = null)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            Guard.NotNull(f);
            return Symbolic.Derivative(f.Invoke, at, options);
        }
    }

    extension<TFunction>(TFunction f)
        where TFunction : IScalarFunction
    {
        /// <summary>Writes down what the function computes, without a point.</summary>
        /// <param name="n">The number of variables.</param>
        /// <param name="options">The names of the variables, and how long the record may become.</param>
        /// <returns>The formula.</returns>
        public Formula<double> ToFormula(int n, TraceOptions? options = null)
        {
            Guard.NotNull(f);
            return Symbolic.Formula(f.Invoke, n, options);
        }

        /// <summary>The gradient, without a point.</summary>
        /// <param name="n">The number of variables.</param>
        /// <param name="options">The names of the variables, and how long the record may become.</param>
        /// <returns>The partial derivatives.</returns>
        public Formula<double>[] SymbolicGradient(int n, TraceOptions? options = null)
        {
            Guard.NotNull(f);
            return Symbolic.Gradient(f.Invoke, n, options);
        }

        /// <summary>The gradient, at a point.</summary>
        /// <typeparam name="T"><see cref="double"/> or <see cref="float"/>.</typeparam>
        /// <param name="at">The point, which decides every branch.</param>
        /// <param name="options">The names of the variables, and how long the record may become.</param>
        /// <returns>The partial derivatives.</returns>
        public Formula<T>[] SymbolicGradient<T>(ReadOnlySpan<T> at, TraceOptions? options = null)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            Guard.NotNull(f);
            return Symbolic.Gradient(f.Invoke, at, options);
        }

        /// <summary>The Hessian, without a point.</summary>
        /// <param name="n">The number of variables.</param>
        /// <param name="options">The names of the variables, and how long the record may become.</param>
        /// <returns>The second derivatives.</returns>
        public Formula<double>[,] SymbolicHessian(int n, TraceOptions? options = null)
        {
            Guard.NotNull(f);
            return Symbolic.Hessian(f.Invoke, n, options);
        }

        /// <summary>The Hessian, at a point.</summary>
        /// <typeparam name="T"><see cref="double"/> or <see cref="float"/>.</typeparam>
        /// <param name="at">The point, which decides every branch.</param>
        /// <param name="options">The names of the variables, and how long the record may become.</param>
        /// <returns>The second derivatives.</returns>
        public Formula<T>[,] SymbolicHessian<T>(ReadOnlySpan<T> at, TraceOptions? options = null)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            Guard.NotNull(f);
            return Symbolic.Hessian(f.Invoke, at, options);
        }
    }

    extension<TFunction>(TFunction f)
        where TFunction : IVectorFunction
    {
        /// <summary>The Jacobian, without a point.</summary>
        /// <param name="n">The number of variables.</param>
        /// <param name="outputs">The number of results.</param>
        /// <param name="options">The names of the variables, and how long the record may become.</param>
        /// <returns>The partial derivatives: a row for each result, a column for each variable.</returns>
        public Formula<double>[,] SymbolicJacobian(int n, int outputs, TraceOptions? options = null)
        {
            Guard.NotNull(f);
            return Symbolic.Jacobian(f.Invoke, n, outputs, options);
        }

        /// <summary>The Jacobian, at a point.</summary>
        /// <typeparam name="T"><see cref="double"/> or <see cref="float"/>.</typeparam>
        /// <param name="at">The point, which decides every branch.</param>
        /// <param name="outputs">The number of results.</param>
        /// <param name="options">The names of the variables, and how long the record may become.</param>
        /// <returns>The partial derivatives: a row for each result, a column for each variable.</returns>
        public Formula<T>[,] SymbolicJacobian<T>(ReadOnlySpan<T> at, int outputs, TraceOptions? options = null)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            Guard.NotNull(f);
            return Symbolic.Jacobian(f.Invoke, at, outputs, options);
        }
    }
}
