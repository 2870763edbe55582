using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Duals;

/// <summary>
/// Writes and reads number types in JSON as their text, a string such as <c>"&lt;1; 2&gt;"</c> in the invariant culture, as values and as keys of
/// dictionaries. Every number type names it in an attribute, so that <c>JsonSerializer</c> uses it by itself, source-generated contexts included.
/// </summary>
/// <remarks>
/// A JSON number, or a string that holds one, reads as a constant. Nothing is lost: a number whose text does not keep every part, as an
/// <see cref="Adjoint{T}"/> that depends on a variable, throws <see cref="NotSupportedException"/>. The serializer's default encoder writes the character
/// &lt; as <c>\u003C</c> and &gt; as <c>\u003E</c>; both read back, and <c>JavaScriptEncoder.UnsafeRelaxedJsonEscaping</c> writes them as they are.
/// Stateless and safe for use from many threads.
/// </remarks>
/// <example>
/// <code>
/// string json = JsonSerializer.Serialize(new Dual&lt;double&gt;(1, 2));                 // "\u003C1; 2\u003E", the text in quotes
/// Dual&lt;double&gt; read = JsonSerializer.Deserialize&lt;Dual&lt;double&gt;&gt;(json);      // value 1, derivative 2
/// </code>
/// </example>
public sealed class NumberJsonConverterFactory : JsonConverterFactory
{
    /// <summary>True for the number types of this library.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <returns>True if the type is one of them.</returns>
    public override bool CanConvert(Type typeToConvert) => typeof(IProvidesJsonConverter).IsAssignableFrom(typeToConvert);

    /// <summary>Makes the converter of a number type.</summary>
    /// <param name="typeToConvert">The number type.</param>
    /// <param name="options">The serializer's options, of which none matters.</param>
    /// <returns>The converter.</returns>
    /// <exception cref="ArgumentException"><paramref name="typeToConvert"/> is no number type of this library.</exception>
    [UnconditionalSuppressMessage(
        "Trimming",
        "IL2067:DynamicallyAccessedMembers",
        Justification = "Number types are structs, which exist without a constructor: their default is the constant 0.")]
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        CanConvert(typeToConvert)
            ? ((IProvidesJsonConverter)RuntimeHelpers.GetUninitializedObject(typeToConvert)).CreateJsonConverter()
            : throw new ArgumentException($"{typeToConvert} is no number type of this library.", nameof(typeToConvert));
}
