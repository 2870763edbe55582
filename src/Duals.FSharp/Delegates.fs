namespace Duals.FSharp

open System

/// <summary>F#'s functions over arrays as the delegates over spans that the drivers take.</summary>
module internal Delegates =
    // A function value cannot take a span: each call copies the point into one and the same array.

    /// <summary>A function Rⁿ → R at a point with as many coordinates as x.</summary>
    let scalar (f: 'D[] -> 'D) (x: 'T[]) =
        ArgumentNullException.ThrowIfNull(x, nameof x)
        let point = Array.zeroCreate<'D> x.Length

        Func<ReadOnlySpan<'D>, 'D>(fun numbers ->
            numbers.CopyTo(point.AsSpan())
            f point)

    /// <summary>A function Rⁿ → Rᵐ at a point with as many coordinates as x.</summary>
    let vector (f: 'D[] -> 'D[]) (x: 'T[]) =
        ArgumentNullException.ThrowIfNull(x, nameof x)
        let point = Array.zeroCreate<'D> x.Length

        Action<ReadOnlySpan<'D>, Span<'D>>(fun numbers outputs ->
            numbers.CopyTo(point.AsSpan())
            let image = f point

            if image.Length <> outputs.Length then
                invalidArg (nameof f) $"The function must return {outputs.Length} numbers here, not {image.Length}."

            image.AsSpan().CopyTo(outputs))

    /// <summary>The number of outputs at x, which the drivers must know before they call the function.</summary>
    let outputs (f: 'D[] -> 'D[]) (constant: 'T -> 'D) (x: 'T[]) =
        ArgumentNullException.ThrowIfNull(x, nameof x)

        if Array.isEmpty x then
            invalidArg (nameof x) "There must be at least one variable."

        (f (Array.map constant x)).Length
