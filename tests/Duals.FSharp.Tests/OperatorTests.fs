/// F#'s arithmetic, each operator and function by itself, on every number type: the value is that of float, the tangents are those of finite differences.
module Duals.FSharp.Tests.OperatorTests

open System.Runtime.Intrinsics
open Duals
open Duals.FSharp
open Duals.FSharp.Tests.Compare
open Xunit

// What F# resolves by name on two numbers x and y, both between 0 and 1, and a plain number c. The list is instantiated at each type.
let inline operators (c: ^T) (x: ^D) (y: ^D) : (string * ^D) list =
    [ "+x", +x
      "-x", -x
      "x + y", x + y
      "x - y", x - y
      "x * y", x * y
      "x / y", x / y
      "x % y", x % y
      "x ** y", x ** y
      "x + c", x + c
      "c + x", c + x
      "x - c", x - c
      "c - x", c - x
      "x * c", x * c
      "c * x", c * x
      "x / c", x / c
      "c / x", c / x
      "x % c", x % c
      "c % x", c % x
      "abs", abs (x - y)
      "acos", acos x
      "asin", asin x
      "atan", atan x
      "atan2", atan2 x y
      "ceil", ceil x
      "cos", cos x
      "cosh", cosh x
      "exp", exp x
      "floor", floor x
      "log", log x
      "log10", log10 x
      "max", max x y
      "min", min x y
      "round", round x
      "sin", sin x
      "sinh", sinh x
      "sqrt", sqrt x
      "tan", tan x
      "tanh", tanh x
      "truncate", truncate x
      "List.sum", List.sum [ x; y; x ]
      "List.average", List.average [ x; y; x ]
      "Array.sumBy", Array.sumBy (fun t -> t * y) [| x; y |]
      "Seq.averageBy", Seq.averageBy (fun t -> t * t) (seq { x; y }) ]

// Apart from the list above, where the exponent is another number: one generic function cannot ask for both.
let inline mixedPower (c: ^T) (x: ^D) : (string * ^D) list = [ "x ** c", x ** c ]

// Where F# computes otherwise with float than with other types, by a rounding or two: powers by repeated multiplication.
let inline powers (x: ^D) : (string * ^D) list =
    [ for n in [ -3; 0; 1; 2; 7 ] -> $"pown x {n}", pown x n ]

let private c, x, y = 1.75, 0.7, 0.45

// At each type in full: in a generic function the two powers would have to agree again.
let private ofFloat x y = operators c x y @ mixedPower c x @ powers x
let private ofDual (x: Dual<float>) y = operators c x y @ mixedPower c x @ powers x |> List.map snd
let private ofHyperDual (x: HyperDual<float>) y = operators c x y @ mixedPower c x @ powers x |> List.map snd
let private ofDualVector (x: DualVector<float>) y = operators c x y @ mixedPower c x @ powers x |> List.map snd

let private ofAdjoint (x: Adjoint<float>) y = operators c x y @ mixedPower c x @ powers x |> List.map snd

let private ofNested (x: Dual<Dual<float>>) y =
    let c = Dual.Constant(Dual.Constant c)
    operators c x y @ mixedPower c x @ powers x |> List.map snd

let private names = ofFloat x y |> List.map fst
let private plain (point: float[]) = ofFloat point[0] point[1] |> List.map snd

// The seeds of x and y, none of them 1.
let private seeds = [ 1.7, -0.6; -0.4, 2.5; 0.3, 0.0; 0.0, -1.1 ]

/// The tangent of each operator along a seed.
let private tangents (sx: float, sy: float) =
    [ for i in 0 .. names.Length - 1 -> along (fun point -> (plain point)[i]) [| x; y |] [| sx; sy |] ]

let private checkValues (values: float list) =
    for name, expected, actual in List.zip3 names (plain [| x; y |]) values do
        if name.StartsWith "pown" then
            close 1e-15 expected actual
        else
            same name expected actual

