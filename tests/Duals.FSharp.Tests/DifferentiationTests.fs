/// Every function of the façade, with unannotated lambdas, against derivatives known by hand and finite differences of the same formula on float.
module Duals.FSharp.Tests.DifferentiationTests

open System
open System.Numerics
open Duals
open Duals.FSharp
open Duals.FSharp.Tests.Compare
open Xunit

let private x = [| 0.7; -1.3; 2.1 |]
let private v = [| 0.4; 2.5; -1.5 |]

// x₀² sin x₁ + x₁x₂³, its gradient and its Hessian.
let private value = x[0] ** 2.0 * sin x[1] + x[1] * x[2] ** 3.0
let private gradient = [| 2.0 * x[0] * sin x[1]; x[0] ** 2.0 * cos x[1] + x[2] ** 3.0; 3.0 * x[1] * x[2] ** 2.0 |]

let private rows =
    [| [| 2.0 * sin x[1]; 2.0 * x[0] * cos x[1]; 0.0 |]
       [| 2.0 * x[0] * cos x[1]; -(x[0] ** 2.0) * sin x[1]; 3.0 * x[2] ** 2.0 |]
       [| 0.0; 3.0 * x[2] ** 2.0; 6.0 * x[1] * x[2] |] |]

let private dot (a: float[]) (b: float[]) = Array.fold2 (fun sum a b -> sum + a * b) 0.0 a b
let private times (matrix: float[][]) (v: float[]) = matrix |> Array.map (fun row -> dot row v)

// (x₀x₁, sin x₂ + x₀², e^{x₁}x₂) and its Jacobian.
let private field = [| x[0] * x[1]; sin x[2] + x[0] ** 2.0; exp x[1] * x[2] |]
let private slopes = [| [| x[1]; x[0]; 0.0 |]; [| 2.0 * x[0]; 0.0; cos x[2] |]; [| 0.0; exp x[1] * x[2]; exp x[1] |] |]

let private plainScalar (x: float[]) = x[0] ** 2.0 * sin x[1] + x[1] * x[2] ** 3.0
let private plainField (i: int) (x: float[]) = [| x[0] * x[1]; sin x[2] + x[0] ** 2.0; exp x[1] * x[2] |][i]

let private near = close 1e-13
let private allNear expected actual = allClose 1e-13 expected actual

[<Fact>]
let ``What is known by hand agrees with finite differences`` () =
    allClose 1e-9 (numerical plainScalar x) gradient
    allClose 1e-9 [ for i in 0..2 do yield! numerical (plainField i) x ] (Array.concat slopes)

    let gradientAt i x = Array.item i (grad (fun x -> x[0] ** 2.0 * sin x[1] + x[1] * x[2] ** 3.0) x)
    allClose 1e-9 [ for i in 0..2 do yield! numerical (gradientAt i) x ] (Array.concat rows)

[<Fact>]
let ``diff and fdiff`` () =
    near (sin 2.0 + 2.0 * cos 2.0 + 3.0) (diff (fun x -> x * sin x + 3.0 * x) 2.0)
    near (cos 2.0) (2.0 |> diff sin)
    let struct (value, derivative) = fdiff (fun x -> x ** 3.0 / (1.0 + x)) 2.0
    near (8.0 / 3.0) value
    near (12.0 / 3.0 - 8.0 / 9.0) derivative
    let struct (numerical, _) = FiniteDifference.Derivative((fun x -> x ** 3.0 / (1.0 + x)), 2.0)
    close 1e-9 numerical derivative

[<Fact>]
let ``diff of diff is the second derivative`` () =
    near (6.0 * 2.0) (diff (diff (fun x -> x * x * x)) 2.0)
    near (-cos 0.7) (diff (diff (diff sin)) 0.7)

[<Fact>]
let ``diff2 and fdiff2`` () =
    near (2.0 * cos 2.0 - 2.0 * sin 2.0) (diff2 (fun x -> x * sin x + 3.0 * x) 2.0)
    let struct (value, second) = fdiff2 (fun x -> exp (2.0 * x)) 0.3
    near (exp 0.6) value
    near (4.0 * exp 0.6) second
    let struct (numerical, _) = FiniteDifference.Derivative(System.Func<_, _>(diff (fun x -> exp (2.0 * x))), 0.3)
    close 1e-9 numerical second

[<Fact>]
let ``grad and fgrad`` () =
    allNear gradient (grad (fun x -> x[0] ** 2.0 * sin x[1] + x[1] * x[2] ** 3.0) x)
    allNear gradient (x |> grad (fun x -> x[0] * x[0] * sin x[1] + x[1] * pown x[2] 3))
    let struct (v, g) = fgrad (fun x -> x[0] ** 2.0 * sin x[1] + x[1] * x[2] ** 3.0) x
    near value v
    allNear gradient g

