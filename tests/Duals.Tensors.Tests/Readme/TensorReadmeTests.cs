using System.Numerics;
using System.Numerics.Tensors;
using System.Reflection;

namespace Duals.Tensors.Tests.Readme;

/// <summary>README's code about tensors, compiled and run. That every block stands here word for word is checked with the others, in Duals.Tests.</summary>
public class TensorReadmeTests
{
    [Fact]
    public void Jacobians_and_maps()
    {
        Tensor<double> w = Tensor.Create([0.5, -0.25, 1, 0.75, 0.5, -1], [2, 3]);
        GeneralizedJacobian<double> jacobian = Forward.Jacobian(Layer, w);                // y of 2×1 by w of 2×3: 2×1×2×3
        double entry = jacobian[[0, 0], [0, 2]];                                          // ∂y₀₀/∂w₀₂
        Tensor<double> row = jacobian.Row([1, 0]);                                        // the gradient of y₁₀, in w's shape
        Tensor<double> moved = jacobian.Apply(w * 0.01);                                  // ∂y/∂w·Δw, in y's shape
        Tensor<double> pulled = jacobian.ApplyTransposed(Layer(w));                       // the gradient of ½‖y‖², in w's shape

        // y = tanh(−1) and tanh(2.75).
        double first = 1 - Math.Pow(Math.Tanh(-1), 2);
        double second = 1 - Math.Pow(Math.Tanh(2.75), 2);
        Assert.Equal([2, 1, 2, 3], jacobian.ToTensor().Lengths.ToArray());
        Assert.Equal(-first, entry, 1e-14);
        Check.Close([2, 3], [0, 0, 0, second, 2 * second, -second], row);
        Check.Close([2, 1], [-0.01 * first, 0.0275 * second], moved);
        Check.Close([2, 3], Half(first, second), pulled);

        GeneralizedJacobian<double> loss = Forward.JacobianOfScalar(y => Tensor.Dot<DualVector<double>>(y, y), Layer(w));
        Tensor<double> gradient = (loss * jacobian).Row([]);                              // in w's shape: w − η·gradient is a step of descent

        ElementwiseJacobian<double> diagonal = Forward.ElementwiseJacobian(Dual<double>.Exp, Layer(w));
        LinearMap<double> map = diagonal.ToLinearMap() * Forward.Linearize(Layer, Layer, w);
        Tensor<double> along = map.Apply(w);
        Tensor<double> back = map.ApplyTransposed(along);

        Check.Close([2, 3], [.. Half(first, second).Select(v => 2 * v)], gradient);
        double[] slopes = [Math.Exp(Math.Tanh(-1)) * first, Math.Exp(Math.Tanh(2.75)) * second];
        Check.Close([2, 1], [-slopes[0], 2.75 * slopes[1]], along);
        double[] pulls = [-slopes[0] * slopes[0], 2.75 * slopes[1] * slopes[1]];
        Check.Close([2, 3], [pulls[0], 2 * pulls[0], -pulls[0], pulls[1], 2 * pulls[1], -pulls[1]], back);
    }

    [Fact]
    public void Data_without_tangents()
    {
        Tensor<double> w = Tensor.Create([0.5, -0.25, 1, 0.75, 0.5, -1], [2, 3]);
        Tensor<double> data = Tensor.Create([1.0, 2, -1, 0.5, 0, 3], [3, 2]);
        GeneralizedJacobian<double> byWeights = Forward.Jacobian(v => Predict(v, data), w);   // 2×2 by 2×3

        Assert.Equal([2, 2, 2, 3], byWeights.ToTensor().Lengths.ToArray());
        Check.Close([2, 3], [0, 0, 0, 2, 0.5, 3], byWeights.Row([1, 1]));
    }

    [Fact]
    public void A_step_of_descent_has_the_shape_of_a_vector_too()
    {
        Tensor<double> b = Tensor.Create([0.5, -0.25, 1]);
        GeneralizedJacobian<double> loss = Forward.JacobianOfScalar(t => Tensor.Dot<DualVector<double>>(t, t), b);

        Check.Close([3], [0.4, -0.2, 0.8], b - loss.Row([]) * 0.1);
        Check.Close([3], [0.4, -0.2, 0.8], b - loss.InLayout(Layout.Generalized) * 0.1);
        Assert.Equal([3, 1], loss.InLayout(Layout.Denominator).Lengths.ToArray());
    }

    [Fact]
    public void Every_driver_of_tensors_is_named()
    {
        using Stream stream = typeof(TensorReadmeTests).Assembly.GetManifestResourceStream("README.md")
            ?? throw new InvalidOperationException("README.md is missing.");
        using var reader = new StreamReader(stream);
        string readme = reader.ReadToEnd();
        string section = readme[readme.IndexOf("## Tensors", StringComparison.Ordinal)..readme.IndexOf("## What a derivative means", StringComparison.Ordinal)];
        IEnumerable<string> drivers = new[] { typeof(TensorForward), typeof(TensorReverse), typeof(TensorFunctionDifferentiation) }
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Select(method => method.Name)
            .Distinct();

        Assert.All(drivers, driver => Assert.Contains($"`{driver}`", section, StringComparison.Ordinal));
    }

    private static double[] Half(double first, double second)
    {
        double above = Math.Tanh(-1) * first;
        double below = Math.Tanh(2.75) * second;
        return [above, 2 * above, -above, below, 2 * below, -below];
    }

    private static Tensor<T> Predict<T>(Tensor<T> w, Tensor<double> data)
        where T : IFloatingPointIeee754<T> =>
        TensorAlgebra.MatrixProduct(w, Tensor.ConvertChecked<double, T>(data));

    private static Tensor<T> Layer<T>(Tensor<T> w)
        where T : IFloatingPointIeee754<T> =>
        Tensor.Tanh<T>(TensorAlgebra.MatrixProduct(w, Tensor.Create([T.One, T.One + T.One, -T.One], [3, 1])));
}
