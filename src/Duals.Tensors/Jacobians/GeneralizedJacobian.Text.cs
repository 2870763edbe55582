using System.Globalization;
using System.Text;

namespace Duals.Tensors;

public sealed partial class GeneralizedJacobian<T>
{
    private const int MostEntriesShown = 64;

    /// <summary>The shapes, and a line for each entry of y with its row in row-major order where there are no more than 64 entries.</summary>
    /// <returns>For a pair by a triple, for example, <c>∂(2)/∂(3) of shape 2×3</c> and two lines like <c>[0]: 1, 2, 3</c>, culture-invariant.</returns>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"∂{Operand(outputShape)}/∂{Operand(inputShape)} of shape {Shape.Text([.. outputShape, .. inputShape])}");
        if (entries.Length > MostEntriesShown)
            return text.ToString();

        var index = new nint[outputShape.Length];
        for (int row = 0; row < outputs; row++)
        {
            text.Append('\n').Append('[').AppendJoin(", ", index).Append("]: ");
            text.AppendJoin(", ", entries.Skip(row * inputs).Take(inputs).Select(entry => entry.ToString(null, CultureInfo.InvariantCulture)));
            Shape.MoveNext(outputShape, index);
        }

        return text.ToString();
    }

    private static string Operand(ReadOnlySpan<nint> shape) => shape.IsEmpty ? "scalar" : $"({Shape.Text(shape)})";
}
