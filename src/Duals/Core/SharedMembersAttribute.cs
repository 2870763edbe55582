using System.Diagnostics;

namespace Duals;

/// <summary>Marks a declaration of <see cref="Dual{T}"/> whose members every number type gets; see <see cref="NumberTypeAttribute"/>.</summary>
[AttributeUsage(AttributeTargets.Struct, AllowMultiple = true)]
[Conditional("DUALS_GENERATOR")]
internal sealed class SharedMembersAttribute : Attribute;
