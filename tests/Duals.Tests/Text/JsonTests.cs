using System.Globalization;
using System.Numerics;
using System.Runtime.Intrinsics;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Duals.Tests.Text;

/// <summary>JSON by System.Text.Json: the text form as a string, nothing lost.</summary>
public partial class JsonTests
{
    [Fact]
    public void Every_number_type_is_written_and_read_part_by_part()
    {
        RoundTrip<Dual<double>, double>(new(1.5, -2.25));
        RoundTrip<Dual<float>, float>(new(0.1f, 3e-38f));
        RoundTrip<Dual<Half>, Half>(new((Half)0.1, (Half)(-3)));
        RoundTrip<HyperDual<double>, double>(new(1.5, -2.25, 1.0 / 3, 1e300));
        RoundTrip<DualVector<double>, double>(new(0.1, Vector512.Create(1.0, 2, 3, 4, 5, 6, 7, 1.0 / 7)));
        RoundTrip<DualVector<float>, float>(new(0.1f, Vector512.Create(0.3f)));
        RoundTrip<Dual<Dual<double>>, Dual<double>>(new(new(1, 2), new(3, 0.1)));
        RoundTrip<HyperDual<Dual<float>>, Dual<float>>(new(new(1, 2), new(3, 0.1f), new(5, 6), new(7, 8)));
        RoundTrip<Dual<DualVector<double>>, DualVector<double>>(new(new(1, Vector512.Create(2.5)), new(3, Vector512.Create(-0.1))));
        RoundTrip<Adjoint<double>, double>(Adjoint.Constant(0.1));
        RoundTrip<Adjoint<Dual<double>>, Dual<double>>(Adjoint.Constant(new Dual<double>(0.1, 7)));
    }

    [Theory]
    [InlineData(double.NaN, 1)]
    [InlineData(double.PositiveInfinity, double.NegativeInfinity)]
    [InlineData(-0.0, double.NaN)]
    [InlineData(0.0, -0.0)]
    [InlineData(double.Epsilon, double.MaxValue)]
    public void What_is_not_finite_and_the_sign_of_zero_are_kept(double value, double derivative) =>
        RoundTrip<Dual<double>, double>(new(value, derivative));

