// A worked example: fit an exponential to measurements by Newton's method, with exact gradients and Hessians.
//     dotnet build -c Release && dotnet fsi src/Duals.FSharp/Cooling.fsx
// Outside of this repository, one line in place of the two: #r "nuget: Duals.FSharp"
#r "bin/Release/net10.0/Duals.dll"
#r "bin/Release/net10.0/Duals.FSharp.dll"

open Duals
open Duals.FSharp

// A cup of tea: minutes, and degrees above the room's.
let minutes = [| 0.0; 5.0; 10.0; 15.0; 20.0; 30.0 |]
let degrees = [| 71.8; 57.4; 46.9; 38.1; 31.2; 20.5 |]

// The sum of squares of p₀·exp(−p₁t) − y, an ordinary F# function of both parameters.
let loss (p: HyperDual<float>[]) =
    Array.zip minutes degrees
    |> Array.sumBy (fun (t, y) -> (p[0] * exp (-p[1] * t) - y) ** 2.0)

// One step of Newton's method: p − H⁻¹∇.
let step (p: float[]) =
    let struct (g, h) = gradhessian loss p
    let determinant = h[0, 0] * h[1, 1] - h[0, 1] * h[1, 0]
    [| p[0] - (h[1, 1] * g[0] - h[0, 1] * g[1]) / determinant
       p[1] - (h[0, 0] * g[1] - h[1, 0] * g[0]) / determinant |]

let steps = [| 70.0; 0.04 |] |> Seq.unfold (fun p -> Some(p, step p)) |> Seq.take 5 |> List.ofSeq

for p in steps do
    let struct (value, gradient, _) = fgradhessian loss p
    printfn $"p = %9.5f{p[0]} %9.7f{p[1]}   loss %11.7f{value}   |gradient| %8.1e{sqrt (Array.sumBy (fun g -> g * g) gradient)}"

// At the minimum the gradient is zero and the Hessian positive definite.
let best = List.last steps
let struct (slope, curvature) = gradhessian loss best
let isMinimum = Array.forall (fun g -> abs g < 1e-6) slope && curvature[0, 0] > 0.0
printfn $"half of the heat is lost after %.2f{log 2.0 / best[1]} minutes"

if not isMinimum then
    eprintfn "The steps did not reach a minimum."
    exit 1
