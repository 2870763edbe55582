namespace Duals.FSharp

open System

/// <summary>F#'s functions over arrays as the delegates over spans that the drivers take.</summary>
module internal Delegates =
    let private notEmpty (x: 'T[]) =
        if Array.isEmpty x then
            invalidArg (nameof x) "There must be at least one variable."

    let private image (f: 'D[] -> 'D[]) (point: 'D[]) =
        let image = f point

        if isNull (box image) then
            invalidArg (nameof f) "The function must return an array, not null."

        image

    /// <summary>A function R → R. As for the others the drivers cannot tell that it is null: its delegate is not.</summary>
    let univariate (f: 'D -> 'D) =
        ArgumentNullException.ThrowIfNull(f, nameof f)
        Func<'D, 'D> f

    // A function value cannot take a span: each call copies the point into one and the same array.

    /// <summary>A function Rⁿ → R at a point with as many coordinates as x.</summary>
    let scalar (f: 'D[] -> 'D) (x: 'T[]) =
        ArgumentNullException.ThrowIfNull(f, nameof f)
        ArgumentNullException.ThrowIfNull(x, nameof x)
        let point = Array.zeroCreate<'D> x.Length

        Func<ReadOnlySpan<'D>, 'D>(fun numbers ->
            numbers.CopyTo(point.AsSpan())
            f point)

    /// <summary>A function Rⁿ → Rᵐ at a point with as many coordinates as x.</summary>
    let vector (f: 'D[] -> 'D[]) (x: 'T[]) =
        ArgumentNullException.ThrowIfNull(f, nameof f)
        ArgumentNullException.ThrowIfNull(x, nameof x)
        let point = Array.zeroCreate<'D> x.Length

        Action<ReadOnlySpan<'D>, Span<'D>>(fun numbers outputs ->
            numbers.CopyTo(point.AsSpan())
            let image = image f point

            if image.Length <> outputs.Length then
                invalidArg (nameof f) $"The function must return {outputs.Length} numbers here, not {image.Length}."

            image.AsSpan().CopyTo(outputs))

    /// <summary>The number of outputs at x, which the drivers must know before they call the function.</summary>
    let outputs (f: 'D[] -> 'D[]) (constant: 'T -> 'D) (x: 'T[]) =
        notEmpty x
        (image f (Array.map constant x)).Length

    /// <summary>A vector with an entry for each variable. The drivers check it as well, but call it by other names.</summary>
    let along (x: 'T[]) (v: 'T[]) =
        ArgumentNullException.ThrowIfNull(v, nameof v)
        notEmpty x

        if v.Length <> x.Length then
            invalidArg (nameof v) $"The length must be {x.Length} (that of x), not {v.Length}."

        ReadOnlySpan v

    /// <summary>A vector with an entry for each output, which the function is held to.</summary>
    let weights (w: 'T[]) =
        ArgumentNullException.ThrowIfNull(w, nameof w)
        ReadOnlySpan w
