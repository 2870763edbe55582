/// README's F#, compiled and run; every block of it stands here, or in the script of the worked example, word for word.
module Duals.FSharp.Tests.ReadmeTests

open System
open System.IO
open System.Text.RegularExpressions
open Duals.FSharp.Tests.Compare
open Xunit

let private near = close 1e-13

module QuickStart =
    open Duals
    open Duals.FSharp

    let slope = diff (fun x -> x * sin x) 2.0                                        // sin 2 + 2 cos 2
    let gradient = [| 1.0; 2.0 |] |> grad (fun x -> x[0] * x[0] * sin x[1])
    let struct (value, slopes) = [| 3.0; 4.0 |] |> fgrad (Array.sumBy (fun t -> t * t) >> sqrt)
    let matrix = jacobian (fun x -> [| x[0] * x[1]; exp x[0]; 2.0 |> lift |]) [| 1.0; 2.0 |]
    let third = diff (diff (diff sin)) 0.0                                           // −1

    [<Fact>]
    let ``Quick start`` () =
        near (sin 2.0 + 2.0 * cos 2.0) slope
        allClose 1e-13 [ 2.0 * sin 2.0; cos 2.0 ] gradient
        near 5.0 value
        allClose 1e-13 [ 0.6; 0.8 ] slopes
        allClose 1e-13 [ 2.0; 1.0; exp 1.0; 0.0; 0.0; 0.0 ] (entries matrix)
        near -1.0 third

    [<Fact>]
    let ``A gradient into a span`` () =
        let x, gradient = [| 3.0; 4.0 |], Array.zeroCreate 2
        let value = Forward.Gradient((fun x -> x[0] * x[1]), ReadOnlySpan x, Span gradient)
        near 12.0 value
        allClose 1e-13 [ 4.0; 3.0 ] gradient

module Names =
    open Duals
    open Duals.FSharp

    let area (r: Dual<float>) = 3.0 * r * r
    let inline energy (x: ^T) : ^T = 2G * x * x + lift 0.5 * sin x
    let inline softsign x = x / (like x 1.0 + abs x)

    let growth = diff area 2.0                                                       // 12
    let plain, derivative, curvature = energy 1.0, diff energy 1.0, diff2 energy 1.0
    let flattening = diff2 softsign 0.5

    [<Fact>]
    let ``Functions with names`` () =
        near 12.0 growth
        near (2.0 + 0.5 * sin 1.0) plain
        near (4.0 + 0.5 * cos 1.0) derivative
        near (4.0 - 0.5 * sin 1.0) curvature
        near (-2.0 / 1.5 ** 3.0) flattening
        near 0.0 (diff (fun x -> if x > 0G then x else lift 0.0) -1.0)

module Constants =
    open Duals
    open Duals.FSharp

    let bend = diff (diff (fun x -> lift 2.0 * x ** 3 - x * like x 0.5)) 2.0         // 24
    let interest = diff (fun t -> 1000.0 * like t 1.05 ** t) 2.0
    let angle = diff (fun x -> atan2 x 2G) 1.0                                       // 2/5

    [<Fact>]
    let ``Constants`` () =
        near 24.0 bend
        near (1000.0 * 1.05 ** 2.0 * log 1.05) interest
        near 0.4 angle

    [<Fact>]
    let ``A range of floats that is mapped`` () =
        let ofNumbers (x: Dual<float>) = [ like x 0.0 .. like x 0.1 .. like x 1.5 ]
        let mapped (x: Dual<float>) = [ for t in 0.0 .. 0.1 .. 1.5 -> t * x ]
        let x = Dual(1.0, 3.0)
        Assert.Equal<float list>([ 0.0 .. 0.1 .. 1.5 ], [ for y in mapped x -> y.Value ])
        allClose 1e-13 [ for t in 0.0 .. 0.1 .. 1.5 -> 3.0 * t ] [ for y in mapped x -> y.Derivative ]
        // What README warns of. Should F# step through all ranges alike one day, the warning can go.
        Assert.Equal((mapped x).Length - 1, (ofNumbers x).Length)

module Comparison =
    open Duals
    open Duals.FSharp

    module Leaky =
        open NonStructuralComparison

        let leaky x = diff (fun x -> if x > 0.0 then x else 0.1 * x) x
        let inline positivePart x = if x > like x 0.0 then x else like x 0.0

    let sides = [ -2.0; 2.0 ] |> List.map Leaky.leaky                                // 0.1 and 1
    let step, bends = diff Leaky.positivePart 2.0, diff2 Leaky.positivePart 2.0      // 1 and 0

    let struct (missing, tangent) = fdiff (fun x -> Dual<float>.Max(x, 0.0)) nan     // NaN and 1, where max x 0G has 0 and 0

    [<Fact>]
    let ``Comparison`` () =
        allClose 1e-13 [ 0.1; 1.0 ] sides
        Assert.Equal((1.0, 0.0), (step, bends))
        Assert.True(Double.IsNaN missing)
        near 1.0 tangent
        Assert.Equal(struct (0.0, 0.0), fdiff (fun x -> max x 0G) nan)

