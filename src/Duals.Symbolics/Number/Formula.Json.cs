using System.Text.Json.Serialization;

namespace Duals.Symbolics;

public readonly partial struct Formula<T>
{
    /// <inheritdoc/>
    JsonConverter IProvidesJsonConverter.CreateJsonConverter() => new NumberJsonConverter<Formula<T>, T>();
}
