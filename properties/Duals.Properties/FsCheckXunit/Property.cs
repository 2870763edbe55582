// A stand-in for the package FsCheck.Xunit 3.x, which the package registry in use does not have: the same namespace,
// attributes and parameters, over FsCheck's own Check.Method. When the package can be restored: delete this folder and
// add the reference.
//
// Two environment variables have no counterpart in the package:
//   DUALS_REPLAY            a replay string "seed,gamma" or "seed,gamma,size", as a failing property prints it. It takes
//                           precedence over Replay, for every property run, so filter the run down to the one that failed.
//   DUALS_PROPERTY_FACTOR   a positive integer that multiplies every MaxTest, and MaxRejected with it, for long runs.

using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace FsCheck.Xunit;

/// <summary>Runs this method as a property: FsCheck generates its arguments.</summary>
/// <remarks>
/// What is not set here comes from <see cref="PropertiesAttribute"/> on the class, on the classes around it, on the assembly,
/// in this order, and then from <see cref="Config.Default"/>. An unset number reads as −1.
/// </remarks>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
[XunitTestCaseDiscoverer("FsCheck.Xunit.PropertyDiscoverer", "Duals.Properties")]
[SuppressMessage("Performance", "CA1813:Avoid unsealed attributes", Justification = "PropertiesAttribute derives from it, as in the package.")]
public class PropertyAttribute : FactAttribute
{
    private int? maxTest, maxRejected, startSize, endSize, parallelism;
    private bool? verbose, quietOnSuccess;

    /// <summary>The number of tests that have to pass.</summary>
    public int MaxTest { get => maxTest ?? -1; set => maxTest = value; }

    /// <summary>The number of generated arguments that may be rejected, as by <c>==&gt;</c> or <c>When</c>.</summary>
    public int MaxRejected { get => maxRejected ?? -1; set => maxRejected = value; }

    /// <summary>
    /// The seed to start from: <c>"seed,gamma"</c> repeats a run, <c>"seed,gamma,size"</c> only the one test that had this seed and size.
    /// Parentheses around it are allowed.
    /// </summary>
    public string? Replay { get; set; }

    /// <summary>The size of the first test.</summary>
    public int StartSize { get => startSize ?? -1; set => startSize = value; }

    /// <summary>The size of the last test; sizes grow linearly towards it.</summary>
    public int EndSize { get => endSize ?? -1; set => endSize = value; }

    /// <summary>How many tests of this property may run at a time.</summary>
    public int Parallelism { get => parallelism ?? -1; set => parallelism = value; }

    /// <summary>Whether to write all generated arguments and every step of shrinking to the test's output.</summary>
    public bool Verbose { get => verbose ?? false; set => verbose = value; }

    /// <summary>Whether a passing property writes nothing to the test's output.</summary>
    public bool QuietOnSuccess { get => quietOnSuccess ?? false; set => quietOnSuccess = value; }

    /// <summary>
    /// Types with static members that return <see cref="Arbitrary{T}"/> instances. The first one for a type is used;
    /// those set on the method come before those of the class, and those before the assembly's.
    /// </summary>
    [SuppressMessage("Performance", "CA1819:Properties should not return arrays", Justification = "An attribute takes no other collection.")]
    public Type[] Arbitrary { get; set; } = [];

    /// <summary>Writes an argument as FsCheck does, but floating-point numbers with every digit: FsCheck keeps ten of them.</summary>
    internal static FSharpFunc<object, string> Formatter { get; } = FuncConvert.FromFunc<object, string>(Format);

