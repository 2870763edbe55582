using System.Numerics;
using System.Numerics.Tensors;

namespace Duals.Tensors;

public static partial class TensorReverse
{
    extension(Reverse)
    {
        /// <summary>The gradient by reverse mode: one recording and one sweep, however many entries x has.</summary>
        /// <include file="../../Duals/Differentiation/Docs/Functions.xml" path="docs/delegate/*/*|docs/tape/*"/>
        /// <include file="Docs/Operators.xml" path="docs/gradient/alone/*"/>
        public static Tensor<T> Gradient<T>(Func<Tensor<Adjoint<T>>, Adjoint<T>> f, Tensor<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            Reverse.ValueAndGradient(f, x).Gradient;

        /// <summary>f(x) and the gradient by reverse mode; see <see cref="Gradient"/>.</summary>
        /// <include file="../../Duals/Differentiation/Docs/Functions.xml" path="docs/delegate/*/*|docs/tape/*"/>
        /// <include file="Docs/Operators.xml" path="docs/gradient/value/*"/>
        public static (T Value, Tensor<T> Gradient) ValueAndGradient<T>(Func<Tensor<Adjoint<T>>, Adjoint<T>> f, Tensor<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            ArgumentNullException.ThrowIfNull(f);
            Shape.RequireEntries(x);
            var gradient = new T[x.FlattenedLength];
            T value = Reverse.Gradient(new SpanScalarDelegate<Adjoint<T>>(f, x.Lengths).Invoke, Entries.Of(x), gradient);
            return (value, Tensor.Create(gradient, x.Lengths));
        }
    }
}
