using System.Text.Json;
using System.Text.Json.Serialization;

namespace Duals.Trimmed;

/// <summary>What a trimmed program does with derivatives: computes them, writes them to JSON and reads them back. The exit code is 0 if all is right.</summary>
internal static partial class Program
{
    private static int Main()
    {
        var written = new Dictionary<Dual<double>, HyperDual<float>[]> { [new(1.5, -2)] = [new(1, 2, 3, 4), 0.5f] };
        string json = JsonSerializer.Serialize(written, Context.Default.DictionaryDualDoubleHyperDualSingleArray);
        (Dual<double> key, HyperDual<float>[] numbers) = JsonSerializer.Deserialize(json, Context.Default.DictionaryDualDoubleHyperDualSingleArray)!.Single();
        bool isKept = key.EqualsExact(new(1.5, -2)) && numbers[0].EqualsExact(new(1, 2, 3, 4)) && numbers[1].EqualsExact(0.5f);

        double[] forward = Forward.Gradient(x => x[0] * DualVector<double>.Exp(x[1]), [2.0, 0.0]);
        double[] reverse = Reverse.Gradient(x => x[0] * Adjoint<double>.Exp(x[1]), [2.0, 0.0]);
        bool isRight = forward.AsSpan().SequenceEqual([1, 2]) && reverse.AsSpan().SequenceEqual([1, 2]);

        Console.WriteLine($"{json}: {(isKept ? "kept" : "LOST")}; gradients: {(isRight ? "right" : "WRONG")}");
        return isKept && isRight ? 0 : 1;
    }

    [JsonSerializable(typeof(Dictionary<Dual<double>, HyperDual<float>[]>))]
    private sealed partial class Context : JsonSerializerContext;
}
