namespace Duals.Tensors;

/// <summary>In which order vec strings a tensor's entries into a vector.</summary>
public enum VectorOrder
{
    /// <summary>The last axis runs fastest, as entries lie in memory.</summary>
    RowMajor,

    /// <summary>The first axis runs fastest: a matrix column by column, as vec does in textbooks.</summary>
    ColumnMajor,
}
