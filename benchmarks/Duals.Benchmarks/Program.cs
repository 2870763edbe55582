using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using Duals.Benchmarks.Reports;

namespace Duals.Benchmarks;

/// <summary>
/// Runs the benchmarks: <c>dotnet run -c Release --project benchmarks/Duals.Benchmarks -- --filter '*'</c>; or, in a minute or two, prints a table of its own:
/// <c>-- costs</c> what gradients cost, and the drivers by themselves (<c>-- drivers</c>), <c>-- widths</c> which chunks are the fastest,
/// <c>-- hessians</c> which number types Hessians are, <c>-- crossover</c> where reverse mode overtakes forward mode,
/// <c>-- differences</c> what finite differences take and miss.
/// </summary>
internal static class Program
{
    private static void Main(string[] arguments)
    {
        switch (arguments)
        {
            case ["costs"]:
                CostReport.Write();
                break;
            case ["drivers"]:
                DriverReport.Write();
                break;
            case ["widths"]:
                WidthReport.Write();
                break;
            case ["hessians"]:
                HessianReport.Write();
                break;
            case ["differences"]:
                DifferenceReport.Write();
                break;
            case ["crossover"]:
                CrossoverReport.Write();
                break;
            default:
                BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(arguments, DefaultConfig.Instance.WithOptions(ConfigOptions.JoinSummary));
                break;
        }
    }
}
