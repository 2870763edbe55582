using System.Buffers;
using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Duals;

/// <summary>
/// Writes and reads a number type in JSON as its text, a string such as <c>"&lt;1; 2&gt;"</c> in the invariant culture, as values and as keys of dictionaries.
/// A JSON number, or a string that holds one, reads as a constant.
/// </summary>
/// <remarks>
/// Nothing is lost: what the text does not keep, as an adjoint number's place on its tape, throws. The serializer's default encoder writes the character
/// &lt; as <c>\u003C</c>; it is read back all the same, and <c>JavaScriptEncoder.UnsafeRelaxedJsonEscaping</c> writes it as it is.
/// </remarks>
internal sealed class NumberJsonConverter<TSelf, T> : JsonConverter<TSelf>
    where TSelf : struct, IDualNumber<TSelf, T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    public override TSelf Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => Parse(reader.GetString()),
        JsonTokenType.Number => Parse(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan),
        _ => throw new JsonException($"{TypeName.Of(typeof(TSelf))} is a string in JSON, or a number, not a {reader.TokenType}."),
    };

    public override void Write(Utf8JsonWriter writer, TSelf value, JsonSerializerOptions options) => writer.WriteStringValue(Text(value));

    public override TSelf ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString());

    public override void WriteAsPropertyName(Utf8JsonWriter writer, TSelf value, JsonSerializerOptions options) => writer.WritePropertyName(Text(value));

    private static string Text(TSelf value)
    {
        // Only reading it back tells whether the text keeps everything, at every level of a nested number.
        string text = value.ToString(null, CultureInfo.InvariantCulture);
        return TSelf.TryParse(text, CultureInfo.InvariantCulture, out TSelf read) && read.EqualsExact(value)
            ? text
            : throw new NotSupportedException(
                $"The text of this {TypeName.Of(typeof(TSelf))} keeps its value, but not what it depends on. "
                + "Write its Value, or the derivatives when the driver has returned.");
    }

    private static TSelf Parse(string? text) =>
        TSelf.TryParse(text, CultureInfo.InvariantCulture, out TSelf value) ? value : throw NotANumber(text);

    private static TSelf Parse(ReadOnlySpan<byte> text) =>
        TSelf.TryParse(text, CultureInfo.InvariantCulture, out TSelf value) ? value : throw NotANumber(System.Text.Encoding.UTF8.GetString(text));

    private static JsonException NotANumber(string? text) => new($"\"{text}\" is not a {TypeName.Of(typeof(TSelf))}.");
}
