namespace Duals.FSharp

open System
open Duals

/// <summary>
/// Gradient, Jacobian and the Hessian times a vector in reverse mode (backpropagation): the function is recorded once and swept back once for each output,
/// however many variables there are. <c>Reverse.grad f x</c>, or <c>open Duals.FSharp.Reverse</c> to have them in place of those of forward mode.
/// </summary>
/// <remarks>Forward mode is faster for few variables: it takes a pass for each vector of them, 8 of <c>float</c>, and records nothing.</remarks>
module Reverse =
    /// <summary>f(x) and ∇f(x), in one recording and one sweep.</summary>
    /// <param name="f">The function Rⁿ → R.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <returns>The value and the n partial derivatives.</returns>
    /// <exception cref="T:System.ArgumentNullException">f or x is null.</exception>
    /// <exception cref="T:System.ArgumentException">There are no variables.</exception>
    let fgrad (f: Adjoint<'T>[] -> Adjoint<'T>) (x: 'T[]) : struct ('T * 'T[]) =
        Reverse.ValueAndGradient(Delegates.scalar f x, ReadOnlySpan x)

    /// <summary>The gradient ∇f(x), in one recording and one sweep.</summary>
    /// <param name="f">The function Rⁿ → R.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <returns>The n partial derivatives.</returns>
    /// <exception cref="T:System.ArgumentNullException">f or x is null.</exception>
    /// <exception cref="T:System.ArgumentException">There are no variables.</exception>
    let grad (f: Adjoint<'T>[] -> Adjoint<'T>) (x: 'T[]) : 'T[] =
        Reverse.Gradient(Delegates.scalar f x, ReadOnlySpan x)

    /// <summary>f(x) and the Jacobian, in one recording, a sweep for each output, and a call that counts the outputs.</summary>
    /// <param name="f">The function Rⁿ → Rᵐ.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <returns>The m values and the m×n matrix of ∂fᵢ/∂xⱼ.</returns>
    /// <exception cref="T:System.ArgumentNullException">f or x is null.</exception>
    /// <exception cref="T:System.ArgumentException">There are no variables, or f's result is null or varies in length.</exception>
    let fjacobian (f: Adjoint<'T>[] -> Adjoint<'T>[]) (x: 'T[]) : struct ('T[] * 'T[,]) =
        Reverse.ValueAndJacobian(Delegates.vector f x, ReadOnlySpan x, Delegates.outputs f Adjoint<'T>.Constant x)

    /// <summary>The Jacobian of f, in one recording, a sweep for each output, and a call that counts the outputs.</summary>
    /// <param name="f">The function Rⁿ → Rᵐ.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <returns>The m×n matrix of ∂fᵢ/∂xⱼ.</returns>
    /// <exception cref="T:System.ArgumentNullException">f or x is null.</exception>
    /// <exception cref="T:System.ArgumentException">There are no variables, or f's result is null or varies in length.</exception>
    let jacobian (f: Adjoint<'T>[] -> Adjoint<'T>[]) (x: 'T[]) : 'T[,] =
        Reverse.Jacobian(Delegates.vector f x, ReadOnlySpan x, Delegates.outputs f Adjoint<'T>.Constant x)

    /// <summary>f(x) and the Hessian times a vector, H(x)·v, in one recording and one sweep, over numbers with a tangent along v.</summary>
    /// <param name="f">The function Rⁿ → R.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="v">The vector, n numbers.</param>
    /// <returns>The value and the n entries of H·v.</returns>
    /// <exception cref="T:System.ArgumentNullException">f, x or v is null.</exception>
    /// <exception cref="T:System.ArgumentException">There are no variables, or v has another length than x.</exception>
    let fhessianv (f: Adjoint<Dual<'T>>[] -> Adjoint<Dual<'T>>) (x: 'T[]) (v: 'T[]) : struct ('T * 'T[]) =
        Reverse.ValueAndHessianVectorProduct(Delegates.scalar f x, ReadOnlySpan x, Delegates.along x v)

    /// <summary>The Hessian times a vector, H(x)·v, in one recording and one sweep. <c>Reverse.hessianv f x</c> is the linear map.</summary>
    /// <param name="f">The function Rⁿ → R.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="v">The vector, n numbers.</param>
    /// <returns>The n entries of H·v.</returns>
    /// <exception cref="T:System.ArgumentNullException">f, x or v is null.</exception>
    /// <exception cref="T:System.ArgumentException">There are no variables, or v has another length than x.</exception>
    let hessianv (f: Adjoint<Dual<'T>>[] -> Adjoint<Dual<'T>>) (x: 'T[]) (v: 'T[]) : 'T[] =
        Reverse.HessianVectorProduct(Delegates.scalar f x, ReadOnlySpan x, Delegates.along x v)
