namespace Duals.Tour.Tensors;

/// <summary>Prints what is about tensors.</summary>
internal static class TensorReport
{
    /// <summary>Writes the reports and tells whether everything agrees.</summary>
    public static bool Write(TextWriter writer)
    {
        bool shapesAgree = ShapeReport.Write(writer);
        bool perceptronAgrees = PerceptronReport.Write(writer);
        return shapesAgree && perceptronAgrees;
    }
}
