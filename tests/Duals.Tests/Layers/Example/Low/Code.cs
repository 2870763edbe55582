using Duals.Tests.Layers.Example.High;

namespace Duals.Tests.Layers.Example.Low;

internal static class Code
{
    public static int Calls() => HighStatic.Method();

    public static object Creates() => new HighNumber<double>();

    public static int CallsGeneric() => Generic<HighNumber<double>>();

    public static int Reads()
    {
        object any = Unmarked.Number;
        return ((HighStruct)any).Field;
    }

    public static bool Asks(object any) => any is IHigh;

    public static int Catches()
    {
        try
        {
            return Unmarked.Number;
        }
        catch (HighException)
        {
            return 0;
        }
    }

    public static int AfterASwitch(int index)
    {
        switch (index)
        {
            case 0: return 3;
            case 1: return 1;
            case 2: return 4;
            case 3: return 15;
            default: return 9 + HighStatic.Method();
        }
    }

    public static Func<int> InALambda() => () => HighStatic.Method();

    private static int Generic<T>() => typeof(T).Name.Length;

    internal static class Nested
    {
        public static int Calls() => HighStatic.Method();
    }
}
