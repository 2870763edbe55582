/// What is not accepted, and what the functions promise to the functions that they call.
module Duals.FSharp.Tests.ArgumentTests

open System
open System.Collections.Generic
open Duals
open Duals.FSharp
open Xunit

let private refused (parameter: string) (parts: string list) (action: unit -> unit) =
    let exception' = Assert.Throws<ArgumentException>(parameter, action)
    Assert.All(parts, fun part -> Assert.Contains(part, exception'.Message))

// Each function of the façade on one point, for what they refuse in common.
let private onPoint: (string * (float[] -> unit)) list =
    [ "grad", grad Array.sum >> ignore
      "fgrad", fgrad Array.sum >> ignore
      "gradv", (fun x -> gradv Array.sum x [| 1.0 |] |> ignore)
      "fgradv", (fun x -> fgradv Array.sum x [| 1.0 |] |> ignore)
      "jacobian", jacobian id >> ignore
      "fjacobian", fjacobian id >> ignore
      "jacobianv", (fun x -> jacobianv id x [| 1.0 |] |> ignore)
      "fjacobianv", (fun x -> fjacobianv id x [| 1.0 |] |> ignore)
      "jacobianTv", (fun x -> jacobianTv id x [| 1.0 |] |> ignore)
      "fjacobianTv", (fun x -> fjacobianTv id x [| 1.0 |] |> ignore)
      "Reverse.grad", Reverse.grad Array.sum >> ignore
      "Reverse.fgrad", Reverse.fgrad Array.sum >> ignore
      "Reverse.jacobian", Reverse.jacobian id >> ignore
      "Reverse.fjacobian", Reverse.fjacobian id >> ignore
      "Reverse.hessianv", (fun x -> Reverse.hessianv Array.sum x [| 1.0 |] |> ignore)
      "Reverse.fhessianv", (fun x -> Reverse.fhessianv Array.sum x [| 1.0 |] |> ignore)
      "hessian", hessian Array.sum >> ignore
      "fhessian", fhessian Array.sum >> ignore
      "hessianv", (fun x -> hessianv Array.sum x [| 1.0 |] |> ignore)
      "fhessianv", (fun x -> fhessianv Array.sum x [| 1.0 |] |> ignore)
      "gradhessian", gradhessian Array.sum >> ignore
      "fgradhessian", fgradhessian Array.sum >> ignore
      "laplacian", laplacian Array.sum >> ignore
      "flaplacian", flaplacian Array.sum >> ignore
      "curl", curl id >> ignore
      "fcurl", fcurl id >> ignore
      "divergence", divergence id >> ignore
      "fdivergence", fdivergence id >> ignore ]

[<Fact>]
let ``A point without coordinates is refused`` () =
    for name, onPoint in onPoint do
        let exception' = Assert.Throws<ArgumentException>("x", fun () -> onPoint [||])
        Assert.True(exception'.Message.Length > 0, name)

[<Fact>]
let ``No point is refused`` () =
    for _, onPoint in onPoint do
        Assert.Throws<ArgumentNullException>("x", fun () -> onPoint (Unchecked.defaultof<float[]>)) |> ignore

let private none<'F> : 'F = Unchecked.defaultof<'F>

[<Fact>]
let ``No function is refused`` () =
    let x = [| 1.0; 2.0; 3.0 |]

    let calls: (unit -> unit) list =
        [ fun () -> diff none 1.0 |> ignore
          fun () -> fdiff none 1.0 |> ignore
          fun () -> diff2 none 1.0 |> ignore
          fun () -> fdiff2 none 1.0 |> ignore
          fun () -> grad none x |> ignore
          fun () -> fgrad none x |> ignore
          fun () -> gradv none x x |> ignore
          fun () -> fgradv none x x |> ignore
          fun () -> jacobian none x |> ignore
          fun () -> fjacobian none x |> ignore
          fun () -> jacobianv none x x |> ignore
          fun () -> fjacobianv none x x |> ignore
          fun () -> jacobianTv none x x |> ignore
          fun () -> fjacobianTv none x x |> ignore
          fun () -> Reverse.grad none x |> ignore
          fun () -> Reverse.fgrad none x |> ignore
          fun () -> Reverse.jacobian none x |> ignore
          fun () -> Reverse.fjacobian none x |> ignore
          fun () -> Reverse.hessianv none x x |> ignore
          fun () -> Reverse.fhessianv none x x |> ignore
          fun () -> hessian none x |> ignore
          fun () -> fhessian none x |> ignore
          fun () -> hessianv none x x |> ignore
          fun () -> fhessianv none x x |> ignore
          fun () -> gradhessian none x |> ignore
          fun () -> fgradhessian none x |> ignore
          fun () -> laplacian none x |> ignore
          fun () -> flaplacian none x |> ignore
          fun () -> curl none x |> ignore
          fun () -> fcurl none x |> ignore
          fun () -> divergence none x |> ignore
          fun () -> fdivergence none x |> ignore ]

    for call in calls do
        Assert.Throws<ArgumentNullException>("f", call) |> ignore

[<Fact>]
let ``No vector is refused`` () =
    let x = [| 1.0; 2.0; 3.0 |]

    let calls: (string * (unit -> unit)) list =
        [ "v", (fun () -> gradv Array.sum x none |> ignore)
          "v", (fun () -> fgradv Array.sum x none |> ignore)
          "v", (fun () -> jacobianv id x none |> ignore)
          "v", (fun () -> fjacobianv id x none |> ignore)
          "v", (fun () -> hessianv Array.sum x none |> ignore)
          "v", (fun () -> fhessianv Array.sum x none |> ignore)
          "w", (fun () -> jacobianTv id x none |> ignore)
          "w", (fun () -> fjacobianTv (fun _ -> [||]) x none |> ignore) ]

    for parameter, call in calls do
        Assert.Throws<ArgumentNullException>(parameter, call) |> ignore

[<Fact>]
let ``A function that returns no array is refused`` () =
    let x = [| 1.0; 2.0; 3.0 |]

    let calls: (unit -> unit) list =
        [ fun () -> jacobian (fun _ -> none) x |> ignore
          fun () -> jacobianv (fun _ -> none) x x |> ignore
          fun () -> jacobianTv (fun _ -> none) x x |> ignore
          fun () -> Reverse.jacobian (fun _ -> none) x |> ignore
          fun () -> curl (fun _ -> none) x |> ignore
          fun () -> divergence (fun _ -> none) x |> ignore ]

    for call in calls do
        refused "f" [ "null" ] call

[<Fact>]
let ``A vector of another length is refused, with both lengths`` () =
    let x, v = [| 1.0; 2.0; 3.0 |], [| 1.0; 2.0 |]
    let lengths = [ "must be 3"; "not 2" ]
    refused "v" lengths (fun () -> gradv Array.sum x v |> ignore)
    refused "v" lengths (fun () -> fgradv Array.sum x v |> ignore)
    refused "v" lengths (fun () -> jacobianv id x v |> ignore)
    refused "v" lengths (fun () -> fjacobianv id x v |> ignore)
    refused "v" lengths (fun () -> hessianv Array.sum x v |> ignore)
    refused "v" lengths (fun () -> fhessianv Array.sum x v |> ignore)

[<Fact>]
let ``A result of another length is refused, with both lengths`` () =
    let x = [| 1.0; 2.0; 3.0 |]
    refused "f" [ "3"; "2" ] (fun () -> curl (Array.take 2) x |> ignore)
    refused "f" [ "3"; "4" ] (fun () -> divergence (fun x -> Array.append x [| x[0] |]) x |> ignore)
    refused "f" [ "2"; "3" ] (fun () -> jacobianTv id x [| 1.0; 2.0 |] |> ignore)
    let calls = ref 0

    let growing (x: DualVector<float>[]) =
        calls.Value <- calls.Value + 1
        Array.create calls.Value x[0]

    refused "f" [ "1"; "2" ] (fun () -> jacobian growing x |> ignore)

[<Fact>]
let ``Functions with several outputs are called once more than the passes`` () =
    let calls = ref 0

    let counted f x =
        calls.Value <- calls.Value + 1
        f x

    let callsOf (action: (float[] -> unit)) =
        calls.Value <- 0
        action (Array.create 3 1.0)
        calls.Value

    Assert.Equal(1, callsOf (grad (counted Array.sum) >> ignore))
    Assert.Equal(2, callsOf (jacobian (counted id) >> ignore))
    Assert.Equal(2, callsOf (fun x -> jacobianv (counted id) x x |> ignore))
    Assert.Equal(1, callsOf (curl (counted id) >> ignore))
    Assert.Equal(1, callsOf (divergence (counted id) >> ignore))

[<Fact>]
let ``A function that writes into its argument does no harm`` () =
    let spoilt (x: DualVector<float>[]) =
        let product = x[0] * x[1]
        Array.fill x 0 x.Length DualVector.NaN
        product

    let x = [| 3.0; 4.0 |]
    Assert.Equal<float[]>([| 4.0; 3.0 |], grad spoilt x)
    Assert.Equal<float[]>([| 3.0; 4.0 |], x)

[<Fact>]
let ``What a function throws comes through`` () =
    Assert.Throws<KeyNotFoundException>(fun () -> grad (fun _ -> raise (KeyNotFoundException())) [| 1.0 |] |> ignore)
    |> ignore

    Assert.Equal<float[]>([| 1.0 |], grad Array.sum [| 1.0 |])
