using Duals.Properties;
using Duals.Properties.Generators;
using FsCheck;
using FsCheck.Fluent;

// The counts are those of FsCheck, said here for the factor of the environment.
[assembly: Properties(MaxTest = 100, MaxRejected = 1000, Arbitrary = [typeof(Arbitraries)])]

namespace Duals.Properties.Generators;

/// <summary>FsCheck's way to the cases: it draws a seed and a size, which make the case; the case knows what is simpler than itself.</summary>
public static class Arbitraries
{
    public static Arbitrary<TreeCase<Smooth>> SmoothTrees() => Make(TreeCase<Smooth>.Next, TreeCase<Smooth>.Simpler);

    public static Arbitrary<TreeCase<Piecewise>> PiecewiseTrees() => Make(TreeCase<Piecewise>.Next, TreeCase<Piecewise>.Simpler);

    public static Arbitrary<TreeCase<Wild>> WildTrees() => Make(TreeCase<Wild>.Next, TreeCase<Wild>.Simpler);

    public static Arbitrary<TreeCase<Generators.Single>> SingleFunctions() => Make(TreeCase<Generators.Single>.Next, TreeCase<Generators.Single>.Simpler);

    public static Arbitrary<TreeCase<Singular>> SingularTrees() => Make(TreeCase<Singular>.Next, TreeCase<Singular>.Simpler);

    public static Arbitrary<TreeCase<SingularWithProducts>> SingularTreesWithProducts() =>
        Make(TreeCase<SingularWithProducts>.Next, TreeCase<SingularWithProducts>.Simpler);

    public static Arbitrary<SizedCase> SizedFunctions() => Make((random, _) => SizedCase.Next(random, 64), SizedCase.Simpler);

    public static Arbitrary<FieldCase> Fields() => Make(FieldCase.Next, FieldCase.Simpler);

    public static Arbitrary<TensorCase> Tensors() => Make(TensorCase.Next, TensorCase.Simpler);

    public static Arbitrary<ModerateParts> Moderate() => Make((random, _) => ModerateParts.Next(random), ModerateParts.Simpler);

    public static Arbitrary<WildParts> Any() => Make((random, _) => WildParts.Next(random), WildParts.Simpler);

    public static Arbitrary<LinearProgram> LinearPrograms() =>
        Make((random, size) => new LinearProgram(ProgramCase.NextLinear(random, size)), c => ProgramCase.Simpler(c.Program).Select(p => new LinearProgram(p)));

    public static Arbitrary<SmoothProgram> SmoothPrograms() =>
        Make((random, size) => new SmoothProgram(ProgramCase.NextSmooth(random, size)), c => ProgramCase.Simpler(c.Program).Select(p => new SmoothProgram(p)));

    private static Arbitrary<T> Make<T>(Func<Random, int, T> next, Func<T, IEnumerable<T>> simpler) =>
        Arb.From(Gen.Sized(size => Gen.Choose(0, int.MaxValue - 1).Select(seed => next(new Random(seed), size))), simpler);
}
