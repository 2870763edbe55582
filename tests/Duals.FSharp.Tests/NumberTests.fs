/// Literals, constants and patterns.
module Duals.FSharp.Tests.NumberTests

open System.Runtime.Intrinsics
open Duals
open Duals.FSharp
open Duals.FSharp.Tests.Compare
open Xunit

let inline private polynomial (x: ^T) : ^T = 2G * x * x - 3000000000G * x + 1G
let inline private orZero x = if x > 0G then x else 0G

[<Fact>]
let ``An integer literal is of the type that its surroundings ask for`` () =
    Assert.Equal(2.0 * 9.0 - 9e9 + 1.0, polynomial 3.0)
    Assert.Equal(12.0 - 3e9, diff polynomial 3.0)
    Assert.Equal(4.0, diff2 polynomial 3.0)
    Assert.Equal(4.0, diff (diff polynomial) 3.0)
    Assert.Equal(2m * 9m - 9000000000m + 1m, polynomial 3m)
    Assert.Equal((0.0, 3), (orZero -2.0, orZero 3))
    Assert.Equal(0.0, diff orZero -2.0)

[<Fact>]
let ``Functions that NET lacks are called by the class that holds them`` () =
    let inline twice x = 2G * Functions.Square x
    Assert.Equal(18.0, twice 3.0)
    Assert.Equal(12.0, diff twice 3.0)
    Assert.Equal(4.0, diff2 twice 3.0)

[<Fact>]
let ``A literal that does not fit is refused`` () =
    Assert.Throws<System.OverflowException>(fun () -> (300G: byte) |> ignore) |> ignore

[<Fact>]
let ``lift makes a constant of the type that is asked for`` () =
    Assert.Equal(0.5, lift 0.5)
    Assert.Equal(0.1f, lift 0.1)
    Assert.True((lift 0.5: Dual<float>).EqualsExact(Dual(0.5, 0.0)))
    Assert.True((lift 0.5: HyperDual<float>).EqualsExact(HyperDual(0.5, 0.0, 0.0, 0.0)))
    Assert.True((lift 0.5: DualVector<float>).EqualsExact(DualVector(0.5, Vector512<float>.Zero)))
    Assert.True((lift 0.5: Adjoint<float>).EqualsExact(Adjoint<float>.Constant 0.5))
    Assert.True((lift 0.5: Dual<Dual<float>>).EqualsExact(Dual.Constant(Dual.Constant 0.5)))

[<Fact>]
let ``like makes a constant of the type of another number`` () =
    Assert.Equal(0.5, like 7.0 0.5)
    Assert.True((like (Dual(7.0, 3.0)) 0.5).EqualsExact(Dual(0.5, 0.0)))
    Assert.Equal(0.5 * 12.0, diff (diff (fun x -> like x 0.5 * x * x * x)) 2.0)

[<Fact>]
let ``Patterns take numbers apart`` () =
    let (Dual(value, derivative)) = sin (Dual(0.5, 3.0))
    Assert.Equal((sin 0.5, 3.0 * cos 0.5), (value, derivative))

    let (HyperDual(value, e1, e2, e12)) = HyperDual(0.5, 3.0, 2.0, -1.5)
    Assert.Equal((0.5, 3.0, 2.0, -1.5), (value, e1, e2, e12))

    let (DualVector(value, partials)) = DualVector(0.5, Vector512.Create<float> 3.0)
    Assert.Equal((0.5, Vector512.Create<float> 3.0), (value, partials))

    match Dual(Dual(1.0, 2.0), Dual(3.0, 4.0)) with
    | Dual(Dual(a, b), Dual(c, d)) -> Assert.Equal((1.0, 2.0, 3.0, 4.0), (a, b, c, d))

[<Fact>]
let ``Value matches the value of any number type`` () =
    let inline sign x =
        match x with
        | Value 0.0 -> "zero"
        | Value v when v < 0.0 -> "negative"
        | _ -> "positive"

    Assert.Equal("zero", sign (Dual(0.0, 3.0)))
    Assert.Equal("zero", sign (Adjoint<float>.Constant 0.0))
    Assert.Equal("negative", sign (HyperDual(-1.0, 3.0, 2.0, 1.0)))
    Assert.Equal("positive", sign (DualVector(1.0, Vector512.Create<float> -3.0)))
