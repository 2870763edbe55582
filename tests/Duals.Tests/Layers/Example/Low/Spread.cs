namespace Duals.Tests.Layers.Example;

internal static partial class Spread
{
    public static int InLow() => 1;
}
