namespace Duals.FSharp.Properties

open System
open Xunit
open Duals
open Duals.FSharp
open Duals.Properties
open FsCheck
open FsCheck.FSharp

/// A smooth function without steep places, one link of a composition.
type Link =
    | Sine
    | Cosine
    | Logistic
    | Tangent
    | Arctangent
    | Affine of slope: float * offset: float
    | Hyperbola

/// Links in the order in which they apply.
type Composition = Composition of Link list

module Composition =
    let inline private link (link: Link) (x: ^D) : ^D =
        match link with
        | Sine -> sin x
        | Cosine -> cos x
        | Logistic -> 1G / (1G + exp -x)
        | Tangent -> tanh x
        | Arctangent -> atan x
        | Affine(slope, offset) -> like x slope * x + like x offset
        | Hyperbola -> sqrt (x * x + 1G)

    /// The value, at any number type.
    let inline value (Composition links) (x: ^D) : ^D = List.fold (fun x l -> link l x) x links

type Compositions =
    static member private Number = Gen.choose (-1536, 1536) |> Gen.map (fun n -> float n / 1024.0)

    static member Composition() : Arbitrary<Composition> =
        let link =
            Gen.oneof
                [ Gen.elements [ Sine; Cosine; Logistic; Tangent; Arctangent; Hyperbola ]
                  Gen.map2 (fun slope offset -> Affine(slope, offset)) Compositions.Number Compositions.Number ]

        let shrink (Composition links) = seq { for i in 0 .. links.Length - 1 -> Composition(List.removeAt i links) }
        Arb.fromGenShrink (Gen.resize 6 (Gen.listOf link) |> Gen.map Composition, shrink)

    static member Float() : Arbitrary<float> = Arb.fromGen Compositions.Number

/// The façade on random compositions: the chain rule, finite differences, and its functions among each other.
[<Properties(MaxTest = 100, Arbitrary = [| typeof<Compositions> |])>]
module CompositionLaws =
    let private close (share: float) (expected: float) (actual: float) =
        let allowed = share * max 1.0 (abs expected)
        Assert.True(abs (expected - actual) <= allowed, $"{actual:R} should be {expected:R} within {allowed}.")

    [<Property>]
    let ``The chain rule`` (f: Composition) (g: Composition) (x: float) =
        let inner = Composition.value f x
        let expected = diff (Composition.value g) inner * diff (Composition.value f) x
        close 1e-12 expected (diff (Composition.value f >> Composition.value g) x)

        // (g ∘ f)″ = g″(f)·f′² + g′(f)·f″
        let outward = diff2 (Composition.value g) inner * diff (Composition.value f) x ** 2.0
        let curved = outward + diff (Composition.value g) inner * diff2 (Composition.value f) x
        close 1e-12 curved (diff2 (Composition.value f >> Composition.value g) x)

    [<Property>]
    let ``The value is that of float, and the derivatives are those of finite differences`` (f: Composition) (x: float) =
        let struct (value, derivative) = fdiff (Composition.value f) x
        Assert.Equal(Composition.value f x, value)
        let struct (numerical, error) = FiniteDifference.Derivative(Func<float, float>(Composition.value f), x)
        Assert.True(abs (numerical - derivative) <= 1e-9 * max 1.0 (abs derivative) + 10.0 * error, $"{derivative:R} is numerically {numerical:R} ± {error:R}.")

        let struct (value, second) = fdiff2 (Composition.value f) x
        Assert.Equal(Composition.value f x, value)
        let struct (numerical, error) = FiniteDifference.Derivative(Func<float, float>(diff (Composition.value f)), x)
        Assert.True(abs (numerical - second) <= 1e-9 * max 1.0 (abs second) + 10.0 * error, $"{second:R} is numerically {numerical:R} ± {error:R}.")
        close 1e-12 second (diff (diff (Composition.value f)) x)

    [<Property>]
    let ``Products and quotients`` (f: Composition) (g: Composition) (x: float) =
        let struct (u, du) = fdiff (Composition.value f) x
        let struct (v, dv) = fdiff (Composition.value g) x
        close 1e-12 (du * v + u * dv) (diff (fun x -> Composition.value f x * Composition.value g x) x)
        let denominator = v * v + 1.0
        let expected = (du * denominator - u * 2.0 * v * dv) / (denominator * denominator)
        close 1e-12 expected (diff (fun x -> Composition.value f x / (Composition.value g x ** 2.0 + 1.0)) x)

    [<Property>]
    let ``A sum of compositions has the gradient and the Hessian of each variable by itself`` (f: Composition) (point: NonEmptyArray<float>) =
        let x = point.Get
        let first = x |> Array.map (diff (Composition.value f))
        let second = x |> Array.map (diff2 (Composition.value f))
        let struct (value, gradient) = fgrad (Array.sumBy (Composition.value f)) x
        close 1e-12 (Array.sumBy (Composition.value f) x) value
        Array.iter2 (close 1e-12) first gradient
        let matrix = hessian (Array.sumBy (Composition.value f)) x
        matrix |> Array2D.iteri (fun i j entry -> close 1e-12 (if i = j then second[i] else 0.0) entry)
        close 1e-11 (Array.sum second) (laplacian (Array.sumBy (Composition.value f)) x)
        let slopes = jacobian (Array.map (Composition.value f)) x
        slopes |> Array2D.iteri (fun i j entry -> close 1e-12 (if i = j then first[i] else 0.0) entry)
