using System.Reflection;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Duals.Properties.FsCheckXunit;

[CollectionDefinition(nameof(SetsEnvironment), DisableParallelization = true)]
public static class SetsEnvironment;

/// <summary>
/// Runs properties that xunit does not find by itself, their classes not being public, with xunit's own class runner, and looks at what it reports.
/// </summary>
[Collection(nameof(SetsEnvironment))]
public sealed class PropertyAttributeTests : IDisposable
{
    private static readonly List<object> Generated = [];

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

    [Property]
    public bool A_property_is_found_by_xunit(int x, int y) => x + y == y + x;

    [Theory]
    [InlineData(nameof(Failing.Bool))]
    [InlineData(nameof(Failing.LabelledProperty))]
    [InlineData(nameof(Failing.Throwing))]
    [InlineData(nameof(Failing.Asserting))]
    [InlineData(nameof(Failing.AsyncBool))]
    [InlineData(nameof(Failing.AsyncThrowing))]
    [InlineData(nameof(Failing.Static))]
    public void A_false_property_fails_with_its_counterexamples(string name)
    {
        var failure = Fails<Failing>(name);

        Assert.Matches(@"Falsifiable, after \d+ tests? \(\d+ shrinks?\)", failure);
        Assert.Matches(@"Original:\s+(10|\d+\s+Shrunk:\s+10)\s", failure);
        Assert.Matches(@"\[Property\(Replay = ""\d+,\d+,\d+""\)\], or run the test with DUALS_REPLAY=\d+,\d+,\d+ in", failure);
    }

    [Fact]
    public void An_exception_in_a_property_is_reported_with_its_stack_trace()
    {
        var result = Assert.IsType<ITestFailed>(Run<Failing>(nameof(Failing.Throwing)), exactMatch: false);

        Assert.Equal("FsCheck.Xunit.PropertyFailedException, System.InvalidOperationException", string.Join(", ", result.ExceptionTypes));
        Assert.Equal("too big", result.Messages[1]);
        Assert.Contains(nameof(Failing.Throwing), result.StackTraces[1], StringComparison.Ordinal);
    }

    [Fact]
    public void An_exception_in_a_generator_is_reported_as_it_is()
    {
        var result = Assert.IsType<ITestFailed>(Run<Failing>(nameof(Failing.Ungenerated)), exactMatch: false);

        Assert.Equal(typeof(NotSupportedException).FullName, result.ExceptionTypes[0]);
    }

    [Fact]
    public void Rejecting_too_many_arguments_fails()
    {
        Assert.Contains("Arguments exhausted after 0 tests", Fails<Failing>(nameof(Failing.Rejecting)), StringComparison.Ordinal);
        Assert.Equal(5, Generated.Count);
    }

    [Fact]
    public void Floating_point_arguments_are_printed_in_full() =>
        Assert.Matches(@"Original:\s+\(0\.30000000000000004, \[0\.1, NaN\]\)", Fails<Failing>(nameof(Failing.Digits)));

    [Theory]
    [InlineData(nameof(Passing.Bool))]
    [InlineData(nameof(Passing.Labelled))]
    [InlineData(nameof(Passing.Void))]
    [InlineData(nameof(Passing.Async))]
    [InlineData(nameof(Passing.AsyncBool))]
    [InlineData(nameof(Passing.Static))]
    [InlineData(nameof(Passing.Parallel))]
    public void A_true_property_passes_after_100_tests(string name)
    {
        Assert.Contains("Ok, passed 100 tests.", Passes<Passing>(name), StringComparison.Ordinal);
        Assert.Equal(100, Generated.Count);
    }

    [Fact]
    public void Quiet_on_success_writes_nothing() => Assert.Empty(Passes<Passing>(nameof(Passing.Quiet)));

    [Fact]
    public void Verbose_writes_every_argument()
    {
        var output = Passes<Passing>(nameof(Passing.Verbose));

        Assert.Equal(3, Generated.Count);
        for (var i = 0; i < Generated.Count; i++)
            Assert.Matches($@"(?m)^{i}:\s+{Generated[i]}\s*$", output);
    }

    [Fact]
    public void The_output_helper_of_the_class_is_the_property_s() =>
        Assert.Matches(@"^from the constructor\s+from the property\s+Ok, passed 1 test\.\s*$", Passes<WithOutput>(nameof(WithOutput.Writes)));

    [Fact]
    public void A_skipped_property_does_not_run()
    {
        var result = Assert.IsType<ITestSkipped>(Run<Passing>(nameof(Passing.Skipped)), exactMatch: false);

        Assert.Equal("not now", result.Reason);
        Assert.Empty(Generated);
    }

    [Fact]
    public void A_timeout_gives_up_on_an_asynchronous_property() =>
        Assert.Contains("timed out after 20 milli", Fails<Failing>(nameof(Failing.Slow)), StringComparison.Ordinal);

    [Fact]
    public void Sizes_grow_from_the_start_size_to_the_end_size()
    {
        Passes<Passing>(nameof(Passing.Sized));

        Assert.Equal([12, 14, 16, 18, 20], Generated);
    }

