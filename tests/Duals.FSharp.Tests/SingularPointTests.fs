/// A zero meets an infinite slope on the way back: NaN or the limit in both modes, never another number.
module Duals.FSharp.Tests.SingularPointTests

open Duals
open Duals.FSharp
open Xunit

let private isNaNOr (limit: float) (actual: float) =
    Assert.True(System.Double.IsNaN actual || actual = limit, $"{actual:R} in place of {limit:R}")

[<Fact>]
let ``The cube of a cube root has slope 1 at 0 or none`` () =
    let backward (x: Adjoint<float>[]) = x |> Array.sumBy (fun x -> let root = Adjoint<float>.Cbrt x in root * root * root)
    let forward (x: DualVector<float>[]) = x |> Array.sumBy (fun x -> let root = DualVector<float>.Cbrt x in root * root * root)

    for n in [ 1; 63; 64 ] do
        Reverse.grad backward (Array.zeroCreate n) |> Array.iter (fun slope -> Assert.True(System.Double.IsNaN slope))
        grad forward (Array.zeroCreate n) |> Array.iter (fun slope -> Assert.True(System.Double.IsNaN slope))

[<Fact>]
let ``A root times itself and the exponential of a logarithm have slope 1 at 0 or none`` () =
    Reverse.grad (fun x -> sqrt x[0] * sqrt x[0]) [| 0.0 |] |> Array.iter (isNaNOr 1.0)
    Reverse.grad (fun x -> exp (log x[0])) [| 0.0 |] |> Array.iter (isNaNOr 1.0)

[<Fact>]
let ``Harmonic and geometric means have their limits at 0 or none`` () =
    let harmonic (x: Adjoint<float>[]) = 3.0 / (1.0 / x[0] + 1.0 / x[1] + 1.0 / x[2])
    let geometric (x: Adjoint<float>[]) = exp ((log x[0] + log x[1]) / 2.0)
    Reverse.grad harmonic [| 0.0; 1.0; 2.0 |] |> Array.head |> isNaNOr 3.0
    Reverse.grad geometric [| 0.0; 4.0 |] |> Array.head |> isNaNOr infinity

[<Fact>]
let ``The square of a norm has the Hessian 2 at 0 or none`` () =
    let f (x: Adjoint<Dual<float>>[]) =
        let norm = sqrt (x[0] * x[0] + x[1] * x[1])
        norm * norm

    Array.iter2 isNaNOr [| 2.0; 0.0 |] (Reverse.hessianv f [| 0.0; 0.0 |] [| 1.0; 0.0 |])

[<Fact>]
let ``A mask of zero is a constant in reverse mode`` () =
    Assert.Equal<float>([| 0.0; 5.0 |], Reverse.grad (fun x -> 0.0 * sqrt x[0] + 5.0 * x[1]) [| 0.0; 2.0 |])
