using System.Numerics;
using System.Numerics.Tensors;

namespace Duals.Tensors;

public static partial class TensorForward
{
    extension(Forward)
    {
        /// <summary>
        /// The derivative of a function from tensors to tensors as a linear map that is never stored: each <see cref="LinearMap{T}.Apply"/> is one pass over
        /// <see cref="Dual{T}"/>, in the memory that f takes.
        /// </summary>
        /// <remarks>
        /// <see cref="LinearMap{T}.ApplyTransposed"/> goes forward as well, one pass for each entry of x. The overload with a second delegate, or a function
        /// object, takes one sweep of reverse mode instead.
        /// </remarks>
        /// <include file="../../Duals/Differentiation/Docs/Functions.xml" path="docs/delegate/*/*"/>
        /// <include file="Docs/Operators.xml" path="docs/linearize/*"/>
        public static LinearMap<T> Linearize<T>(Func<Tensor<Dual<T>>, Tensor<Dual<T>>> f, Tensor<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            ArgumentNullException.ThrowIfNull(f);
            Shape.RequireEntries(x);
            return Linearization.Of(f, null, Entries.Copy(x), x.Lengths.ToArray()).Map;
        }

        /// <summary>The derivative as a linear map that is never stored: forward one way, one sweep of reverse mode the other.</summary>
        /// <include file="../../Duals/Differentiation/Docs/Functions.xml" path="docs/delegate/*/*"/>
        /// <include file="Docs/Operators.xml" path="docs/linearize/*|docs/reverse/*"/>
        public static LinearMap<T> Linearize<T>(
            Func<Tensor<Dual<T>>, Tensor<Dual<T>>> f, Func<Tensor<Adjoint<T>>, Tensor<Adjoint<T>>> reverse, Tensor<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            ArgumentNullException.ThrowIfNull(f);
            ArgumentNullException.ThrowIfNull(reverse);
            Shape.RequireEntries(x);
            return Linearization.Of(f, reverse, Entries.Copy(x), x.Lengths.ToArray()).Map;
        }

        /// <summary>
        /// The derivative of a function from tensors to scalars as a linear map; see
        /// <see cref="Linearize{T}(Func{Tensor{Dual{T}}, Tensor{Dual{T}}}, Tensor{T})"/>.
        /// </summary>
        /// <include file="../../Duals/Differentiation/Docs/Functions.xml" path="docs/delegate/*/*"/>
        /// <include file="Docs/Operators.xml" path="docs/linearizeScalar/*"/>
        public static LinearMap<T> LinearizeScalar<T>(Func<Tensor<Dual<T>>, Dual<T>> f, Tensor<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            ArgumentNullException.ThrowIfNull(f);
            Shape.RequireEntries(x);
            return Linearization.Of(t => Tensor.Create([f(t)]), null, Entries.Copy(x), x.Lengths.ToArray(), isScalar: true).Map;
        }

        /// <summary>
        /// The derivative of a function from tensors to scalars as a linear map: forward one way, one sweep of reverse mode the other, which is the gradient
        /// times a weight.
        /// </summary>
        /// <include file="../../Duals/Differentiation/Docs/Functions.xml" path="docs/delegate/*/*"/>
        /// <include file="Docs/Operators.xml" path="docs/linearizeScalar/*|docs/reverse/*"/>
        public static LinearMap<T> LinearizeScalar<T>(Func<Tensor<Dual<T>>, Dual<T>> f, Func<Tensor<Adjoint<T>>, Adjoint<T>> reverse, Tensor<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            ArgumentNullException.ThrowIfNull(f);
            ArgumentNullException.ThrowIfNull(reverse);
            Shape.RequireEntries(x);
            return Linearization.Of(t => Tensor.Create([f(t)]), t => Tensor.Create([reverse(t)]), Entries.Copy(x), x.Lengths.ToArray(), isScalar: true).Map;
        }

        /// <summary>
        /// The derivative of a function from scalars to tensors as a linear map; see
        /// <see cref="Linearize{T}(Func{Tensor{Dual{T}}, Tensor{Dual{T}}}, Tensor{T})"/>.
        /// </summary>
        /// <include file="../../Duals/Differentiation/Docs/Functions.xml" path="docs/delegate/*/*"/>
        /// <include file="Docs/Operators.xml" path="docs/linearizeCurve/*"/>
        public static LinearMap<T> LinearizeCurve<T>(Func<Dual<T>, Tensor<Dual<T>>> f, T x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            ArgumentNullException.ThrowIfNull(f);
            return Linearization.Of(t => f(t[0]), null, [x], []).Map;
        }

        /// <summary>The linear approximation f(x + Δx) ≈ f(x) + ∂y/∂x·Δx as a function of Δx, which can show how its error shrinks.</summary>
        /// <include file="../../Duals/Differentiation/Docs/Functions.xml" path="docs/delegate/*/*"/>
        /// <include file="Docs/Operators.xml" path="docs/linearApproximation/*"/>
        public static LinearApproximation<T> LinearApproximation<T>(Func<Tensor<Dual<T>>, Tensor<Dual<T>>> f, Tensor<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            ArgumentNullException.ThrowIfNull(f);
            Shape.RequireEntries(x);
            return Approximation(f, null, x);
        }

        /// <summary>The linear approximation whose map goes forward one way and takes one sweep of reverse mode the other.</summary>
        /// <include file="../../Duals/Differentiation/Docs/Functions.xml" path="docs/delegate/*/*"/>
        /// <include file="Docs/Operators.xml" path="docs/linearApproximation/*|docs/reverse/*"/>
        public static LinearApproximation<T> LinearApproximation<T>(
            Func<Tensor<Dual<T>>, Tensor<Dual<T>>> f, Func<Tensor<Adjoint<T>>, Tensor<Adjoint<T>>> reverse, Tensor<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            ArgumentNullException.ThrowIfNull(f);
            ArgumentNullException.ThrowIfNull(reverse);
            Shape.RequireEntries(x);
            return Approximation(f, reverse, x);
        }
    }

    private static LinearApproximation<T> Approximation<T>(
        Func<Tensor<Dual<T>>, Tensor<Dual<T>>> f, Func<Tensor<Adjoint<T>>, Tensor<Adjoint<T>>>? reverse, Tensor<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        T[] point = Entries.Copy(x);
        nint[] shape = x.Lengths.ToArray();
        (Tensor<T> value, LinearMap<T> map) = Linearization.Of(f, reverse, point, shape);
        nint[] first = value.Lengths.ToArray();
        return new(At, point, value, map);

        Tensor<T> At(Tensor<T> moved)
        {
            (T[] values, nint[] lengths) = Evaluation.Of(f, Entries.Of(moved), shape);
            var y = Tensor.Create(values, lengths);
            Image.Require(y, first);
            return y;
        }
    }
}
