namespace Duals.Tensors;

/// <summary>Where each layout puts the axes of a derivative of an output (a axes) by an input (b axes), how it pads, and the way back.</summary>
internal static class Arrangement
{
    /// <summary>For each axis of the layout the axis of the generalized Jacobian, before padding.</summary>
    public static int[] To(Layout layout, int a, int b) => layout switch
    {
        Layout.Generalized => [.. Axes.Forward(0, a + b)],
        Layout.Numerator => [.. Axes.Forward(0, a), .. Axes.Backward(a, b)],
        Layout.Denominator => [.. Axes.Forward(a, b), .. Axes.Backward(0, a)],
        _ => throw Unknown(layout),
    };

    /// <summary>For each axis of the generalized Jacobian the axis of the layout, before padding.</summary>
    public static int[] From(Layout layout, int a, int b) => layout switch
    {
        Layout.Generalized => [.. Axes.Forward(0, a + b)],
        Layout.Numerator => [.. Axes.Forward(0, a), .. Axes.Backward(a, b)],
        Layout.Denominator => [.. Axes.Backward(b, a), .. Axes.Forward(0, b)],
        _ => throw Unknown(layout),
    };

    /// <summary>The shape in a layout before padding.</summary>
    public static nint[] Unpadded(Layout layout, ReadOnlySpan<nint> output, ReadOnlySpan<nint> input)
    {
        nint[] generalized = [.. output, .. input];
        return [.. To(layout, output.Length, input.Length).Select(axis => generalized[axis])];
    }

    /// <summary>The shape in a layout: a scalar against a vector is padded to a row or a column.</summary>
    public static nint[] Padded(Layout layout, ReadOnlySpan<nint> output, ReadOnlySpan<nint> input) => (layout, output.Length, input.Length) switch
    {
        (Layout.Numerator, 0, 1) => [1, input[0]],
        (Layout.Numerator, 1, 0) => [output[0], 1],
        (Layout.Denominator, 0, 1) => [input[0], 1],
        (Layout.Denominator, 1, 0) => [1, output[0]],
        _ => Unpadded(layout, output, input),
    };

    private static ArgumentOutOfRangeException Unknown(Layout layout) => new(nameof(layout), layout, "There is no such layout.");
}
