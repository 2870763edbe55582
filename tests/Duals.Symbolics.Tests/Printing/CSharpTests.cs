using System.Globalization;
using System.Reflection;
using System.Text;
using Duals.Properties.Generators;
using Duals.Properties.Trees;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Duals.Symbolics.Tests.Printing;

/// <summary>Random formulas and their derivatives, printed as C#, compiled and run, give the bits of the record, and throw where it does not hold.</summary>
public class CSharpTests
{
    private const int Count = 150;

    private delegate double OfSpan(ReadOnlySpan<double> x);

    private delegate float OfSpanOfFloats(ReadOnlySpan<float> x);

    [Fact]
    public void Random_formulas_give_the_same_bits()
    {
        var random = new Random(20261129);
        var formulas = new List<Formula<double>>();
        var floats = new List<Formula<float>>();
        var source = new StringBuilder("public static class Printed\n{\n");
        while (formulas.Count < Count)
        {
            double[] point = [Numbers.Moderate(random), Numbers.Moderate(random), Numbers.Moderate(random)];
            Tree tree = TreeBuilder.Next<Piecewise>(random, 4, point);
            if (tree.Throws(point))
                continue;

            Trace<double> trace = Trace<double>.Of(tree.Evaluate, 3, point, null);
            Formula<double> slope = Accumulation<double>.Partial(trace.Outputs[0], trace.Variables[0], SlopeForm.Textbook);
            Add("F", formulas, trace.Outputs[0]);
            Add("F", formulas, slope);

            float[] single = [.. point.Select(x => (float)x)];
            Add("S", floats, Symbolic.Formula<float>(tree.Evaluate, single));
        }

        Type printed = Compile(source.Append("}\n").ToString());
        int same = 0;
        for (int i = 0; i < formulas.Count; i++)
        {
            var f = printed.GetMethod("F" + i.ToString(CultureInfo.InvariantCulture))!.CreateDelegate<OfSpan>();
            for (int k = 0; k < 20; k++)
            {
                double[] x = [Numbers.Any(random), Numbers.Any(random), Numbers.Any(random)];
                same += Check(() => formulas[i].Evaluate(x), () => f(x), formulas[i].ToString());
            }
        }

        for (int i = 0; i < floats.Count; i++)
        {
            var f = printed.GetMethod("S" + i.ToString(CultureInfo.InvariantCulture))!.CreateDelegate<OfSpanOfFloats>();
            for (int k = 0; k < 20; k++)
            {
                float[] x = [(float)Numbers.Any(random), (float)Numbers.Any(random), (float)Numbers.Any(random)];
                same += Check(() => floats[i].Evaluate(x), () => f(x), floats[i].ToString());
            }
        }

        Assert.InRange(same, 20 * Count, int.MaxValue);

        void Add<T>(string prefix, List<Formula<T>> list, Formula<T> formula)
            where T : System.Numerics.IFloatingPointIeee754<T>, System.Numerics.IMinMaxValue<T>
        {
            if (formula.Variables.Count == 0)
                return;

            source.Append("public ").Append(formula.ToCSharp(prefix + list.Count.ToString(CultureInfo.InvariantCulture)));
            list.Add(formula);
        }
    }

    // 1 where both are the same numbers, 0 where both throw.
    private static int Check<T>(Func<T> expected, Func<T> actual, string formula)
        where T : System.Numerics.IFloatingPointIeee754<T>
    {
        T value;
        try
        {
            value = expected();
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            Assert.ThrowsAny<ArgumentException>(() => { _ = actual(); });
            return 0;
        }

        T found = actual();
        Assert.True(
            found.Equals(value) && (T.IsNaN(value) || T.IsNegative(found) == T.IsNegative(value)),
            $"{found} instead of {value}: {formula}");
        return 1;
    }

    private static Type Compile(string source)
    {
        string[] assemblies = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var compilation = CSharpCompilation.Create(
            "Printed",
            [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.CSharp13))],
            assemblies.Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));
        using var stream = new MemoryStream();
        Microsoft.CodeAnalysis.Emit.EmitResult result = compilation.Emit(stream);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Take(5)));
        return Assembly.Load(stream.ToArray()).GetType("Printed")!;
    }
}
