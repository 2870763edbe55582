namespace Duals.Tests.Differentiation.Scenarios;

/// <summary>An operator: what its drivers give, value first, and what is right, from formulas for the derivatives of the test functions.</summary>
/// <param name="Name">The name of the drivers.</param>
/// <param name="Shape">From where to where its functions go.</param>
/// <param name="Results">The names of the results; the last one is the operator's own.</param>
/// <param name="Expected">The results but for the value, for a point, a vector and a number of outputs.</param>
internal sealed record Operator(string Name, Shape Shape, string[] Results, Func<double[], double[], int, double[][]> Expected)
{
    /// <summary>The order to which <see cref="Derivatives"/> is asked for.</summary>
    public const int Order = 3;

    public static readonly Operator Derivative = new(nameof(Derivative), Shape.Curve, ["value", "derivative"], (x, _, _) => [[SineOfSquare.First(x[0])]]);

    public static readonly Operator SecondDerivative = new(
        nameof(SecondDerivative), Shape.Curve, ["value", "first", "second"], (x, _, _) => [[SineOfSquare.First(x[0])], [SineOfSquare.Second(x[0])]]);

    public static readonly Operator Derivatives = new(
        nameof(Derivatives),
        Shape.Curve,
        ["derivatives"],
        (x, _, _) => [[Math.Sin(x[0] * x[0]), SineOfSquare.First(x[0]), SineOfSquare.Second(x[0]), SineOfSquare.Third(x[0])]]);

    public static readonly Operator Gradient = new(nameof(Gradient), Shape.Scalar, ["value", "gradient"], (x, _, _) => [Chain.Gradient(x)]);

    public static readonly Operator DirectionalDerivative = new(
        nameof(DirectionalDerivative), Shape.Scalar, ["value", "derivative"], (x, v, _) => [[Expect.Dot(Chain.Gradient(x), v)]]);

    public static readonly Operator Hessian = new(
        nameof(Hessian), Shape.Scalar, ["value", "gradient", "hessian"], (x, _, _) => [Chain.Gradient(x), Flat(Chain.Hessian(x))]);

    public static readonly Operator HessianVectorProduct = new(
        nameof(HessianVectorProduct), Shape.Scalar, ["value", "product"], (x, v, _) => [Expect.Product(Chain.Hessian(x), v)]);

    public static readonly Operator Laplacian = new(nameof(Laplacian), Shape.Scalar, ["value", "laplacian"], (x, _, _) => [[Expect.Trace(Chain.Hessian(x))]]);

    public static readonly Operator Jacobian = new(nameof(Jacobian), Shape.Vector, ["values", "jacobian"], (x, _, m) => [Flat(Squares.Jacobian(x, m))]);

    public static readonly Operator JacobianVectorProduct = new(
        nameof(JacobianVectorProduct), Shape.Vector, ["values", "product"], (x, v, m) => [Expect.Product(Squares.Jacobian(x, m), v)]);

    public static readonly Operator VectorJacobianProduct = new(
        nameof(VectorJacobianProduct), Shape.Vector, ["values", "product"], (x, w, m) => [Expect.Product(Transpose(Squares.Jacobian(x, m)), w)]);

    public static readonly Operator Divergence = new(nameof(Divergence), Shape.Field, ["values", "divergence"], (x, _, _) => [[Field.Divergence(x)]]);

    public static readonly Operator Curl = new(nameof(Curl), Shape.Space, ["values", "curl"], (x, _, _) => [SpaceField.Curl(x)]);

    /// <summary>Gets a value indicating whether every result is one number, so that each form does without arrays.</summary>
    public bool GivesNumbersOnly => Results.All(result => result is "value" or "first" or "second" or "derivative" or "laplacian");

    /// <summary>Gets a value indicating whether a vector goes with the point.</summary>
    public bool TakesVector => this == DirectionalDerivative || Name.EndsWith("Product", StringComparison.Ordinal);

    /// <summary>The length of the vector that goes with the point.</summary>
    public int VectorLength(int n, int m) => this == VectorJacobianProduct ? m : n;

    /// <summary>The length of a result.</summary>
    public int Length(string result, int n, int m) => result switch
    {
        "gradient" => n,
        "hessian" => n * n,
        "jacobian" => m * n,
        "product" => this == JacobianVectorProduct ? m : n,
        "values" or "curl" => m,
        "derivatives" => Order + 1,
        _ => 1,
    };

    /// <summary>True if the length of a span may be any, as it says how many outputs there are.</summary>
    public bool HasFreeLength(string parameter) =>
        (parameter == "values" && Shape == Shape.Vector && this != VectorJacobianProduct)
        || (parameter == "vector" && this == VectorJacobianProduct)
        || parameter == "derivatives";

    private static double[] Flat(double[,] matrix) => [.. matrix.Cast<double>()];

    private static double[,] Transpose(double[,] matrix)
    {
        double[,] transpose = new double[matrix.GetLength(1), matrix.GetLength(0)];
        for (int i = 0; i < transpose.GetLength(0); i++)
        {
            for (int j = 0; j < transpose.GetLength(1); j++)
                transpose[i, j] = matrix[j, i];
        }

        return transpose;
    }
}
