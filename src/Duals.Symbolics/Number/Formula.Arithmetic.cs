using System.Numerics;

namespace Duals.Symbolics;

public readonly partial struct Formula<T>
{
    /// <summary>−x.</summary>
    public static Formula<T> operator -(Formula<T> value) => Of(Operation<NegateOperator, T>.Instance, value);

    /// <summary>x + y.</summary>
    public static Formula<T> operator +(Formula<T> left, Formula<T> right) => Of(Operation<AddOperator, T>.Instance, left, right);

    /// <inheritdoc cref="operator +(Formula{T}, Formula{T})"/>
    public static Formula<T> operator +(Formula<T> left, T right) => left + Constant(right);

    /// <inheritdoc cref="operator +(Formula{T}, Formula{T})"/>
    public static Formula<T> operator +(T left, Formula<T> right) => Constant(left) + right;

    /// <summary>x − y.</summary>
    public static Formula<T> operator -(Formula<T> left, Formula<T> right) => Of(Operation<SubtractOperator, T>.Instance, left, right);

    /// <inheritdoc cref="operator -(Formula{T}, Formula{T})"/>
    public static Formula<T> operator -(Formula<T> left, T right) => left - Constant(right);

    /// <inheritdoc cref="operator -(Formula{T}, Formula{T})"/>
    public static Formula<T> operator -(T left, Formula<T> right) => Constant(left) - right;

    /// <summary>x·y.</summary>
    public static Formula<T> operator *(Formula<T> left, Formula<T> right) => Of(Operation<MultiplyOperator, T>.Instance, left, right);

    /// <inheritdoc cref="operator *(Formula{T}, Formula{T})"/>
    public static Formula<T> operator *(Formula<T> left, T right) => left * Constant(right);

    /// <inheritdoc cref="operator *(Formula{T}, Formula{T})"/>
    public static Formula<T> operator *(T left, Formula<T> right) => Constant(left) * right;

    /// <summary>x/y.</summary>
    public static Formula<T> operator /(Formula<T> left, Formula<T> right) => Of(Operation<DivideOperator, T>.Instance, left, right);

    /// <inheritdoc cref="operator /(Formula{T}, Formula{T})"/>
    public static Formula<T> operator /(Formula<T> left, T right) => left / Constant(right);

    /// <inheritdoc cref="operator /(Formula{T}, Formula{T})"/>
    public static Formula<T> operator /(T left, Formula<T> right) => Constant(left) / right;

    /// <summary>x².</summary>
    /// <param name="x">The number.</param>
    /// <returns>The square.</returns>
    public static Formula<T> Square(Formula<T> x) => x * x;

    /// <summary>xʸ.</summary>
    /// <param name="x">The base.</param>
    /// <param name="y">The exponent.</param>
    /// <returns>The power.</returns>
    public static Formula<T> Pow(Formula<T> x, Formula<T> y) => Of(Operation<PowOperator, T>.Instance, x, y);

    /// <summary>xʸ for a constant exponent.</summary>
    /// <param name="x">The base.</param>
    /// <param name="y">The exponent.</param>
    /// <returns>The power.</returns>
    public static Formula<T> Pow(Formula<T> x, T y) => Pow(x, Constant(y));

    /// <summary>The n-th root.</summary>
    /// <param name="x">The radicand.</param>
    /// <param name="n">The index.</param>
    /// <returns>The root.</returns>
    public static Formula<T> RootN(Formula<T> x, int n) => Of(new Operation<RootNOperator, T>(new(n)), x);

    /// <summary>Fused x·y + z.</summary>
    /// <param name="left">The factor x.</param>
    /// <param name="right">The factor y.</param>
    /// <param name="addend">The addend z.</param>
    /// <returns>The sum, rounded once.</returns>
    public static Formula<T> FusedMultiplyAdd(Formula<T> left, Formula<T> right, Formula<T> addend) =>
        Of(Operation<FusedMultiplyAddOperator, T>.Instance, left, right, addend);

    /// <summary>x·y + z, rounded once or twice as the platform has it.</summary>
    /// <param name="left">The factor x.</param>
    /// <param name="right">The factor y.</param>
    /// <param name="addend">The addend z.</param>
    /// <returns>The sum.</returns>
    public static Formula<T> MultiplyAddEstimate(Formula<T> left, Formula<T> right, Formula<T> addend) =>
        Of(Operation<MultiplyAddEstimateOperator, T>.Instance, left, right, addend);

    /// <summary>(1 − t)a + tb.</summary>
    /// <param name="value1">The value a at t = 0.</param>
    /// <param name="value2">The value b at t = 1.</param>
    /// <param name="amount">The weight t.</param>
    /// <returns>The interpolation.</returns>
    public static Formula<T> Lerp(Formula<T> value1, Formula<T> value2, Formula<T> amount) =>
        Of(Operation<LerpOperator, T>.Instance, value1, value2, amount);

    /// <summary>x·2ⁿ.</summary>
    /// <param name="x">The number.</param>
    /// <param name="n">The exponent.</param>
    /// <returns>The scaled number.</returns>
    public static Formula<T> ScaleB(Formula<T> x, int n) => Of(new Operation<ScaleBOperator, T>(new(n)), x);

    // A formula is one part; what it depends on is seen in its structure, so that no rule's code asks for a value here.

    /// <inheritdoc/>
    Formula<T> INumberWithTangents<Formula<T>>.NonzeroPattern() => IsConstant && T.IsZero(Node.Value) ? Zero : One;

    /// <inheritdoc/>
    Formula<T> INumberWithTangents<Formula<T>>.DependencePattern() => One;

    /// <inheritdoc/>
    Formula<T> INumberWithTangents<Formula<T>>.ZeroedOutside(Formula<T> pattern) => Structural.IsZero(pattern) ? Zero : this;

    /// <inheritdoc/>
    Formula<T> INumberWithTangents<Formula<T>>.StrongProduct(Formula<T> tangent) => Structural.Multiply(this, tangent);
}