let private checkTangents (expected: float list) (actual: float list) =
    for name, expected, actual in List.zip3 names expected actual do
        Assert.True(abs (expected - actual) <= 1e-9 * max 1.0 (abs expected), $"{name}: the tangent is {actual:R}, numerically {expected:R}.")

[<Fact>]
let ``Every operator on Dual`` () =
    for sx, sy in seeds do
        let results = ofDual (Dual(x, sx)) (Dual(y, sy))
        checkValues [ for r in results -> r.Value ]
        checkTangents (tangents (sx, sy)) [ for r in results -> r.Derivative ]

[<Fact>]
let ``Every operator on HyperDual`` () =
    let x1, x2, x12 = 1.7, -0.4, 0.3
    let y1, y2, y12 = -0.6, 2.5, -1.1
    let hx, hy = HyperDual(x, x1, x2, x12), HyperDual(y, y1, y2, y12)
    let results = ofHyperDual hx hy

    // The second-order part is the rate at which the first-order one changes when the point moves along ε₂ and the seed by ε₁ε₂.
    let second =
        [ for i in 0 .. names.Length - 1 ->
              let first (p: float[]) = (List.item i (ofDual (Dual(p[0], p[2])) (Dual(p[1], p[3])))).Derivative
              along first [| x; y; x1; y1 |] [| x2; y2; x12; y12 |] ]

    checkValues [ for r in results -> r.Value ]
    checkTangents (tangents (x1, y1)) [ for r in results -> r.Epsilon1 ]
    checkTangents (tangents (x2, y2)) [ for r in results -> r.Epsilon2 ]
    checkTangents second [ for r in results -> r.Epsilon12 ]

[<Fact>]
let ``Every operator on DualVector`` () =
    let lanes (pick: float * float -> float) =
        Vector512.Create<float>(Array.init Vector512<float>.Count (fun k -> if k < seeds.Length then pick seeds[k] else 0.0))

    let vx, vy = DualVector(x, lanes fst), DualVector(y, lanes snd)
    let results = ofDualVector vx vy
    checkValues [ for r in results -> r.Value ]

    for k in 0 .. seeds.Length - 1 do
        checkTangents (tangents seeds[k]) [ for r in results -> lane k r ]

    for k in seeds.Length .. Vector512<float>.Count - 1 do
        Assert.All(results, fun r -> Assert.Equal(0.0, lane k r))

[<Fact>]
let ``Every operator on Adjoint`` () =
    let struct (values, rows) = Reverse.fjacobian (fun p -> ofAdjoint p[0] p[1] |> Array.ofList) [| x; y |]
    checkValues (List.ofArray values)

    for sx, sy in seeds do
        checkTangents (tangents (sx, sy)) [ for i in 0 .. names.Length - 1 -> sx * rows[i, 0] + sy * rows[i, 1] ]

[<Fact>]
let ``Every operator on numbers of numbers, as on HyperDual`` () =
    let nested (x: float) (e1: float) (e2: float) = Dual(Dual(x, e1), Dual(e2, 0.0))
    let numbers = ofNested (nested x 1.7 -0.4) (nested y -0.6 2.5)
    let hypers = ofHyperDual (HyperDual(x, 1.7, -0.4, 0.0)) (HyperDual(y, -0.6, 2.5, 0.0))

    for h, n in List.zip hypers numbers do
        close 1e-13 h.Value n.Value.Value
        close 1e-13 h.Epsilon1 n.Value.Derivative
        close 1e-13 h.Epsilon2 n.Derivative.Value
        close 1e-13 h.Epsilon12 n.Derivative.Derivative

let private vector (value: float) (partials: float) = DualVector(value, Vector512.Create<float> partials)

let inline private relations (x: ^D) (y: ^D) =
    [ x = y; x <> y; x < y; x <= y; x > y; x >= y; compare x y < 0; compare x y > 0; compare x y = 0; hash x = hash y ]

let inline private signs (number: float -> ^D) = [ for v in [ -2.5; -0.0; 0.0; 0.3 ] -> sign (number v) ]

