namespace System.Runtime.CompilerServices;

/// <summary>What the compiler asks for to set a record's properties; netstandard2.0 lacks it.</summary>
internal static class IsExternalInit;
