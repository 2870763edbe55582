using System.Text.Json.Serialization;

namespace Duals;

[SharedMembers]
public readonly partial struct Dual<T>
{
    /// <inheritdoc/>
    JsonConverter IProvidesJsonConverter.CreateJsonConverter() => new NumberJsonConverter<Dual<T>, T>();
}
