/// Ordinary F# code is differentiated as it stands.
module Duals.FSharp.Tests.CodeTests

open Duals
open Duals.FSharp
open Duals.FSharp.Tests.Compare
open Xunit

let private near = close 1e-13

let inline private softsign x = x / (like x 1.0 + abs x)
let inline private hypotenuse a b = sqrt (a * a + b * b)

[<Fact>]
let ``An inline function is of all number types`` () =
    near (0.5 / 1.5) (softsign 0.5)
    near (1.0 / 1.5 ** 2.0) (diff softsign 0.5)
    near (-2.0 / 1.5 ** 3.0) (diff2 softsign 0.5)
    near (-2.0 / 1.5 ** 3.0) (diff (diff softsign) 0.5)
    near 5.0 (hypotenuse 3.0 4.0)
    allClose 1e-13 [ 0.6; 0.8 ] (grad (fun x -> hypotenuse x[0] x[1]) [| 3.0; 4.0 |])

[<Fact>]
let ``Pipelines and composition`` () =
    near (cos (exp 0.5) * exp 0.5) (0.5 |> diff (exp >> sin))
    let slopes = [ 1.0; 2.0; 3.0 ] |> List.map (diff (fun x -> x ** 2.0)) |> List.map (fun d -> d / 2.0)
    Assert.Equal<float list>([ 1.0; 2.0; 3.0 ], slopes)
    let norm = [| 3.0; 4.0 |] |> grad (fun x -> x |> Array.map (fun t -> t * t) |> Array.sum) |> Array.map (fun g -> g / 2.0)
    Assert.Equal<float[]>([| 3.0; 4.0 |], norm)
    let f x = x * sin x
    near (sin 2.0 + 2.0 * cos 2.0) (2.0 |> diff f)

let rec private power (n: int) (x: Dual<float>) =
    if n = 0 then Dual.One
    elif n % 2 = 0 then power (n / 2) (x * x)
    else x * power (n - 1) x

[<Fact>]
let ``Recursion`` () =
    near (11.0 * 1.5 ** 10.0) (diff (power 11) 1.5)

    let derivative =
        diff
            (fun x ->
                let rec newton (guess: Dual<float>) steps =
                    if steps = 0 then guess else newton ((guess + x / guess) / 2.0) (steps - 1)

                newton x 8)
            2.0

    near (0.5 / sqrt 2.0) derivative

[<Fact>]
let ``Mutable variables and loops`` () =
    let series =
        diff
            (fun x ->
                let mutable sum = Dual.One
                let mutable term = Dual.One

                for n in 1..20 do
                    term <- term * x / float n
                    sum <- sum + term

                sum)
            0.75

    near (exp 0.75) series

    let halvings =
        diff
            (fun x ->
                let mutable y = x
                while y.Value > 1.0 do
                    y <- y / 2.0
                y)
            5.0

    near 0.125 halvings

[<Fact>]
let ``Pattern matching on values`` () =
    let huber (x: Dual<float>) =
        match x with
        | Value v when abs v <= 1.0 -> x * x / 2.0
        | Value v when v > 0.0 -> x - 0.5
        | _ -> -x - 0.5

    Assert.Equal<float list>([ -1.0; -0.5; 0.5; 1.0 ], [ -3.0; -0.5; 0.5; 3.0 ] |> List.map (diff huber))

    let sinc x =
        match x with
        | Value 0.0 -> Dual.One
        | _ -> sin x / x

    near 0.0 (diff sinc 0.0)
    near (cos 1.0 - sin 1.0) (diff sinc 1.0)

