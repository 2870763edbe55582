/// Printing: every part shows, by whatever way F# prints.
module Duals.FSharp.Tests.TextTests

open System.Runtime.Intrinsics
open Duals
open Duals.FSharp
open Xunit

let private shown (number: 'D) (text: string) =
    Assert.Equal(text, sprintf "%A" number)
    Assert.Equal(text, sprintf "%O" number)
    Assert.Equal(text, string number)
    Assert.Equal(text, $"{number}")
    Assert.Equal($"[{text}; {text}]", sprintf "%A" [ number; number ])
    Assert.Equal($"Some {text}", sprintf "%A" (Some number))

[<Fact>]
let ``Every part of a Dual is printed`` () = shown (Dual(1.5, -2.0)) "<1.5; -2>"

[<Fact>]
let ``Every part of a HyperDual is printed`` () = shown (HyperDual(1.5, -2.0, 0.25, 3.0)) "<1.5; -2; 0.25; 3>"

[<Fact>]
let ``Every part of a DualVector is printed`` () =
    let partials = Vector512.Create<float>(Array.init Vector512<float>.Count float)
    shown (DualVector(1.5, partials)) "<1.5; 0; 1; 2; 3; 4; 5; 6; 7>"

[<Fact>]
let ``Every part of a number of numbers is printed`` () = shown (Dual(Dual(1.0, 2.0), Dual(3.0, 4.0))) "<<1; 2>; <3; 4>>"

[<Fact>]
let ``Of an Adjoint the value is printed, its only part`` () =
    Reverse.grad
        (fun x ->
            shown x[0] "1.5"
            x[0])
        [| 1.5 |]
    |> ignore
