namespace Duals.Generator.Tests;

/// <summary>A pattern in small, of which one file is its own and the other shared.</summary>
internal static class Templates
{
    public static (string Name, string Text) Own { get; } = ("Dual.cs", """
        namespace Duals;

        public readonly partial struct Dual<T>
        {
            public T Value { get; }

            public static Dual<T> Constant(T value) => default;

            private static Dual<T> Chain(Dual<T> x) => x;
        }
        """);

    public static (string Name, string Text) Shared { get; } = ("Dual.Functions.cs", """
        using System.Runtime.CompilerServices;

        namespace Duals;

        [SharedMembers]
        public readonly partial struct Dual<T>
        {
            // Of a Dual<T>: a word in a comment.

            /// <summary>Exponential of a Dual; see <see cref="Log(Dual{T})"/>.</summary>
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            public static Dual<T> Exp(Dual<T> x) => Chain(x);

            /// <summary>Logarithm.</summary>
            public static Dual<T> Log(Dual<T> x) => Helper(x);

            public static System.Collections.Generic.List<System.Func<Dual<T>, T>> Nested(System.Func<Dual<T>, T> x, out int n) { n = 0; return [x]; }

            public static string Text => "Dual<T>";

            public static Dual<T> operator ++(Dual<T> x) => x;

            public static implicit operator Dual<T>(T value) => Constant(value);

            private static Dual<T> Helper(Dual<T> x) => x;
        }
        """);
}
