using System.Text.Json.Serialization;

namespace Duals;

/// <summary>
/// A type that makes its own converter for JSON: a factory for all number types would have to make a generic type at run time, which ahead-of-time builds
/// cannot.
/// </summary>
internal interface IProvidesJsonConverter
{
    /// <summary>Makes the converter of the type.</summary>
    JsonConverter CreateJsonConverter();
}
