/// The drivers of tensors, which C# sees on Forward and Reverse, on the classes that hold them.
module Duals.FSharp.Tests.TensorTests

open System.Numerics.Tensors
open Duals
open Duals.Tensors
open Xunit

let private point = Tensor.Create [| 0.5; -1.25; 2.0 |]
let private slopes = [| 1.0; -2.5; 4.0 |]

let inline private squares (t: Tensor<_>) =
    t |> Seq.map (fun v -> v * v) |> Seq.toArray

[<Fact>]
let ``Gradients go forward and in reverse mode`` () =
    let forward = TensorForward.Gradient((fun (t: Tensor<DualVector<float>>) -> Seq.sum (squares t)), point)
    let reverse = TensorReverse.Gradient((fun (t: Tensor<Adjoint<float>>) -> Seq.sum (squares t)), point)
    Assert.Equal<float>(slopes, forward)
    Assert.Equal<float>(slopes, reverse)

[<Fact>]
let ``Jacobians and linear maps take functions of tensors`` () =
    let jacobian =
        TensorForward.Jacobian((fun (t: Tensor<DualVector<float>>) -> Tensor.Create(squares t)), point)

    let map = TensorForward.Linearize((fun (t: Tensor<Dual<float>>) -> Tensor.Create(squares t)), point)
    Assert.Equal<float>([| 1.0; 0.0; 0.0; 0.0; -2.5; 0.0; 0.0; 0.0; 4.0 |], jacobian.ToTensor())
    Assert.Equal<float>(Seq.map2 (*) slopes point, map.Apply point)
