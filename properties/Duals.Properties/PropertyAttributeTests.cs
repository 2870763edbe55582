using System.Text.RegularExpressions;
using Duals.Properties.Generators;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Duals.Properties;

[CollectionDefinition(nameof(SetsEnvironment), DisableParallelization = true)]
public static class SetsEnvironment;

/// <summary>Runs properties that xunit does not find by itself, their class not being public, and looks at what they report.</summary>
[Collection(nameof(SetsEnvironment))]
public sealed class PropertyAttributeTests : IDisposable
{
    private static readonly List<int> Generated = [];

    private readonly Dictionary<string, string?> environment = [];

    public PropertyAttributeTests()
    {
        SetEnvironment("DUALS_REPLAY", null);
        SetEnvironment("DUALS_PROPERTY_FACTOR", null);
    }

    public void Dispose()
    {
        foreach (var (name, value) in environment)
            Environment.SetEnvironmentVariable(name, value);
    }

    [Theory]
    [InlineData(nameof(Examples.False))]
    [InlineData(nameof(Examples.FalseAndLabelled))]
    [InlineData(nameof(Examples.Asserting))]
    public async Task A_false_property_fails_with_its_counterexamples(string name)
    {
        string failure = await Fails(name);

        Assert.Matches(@"Falsifiable, after \d+ tests? \(\d+ shrinks?\)", failure);
        Assert.Matches(@"Original:\s+(10|\d+\s+Shrunk:\s+10)\s", failure);
    }

    [Fact]
    public void Xunit_finds_properties()
    {
        IAttributeInfo property = Assert.Single(Reflector.Wrap(typeof(Examples).GetMethod(nameof(Examples.True))).GetCustomAttributes(typeof(FactAttribute)));
        IAttributeInfo discoverer = Assert.Single(property.GetCustomAttributes(typeof(XunitTestCaseDiscovererAttribute)));

        Assert.Equal(typeof(PropertyDiscoverer), Type.GetType(string.Join(", ", discoverer.GetConstructorArguments())));
    }

    [Fact]
    public async Task A_label_is_reported() => Assert.Contains("smaller than ten", await Fails(nameof(Examples.FalseAndLabelled)), StringComparison.Ordinal);

    [Fact]
    public async Task A_case_is_reported_in_its_own_words()
    {
        SetEnvironment("DUALS_REPLAY", "1,3");

        Assert.Matches(@"Original:\s+\S.* at x = \[.*\s+Shrunk:\s+\S+ at x = \[", await Fails(nameof(Examples.FalseOfTrees)));
    }

    [Fact]
    public async Task Rejecting_too_many_arguments_fails()
    {
        Assert.Contains("Arguments exhausted after 0 tests", await Fails(nameof(Examples.Rejecting)), StringComparison.Ordinal);
        Assert.Equal(5, Generated.Count);
    }

    [Theory]
    [InlineData(nameof(Examples.True), null, 100)]
    [InlineData(nameof(Examples.True), "4", 400)]
    [InlineData(nameof(Examples.OfClass.Three), null, 3)]
    [InlineData(nameof(Examples.OfClass.Three), "4", 12)]
    [InlineData(nameof(Examples.OfClass.Two), null, 2)]
    [InlineData(nameof(Examples.OfClass.Two), "4", 8)]
    public async Task The_factor_multiplies_the_number_of_tests(string name, string? factor, int count)
    {
        SetEnvironment("DUALS_PROPERTY_FACTOR", factor);

        await Passes(name);

        Assert.Equal(count, Generated.Count);
    }

