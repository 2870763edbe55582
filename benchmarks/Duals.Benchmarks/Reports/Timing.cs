using System.Diagnostics;

namespace Duals.Benchmarks.Reports;

/// <summary>Times calls against each other: short batches of each in turn, so that all see the same machine, and the median of each.</summary>
internal static class Timing
{
    private const int MostRounds = 41;

    private const int LeastRounds = 7;

    private const double RoundsSeconds = 2;

    private const double BatchSeconds = 1e-3;

    private const double WarmUpSeconds = 0.5;

    private const int WarmUpCalls = 120;

    // Long calls are given up on: code that loops so much is optimised while it runs.
    private const double LongestWarmUpSeconds = 3;

    /// <summary>The median times of the calls, in nanoseconds.</summary>
    public static double[] Medians(params Action[] calls)
    {
        int[] batches = [.. calls.Select(WarmUp)];
        var times = calls.Select(_ => new List<double>()).ToArray();
        var watch = Stopwatch.StartNew();
        for (int round = 0; round < LeastRounds || (round < MostRounds && watch.Elapsed.TotalSeconds < RoundsSeconds); round++)
        {
            for (int i = 0; i < calls.Length; i++)
                times[i].Add(Seconds(calls[i], batches[i]) / batches[i]);
        }

        return [.. times.Select(list => list.Order().ElementAt(list.Count / 2) * 1e9)];
    }

    /// <summary>
    /// Calls until the optimised code is there, which is compiled in the background after twice thirty calls; returns how many calls make a batch.
    /// </summary>
    private static int WarmUp(Action call)
    {
        var watch = Stopwatch.StartNew();
        for (int calls = 0; Lasts(calls, watch.Elapsed.TotalSeconds); calls++)
        {
            call();
            if (calls % 20 == 19)
                Thread.Sleep(20);
        }

        double once = Math.Min(Seconds(call, 1), Seconds(call, 1));
        return (int)Math.Clamp(BatchSeconds / once, 1, 1e6);
    }

    private static bool Lasts(int calls, double seconds) =>
        (calls < WarmUpCalls || seconds < WarmUpSeconds) && seconds < LongestWarmUpSeconds;

    private static double Seconds(Action call, int times)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < times; i++)
            call();

        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
