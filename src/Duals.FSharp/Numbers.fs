namespace Duals.FSharp

open System.Numerics
open Duals

/// <summary>Integer literals of any number type: <c>2G</c> is a <c>float</c> or a dual number, as its surroundings ask.</summary>
/// <remarks>
/// <para>For <c>inline</c> code whose result is annotated: <c>let inline f (x: ^T) : ^T = 2G * x * x + 1G</c>. Where the type of x is a known number type
/// over plain numbers and the literal is an operand of arithmetic, write <c>2.0 * x</c>: it has operators with those.</para>
/// <para>For comparisons too, <c>x &gt; 0G</c>, but not under <c>open NonStructuralComparison</c>: there write <c>x &gt; 0.0</c>, never
/// <c>0.0 &lt; x</c>, which F# compiles wrongly, and in inline code <c>x &gt; like x 0.0</c>.</para>
/// </remarks>
module NumericLiteralG =
    /// <summary>The literal <c>0G</c>.</summary>
    let FromZero () : 'T when 'T :> INumberBase<'T> = 'T.Zero

    /// <summary>The literal <c>1G</c>.</summary>
    let FromOne () : 'T when 'T :> INumberBase<'T> = 'T.One

    /// <summary>A literal such as <c>2G</c>.</summary>
    /// <param name="value">The number written.</param>
    /// <exception cref="System.OverflowException">The number does not fit into the type.</exception>
    let FromInt32 (value: int) : 'T when 'T :> INumberBase<'T> = 'T.CreateChecked value

    /// <summary>A literal beyond the range of <c>int</c>.</summary>
    /// <param name="value">The number written.</param>
    /// <exception cref="System.OverflowException">The number does not fit into the type.</exception>
    let FromInt64 (value: int64) : 'T when 'T :> INumberBase<'T> = 'T.CreateChecked value

/// <summary>What F# makes awkward about numbers: constants of a number type, and taking numbers apart.</summary>
[<AutoOpen>]
module Numbers =
    /// <summary>The plain number as a constant of the number type that the surroundings ask for; as <c>float</c>, itself.</summary>
    /// <param name="value">The value; the tangents are 0.</param>
    /// <remarks>Where F# would convert implicitly, with warning FS3391: <c>if x &gt; 0G then x else lift 0.5</c>, or <c>if x &gt; 0.0</c> under
    /// <c>open NonStructuralComparison</c>; and on the left of an operator, as in <c>lift 0.5 * x</c> for numbers of numbers. Where the surroundings leave
    /// the type open, as on the right of one, see <c>like</c>.</remarks>
    let lift (value: float) : 'T when 'T :> INumberBase<'T> = 'T.CreateChecked value

    /// <summary>The plain number as a constant of the number type of another number: <c>x + like x 0.5</c> in inline code and for numbers of numbers.</summary>
    /// <param name="number">The number whose type is meant; its value does not matter.</param>
    /// <param name="value">The value; the tangents are 0.</param>
    let like (number: 'T) (value: float) : 'T when 'T :> INumberBase<'T> =
        ignore number
        lift value

    /// <summary>Takes a dual number apart: <c>let (Dual (value, derivative)) = f (Dual.Variable 2.0)</c>.</summary>
    /// <param name="x">The number.</param>
    let inline (|Dual|) (x: Dual<'T>) = (x.Value, x.Derivative)

    /// <summary>Takes a hyper-dual number apart: value, ε₁, ε₂ and ε₁ε₂.</summary>
    /// <param name="x">The number.</param>
    let inline (|HyperDual|) (x: HyperDual<'T>) = (x.Value, x.Epsilon1, x.Epsilon2, x.Epsilon12)

    /// <summary>Takes a number with a vector of tangents apart: value and partial derivatives.</summary>
    /// <param name="x">The number.</param>
    let inline (|DualVector|) (x: DualVector<'T>) = (x.Value, x.Partials)

    /// <summary>The value of any of the number types, to match on: <c>match x with Value 0.0 -&gt; … | Value v when v &lt; 0.0 -&gt; …</c>.</summary>
    /// <param name="x">The number, whose tangents do not count.</param>
    let inline (|Value|) (x: ^D) : 'T = (^D: (member Value: 'T) x)
