using System.Diagnostics;

namespace Duals;

/// <summary>
/// Marks a struct that gets, from a source generator, every member of <see cref="Dual{T}"/> that stands in a declaration marked
/// <see cref="SharedMembersAttribute"/>, but those that it declares itself.
/// </summary>
/// <remarks>For the compiler alone: compiled code carries none of these marks.</remarks>
[AttributeUsage(AttributeTargets.Struct)]
[Conditional("DUALS_GENERATOR")]
internal sealed class NumberTypeAttribute : Attribute;
