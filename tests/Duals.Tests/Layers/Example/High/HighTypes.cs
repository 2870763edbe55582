namespace Duals.Tests.Layers.Example.High;

internal abstract class HighClass;

internal interface IHigh
{
    int Number { get; }
}

internal struct HighStruct(int field)
{
    public int Field = field;
}

internal readonly struct HighNumber<T> : IHigh
{
    public int Number => Low.Unmarked.Number;
}

internal static class HighStatic
{
    public static int Method() => Low.Unmarked.Number;

    public static int Method<T>() => typeof(T).Name.Length;
}

[AttributeUsage(AttributeTargets.Class)]
internal sealed class HighAttribute : Attribute;

public class HighException : Exception
{
    public HighException()
    {
    }

    public HighException(string message)
        : base(message)
    {
    }

    public HighException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