[<Fact>]
let ``Functions on lists, sequences and arrays`` () =
    let horner (x: Dual<float>) = (Dual<float>.Zero, [ 4.0; 3.0; 2.0; 1.0 ]) ||> List.fold (fun sum c -> sum * x + c)
    near (3.0 * 4.0 * 4.0 + 2.0 * 3.0 * 2.0 + 2.0) (diff horner 2.0)
    near 6.0 (diff (fun x -> Seq.init 4 (fun i -> x * float i) |> Seq.sum) 1.7)
    near 1.5 (diff (fun x -> List.average [ for i in 0..3 -> x * float i ]) 1.7)
    near (2.0 * 1.7) (diff (fun x -> [ x; x * x; x / 2.0 ] |> List.max) 1.7)
    near 0.5 (diff (fun x -> [ x; x * x; x / 2.0 ] |> List.minBy (fun y -> y.Value)) 1.7)
    near (1.0 + 2.0 * 1.7) (diff (fun x -> [| x * x; x |] |> Array.sort |> Array.reduce (+)) 1.7)
    near (3.0 * 1.7 ** 2.0) (diff (fun x -> List.scan (*) Dual.One [ x; x; x ] |> List.last) 1.7)
    allClose 1e-13 [ 2.0; 1.0; 7.0 ] (grad (fun x -> Array.zip x [| 2.0; 1.0; 7.0 |] |> Array.sumBy (fun (x, w) -> x * w)) [| 1.0; 2.0; 3.0 |])
    allClose 1e-13 [ 2.0; 4.0; 2.0 ] (grad (fun x -> x |> Array.pairwise |> Array.sumBy (fun (a, b) -> a * b)) [| 1.0; 2.0; 3.0 |])

[<Fact>]
let ``Closures over plain numbers`` () =
    let curves = [ for a in [ 0.5; 1.5 ] -> fun (x: Dual<float>) -> exp (a * x) ]
    allClose 1e-13 [ 0.5 * exp 0.35; 1.5 * exp 1.05 ] [ for curve in curves -> diff curve 0.7 ]
    let counter = ref 0.0
    counter.Value <- 3.0
    near 3.0 (diff (fun x -> x * counter.Value) 1.0)

[<Fact>]
let ``Conditions`` () =
    let relu x = if x > 0G then x else lift 0.0
    Assert.Equal<float list>([ 0.0; 1.0 ], [ -2.0; 2.0 ] |> List.map (diff relu))
    let bump (x: Dual<float>) = if sign x > 0 && x < Dual.One then x * (1.0 - x) else Dual.Zero
    Assert.Equal<float list>([ 0.0; 0.5; 0.0 ], [ -1.0; 0.25; 3.0 ] |> List.map (diff bump))

[<Fact>]
let ``Implicit functions and inner derivatives`` () =
    // The inner derivative is taken at a constant, and its result is a plain number.
    near 27.0 (diff (fun x -> x * diff (fun y -> y * y * y) 3.0) 1.7)
    // At the outer variable the inner one is over numbers of numbers: d/dx (x · 3x²) = 9x².
    near (9.0 * 1.7 ** 2.0) (diff (fun x -> x * diff (fun y -> y * y * y) x) 1.7)

[<Fact>]
let ``What is captured of an outer derivative stands on the right as it is, and on the left as a constant`` () =
    // d/dx (x · ∂(xy²)/∂y at y = x) = d/dx 2x³ = 6x².
    near (6.0 * 1.7 ** 2.0) (diff (fun x -> x * diff (fun y -> y * y * x) x) 1.7)
    near (6.0 * 1.7 ** 2.0) (diff (fun x -> x * diff (fun y -> Dual.Constant x * y * y) x) 1.7)

[<Fact>]
let ``A captured outer variable is found out, with a way out for F#`` () =
    let confused = Assert.Throws<PerturbationConfusionException>(fun () -> diff (fun x -> x * diff (fun y -> x + y) 1.0) 1.0 |> ignore)
    Assert.Contains("diff (fun x -> x * diff (fun y -> Dual.Constant x + y) (x * 0.0 + 1.0)) 1.0", confused.Message)
    // That way out, word for word.
    let derivative = diff (fun x -> x * diff (fun y -> Dual.Constant x + y) (x * 0.0 + 1.0)) 1.0
    near 1.0 derivative