[<Fact>]
let ``grad over more variables than a vector has lanes`` () =
    let x = Array.init 37 (fun i -> 0.5 + float i)
    allNear (x |> Array.map (fun x -> 3.0 * x * x)) (grad (fun x -> Array.sumBy (fun x -> x * x * x) x) x)

[<Fact>]
let ``gradv and fgradv`` () =
    near (dot gradient v) (gradv (fun x -> x[0] ** 2.0 * sin x[1] + x[1] * x[2] ** 3.0) x v)
    let struct (f, d) = fgradv (fun x -> x[0] ** 2.0 * sin x[1] + x[1] * x[2] ** 3.0) x v
    near value f
    close 1e-9 (along plainScalar x v) d

[<Fact>]
let ``jacobian and fjacobian`` () =
    allNear (Array.concat slopes) (entries (jacobian (fun x -> [| x[0] * x[1]; sin x[2] + x[0] ** 2.0; exp x[1] * x[2] |]) x))
    let struct (f, j) = fjacobian (fun x -> [| x[0] * x[1]; sin x[2] + x[0] ** 2.0; exp x[1] * x[2] |]) x
    allNear field f
    allNear (Array.concat slopes) (entries j)

[<Fact>]
let ``A Jacobian has a row for each output and a column for each input`` () =
    let wide = jacobian (fun x -> [| Array.sum x; x[0] |]) (Array.init 19 float)
    Assert.Equal((2, 19), (Array2D.length1 wide, Array2D.length2 wide))
    allNear (Array.append (Array.create 19 1.0) (Array.init 19 (fun i -> if i = 0 then 1.0 else 0.0))) (entries wide)
    Assert.Equal((3, 3), (let j = jacobian id x in Array2D.length1 j, Array2D.length2 j))
    allNear [ 1.0; 0.0; 0.0; 0.0; 1.0; 0.0; 0.0; 0.0; 1.0 ] (entries (jacobian id x))
    Assert.Equal((0, 3), (let j = jacobian (fun _ -> [||]) x in Array2D.length1 j, Array2D.length2 j))

[<Fact>]
let ``jacobianv and fjacobianv`` () =
    allNear (times slopes v) (jacobianv (fun x -> [| x[0] * x[1]; sin x[2] + x[0] ** 2.0; exp x[1] * x[2] |]) x v)
    let struct (f, p) = fjacobianv (fun x -> [| x[0] * x[1]; sin x[2] + x[0] ** 2.0; exp x[1] * x[2] |]) x v
    allNear field f
    allClose 1e-9 [ for i in 0..2 -> along (plainField i) x v ] p

[<Fact>]
let ``jacobianTv and fjacobianTv`` () =
    allNear (times (Array.transpose slopes) v) (jacobianTv (fun x -> [| x[0] * x[1]; sin x[2] + x[0] ** 2.0; exp x[1] * x[2] |]) x v)
    let struct (f, p) = fjacobianTv (fun x -> [| x[0] * x[1]; sin x[2] + x[0] ** 2.0; exp x[1] * x[2] |]) x v
    allNear field f
    allClose 1e-9 (numerical (fun x -> Array.sum [| for i in 0..2 -> v[i] * plainField i x |]) x) p
    allNear [ 5.0; 0.0; 0.0 ] (jacobianTv (fun x -> [| 2.0 * x[0]; x[0] * 0.5 |]) x [| 2.0; 2.0 |])

[<Fact>]
let ``grad and fgrad in reverse mode`` () =
    allNear gradient (Reverse.grad (fun x -> x[0] ** 2.0 * sin x[1] + x[1] * x[2] ** 3.0) x)
    let struct (f, g) = Reverse.fgrad (fun x -> x[0] ** 2.0 * sin x[1] + x[1] * x[2] ** 3.0) x
    near value f
    allClose 1e-9 (numerical plainScalar x) g

[<Fact>]
let ``jacobian and fjacobian in reverse mode`` () =
    allNear (Array.concat slopes) (entries (Reverse.jacobian (fun x -> [| x[0] * x[1]; sin x[2] + x[0] ** 2.0; exp x[1] * x[2] |]) x))
    let struct (f, j) = Reverse.fjacobian (fun x -> [| x[0] * x[1]; sin x[2] + x[0] ** 2.0; exp x[1] * x[2] |]) x
    allNear field f
    allNear (Array.concat slopes) (entries j)

[<Fact>]
let ``Reverse over forward: the Hessian times a vector is the gradient of numbers with a tangent`` () =
    let seeded = Array.map2 (fun x v -> Dual(x, v)) x v
    let gradients = seeded |> Reverse.grad (fun x -> x[0] * x[0] * sin x[1] + x[1] * x[2] * x[2] * x[2])
    allNear gradient [ for g in gradients -> g.Value ]
    allNear (times rows v) [ for g in gradients -> g.Derivative ]

