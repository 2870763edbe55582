using System.Runtime.ExceptionServices;

namespace Duals.Tests.Differentiation;

/// <summary>A thread that nothing has run on before: it has no tapes yet, nor memory for them.</summary>
internal static class AnotherThread
{
    private const int SmallStack = 1 << 18;

    /// <summary>Runs an action on a new thread to its end; what it throws is thrown here.</summary>
    public static void Run(Action action)
    {
        ExceptionDispatchInfo? thrown = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    action();
                }
                catch (Exception exception)
                {
                    thrown = ExceptionDispatchInfo.Capture(exception);
                }
            },
            SmallStack);
        thread.Start();
        thread.Join();
        thrown?.Throw();
    }
}