    [Fact]
    public async Task The_factor_multiplies_the_number_of_rejected_arguments()
    {
        SetEnvironment("DUALS_PROPERTY_FACTOR", "4");

        await Fails(nameof(Examples.Rejecting));

        Assert.Equal(20, Generated.Count);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("many")]
    public void A_factor_that_is_not_a_positive_integer_throws(string factor)
    {
        SetEnvironment("DUALS_PROPERTY_FACTOR", factor);

        Assert.Contains($"'{factor}'", Assert.Throws<FormatException>(() => new PropertyAttribute { MaxTest = 1 }).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_reported_seed_and_size_repeat_the_failing_test_alone()
    {
        string first = await Fails(nameof(Examples.False));
        Match last = Regex.Match(first, @"size of (\d+) and seed of \((\d+,\d+)\)");
        SetEnvironment("DUALS_REPLAY", $"{last.Groups[2]},{last.Groups[1]}");

        string second = await Fails(nameof(Examples.False));

        Assert.Contains("after 1 test ", second, StringComparison.Ordinal);
        Assert.Equal(Counterexample(first), Counterexample(second));

        static string Counterexample(string message) => Regex.Match(message, @"Original:[^W]*").Value;
    }

    [Fact]
    public async Task A_seed_repeats_the_run()
    {
        SetEnvironment("DUALS_REPLAY", "1,3");
        await Passes(nameof(Examples.True));
        int[] first = [.. Generated];

        await Passes(nameof(Examples.True));

        Assert.Equal(100, first.Length);
        Assert.Equal(first, Generated);
    }

    private static async Task Passes(string name) => Assert.IsType<ITestPassed>(await Run(name), exactMatch: false);

    private static async Task<string> Fails(string name) => string.Join("\n", Assert.IsType<ITestFailed>(await Run(name), exactMatch: false).Messages);

    // What xunit does with a property that it has found.
    private static async Task<ITestResultMessage> Run(string name)
    {
        Generated.Clear();
        Type type = typeof(Examples).GetMethod(name) is null ? typeof(Examples.OfClass) : typeof(Examples);
        using var bus = new Bus();
        using var cancellation = new CancellationTokenSource();
        var testClass = new TestClass(new TestCollection(new TestAssembly(Reflector.Wrap(type.Assembly)), null, ""), Reflector.Wrap(type));
        var method = new TestMethod(testClass, Reflector.Wrap(type.GetMethod(name)));
        using var testCase = new PropertyTestCase(bus, TestMethodDisplay.Method, TestMethodDisplayOptions.None, method, null);

        await testCase.RunAsync(bus, bus, [], new ExceptionAggregator(), cancellation);

        return Assert.Single(bus.Messages.OfType<ITestResultMessage>());
    }

    private static bool Record(int argument)
    {
        Generated.Add(argument);
        return true;
    }

    private void SetEnvironment(string name, string? value)
    {
        environment.TryAdd(name, Environment.GetEnvironmentVariable(name));
        Environment.SetEnvironmentVariable(name, value);
    }

    private sealed class Bus : LongLivedMarshalByRefObject, IMessageBus, IMessageSink
    {
        public List<IMessageSinkMessage> Messages { get; } = [];

        public bool QueueMessage(IMessageSinkMessage message) => OnMessage(message);

        public bool OnMessage(IMessageSinkMessage message)
        {
            Messages.Add(message);
            return true;
        }

        public void Dispose()
        {
        }
    }

#pragma warning disable CA1812, xUnit1000 // Created by reflection; not public, so that xunit does not find them by itself.

    private sealed class Examples
    {
        [Property]
        public bool True(int x) => Record(x);

        [Property]
        public bool False(int x) => x < 10;

        [Property]
        public FsCheck.Property FalseAndLabelled(int x) => (x < 10).Label("smaller than ten");

        [Property]
        public bool FalseOfTrees(TreeCase<Smooth> c) => c is null;

        [Property]
        public void Asserting(int x) => Assert.InRange(x, int.MinValue, 9);

        [Property(MaxRejected = 5)]
        public FsCheck.Property Rejecting(int x) => Record(x).When(false);

        [Properties(MaxTest = 3)]
        public sealed class OfClass
        {
            [Property]
            public bool Three(int x) => Record(x);

            [Property(MaxTest = 2)]
            public bool Two(int x) => Record(x);
        }
    }

#pragma warning restore CA1812, xUnit1000
}
