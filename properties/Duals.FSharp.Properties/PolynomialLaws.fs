namespace Duals.FSharp.Properties

open Duals.FSharp
open Duals.Properties
open Xunit

/// The façade on random polynomials, against the polynomials that are their derivatives.
[<Properties(MaxTest = 100, Arbitrary = [| typeof<Cases> |])>]
module PolynomialLaws =
    // A few roundings for each factor and term, in proportion to the largest sum on the way.
    let private near (magnitude: float) (expected: float) (actual: float) =
        let allowed = 1e-13 * magnitude
        Assert.True(abs (expected - actual) <= allowed, $"{actual:R} should be {expected:R} within {allowed}.")

    let private isValue (x: float[]) (polynomial: Polynomial) (actual: float) =
        near (Polynomial.magnitude polynomial x) (Polynomial.value polynomial x) actual

    let private areValues (x: float[]) (polynomials: Polynomial list) (actual: float seq) = List.iter2 (isValue x) polynomials (List.ofSeq actual)

    let private partials (case: Case) (polynomial: Polynomial) = [ for i in 0 .. case.Point.Length - 1 -> Polynomial.derivative i polynomial ]

    /// A sum of values of polynomials, each times a number.
    let private isSum (x: float[]) (summands: (Polynomial * float) list) (actual: float) =
        let magnitude = summands |> List.sumBy (fun (p, factor) -> Polynomial.magnitude p x * abs factor)
        near magnitude (summands |> List.sumBy (fun (p, factor) -> Polynomial.value p x * factor)) actual

    let private entries (matrix: float[,]) : float seq = Seq.cast matrix

    [<Property>]
    let ``In one variable`` (case: Case) =
        let p = case.Polynomials.Head |> List.map (fun term -> { term with Exponents = [ List.sum term.Exponents ] })
        let first = Polynomial.derivative 0 p
        let second = Polynomial.derivative 0 first
        let x = case.Point[0]
        isValue [| x |] first (diff (fun x -> Polynomial.value p [| x |]) x)
        isValue [| x |] second (diff2 (fun x -> Polynomial.value p [| x |]) x)
        isValue [| x |] second (diff (diff (fun x -> Polynomial.value p [| x |])) x)
        let struct (value, derivative) = fdiff (fun x -> Polynomial.value p [| x |]) x
        areValues [| x |] [ p; first ] [ value; derivative ]
        let struct (value, derivative) = fdiff2 (fun x -> Polynomial.value p [| x |]) x
        areValues [| x |] [ p; second ] [ value; derivative ]

    [<Property>]
    let ``Gradient, and gradient times vector`` (case: Case) =
        let p, x = case.Polynomials.Head, case.Point
        let along = List.zip (partials case p) (List.ofArray case.Vector)
        areValues x (partials case p) (grad (Polynomial.value p) x)
        isSum x along (gradv (Polynomial.value p) x case.Vector)
        let struct (value, gradient) = fgrad (Polynomial.value p) x
        areValues x (p :: partials case p) (Seq.append [ value ] gradient)
        let struct (value, derivative) = fgradv (Polynomial.value p) x case.Vector
        isValue x p value
        isSum x along derivative

    [<Property>]
    let ``In reverse mode`` (case: Case) =
        let p, x = case.Polynomials.Head, case.Point
        areValues x (partials case p) (Reverse.grad (Polynomial.value p) x)
        let struct (value, gradient) = Reverse.fgrad (Polynomial.value p) x
        areValues x (p :: partials case p) (Seq.append [ value ] gradient)

        let rows = case.Polynomials |> List.map (partials case)
        areValues x (List.concat rows) (entries (Reverse.jacobian (fun x -> [| for p in case.Polynomials -> Polynomial.value p x |]) x))
        let struct (values, matrix) = Reverse.fjacobian (fun x -> [| for p in case.Polynomials -> Polynomial.value p x |]) x
        areValues x (case.Polynomials @ List.concat rows) (Seq.append values (entries matrix))

        let weights = case.Polynomials |> List.mapi (fun i _ -> 0.75 - float i)
        let columns = List.transpose rows |> List.map (fun column -> List.zip column weights)
        let product = jacobianTv (fun x -> [| for p in case.Polynomials -> Polynomial.value p x |]) x (Array.ofList weights)
        List.iter2 (isSum x) columns (List.ofArray product)
        let struct (values, again) = fjacobianTv (fun x -> [| for p in case.Polynomials -> Polynomial.value p x |]) x (Array.ofList weights)
        areValues x case.Polynomials values
        Assert.Equal<float[]>(product, again)

    [<Property>]
    let ``Hessian, Hessian times vector and Laplacian`` (case: Case) =
        let p, x = case.Polynomials.Head, case.Point
        let second = partials case p |> List.map (partials case)
        let ones = List.replicate x.Length 1.0
        let trace = List.zip (second |> List.mapi List.item) ones
        areValues x (List.concat second) (entries (hessian (Polynomial.value p) x))
        let struct (value, gradient, matrix) = fgradhessian (Polynomial.value p) x
        areValues x (p :: partials case p @ List.concat second) (Seq.concat [ Seq.singleton value; gradient; entries matrix ])
        let struct (gradient, matrix) = gradhessian (Polynomial.value p) x
        areValues x (partials case p @ List.concat second) (Seq.append gradient (entries matrix))
        let struct (value, matrix) = fhessian (Polynomial.value p) x
        areValues x (p :: List.concat second) (Seq.append [ value ] (entries matrix))
        let struct (value, product) = fhessianv (Polynomial.value p) x case.Vector
        isValue x p value
        Assert.Equal<float[]>(product, hessianv (Polynomial.value p) x case.Vector)
        List.iter2 (fun row -> isSum x (List.zip row (List.ofArray case.Vector))) second (List.ofArray product)
        let struct (value, sum) = flaplacian (Polynomial.value p) x
        isValue x p value
        isSum x trace sum
        isSum x trace (laplacian (Polynomial.value p) x)

    [<Property>]
    let ``Jacobian and Jacobian times vector`` (case: Case) =
        let rows = case.Polynomials |> List.map (partials case)
        let x, v = case.Point, List.ofArray case.Vector
        areValues x (List.concat rows) (entries (jacobian (fun x -> [| for p in case.Polynomials -> Polynomial.value p x |]) x))
        let struct (values, matrix) = fjacobian (fun x -> [| for p in case.Polynomials -> Polynomial.value p x |]) x
        areValues x (case.Polynomials @ List.concat rows) (Seq.append values (entries matrix))
        let struct (values, product) = fjacobianv (fun x -> [| for p in case.Polynomials -> Polynomial.value p x |]) x case.Vector
        areValues x case.Polynomials values
        List.iter2 (fun row -> isSum x (List.zip row v)) rows (List.ofArray product)
        Assert.Equal<float[]>(product, jacobianv (fun x -> [| for p in case.Polynomials -> Polynomial.value p x |]) x case.Vector)

    [<Property>]
    let ``Divergence, and curl in space`` (case: Case) =
        // As many outputs as variables: the polynomials again and again.
        let field n = [ for i in 0 .. n - 1 -> case.Polynomials[i % case.Polynomials.Length] ]
        let x = case.Point
        let outputs = field x.Length
        let trace = [ for i in 0 .. x.Length - 1 -> Polynomial.derivative i outputs[i], 1.0 ]
        isSum x trace (divergence (fun x -> [| for p in outputs -> Polynomial.value p x |]) x)
        let struct (values, sum) = fdivergence (fun x -> [| for p in outputs -> Polynomial.value p x |]) x
        areValues x outputs values
        isSum x trace sum

        // In three variables: missing ones are added, the others left out.
        let three = case.Polynomials |> List.map (List.map (fun t -> { t with Exponents = List.take 3 (t.Exponents @ [ 1; 2; 0 ]) }))
        let x = Array.take 3 (Array.append x [| 0.5; -1.5 |])
        let f = [ for i in 0..2 -> three[i % three.Length] ]
        let d i j = Polynomial.derivative j f[i]
        let expected = [ [ d 2 1, 1.0; d 1 2, -1.0 ]; [ d 0 2, 1.0; d 2 0, -1.0 ]; [ d 1 0, 1.0; d 0 1, -1.0 ] ]
        List.iter2 (isSum x) expected (List.ofArray (curl (fun x -> [| for p in f -> Polynomial.value p x |]) x))
        let struct (values, rotation) = fcurl (fun x -> [| for p in f -> Polynomial.value p x |]) x
        areValues x f values
        List.iter2 (isSum x) expected (List.ofArray rotation)