[<Fact>]
let ``Comparison and sign look at the value only`` () =
    for a, b in [ 1.0, 2.0; 2.0, 1.0; 1.5, 1.5 ] do
        let expected = relations a b
        Assert.Equal<bool list>(expected, relations (Dual(a, 3.0)) (Dual(b, -4.0)))
        Assert.Equal<bool list>(expected, relations (HyperDual(a, 3.0, 1.5, 0.5)) (HyperDual(b, -4.0, 2.0, 7.0)))
        Assert.Equal<bool list>(expected, relations (vector a 3.0) (vector b -4.0))

    Assert.Equal<int list>([ -1; 0; 0; 1 ], signs id)
    Assert.Equal<int list>(signs id, signs (fun v -> Dual(v, -3.0)))
    Assert.Equal<int list>(signs id, signs (fun v -> HyperDual(v, -3.0, 1.5, 0.5)))
    Assert.Equal<int list>(signs id, signs (fun v -> vector v -3.0))

[<Fact>]
let ``Comparison and sign of Adjoint look at the value only`` () =
    let relationsOf (p: Adjoint<float>[]) = relations p[0] p[1]
    let signsAt (p: Adjoint<float>[]) = signs (fun v -> p[0] + (v - p[0].Value))

    for a, b in [ 1.0, 2.0; 2.0, 1.0; 1.5, 1.5 ] do
        let gradient =
            Reverse.grad
                (fun p ->
                    Assert.Equal<bool list>(relations a b, relationsOf p)
                    Assert.Equal<int list>(signs id, signsAt p)
                    p[0] * p[1])
                [| a; b |]

        Assert.Equal<float[]>([| b; a |], gradient)

let inline private range (a: ^D) (step: ^D) (b: ^D) : ^D list = [ a .. step .. b ]
let inline private unitRange (a: ^D) (b: ^D) : ^D list = [ a .. b ]

[<Fact>]
let ``Ranges carry the tangents of start and step`` () =
    let expected = range 0.25 0.5 2.0
    let duals = range (Dual(0.25, 3.0)) (Dual(0.5, -0.75)) (Dual(2.0, 99.0))
    Assert.Equal<float list>(expected, [ for d in duals -> d.Value ])
    allClose 1e-15 [ 3.0; 2.25; 1.5; 0.75 ] [ for d in duals -> d.Derivative ]

    let hypers = range (HyperDual(0.25, 3.0, 1.5, 4.0)) (HyperDual(0.5, -0.75, 2.0, 0.25)) (HyperDual(2.0, 9.0, 9.0, 9.0))
    Assert.Equal<float list>(expected, [ for h in hypers -> h.Value ])
    allClose 1e-15 [ 3.0; 2.25; 1.5; 0.75 ] [ for h in hypers -> h.Epsilon1 ]
    allClose 1e-15 [ 4.0; 4.25; 4.5; 4.75 ] [ for h in hypers -> h.Epsilon12 ]

    let vectors = range (vector 0.25 3.0) (vector 0.5 -0.75) (vector 2.0 99.0)
    Assert.Equal<float list>(expected, [ for v in vectors -> v.Value ])
    allClose 1e-15 [ 3.0; 2.25; 1.5; 0.75 ] [ for v in vectors -> lane 5 v ]

    let struct (values, rows) = Reverse.fjacobian (fun p -> range p[0] p[1] p[2] |> Array.ofList) [| 0.25; 0.5; 2.0 |]
    Assert.Equal<float list>(expected, List.ofArray values)
    allClose 1e-15 [ 3.0; 2.25; 1.5; 0.75 ] [ for i in 0..3 -> 3.0 * rows[i, 0] - 0.75 * rows[i, 1] + 99.0 * rows[i, 2] ]

    let units = unitRange (Dual(0.5, 3.0)) (Dual(3.0, 99.0))
    Assert.Equal<float list>([ 0.5; 1.5; 2.5 ], [ for d in units -> d.Value ])
    Assert.All(units, fun d -> Assert.Equal(3.0, d.Derivative))
