namespace Duals.FSharp.Properties

open Duals.FSharp
open FsCheck
open FsCheck.FSharp

/// A coefficient and the exponent of each variable.
type Term = { Coefficient: float; Exponents: int list }

/// A polynomial in as many variables as each of its terms has exponents.
type Polynomial = Term list

/// Polynomials, whose derivatives are polynomials with known coefficients.
module Polynomial =
    /// The value, at any number type.
    let inline value (polynomial: Polynomial) (x: ^D[]) : ^D =
        let mutable sum = like x[0] 0.0

        for term in polynomial do
            let mutable product = like x[0] term.Coefficient
            term.Exponents |> List.iteri (fun i n -> if n > 0 then product <- product * pown x[i] n)
            sum <- sum + product

        sum

    /// The partial derivative with respect to one variable.
    let derivative (i: int) (polynomial: Polynomial) : Polynomial =
        [ for term in polynomial do
              let n = List.item i term.Exponents

              if n > 0 then
                  { Coefficient = float n * term.Coefficient
                    Exponents = List.updateAt i (n - 1) term.Exponents } ]

    /// The sum of the terms' magnitudes at a point: what rounding errors are in proportion to.
    let magnitude (polynomial: Polynomial) (x: float[]) : float =
        value (polynomial |> List.map (fun term -> { term with Coefficient = abs term.Coefficient })) (Array.map abs x)

/// Polynomials in the same variables, a point and a vector.
type Case =
    { Polynomials: Polynomial list
      Point: float[]
      Vector: float[] }

/// Cases with at least one variable and one polynomial, which need not have any term.
type Cases =
    static member private Number = Gen.choose (-4000, 4000) |> Gen.map (fun n -> float n / 1024.0)

    static member private Polynomial(variables: int) : Gen<Polynomial> =
        gen {
            let! coefficient = Cases.Number
            let! exponents = Gen.listOfLength variables (Gen.frequency [ 3, Gen.constant 0; 2, Gen.choose (1, 4) ])
            return { Coefficient = coefficient; Exponents = exponents }
        }
        |> Gen.listOf

    static member Case() : Arbitrary<Case> =
        let generate =
            gen {
                let! variables = Gen.choose (1, 11)
                let! outputs = Gen.choose (1, 4)
                let! polynomials = Gen.listOfLength outputs (Cases.Polynomial variables)
                let! point = Gen.arrayOfLength variables Cases.Number
                let! vector = Gen.arrayOfLength variables Cases.Number

                return
                    { Polynomials = polynomials
                      Point = point
                      Vector = vector }
            }

        let shrink case =
            seq {
                for i in 0 .. case.Polynomials.Length - 1 do
                    if case.Polynomials.Length > 1 then
                        { case with Polynomials = List.removeAt i case.Polynomials }

                    let terms = case.Polynomials[i]

                    for j in 0 .. terms.Length - 1 do
                        { case with Polynomials = List.updateAt i (List.removeAt j terms) case.Polynomials }
            }

        Arb.fromGenShrink (generate, shrink)