    internal static Config Configuration(Type testClass, MethodInfo method, IRunner runner)
    {
        PropertyAttribute[] attributes = [.. Sources().OfType<PropertyAttribute>()];
        var preset = Config.Default;
        var verbose = First(a => a.verbose) == true;
        var factor = Environment.GetEnvironmentVariable("DUALS_PROPERTY_FACTOR") is { Length: > 0 } text ? ParsePositive(text) : 1;
        var replay = attributes.Select(a => a.Replay).Prepend(Environment.GetEnvironmentVariable("DUALS_REPLAY")).FirstOrDefault(r => !string.IsNullOrEmpty(r));

        return preset
            .WithMaxTest(checked(factor * (First(a => a.maxTest) ?? preset.MaxTest)))
            .WithMaxRejected(checked(factor * (First(a => a.maxRejected) ?? preset.MaxRejected)))
            .WithReplay(replay is null ? preset.Replay : ParseReplay(replay))
            .WithStartSize(First(a => a.startSize) ?? preset.StartSize)
            .WithEndSize(First(a => a.endSize) ?? preset.EndSize)
            .WithParallelRunConfig(First(a => a.parallelism) is { } degree ? new ParallelRunConfig(degree) : preset.ParallelRunConfig)
            .WithQuietOnSuccess(First(a => a.quietOnSuccess) ?? preset.QuietOnSuccess)
            .WithEvery(verbose ? FuncConvert.FromFunc<int, FSharpList<object>, string>(EveryTest) : preset.Every)
            .WithEveryShrink(verbose ? FuncConvert.FromFunc<FSharpList<object>, string>(EveryShrink) : preset.EveryShrink)
            .WithArbitrary(attributes.SelectMany(a => a.Arbitrary))
            .WithRunner(runner);

        static string EveryTest(int n, FSharpList<object> arguments) => Runner.onArgumentsToStringWithFormatter(Formatter, n, arguments);

        static string EveryShrink(FSharpList<object> arguments) => Runner.onShrinkToStringWithFormatter(Formatter, arguments);

        T? First<T>(Func<PropertyAttribute, T?> setting) where T : struct => attributes.Select(setting).FirstOrDefault(s => s.HasValue);

        IEnumerable<PropertyAttribute?> Sources()
        {
            yield return method.GetCustomAttribute<PropertyAttribute>();
            for (var type = testClass; type is not null; type = type.DeclaringType)
                yield return type.GetCustomAttribute<PropertiesAttribute>();
            yield return testClass.Assembly.GetCustomAttribute<PropertiesAttribute>();
        }
    }

    private static string Format(object? argument) => argument switch
    {
        double or float or Half => ((IFormattable)argument).ToString("R", CultureInfo.InvariantCulture),
        ITuple tuple => $"({string.Join(", ", Enumerable.Range(0, tuple.Length).Select(i => Format(tuple[i])))})",
        Array { Rank: 1 } array => $"[{string.Join(", ", array.Cast<object?>().Select(Format))}]",
        _ => Runner.argumentsToString(ListModule.OfSeq([argument])),
    };

    private static Replay ParseReplay(string text) => text.Trim('(', ')').Split(',') is [var seed, var gamma, .. { Length: <= 1 } size]
        ? new(
            new(ulong.Parse(seed, CultureInfo.InvariantCulture), ulong.Parse(gamma, CultureInfo.InvariantCulture)),
            size is [var s] ? int.Parse(s, CultureInfo.InvariantCulture) : FSharpOption<int>.None)
        : throw new FormatException($"'{text}' is not of the form \"seed,gamma\" or \"seed,gamma,size\".");

    private static int ParsePositive(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
        ? number
        : throw new FormatException($"DUALS_PROPERTY_FACTOR is '{text}', not a positive integer.");
}

/// <summary>Sets what the properties of this class or assembly share.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Assembly)]
public sealed class PropertiesAttribute : PropertyAttribute;

/// <summary>A property that does not hold, or whose arguments were rejected too often.</summary>
public class PropertyFailedException : Exception
{
    public PropertyFailedException()
    {
    }

    public PropertyFailedException(string message)
        : base(message)
    {
    }

    public PropertyFailedException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}

/// <summary>Finds the one test case of a method marked with <see cref="PropertyAttribute"/>.</summary>
public class PropertyDiscoverer(IMessageSink messageSink) : IXunitTestCaseDiscoverer
{
    public IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute)
    {
        yield return new PropertyTestCase(messageSink, discoveryOptions.MethodDisplayOrDefault(), discoveryOptions.MethodDisplayOptionsOrDefault(), testMethod);
    }
}

/// <summary>The test case of a property: xunit's own, but for the way the method is called.</summary>
public class PropertyTestCase : XunitTestCase
{
    [Obsolete("Called by the de-serializer only.")]
    public PropertyTestCase()
    {
    }

    public PropertyTestCase(IMessageSink sink, TestMethodDisplay display, TestMethodDisplayOptions options, ITestMethod testMethod)
        : base(sink, display, options, testMethod)
    {
    }

    public override Task<RunSummary> RunAsync(
        IMessageSink diagnosticMessageSink,
        IMessageBus messageBus,
        object[] constructorArguments,
        ExceptionAggregator aggregator,
        CancellationTokenSource cancellationTokenSource) =>
        new CaseRunner(this, constructorArguments, messageBus, aggregator, cancellationTokenSource).RunAsync();

    private sealed class CaseRunner(
        PropertyTestCase testCase,
        object[] constructorArguments,
        IMessageBus bus,
        ExceptionAggregator aggregator,
        CancellationTokenSource cancellation)
        : XunitTestCaseRunner(testCase, testCase.DisplayName, testCase.SkipReason, constructorArguments, null, bus, aggregator, cancellation)
    {
        protected override XunitTestRunner CreateTestRunner(
            ITest test,
            IMessageBus messageBus,
            Type testClass,
            object[] constructorArguments,
            MethodInfo testMethod,
            object[] testMethodArguments,
            string skipReason,
            IReadOnlyList<BeforeAfterTestAttribute> beforeAfterAttributes,
            ExceptionAggregator aggregator,
            CancellationTokenSource cancellationTokenSource) =>
            new TestRunner(
                test, messageBus, testClass, constructorArguments, testMethod, skipReason, beforeAfterAttributes, aggregator, cancellationTokenSource);
    }