    [Fact]
    public void The_class_sets_what_the_method_does_not()
    {
        Passes<Defaults.Inner>(nameof(Defaults.Inner.Inherited));
        Assert.Equal([1, 1, 1], Generated);

        Passes<Defaults.Inner>(nameof(Defaults.Inner.Overridden));
        Assert.Equal([2, 2], Generated);
    }

    [Fact]
    public void The_factor_multiplies_the_number_of_tests()
    {
        SetEnvironment("DUALS_PROPERTY_FACTOR", "4");

        Passes<Defaults.Inner>(nameof(Defaults.Inner.Inherited));
        Assert.Equal(12, Generated.Count);
        Fails<Failing>(nameof(Failing.Rejecting));
        Assert.Equal(20, Generated.Count);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("many")]
    public void A_factor_that_is_not_a_positive_integer_fails(string factor)
    {
        SetEnvironment("DUALS_PROPERTY_FACTOR", factor);

        Assert.Contains($"'{factor}'", Fails<Passing>(nameof(Passing.Bool)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_printed_replay_string_repeats_the_failing_test_alone()
    {
        var first = Fails<Failing>(nameof(Failing.Bool));
        SetEnvironment("DUALS_REPLAY", Regex.Match(first, @"DUALS_REPLAY=(\S+)").Groups[1].Value);

        var second = Fails<Failing>(nameof(Failing.Bool));

        Assert.Contains("after 1 test ", second, StringComparison.Ordinal);
        Assert.Equal(Counterexample(first), Counterexample(second));

        static string Counterexample(string message) => message[message.IndexOf("Original:", StringComparison.Ordinal)..];
    }

    [Fact]
    public void The_printed_seed_repeats_the_run()
    {
        var first = Fails<Failing>(nameof(Failing.Bool));
        var arguments = Generated.ToArray();
        SetEnvironment("DUALS_REPLAY", Regex.Match(first, @"shrinks?\) \((\S+)\)").Groups[1].Value);

        Assert.Equal(first, Fails<Failing>(nameof(Failing.Bool)));
        Assert.Equal(arguments, Generated);
    }

    [Fact]
    public void Replay_on_the_attribute_and_in_the_environment_are_the_same()
    {
        Passes<Passing>(nameof(Passing.Replayed));
        var arguments = Generated.ToArray();
        Assert.Equal(100, arguments.Length);

        Passes<Passing>(nameof(Passing.Replayed));
        Assert.Equal(arguments, Generated);

        SetEnvironment("DUALS_REPLAY", "(1,3)");
        Passes<Passing>(nameof(Passing.Bool));
        Assert.Equal(arguments, Generated);
    }

    [Fact]
    public void Replay_with_a_size_runs_one_test()
    {
        Passes<Passing>(nameof(Passing.ReplayedOnce));

        Assert.Single(Generated);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("1,3,5,7")]
    [InlineData("one,3")]
    public void A_replay_string_of_another_form_fails(string replay)
    {
        SetEnvironment("DUALS_REPLAY", replay);

        Assert.Contains(nameof(FormatException), Fails<Passing>(nameof(Passing.Bool)), StringComparison.Ordinal);
    }

    private static string Passes<T>(string name) => Assert.IsType<ITestPassed>(Run<T>(name), exactMatch: false).Output;

    private static string Fails<T>(string name)
    {
        var failure = Assert.IsType<ITestFailed>(Run<T>(name), exactMatch: false);
        return string.Join("\n", failure.ExceptionTypes.Zip(failure.Messages, (type, message) => $"{type}: {message}"));
    }

    // What xunit does with the property `name` of the class T, from discovery on.
    private static ITestResultMessage Run<T>(string name)
    {
        Generated.Clear();
        using var bus = new Bus();
        using var cancellation = new CancellationTokenSource();
        var assembly = new TestAssembly(Reflector.Wrap(typeof(T).Assembly));
        var testClass = new TestClass(new TestCollection(assembly, null, "properties"), Reflector.Wrap(typeof(T)));
        var method = new TestMethod(testClass, Reflector.Wrap(typeof(T).GetMethod(name, BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance)!));
        var property = Assert.Single(method.Method.GetCustomAttributes(typeof(FactAttribute)));
        var discoverer = Assert.Single(property.GetCustomAttributes(typeof(XunitTestCaseDiscovererAttribute))).GetConstructorArguments();
        var discovererType = Type.GetType(string.Join(", ", discoverer), throwOnError: true)!;
        var testCase = Assert.Single(ExtensibilityPointFactory.GetXunitTestCaseDiscoverer(bus, discovererType).Discover(bus, method, property));

        var runner = new XunitTestClassRunner(
            testClass,
            (IReflectionTypeInfo)testClass.Class,
            [testCase],
            bus,
            bus,
            new DefaultTestCaseOrderer(bus),
            new ExceptionAggregator(),
            cancellation,
            new Dictionary<Type, object>());
        Task.Run(runner.RunAsync).GetAwaiter().GetResult();
        return Assert.Single(bus.Messages.OfType<ITestResultMessage>());
    }

    private static bool Record(object argument)
    {
        lock (Generated)
            Generated.Add(argument);
        return true;
    }

    private void SetEnvironment(string name, string? value)
    {
        environment.TryAdd(name, Environment.GetEnvironmentVariable(name));
        Environment.SetEnvironmentVariable(name, value);
    }

    private sealed class Bus : LongLivedMarshalByRefObject, IMessageBus, IMessageSink, ITestFrameworkDiscoveryOptions
    {
        public List<IMessageSinkMessage> Messages { get; } = [];

        public bool QueueMessage(IMessageSinkMessage message) => OnMessage(message);

        public bool OnMessage(IMessageSinkMessage message)
        {
            lock (Messages)
                Messages.Add(message);
            return true;
        }

        public TValue? GetValue<TValue>(string name) => default;

        public void SetValue<TValue>(string name, TValue value)
        {
        }

        public void Dispose()
        {
        }
    }

#pragma warning disable CA1812, xUnit1000 // Created by reflection; not public, so that xunit does not find them by itself.

    private sealed class Failing
    {
        [Property]
        public bool Bool(int x) => Record(x) && x < 10;

        [Property]
        public FsCheck.Property LabelledProperty(int x) => (x < 10).Label("small");

        [Property]
        public void Throwing(int x)
        {
            if (x >= 10)
                throw new InvalidOperationException("too big");
        }

        [Property]
        public void Asserting(int x) => Assert.InRange(x, int.MinValue, 9);

        [Property]
        public async Task<bool> AsyncBool(int x)
        {
            await Task.Yield();
            return x < 10;
        }

        [Property]
        public async Task AsyncThrowing(int x)
        {
            await Task.Yield();
            Assert.InRange(x, int.MinValue, 9);
        }

        [Property]
        public static bool Static(int x) => x < 10;

        [Property(MaxRejected = 5)]
        public FsCheck.Property Rejecting(int x) => (Record(x) && x > 0).When(false);

        [Property(Arbitrary = [typeof(InexactSum)])]
        public bool Digits(double sum, double[] terms) => sum == terms.Sum();

        [Property(Arbitrary = [typeof(Unsupported)])]
        public bool Ungenerated(int x) => x < 10;

        [Property(MaxTest = 1, Timeout = 20)]
        public Task Slow() => Task.Delay(TimeSpan.FromSeconds(2));
    }

    private sealed class Passing
    {
        [Property]
        public bool Bool(int x) => Record(x);

        [Property]
        public FsCheck.Property Labelled(int x) => Record(x).Label("recorded");

        [Property]
        public void Void(int x) => Record(x);

        [Property]
        public async Task Async(int x)
        {
            await Task.Yield();
            Record(x);
        }

        [Property]
        public async Task<bool> AsyncBool(int x)
        {
            await Task.Yield();
            return Record(x);
        }

        [Property]
        public static bool Static(int x, double y, string z) => Record((x, y, z));

        [Property(Parallelism = 2)]
        public bool Parallel(int x) => Record(x);

        [Property(QuietOnSuccess = true)]
        public bool Quiet(int x) => Record(x);

        [Property(Verbose = true, MaxTest = 3)]
        public bool Verbose(int x) => Record(x);

        [Property(Skip = "not now")]
        public bool Skipped(int x) => Record(x);

        [Property(Arbitrary = [typeof(Size)], MaxTest = 5, StartSize = 10, EndSize = 20)]
        public bool Sized(int x) => Record(x);

        [Property(Replay = "1,3")]
        public bool Replayed(int x) => Record(x);

        [Property(Replay = "1,3,5")]
        public bool ReplayedOnce(int x) => Record(x);
    }

    private sealed class WithOutput
    {
        private readonly ITestOutputHelper output;

        public WithOutput(ITestOutputHelper output)
        {
            this.output = output;
            output.WriteLine("from the constructor");
        }

        [Property(MaxTest = 1)]
        public void Writes() => output.WriteLine("from the property");
    }

    [Properties(MaxTest = 3)]
    private static class Defaults
    {
        [Properties(Arbitrary = [typeof(One)])]
        public sealed class Inner
        {
            [Property]
            public bool Inherited(int x) => Record(x);

            [Property(MaxTest = 2, Arbitrary = [typeof(Two)])]
            public bool Overridden(int x) => Record(x);
        }
    }

#pragma warning restore CA1812, xUnit1000

    public static class One
    {
        public static Arbitrary<int> Arbitrary() => Gen.Constant(1).ToArbitrary();
    }

    public static class Two
    {
        public static Arbitrary<int> Arbitrary() => Gen.Constant(2).ToArbitrary();
    }

    public static class Size
    {
        public static Arbitrary<int> Arbitrary() => Gen.Sized(Gen.Constant).ToArbitrary();
    }

    public static class InexactSum
    {
        public static Arbitrary<double> Sum() => Gen.Constant(0.1 + 0.2).ToArbitrary();

        public static Arbitrary<double[]> Terms() => Gen.Constant(new[] { 0.1, double.NaN }).ToArbitrary();
    }

    public static class Unsupported
    {
        public static Arbitrary<int> Arbitrary() => Gen.Constant(0).Select(int (_) => throw new NotSupportedException()).ToArbitrary();
    }
}
