using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals.Tests.Rules;

/// <summary>Runs by itself: while other tests keep the compiler busy, code that was called often waits to be compiled with optimisation.</summary>
[CollectionDefinition(nameof(RuleAllocationTests), DisableParallelization = true)]
[Collection(nameof(RuleAllocationTests))]
public class RuleAllocationTests
{
    [Fact]
    public void Applying_a_rule_allocates_nothing_after_the_first_time()
    {
        Assert.Equal(0, Allocated<double>());
        Assert.Equal(0, Allocated<float>());
        Assert.Equal(0, Allocated<Dual<double>>());
        Assert.Equal(0, Allocated<Dual<float>>());
        Assert.Equal(0, Allocated<HyperDual<double>>());
        Assert.Equal(0, Allocated<DualVector<double>>());
        Assert.Equal(0, Allocated<DualVector<float>>());
        Assert.Equal(0, Allocated<Dual<Dual<double>>>());
        Assert.Equal(0, Allocated<Dual<DualVector<double>>>());
        Assert.Equal(0, Allocated<HyperDual<Dual<double>>>());
        Assert.Equal(0, Allocated<Adjoint<double>>());
        Assert.Equal(0, Allocated<Adjoint<Dual<double>>>());
    }

    private static long Allocated<T>()
        where T : IFloatingPointIeee754<T>
    {
        // Warm means compiled with optimisation, which happens in the background after some calls; the first code boxes in type tests.
        T x = T.CreateChecked(0.75);
        long allocated = 0;
        for (int attempt = 0; attempt < 500; attempt++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            Run(x, 100);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            if (allocated == 0)
                break;

            Thread.Sleep(20);
        }

        return allocated;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static T Run<T>(T x, int count)
        where T : IFloatingPointIeee754<T>
    {
        T sum = T.Zero;
        for (int i = 0; i < count; i++)
            sum += Rule.Apply<ErfRule, T>(x) + Rule.Apply<SquareTable, T>(x) + Rule.Apply<SquareTimesRule, T>(x, sum);

        return sum;
    }
}