    private sealed class TestRunner(
        ITest test,
        IMessageBus bus,
        Type testClass,
        object[] constructorArguments,
        MethodInfo method,
        string skipReason,
        IReadOnlyList<BeforeAfterTestAttribute> beforeAfter,
        ExceptionAggregator aggregator,
        CancellationTokenSource cancellation)
        : XunitTestRunner(test, bus, testClass, constructorArguments, method, null, skipReason, beforeAfter, aggregator, cancellation)
    {
        // xunit opens an output only for a class that asks for one; a property always has something to say.
        protected override async Task<Tuple<decimal, string>> InvokeTestAsync(ExceptionAggregator aggregator)
        {
            var output = new TestOutputHelper();
            output.Initialize(MessageBus, Test);
            var arguments = ConstructorArguments.Select(a => a is TestOutputHelper or Func<TestOutputHelper> ? output : a).ToArray();
            var invoker = new Invoker(
                Test, MessageBus, TestClass, arguments, TestMethod, BeforeAfterAttributes, aggregator, CancellationTokenSource, output);
            var time = await invoker.RunAsync();
            var written = output.Output;
            output.Uninitialize();
            return Tuple.Create(time, written);
        }
    }

    // xunit compares the number of arguments with the method's before it calls: hence the array, whose content is never looked at.
    private sealed class Invoker(
        ITest test,
        IMessageBus bus,
        Type testClass,
        object[] constructorArguments,
        MethodInfo method,
        IReadOnlyList<BeforeAfterTestAttribute> beforeAfter,
        ExceptionAggregator aggregator,
        CancellationTokenSource cancellation,
        TestOutputHelper output)
        : XunitTestInvoker(test, bus, testClass, constructorArguments, method, new object[method.GetParameters().Length], beforeAfter, aggregator, cancellation)
    {
        // On a thread of its own: Check.Method waits for asynchronous properties, which would lock up xunit's synchronization context,
        // and xunit's Timeout can only give up on a task.
        protected override object CallTestMethod(object? testClassInstance) => Task.Run(() => Check(testClassInstance));

        private void Check(object? target)
        {
            var recorder = new Recorder(output);
            try
            {
                FsCheck.Check.Method(PropertyAttribute.Configuration(TestClass, TestMethod, recorder), TestMethod, target);
            }
            catch (TargetInvocationException e) when (e.InnerException is not null)
            {
                ExceptionDispatchInfo.Throw(e.InnerException);
            }

            recorder.Report();
        }
    }

    private sealed class Recorder(TestOutputHelper output) : IRunner
    {
        private TestResult? result;

        public void OnStartFixture(Type t)
        {
        }

        public void OnArguments(int ntest, FSharpList<object> args, FSharpFunc<int, FSharpFunc<FSharpList<object>, string>> every) =>
            Write(every.Invoke(ntest).Invoke(args));

        public void OnShrink(FSharpList<object> args, FSharpFunc<FSharpList<object>, string> everyShrink) => Write(everyShrink.Invoke(args));

        public void OnFinished(string name, TestResult testResult) => result = testResult;

        public void Report()
        {
            switch (result)
            {
                case TestResult.Passed:
                    Write(Runner.onFinishedToString("", result));
                    break;
                case TestResult.Failed failed:
                    throw Failure(failed.Item1, failed.Item2, failed.Item3, failed.Item4, failed.Item5, failed.Item6, failed.Item7);
                default:
                    throw new PropertyFailedException(result is null ? "FsCheck reported no result." : Runner.onFinishedToString("", result));
            }
        }

        private static PropertyFailedException Failure(
            TestData data, FSharpList<object> original, FSharpList<object> shrunk, Outcome outcome, Rnd runSeed, Rnd seed, int size)
        {
            // Described without the exception: xunit prints that as the inner one, with a stack trace that tools can follow.
            var described = TestResult.NewFailed(data, original, shrunk, Outcome.Passed, runSeed, seed, size);
            var replay = $"{seed.Seed},{seed.Gamma},{size}";
            return new(
                $"""

                {Runner.onFinishedToStringWithFormatter(PropertyAttribute.Formatter, "", described)}
                To replay this case: [Property(Replay = "{replay}")], or run the test with DUALS_REPLAY={replay} in the environment.
                """,
                (outcome as Outcome.Failed)?.Item);
        }

        private void Write(string text)
        {
            if (text.Length > 0)
                output.WriteLine(text.TrimEnd());
        }
    }
}