module Patterns =
    open Duals
    open Duals.FSharp

    let huber (x: Dual<float>) =
        match x with
        | Value v when abs v <= 1.0 -> x * x / 2.0
        | _ -> abs x - 0.5

    let (Dual(height, steepness)) = huber (Dual.Variable 3.0)                        // 2.5 and 1
    let shown = sprintf "%A" (huber (Dual.Variable 0.5))                             // <0.125; 0.5>

    [<Fact>]
    let ``Patterns`` () =
        near 2.5 height
        near 1.0 steepness
        Assert.Equal("<0.125; 0.5>", shown)

module Nesting =
    open Duals
    open Duals.FSharp

    let one = diff (fun x -> x * diff (fun y -> Dual.Constant x + y) x) 1.0
    let two = diff (fun x -> x * diff (fun y -> y * x) x) 1.0

    [<Fact>]
    let ``Derivatives in derivatives`` () =
        near 1.0 one
        near 2.0 two

module Units =
    open Duals
    open Duals.FSharp

    [<Measure>] type m
    [<Measure>] type s

    let fall (t: Dual<float>) = 20.0 * t - 4.905 * t * t                             // metres, of seconds
    let velocity (t: float<s>) : float<m/s> = diff fall (float t) |> LanguagePrimitives.FloatWithMeasure

    [<Fact>]
    let ``Units of measure`` () = near (20.0 - 9.81 * 1.5) (velocity 1.5<s> / 1.0<m/s>)

// Files are read in the source tree.
let rec private root (directory: DirectoryInfo | null) =
    match directory with
    | null -> failwith $"No directory above {AppContext.BaseDirectory} holds Duals.sln."
    | here when File.Exists(Path.Combine(here.FullName, "Duals.sln")) -> here.FullName
    | here -> root here.Parent

let private read (path: string) = File.ReadAllText(Path.Combine(root (DirectoryInfo AppContext.BaseDirectory), path))

let private withoutWhiteSpace (text: string) = String.filter (Char.IsWhiteSpace >> not) text

[<Fact>]
let ``Every block of F# in README stands in this file or in the script`` () =
    let sources = [ "tests/Duals.FSharp.Tests/ReadmeTests.fs"; "src/Duals.FSharp/Cooling.fsx" ] |> List.map (read >> withoutWhiteSpace)
    let blocks = [ for block in Regex.Matches(read "README.md", "```fsharp(.*?)```", RegexOptions.Singleline) -> block.Groups[1].Value ]
    Assert.True(blocks.Length >= 7, $"README has {blocks.Length} blocks of F#.")

    for block in blocks do
        Assert.True(sources |> List.exists (fun source -> source.Contains(withoutWhiteSpace block)), $"Not in the sources:{block}")

[<Fact>]
let ``README's table names every function of the façade`` () =
    let readme = read "README.md"
    let table = Regex.Match(readme, @"\| function \| gives \|.*?\n\n", RegexOptions.Singleline).Value
    let named = [ for name in Regex.Matches(table, @"`(?:Reverse\.)?(\w+) f x") -> name.Groups[1].Value ] |> List.distinct |> List.sort

    let façade = nonNull (Type.GetType "Duals.FSharp.Differentiation, Duals.FSharp")
    let functions = [ for method in façade.GetMethods() do if method.IsStatic then method.Name ]

    let withoutTwins = functions |> List.filter (fun name -> not (name.StartsWith 'f' && List.contains (name.Substring 1) functions)) |> List.sort
    Assert.Equal<string list>(withoutTwins, named)
    Assert.All(withoutTwins, fun name -> Assert.Contains("f" + name, functions))

[<Fact>]
let ``README's table of packages names every package`` () =
    let readme = read "README.md"
    let named = [ for row in Regex.Matches(readme, @"^\| `(src/[\w.]+)` \|", RegexOptions.Multiline) -> row.Groups[1].Value ]
    let source = DirectoryInfo(Path.Combine(root (DirectoryInfo AppContext.BaseDirectory), "src"))

    let packages =
        [ for project in source.GetFiles("*.*proj", SearchOption.AllDirectories) do
              if File.ReadAllText(project.FullName).Contains "<IsPackable>true</IsPackable>" then
                  "src/" + (nonNull project.Directory).Name ]

    Assert.Equal<string list>(List.sort packages, List.sort named)