[<Fact>]
let ``hessian and fhessian`` () =
    allNear (Array.concat rows) (entries (hessian (fun x -> x[0] ** 2.0 * sin x[1] + x[1] * x[2] ** 3.0) x))
    let struct (f, h) = fhessian (fun x -> x[0] ** 2.0 * sin x[1] + x[1] * x[2] ** 3.0) x
    near value f
    allNear (Array.concat rows) (entries h)

[<Fact>]
let ``gradhessian and fgradhessian`` () =
    let struct (g, h) = gradhessian (fun x -> x[0] ** 2.0 * sin x[1] + x[1] * x[2] ** 3.0) x
    allNear gradient g
    allNear (Array.concat rows) (entries h)
    let struct (f, g, h) = fgradhessian (fun x -> x[0] ** 2.0 * sin x[1] + x[1] * x[2] ** 3.0) x
    near value f
    allNear gradient g
    allNear (Array.concat rows) (entries h)

[<Fact>]
let ``hessianv and fhessianv`` () =
    allNear (times rows v) (hessianv (fun x -> x[0] ** 2.0 * sin x[1] + x[1] * x[2] ** 3.0) x v)
    let struct (f, p) = fhessianv (fun x -> x[0] ** 2.0 * sin x[1] + x[1] * x[2] ** 3.0) x v
    near value f
    allNear (times rows v) p

[<Fact>]
let ``hessianv and fhessianv in reverse mode`` () =
    allNear (times rows v) (Reverse.hessianv (fun x -> x[0] * x[0] * sin x[1] + x[1] * pown x[2] 3) x v)
    let struct (f, p) = Reverse.fhessianv (fun x -> pown x[0] 2 * sin x[1] + 2G * x[1] * pown x[2] 3 / 2G) x v
    near value f
    allNear (times rows v) p

[<Fact>]
let ``laplacian and flaplacian`` () =
    let trace = rows[0][0] + rows[1][1] + rows[2][2]
    near trace (laplacian (fun x -> x[0] ** 2.0 * sin x[1] + x[1] * x[2] ** 3.0) x)
    let struct (f, l) = flaplacian (fun x -> x[0] ** 2.0 * sin x[1] + x[1] * x[2] ** 3.0) x
    near value f
    near trace l

[<Fact>]
let ``curl and fcurl`` () =
    let expected = [| slopes[2][1] - slopes[1][2]; slopes[0][2] - slopes[2][0]; slopes[1][0] - slopes[0][1] |]
    allNear expected (curl (fun x -> [| x[0] * x[1]; sin x[2] + x[0] ** 2.0; exp x[1] * x[2] |]) x)
    let struct (f, c) = fcurl (fun x -> [| x[0] * x[1]; sin x[2] + x[0] ** 2.0; exp x[1] * x[2] |]) x
    allNear field f
    allNear expected c

[<Fact>]
let ``divergence and fdivergence`` () =
    let expected = slopes[0][0] + slopes[1][1] + slopes[2][2]
    near expected (divergence (fun x -> [| x[0] * x[1]; sin x[2] + x[0] ** 2.0; exp x[1] * x[2] |]) x)
    let struct (f, d) = fdivergence (fun x -> [| x[0] * x[1]; sin x[2] + x[0] ** 2.0; exp x[1] * x[2] |]) x
    allNear field f
    near expected d

[<Fact>]
let ``The number type is that of the point`` () =
    Assert.Equal<float32[]>([| 4.0f; 6.0f |], grad (fun x -> x[0] * x[0] + x[1] * 2.0f * x[1]) [| 2.0f; 1.5f |])
    Assert.Equal(12.0f, diff (fun x -> x ** 3.0f) 2.0f)
    Assert.Equal(System.Half.CreateChecked 6.0, diff (fun x -> x * x) (System.Half.CreateChecked 3.0))
    let along: Dual<float> = gradv (fun x -> x[0] * x[0] * x[1]) [| Dual(2.0, 0.5); Dual.Constant 3.0 |] [| Dual.One; Dual.Zero |]
    near 12.0 along.Value
    near (0.5 * 6.0) along.Derivative

// x₀·eˣ¹ + … over every variable: a function object runs on the number type that its driver chooses.
type private Chain() =
    interface IScalarFunction with
        member _.Invoke<'N when 'N :> IFloatingPointIeee754<'N> and 'N :> IMinMaxValue<'N>>(x: ReadOnlySpan<'N>) : 'N =
            let mutable sum = 'N.Zero

            for i in 1 .. x.Length - 1 do
                sum <- sum + x[i - 1] * 'N.Exp x[i]

            sum

[<Fact>]
let ``A function object written in F# chooses the mode`` () =
    for n in [ 2; 100 ] do
        let point = Array.init n (fun i -> 0.01 * float i - 0.3)
        let expected = grad (fun x -> Seq.sum (Seq.map2 (fun a b -> a * exp b) x (Seq.tail x))) point
        allNear expected (Chain().Gradient(ReadOnlySpan point))
        allNear expected (Chain().Gradient(ReadOnlySpan point, DifferentiationMode.Reverse))