    [Fact]
    public void The_text_is_a_string_in_the_invariant_culture_that_the_default_encoder_escapes()
    {
        CultureInfo culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            var number = new Dual<double>(1.5, -2);
            Assert.Equal("\"\\u003C1.5; -2\\u003E\"", JsonSerializer.Serialize(number));
            Assert.Equal("\"<1.5; -2>\"", JsonSerializer.Serialize(number, Relaxed));
            AssertSame<Dual<double>, double>(number, JsonSerializer.Deserialize<Dual<double>>("\"<1.5; -2>\""));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void A_plain_number_reads_as_a_constant()
    {
        AssertSame<Dual<double>, double>(new(1.5, 0), JsonSerializer.Deserialize<Dual<double>>("1.5"));
        AssertSame<HyperDual<float>, float>(new(-2e3f, 0, 0, 0), JsonSerializer.Deserialize<HyperDual<float>>("-2e3"));
        AssertSame<Dual<double>, double>(new(7, 0), JsonSerializer.Deserialize<Dual<double>>("\"7\""));
    }

    [Fact]
    public void Numbers_are_keys_of_dictionaries_fields_of_records_and_elements_of_arrays()
    {
        var byNumber = new Dictionary<Dual<double>, Dual<double>> { [new(1, 2)] = new(3, 4) };
        KeyValuePair<Dual<double>, Dual<double>> pair =
            JsonSerializer.Deserialize<Dictionary<Dual<double>, Dual<double>>>(JsonSerializer.Serialize(byNumber))!.Single();
        AssertSame<Dual<double>, double>(new(1, 2), pair.Key);
        AssertSame<Dual<double>, double>(new(3, 4), pair.Value);

        var state = new State(new(1, 2, 3, 4), [new(5, 6), new(7, 8)], new Dual<double>(9, 10));
        State read = JsonSerializer.Deserialize<State>(JsonSerializer.Serialize(state))!;
        AssertSame<HyperDual<double>, double>(state.Curved, read.Curved);
        AssertSame<Dual<double>, double>(state.Path[1], read.Path[1]);
        AssertSame<Dual<double>, double>(state.Optional!.Value, read.Optional!.Value);
        Assert.Null(JsonSerializer.Deserialize<State>("""{"Curved":0,"Path":[],"Optional":null}""")!.Optional);
    }

    [Fact]
    public void Source_generated_contexts_write_and_read_the_same()
    {
        var state = new State(new(1, 2, 3, 4), [new(5, 6)], new Dual<double>(9, 10));
        string json = JsonSerializer.Serialize(state, Context.Default.State);

        Assert.Equal(JsonSerializer.Serialize(state), json);
        State read = JsonSerializer.Deserialize(json, Context.Default.State)!;
        AssertSame<HyperDual<double>, double>(state.Curved, read.Curved);
        AssertSame<Dual<double>, double>(state.Path[0], read.Path[0]);
        AssertSame<Dual<DualVector<float>>, DualVector<float>>(
            new(new(1, Vector512.Create(2f)), new(3, Vector512.Create(4f))),
            JsonSerializer.Deserialize(
                JsonSerializer.Serialize(
                    new Dual<DualVector<float>>(new(1, Vector512.Create(2f)), new(3, Vector512.Create(4f))), Context.Default.DualDualVectorSingle),
                Context.Default.DualDualVectorSingle));
    }

    [Fact]
    public void A_dependence_on_a_tape_throws_with_a_way_out()
    {
        using var tape = Tape<double>.Start();
        Adjoint<double> x = tape.Variable(2.0);

        NotSupportedException thrown = Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(x * x));
        Assert.Contains("Adjoint<double>", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("Value", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new Dual<Adjoint<double>>(x, 1)));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new Dual<Adjoint<double>>(1, x)));
        Assert.Equal("4", JsonSerializer.Deserialize<string>(JsonSerializer.Serialize(Adjoint.Constant(4.0))));
    }

    [Theory]
    [InlineData("\"<1; x>\"")]
    [InlineData("\"<1>\"")]
    [InlineData("\"\"")]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[1, 2]")]
    public void What_is_no_number_throws_and_names_the_type(string json)
    {
        JsonException thrown = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dual<double>>(json));
        Assert.Contains("Dual", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_factory_makes_converters_of_number_types_only()
    {
        var factory = new NumberJsonConverterFactory();
        Assert.False(factory.CanConvert(typeof(double)));
        Assert.Throws<ArgumentException>("typeToConvert", () => factory.CreateConverter(typeof(double), JsonSerializerOptions.Default));
    }

    private static JsonSerializerOptions Relaxed { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static void RoundTrip<TNumber, T>(TNumber number)
        where TNumber : struct, IDualNumber<TNumber, T>
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        AssertSame<TNumber, T>(number, JsonSerializer.Deserialize<TNumber>(JsonSerializer.Serialize(number)));
        AssertSame<TNumber, T>(number, JsonSerializer.Deserialize<TNumber>(JsonSerializer.SerializeToUtf8Bytes(number, Relaxed)));
    }

    private static void AssertSame<TNumber, T>(TNumber expected, TNumber actual)
        where TNumber : struct, IDualNumber<TNumber, T>
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        Assert.True(actual.EqualsExact(expected), $"{actual} is not {expected}.");

    private sealed record State(HyperDual<double> Curved, Dual<double>[] Path, Dual<double>? Optional);

    [JsonSerializable(typeof(State))]
    [JsonSerializable(typeof(Dual<DualVector<float>>))]
    private sealed partial class Context : JsonSerializerContext;
}
