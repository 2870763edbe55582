namespace Duals.FSharp

open System
open Duals

/// <summary>
/// Derivatives of ordinary F# functions: curried, the point last but for a vector after it, and each with a twin <c>f…</c> that returns the function's
/// value as well, in a struct tuple. Lambdas need no annotations.
/// </summary>
/// <remarks>
/// <para>Over the drivers of <see cref="T:Duals.Forward"/>, and with their rules: the function is called several times, so it must have no side
/// effects, and it must not keep the array it is given, which is used again for the next call. <c>jacobian</c> and <c>jacobianv</c> call it once more,
/// to count its outputs.</para>
/// <para>All but <c>jacobianTv</c> are forward mode. A lambda is over one number type, so it is the caller who chooses the mode, by name:
/// <see cref="T:Duals.FSharp.Reverse"/> has <c>grad</c> and <c>jacobian</c> for many variables and few outputs.</para>
/// <para>The number type is that of the point: <c>float</c>, <c>float32</c> or, where arrays are not concerned, a number type in turn:
/// <c>diff (diff f)</c> is the second derivative. A function that captures a variable of an outer derivative over the same number type is found out:
/// <see cref="T:Duals.PerturbationConfusionException"/>.</para>
/// </remarks>
[<AutoOpen>]
module Differentiation =
    /// <summary>f(x) and f′(x), in one pass.</summary>
    /// <param name="f">The function R → R.</param>
    /// <param name="x">The point.</param>
    /// <returns>The value and the derivative.</returns>
    /// <exception cref="T:System.ArgumentNullException">f is null.</exception>
    let fdiff (f: Dual<'T> -> Dual<'T>) (x: 'T) : struct ('T * 'T) =
        Forward.ValueAndDerivative(Delegates.univariate f, x)

    /// <summary>The derivative f′(x), in one pass. <c>diff (diff f)</c> is the second derivative, over numbers of numbers.</summary>
    /// <param name="f">The function R → R.</param>
    /// <param name="x">The point.</param>
    /// <returns>The derivative.</returns>
    /// <exception cref="T:System.ArgumentNullException">f is null.</exception>
    let diff (f: Dual<'T> -> Dual<'T>) (x: 'T) : 'T =
        Forward.Derivative(Delegates.univariate f, x)

    /// <summary>f(x) and f″(x), in one pass.</summary>
    /// <param name="f">The function R → R.</param>
    /// <param name="x">The point.</param>
    /// <returns>The value and the second derivative.</returns>
    /// <exception cref="T:System.ArgumentNullException">f is null.</exception>
    let fdiff2 (f: HyperDual<'T> -> HyperDual<'T>) (x: 'T) : struct ('T * 'T) =
        let struct (value, _, second) =
            Forward.ValueAndSecondDerivative(Delegates.univariate f, x)

        struct (value, second)

    /// <summary>The second derivative f″(x), in one pass.</summary>
    /// <param name="f">The function R → R.</param>
    /// <param name="x">The point.</param>
    /// <returns>The second derivative.</returns>
    /// <exception cref="T:System.ArgumentNullException">f is null.</exception>
    let diff2 (f: HyperDual<'T> -> HyperDual<'T>) (x: 'T) : 'T =
        Forward.SecondDerivative(Delegates.univariate f, x)

    /// <summary>f(x) and ∇f(x), in ⌈n/lanes⌉ passes.</summary>
    /// <param name="f">The function Rⁿ → R.</param>
    /// <param name="x">The point, n numbers, <c>float</c> or <c>float32</c>.</param>
    /// <returns>The value and the n partial derivatives.</returns>
    /// <exception cref="T:System.ArgumentNullException">f or x is null.</exception>
    /// <exception cref="T:System.ArgumentException">There are no variables.</exception>
    let fgrad (f: DualVector<'T>[] -> DualVector<'T>) (x: 'T[]) : struct ('T * 'T[]) =
        Forward.ValueAndGradient(Delegates.scalar f x, ReadOnlySpan x)

    /// <summary>The gradient ∇f(x), in ⌈n/lanes⌉ passes (forward mode).</summary>
    /// <param name="f">The function Rⁿ → R.</param>
    /// <param name="x">The point, n numbers, <c>float</c> or <c>float32</c>.</param>
    /// <returns>The n partial derivatives.</returns>
    /// <exception cref="T:System.ArgumentNullException">f or x is null.</exception>
    /// <exception cref="T:System.ArgumentException">There are no variables.</exception>
    let grad (f: DualVector<'T>[] -> DualVector<'T>) (x: 'T[]) : 'T[] =
        Forward.Gradient(Delegates.scalar f x, ReadOnlySpan x)

    /// <summary>f(x) and ∇f(x)·v, in one pass.</summary>
    /// <param name="f">The function Rⁿ → R.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="v">The direction, n numbers; it is not normalised.</param>
    /// <returns>The value and the derivative along v.</returns>
    /// <exception cref="T:System.ArgumentNullException">f, x or v is null.</exception>
    /// <exception cref="T:System.ArgumentException">There are no variables, or v has another length than x.</exception>
    let fgradv (f: Dual<'T>[] -> Dual<'T>) (x: 'T[]) (v: 'T[]) : struct ('T * 'T) =
        Forward.ValueAndDirectionalDerivative(Delegates.scalar f x, ReadOnlySpan x, Delegates.along x v)

    /// <summary>The gradient times a vector, ∇f(x)·v: the directional derivative, in one pass.</summary>
    /// <param name="f">The function Rⁿ → R.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="v">The direction, n numbers; it is not normalised.</param>
    /// <returns>The derivative along v.</returns>
    /// <exception cref="T:System.ArgumentNullException">f, x or v is null.</exception>
    /// <exception cref="T:System.ArgumentException">There are no variables, or v has another length than x.</exception>
    let gradv (f: Dual<'T>[] -> Dual<'T>) (x: 'T[]) (v: 'T[]) : 'T =
        Forward.DirectionalDerivative(Delegates.scalar f x, ReadOnlySpan x, Delegates.along x v)

    /// <summary>f(x) and the Jacobian, in ⌈n/lanes⌉ passes and one that counts the outputs.</summary>
    /// <param name="f">The function Rⁿ → Rᵐ.</param>
    /// <param name="x">The point, n numbers, <c>float</c> or <c>float32</c>.</param>
    /// <returns>The m values and the m×n matrix of ∂fᵢ/∂xⱼ.</returns>
    /// <exception cref="T:System.ArgumentNullException">f or x is null.</exception>
    /// <exception cref="T:System.ArgumentException">There are no variables, or f's result is null or varies in length.</exception>
    let fjacobian (f: DualVector<'T>[] -> DualVector<'T>[]) (x: 'T[]) : struct ('T[] * 'T[,]) =
        Forward.ValueAndJacobian(Delegates.vector f x, ReadOnlySpan x, Delegates.outputs f DualVector.Constant x)

    /// <summary>The Jacobian of f, in ⌈n/lanes⌉ passes and one that counts the outputs.</summary>
    /// <param name="f">The function Rⁿ → Rᵐ.</param>
    /// <param name="x">The point, n numbers, <c>float</c> or <c>float32</c>.</param>
    /// <returns>The m×n matrix of ∂fᵢ/∂xⱼ.</returns>
    /// <exception cref="T:System.ArgumentNullException">f or x is null.</exception>
    /// <exception cref="T:System.ArgumentException">There are no variables, or f's result is null or varies in length.</exception>
    let jacobian (f: DualVector<'T>[] -> DualVector<'T>[]) (x: 'T[]) : 'T[,] =
        Forward.Jacobian(Delegates.vector f x, ReadOnlySpan x, Delegates.outputs f DualVector.Constant x)

    /// <summary>f(x) and the Jacobian times a vector, J(x)·v, in one pass and one that counts the outputs.</summary>
    /// <param name="f">The function Rⁿ → Rᵐ.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="v">The vector, n numbers.</param>
    /// <returns>The m values and the m entries of J·v.</returns>
    /// <exception cref="T:System.ArgumentNullException">f, x or v is null.</exception>
    /// <exception cref="T:System.ArgumentException">There are no variables, v has another length than x, or f's result is null or varies in length.</exception>
    let fjacobianv (f: Dual<'T>[] -> Dual<'T>[]) (x: 'T[]) (v: 'T[]) : struct ('T[] * 'T[]) =
        Forward.ValueAndJacobianVectorProduct(Delegates.vector f x, ReadOnlySpan x, Delegates.along x v, Delegates.outputs f Dual.Constant x)

    /// <summary>The Jacobian times a vector, J(x)·v, in one pass and one that counts the outputs.</summary>
    /// <param name="f">The function Rⁿ → Rᵐ.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="v">The vector, n numbers.</param>
    /// <returns>The m entries of J·v.</returns>
    /// <exception cref="T:System.ArgumentNullException">f, x or v is null.</exception>
    /// <exception cref="T:System.ArgumentException">There are no variables, v has another length than x, or f's result is null or varies in length.</exception>
    let jacobianv (f: Dual<'T>[] -> Dual<'T>[]) (x: 'T[]) (v: 'T[]) : 'T[] =
        Forward.JacobianVectorProduct(Delegates.vector f x, ReadOnlySpan x, Delegates.along x v, Delegates.outputs f Dual.Constant x)

    /// <summary>f(x) and the transposed Jacobian times a vector, J(x)ᵀ·w, in one sweep of reverse mode.</summary>
    /// <param name="f">The function Rⁿ → Rᵐ.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="w">The vector, m numbers.</param>
    /// <returns>The m values and the n entries of Jᵀ·w.</returns>
    /// <exception cref="T:System.ArgumentNullException">f, x or w is null.</exception>
    /// <exception cref="T:System.ArgumentException">There are no variables, or f's result is null or has another length than w.</exception>
    let fjacobianTv (f: Adjoint<'T>[] -> Adjoint<'T>[]) (x: 'T[]) (w: 'T[]) : struct ('T[] * 'T[]) =
        Reverse.ValueAndVectorJacobianProduct(Delegates.vector f x, ReadOnlySpan x, Delegates.weights w)

    /// <summary>The transposed Jacobian times a vector, J(x)ᵀ·w, in one sweep of reverse mode.</summary>
    /// <param name="f">The function Rⁿ → Rᵐ.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="w">The vector, m numbers.</param>
    /// <returns>The n entries of Jᵀ·w.</returns>
    /// <exception cref="T:System.ArgumentNullException">f, x or w is null.</exception>
    /// <exception cref="T:System.ArgumentException">There are no variables, or f's result is null or has another length than w.</exception>
    let jacobianTv (f: Adjoint<'T>[] -> Adjoint<'T>[]) (x: 'T[]) (w: 'T[]) : 'T[] =
        Reverse.VectorJacobianProduct(Delegates.vector f x, ReadOnlySpan x, Delegates.weights w)

    /// <summary>f(x), ∇f(x) and the Hessian, in n(n + 1)/2 passes.</summary>
    /// <param name="f">The function Rⁿ → R.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <returns>The value, the n first and the n×n second derivatives.</returns>
    /// <exception cref="T:System.ArgumentNullException">f or x is null.</exception>
    /// <exception cref="T:System.ArgumentException">There are no variables.</exception>
    let fgradhessian (f: HyperDual<'T>[] -> HyperDual<'T>) (x: 'T[]) : struct ('T * 'T[] * 'T[,]) =
        Forward.ValueGradientAndHessian(Delegates.scalar f x, ReadOnlySpan x)

    /// <summary>∇f(x) and the Hessian, in n(n + 1)/2 passes.</summary>
    /// <param name="f">The function Rⁿ → R.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <returns>The n first and the n×n second derivatives.</returns>
    /// <exception cref="T:System.ArgumentNullException">f or x is null.</exception>
    /// <exception cref="T:System.ArgumentException">There are no variables.</exception>
    let gradhessian (f: HyperDual<'T>[] -> HyperDual<'T>) (x: 'T[]) : struct ('T[] * 'T[,]) =
        let struct (_, gradient, hessian) = fgradhessian f x
        struct (gradient, hessian)

    /// <summary>f(x) and the Hessian, in n(n + 1)/2 passes.</summary>
    /// <param name="f">The function Rⁿ → R.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <returns>The value and the n×n matrix of ∂²f/∂xᵢ∂xⱼ.</returns>
    /// <exception cref="T:System.ArgumentNullException">f or x is null.</exception>
    /// <exception cref="T:System.ArgumentException">There are no variables.</exception>
    let fhessian (f: HyperDual<'T>[] -> HyperDual<'T>) (x: 'T[]) : struct ('T * 'T[,]) =
        let struct (value, _, hessian) = fgradhessian f x
        struct (value, hessian)

    /// <summary>The Hessian of f, exactly symmetric, in n(n + 1)/2 passes.</summary>
    /// <param name="f">The function Rⁿ → R.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <returns>The n×n matrix of ∂²f/∂xᵢ∂xⱼ.</returns>
    /// <exception cref="T:System.ArgumentNullException">f or x is null.</exception>
    /// <exception cref="T:System.ArgumentException">There are no variables.</exception>
    let hessian (f: HyperDual<'T>[] -> HyperDual<'T>) (x: 'T[]) : 'T[,] =
        Forward.Hessian(Delegates.scalar f x, ReadOnlySpan x)

    /// <summary>f(x) and the Hessian times a vector, H(x)·v, in n passes.</summary>
    /// <param name="f">The function Rⁿ → R.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="v">The vector, n numbers.</param>
    /// <returns>The value and the n entries of H·v.</returns>
    /// <exception cref="T:System.ArgumentNullException">f, x or v is null.</exception>
    /// <exception cref="T:System.ArgumentException">There are no variables, or v has another length than x.</exception>
    let fhessianv (f: HyperDual<'T>[] -> HyperDual<'T>) (x: 'T[]) (v: 'T[]) : struct ('T * 'T[]) =
        Forward.ValueAndHessianVectorProduct(Delegates.scalar f x, ReadOnlySpan x, Delegates.along x v)

    /// <summary>The Hessian times a vector, H(x)·v, in n passes. <c>hessianv f x</c> is the linear map.</summary>
    /// <param name="f">The function Rⁿ → R.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="v">The vector, n numbers.</param>
    /// <returns>The n entries of H·v.</returns>
    /// <exception cref="T:System.ArgumentNullException">f, x or v is null.</exception>
    /// <exception cref="T:System.ArgumentException">There are no variables, or v has another length than x.</exception>
    let hessianv (f: HyperDual<'T>[] -> HyperDual<'T>) (x: 'T[]) (v: 'T[]) : 'T[] =
        Forward.HessianVectorProduct(Delegates.scalar f x, ReadOnlySpan x, Delegates.along x v)

    /// <summary>f(x) and the Laplacian Σᵢ ∂²f/∂xᵢ², in n passes.</summary>
    /// <param name="f">The function Rⁿ → R.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <returns>The value and the Laplacian.</returns>
    /// <exception cref="T:System.ArgumentNullException">f or x is null.</exception>
    /// <exception cref="T:System.ArgumentException">There are no variables.</exception>
    let flaplacian (f: HyperDual<'T>[] -> HyperDual<'T>) (x: 'T[]) : struct ('T * 'T) =
        Forward.ValueAndLaplacian(Delegates.scalar f x, ReadOnlySpan x)

    /// <summary>The Laplacian Σᵢ ∂²f/∂xᵢ², in n passes.</summary>
    /// <param name="f">The function Rⁿ → R.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <returns>The Laplacian.</returns>
    /// <exception cref="T:System.ArgumentNullException">f or x is null.</exception>
    /// <exception cref="T:System.ArgumentException">There are no variables.</exception>
    let laplacian (f: HyperDual<'T>[] -> HyperDual<'T>) (x: 'T[]) : 'T =
        Forward.Laplacian(Delegates.scalar f x, ReadOnlySpan x)

    /// <summary>f(x) and the curl ∇×f of a field in space, in one pass.</summary>
    /// <param name="f">The field R³ → R³.</param>
    /// <param name="x">The point, 3 numbers, <c>float</c> or <c>float32</c>.</param>
    /// <returns>The 3 values and the 3 entries of the curl.</returns>
    /// <exception cref="T:System.ArgumentNullException">f or x is null.</exception>
    /// <exception cref="T:System.ArgumentException">The point or the field's value is not of 3 numbers, or the latter is null.</exception>
    let fcurl (f: DualVector<'T>[] -> DualVector<'T>[]) (x: 'T[]) : struct ('T[] * 'T[]) =
        Forward.ValueAndCurl(Delegates.vector f x, ReadOnlySpan x)

    /// <summary>The curl ∇×f of a field in space, in one pass.</summary>
    /// <param name="f">The field R³ → R³.</param>
    /// <param name="x">The point, 3 numbers, <c>float</c> or <c>float32</c>.</param>
    /// <returns>(∂f₃/∂x₂ − ∂f₂/∂x₃, ∂f₁/∂x₃ − ∂f₃/∂x₁, ∂f₂/∂x₁ − ∂f₁/∂x₂).</returns>
    /// <exception cref="T:System.ArgumentNullException">f or x is null.</exception>
    /// <exception cref="T:System.ArgumentException">The point or the field's value is not of 3 numbers, or the latter is null.</exception>
    let curl (f: DualVector<'T>[] -> DualVector<'T>[]) (x: 'T[]) : 'T[] =
        Forward.Curl(Delegates.vector f x, ReadOnlySpan x)

    /// <summary>f(x) and the divergence ∇·f of a field, in ⌈n/lanes⌉ passes.</summary>
    /// <param name="f">The field Rⁿ → Rⁿ.</param>
    /// <param name="x">The point, n numbers, <c>float</c> or <c>float32</c>.</param>
    /// <returns>The n values and the divergence.</returns>
    /// <exception cref="T:System.ArgumentNullException">f or x is null.</exception>
    /// <exception cref="T:System.ArgumentException">There are no variables, or the field's value is null or not of n numbers.</exception>
    let fdivergence (f: DualVector<'T>[] -> DualVector<'T>[]) (x: 'T[]) : struct ('T[] * 'T) =
        Forward.ValueAndDivergence(Delegates.vector f x, ReadOnlySpan x)

    /// <summary>The divergence ∇·f = Σᵢ ∂fᵢ/∂xᵢ of a field, in ⌈n/lanes⌉ passes.</summary>
    /// <param name="f">The field Rⁿ → Rⁿ.</param>
    /// <param name="x">The point, n numbers, <c>float</c> or <c>float32</c>.</param>
    /// <returns>The divergence.</returns>
    /// <exception cref="T:System.ArgumentNullException">f or x is null.</exception>
    /// <exception cref="T:System.ArgumentException">There are no variables, or the field's value is null or not of n numbers.</exception>
    let divergence (f: DualVector<'T>[] -> DualVector<'T>[]) (x: 'T[]) : 'T =
        Forward.Divergence(Delegates.vector f x, ReadOnlySpan x)
