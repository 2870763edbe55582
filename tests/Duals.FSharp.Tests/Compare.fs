/// What the tests compare with: numbers part by part, and derivatives with finite differences.
module Duals.FSharp.Tests.Compare

open System
open System.Runtime.Intrinsics
open Duals
open Xunit

/// Fails unless two numbers differ by no more than a share of the larger one, or of 1.
let close (share: float) (expected: float) (actual: float) =
    let allowed = share * max 1.0 (abs expected)
    Assert.True(abs (expected - actual) <= allowed, $"{actual:R} should be {expected:R} within {allowed}.")

let allClose (share: float) (expected: float seq) (actual: float seq) =
    let expected, actual = List.ofSeq expected, List.ofSeq actual
    Assert.True(expected.Length = actual.Length, $"There are {actual.Length} numbers in place of {expected.Length}.")
    List.iter2 (close share) expected actual

/// Fails unless the bits are the same, any NaN being as good as another.
let same (name: string) (expected: float) (actual: float) =
    let equal = (Double.IsNaN expected && Double.IsNaN actual) || BitConverter.DoubleToInt64Bits expected = BitConverter.DoubleToInt64Bits actual
    Assert.True(equal, $"{name}: the value is {actual:R}, of plain numbers {expected:R}.")

/// A matrix, row by row.
let entries (matrix: float[,]) : float seq = Seq.cast matrix

/// The derivative along v at x, by finite differences.
let along (f: float[] -> float) (x: float[]) (v: float[]) : float =
    let atTime t = f (Array.map2 (fun x v -> x + v * (t - 1.0)) x v)
    let struct (derivative, _) = FiniteDifference.Derivative(Func<_, _> atTime, 1.0)
    derivative

/// The partial derivatives at x, by finite differences.
let numerical (f: float[] -> float) (x: float[]) : float[] =
    Array.init x.Length (fun i -> along f x (Array.init x.Length (fun j -> if i = j then 1.0 else 0.0)))

/// A lane of a vector of partial derivatives.
let lane (k: int) (x: DualVector<float>) : float = x.Partials.GetElement k
