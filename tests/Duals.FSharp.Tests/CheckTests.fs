/// Finite differences and checks as F# calls them, and the counts of outputs that its functions have.
module Duals.FSharp.Tests.CheckTests

open System
open Duals
open Duals.FSharp
open Xunit

let private scalar (f: float[] -> float) =
    Func<ReadOnlySpan<float>, float>(fun x -> f (x.ToArray()))

let private check (f: float[] -> float) (given: float[]) (x: float[]) =
    GradientCheck.Gradient(scalar f, ReadOnlySpan given, ReadOnlySpan x)

[<Fact>]
let ``A slope near the largest number fails against 0`` () =
    let report = check (fun x -> 1e308 * x[0]) [| 0.0 |] [| 1.0 |]
    Assert.Equal(CheckOutcome.Failed, report.Outcome)
    Assert.InRange(report.Numerical, 0.999e308, 1.001e308)

[<Fact>]
let ``A figure that rounding hides is inconclusive`` () =
    let report = check (fun x -> 1e16 + x[0] * x[0]) [| 3000.0 |] [| 1.0 |]
    Assert.Equal(CheckOutcome.Inconclusive, report.Outcome)

[<Fact>]
let ``Rosenbrock's function passes at its minimum`` () =
    let f (x: float[]) =
        100.0 * (x[1] - x[0] * x[0]) ** 2.0 + (1.0 - x[0]) ** 2.0

    Assert.Equal(CheckOutcome.Passed, (check f [| 0.0; 0.0 |] [| 1.0; 1.0 |]).Outcome)

[<Fact>]
let ``A small variable passes with its scale`` () =
    let f (x: float[]) = exp (-1e-6 / (1e3 * x[0]))
    let given = [| exp -1.0 * 1e9 |]

    let report =
        GradientCheck.Gradient(scalar f, ReadOnlySpan given, ReadOnlySpan [| 1e-9 |], scales = ReadOnlySpan [| 1e-9 |])

    Assert.True(report.Passed, string report)

[<Fact>]
let ``The sine far out is right`` () =
    let struct (derivative, _) = FiniteDifference.Derivative(sin, 1e5)
    Assert.Equal(cos 1e5, derivative, 1e-10)

[<Fact>]
let ``A Hessian from F# is checked by a gradient from F#`` () =
    let f (x: Dual<float>[]) = x[0] * x[0] * x[1]
    let x = [| 2.0; 3.0 |]

    let gradient =
        Action<ReadOnlySpan<float>, Span<float>>(fun p g ->
            g[0] <- gradv f (p.ToArray()) [| 1.0; 0.0 |]
            g[1] <- gradv f (p.ToArray()) [| 0.0; 1.0 |])

    let check h = GradientCheck.Hessian(gradient, h, ReadOnlySpan x).Outcome
    Assert.Equal(CheckOutcome.Passed, check (array2D [ [ 6.0; 4.0 ]; [ 4.0; 0.0 ] ]))
    Assert.Equal(CheckOutcome.Failed, check (array2D [ [ 6.0; 4.0 ]; [ 4.1; 0.0 ] ]))

[<Fact>]
let ``Too few outputs name the parameter`` () =
    let f =
        Action<ReadOnlySpan<Dual<float>>, Span<Dual<float>>>(fun x y ->
            y[0] <- x[0]
            y[1] <- x[0] * x[0])

    let call () =
        let x = [| 3.0 |]
        Forward.JacobianVectorProduct(f, ReadOnlySpan x, ReadOnlySpan x, 1) |> ignore

    let exception' = Assert.Throws<ArgumentException>("outputs", call)
    Assert.Contains("writes 2 outputs, not 1.", exception'.Message)

[<Fact>]
let ``A cancellation passes through the probe of a nested derivative`` () =
    let mutable calls = 0

    let inner (y: Dual<float>) =
        calls <- calls + 1

        if calls = 2 then
            raise (OperationCanceledException())

        y * y

    Assert.Throws<OperationCanceledException>(fun () -> diff (fun x -> x * diff inner 2.0) 1.0 |> ignore)
    |> ignore