// A model in the shape that the drivers of C# choose a number type for. F# needs the type of each intermediate result.
type private Model() =
    interface IScalarFunction with
        member _.Invoke<'T when 'T :> System.Numerics.IFloatingPointIeee754<'T> and 'T :> System.Numerics.IMinMaxValue<'T>>
            (x: System.ReadOnlySpan<'T>)
            : 'T =
            let square: 'T = x[0] * x[0]
            let sine: 'T = sin x[1]
            square * sine

[<Fact>]
let ``The drivers of C# take F# lambdas over spans, and function objects`` () =
    let gradient = Array.zeroCreate 2
    let value = Forward.Gradient((fun x -> x[0] * x[0] * sin x[1]), System.ReadOnlySpan [| 2.0; 0.5 |], System.Span gradient)
    near (4.0 * sin 0.5) value
    allClose 1e-13 [ 4.0 * sin 0.5; 4.0 * cos 0.5 ] gradient
    allClose 1e-13 gradient (Model().Gradient(System.ReadOnlySpan [| 2.0; 0.5 |]))

[<Fact>]
let ``Max and Min of the number type treat NaN and the sign of zero as float's do`` () =
    let larger, smaller = Dual<float>.Max(Dual(nan, 3.0), lift 0.0), Dual<float>.Min(lift 0.0, Dual(nan, -2.0))
    Assert.True(System.Double.IsNaN larger.Value && System.Double.IsNaN smaller.Value)
    Assert.Equal((3.0, -2.0), (larger.Derivative, smaller.Derivative))

    Assert.True(Dual<float>.Max(Dual(-0.0, 3.0), Dual(0.0, 7.0)).EqualsExact(Dual(0.0, 7.0)))
    Assert.True(Dual<float>.Min(Dual(-0.0, 3.0), Dual(0.0, 7.0)).EqualsExact(Dual(-0.0, 3.0)))

[<Fact>]
let ``Constants in numbers of numbers`` () =
    // Each derivative is that of the same formula over float, taken twice or thrice by hand.
    near 4.0 (diff (diff (fun x -> lift 2.0 * x * x)) 1.7)
    near 4.0 (diff (diff (fun x -> 2G * x * x)) 1.7)
    near 4.0 (diff (diff (fun x -> x * like x 2.0 * x)) 1.7)
    near 2.0 (diff (diff (fun x -> x * x + like x 1.0)) 1.7)
    near (6.0 * 1.7) (diff (diff (fun x -> x ** 3)) 1.7)
    near (3.75 * sqrt 1.7) (diff (diff (fun x -> x ** like x 2.5)) 1.7)
    near 2.0 (diff (diff (fun x -> if x > 0G then x * x else -x)) 1.7)
    near (12.0 * 1.7) (diff (diff (diff (fun x -> lift 0.5 * x ** 4 - x * like x 3.0))) 1.7)

[<Fact>]
let ``Constants as the base of a power and in atan2`` () =
    near (1000.0 * 1.05 ** 1.7 * log 1.05) (diff (fun t -> 1000.0 * like t 1.05 ** t) 1.7)
    near (2.0 / (4.0 + 1.7 * 1.7)) (diff (fun x -> atan2 x 2G) 1.7)
    near (-2.5 / (2.5 * 2.5 + 1.7 * 1.7)) (diff (fun x -> atan2 (lift 2.5) x) 1.7)

module NonStructural =
    open NonStructuralComparison

    [<Fact>]
    let ``Without structural comparison, numbers compare with plain ones and NaN with nothing`` () =
        Assert.Equal<float list>([ -1.0; 1.0 ], [ -2.0; 2.0 ] |> List.map (diff (fun x -> if x > 0.0 then x else -x)))
        let nan = Dual.Variable nan
        Assert.Equal<bool list>([ false; false; false; false; false ], [ nan < Dual.One; nan > Dual.One; nan <= Dual.One; nan >= Dual.One; nan = nan ])
        near (2.0 * 3.0) (diff (fun x -> max x (x * x)) 3.0)

    let inline private positivePart x = if x > like x 0.0 then x else like x 0.0

    [<Fact>]
    let ``Without structural comparison, constants are compared with plain or as like, and equal as integer literals`` () =
        // The number on the left: F# compiles 0.0 < x into a comparison of bits that are not even its operands'.
        for x, expected in [ -2.0, 0.0; 2.0, 1.0; 3.0, 0.5; 4.0, 0.25 ] do
            let slope = diff (fun x -> if x >= 4.0 then 0.25 * x elif x > 2.0 then 0.5 * x elif x <= 0.0 || x < -1.0 then lift 0.0 else x) x
            near expected slope

        near 0.5 (diff (fun x -> if x = 0G then lift 1.0 elif x <> 3G then x / 2.0 else x) 2.0)
        near 1.0 (diff positivePart 2.0)
        near 0.0 (diff2 positivePart 2.0)
        near 2.0 (diff (diff (fun x -> positivePart x * x)) 2.0)
