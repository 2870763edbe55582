using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals;

/// <summary>
/// The depth to which drivers over one number type are nested on this thread, and the check that a nested one has not captured a
/// variable of an outer one (perturbation confusion).
/// </summary>
/// <remarks>
/// <para>Two levels over the same number type share the same ε. If the inner function uses a variable of the outer driver, its tangent is
/// counted into the inner derivative: D(x → x·D(y → x + y)) at 1 would be 2, not 1. The tangent is linear in the seeds, so the mistake shows when
/// the inner function runs with all seeds zero: a tangent that is left then came in from outside.</para>
/// <para>A second probe at a displaced point catches captures whose first derivative at the point itself is zero (y → x·y at y = 0). A NaN or an exception
/// there proves nothing. Drivers inside a probe do not probe, so that depth d costs O(d). See J. M. Siskind, B. A. Pearlmutter, Perturbation
/// Confusion and Referential Transparency, IFL 2005, section 2.</para>
/// </remarks>
/// <typeparam name="TNumber">The number type.</typeparam>
/// <typeparam name="T">Its inner type.</typeparam>
internal static class Nesting<TNumber, T>
    where TNumber : struct, IDualNumber<TNumber, T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    /// <summary>Gets the current depth on this thread, for tests.</summary>
    public static int Depth => Workspace.Current.CountOf(Key);

    /// <summary>Gets a value indicating whether a driver that enters now must probe its function first.</summary>
    public static bool MustProbe => MustProbeIn(Workspace.Current);

    private static nint Key
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => typeof(TNumber).TypeHandle.Value;
    }

    /// <summary>Enters a driver; disposing leaves it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Workspace.Frame Enter() => Workspace.Current.Enter(Key);

    /// <summary>Enters a driver of a function of one variable, which is probed first if another driver runs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Workspace.Level Enter<TEvaluation>(TEvaluation f, T x)
        where TEvaluation : struct, IUnivariateEvaluation<TNumber>
    {
        Workspace workspace = Workspace.Current;
        if (!workspace.IsEmpty && MustProbeIn(workspace))
            Probe(f, x);

        return workspace.EnterLevel(Key);
    }

    /// <summary>Enters a driver of a scalar function, which is probed first if another driver runs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Workspace.Frame EnterScalar<TEvaluation>(TEvaluation f, ReadOnlySpan<T> x)
        where TEvaluation : struct, IScalarEvaluation<TNumber>
    {
        Workspace workspace = Workspace.Current;
        if (!workspace.IsEmpty && MustProbeIn(workspace))
            ProbeScalar(f, x);

        return workspace.Enter(Key);
    }

    /// <summary>Enters a driver of a vector function, which is probed first if another driver runs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Workspace.Frame EnterVector<TEvaluation>(TEvaluation f, ReadOnlySpan<T> x, int outputs)
        where TEvaluation : struct, IVectorEvaluation<TNumber>
    {
        Workspace workspace = Workspace.Current;
        if (!workspace.IsEmpty && MustProbeIn(workspace))
            ProbeVector(f, x, outputs);

        return workspace.Enter(Key);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool MustProbeIn(Workspace workspace) => !workspace.IsProbing && workspace.Runs(Key);

    /// <summary>Throws if f, at constants, has a tangent.</summary>
    private static void Probe<TEvaluation>(TEvaluation f, T x)
        where TEvaluation : struct, IUnivariateEvaluation<TNumber>
    {
        using Probing probing = Probing.Start();
        ThrowIfActive(f.Invoke(TNumber.Constant(x)));
        try
        {
            TNumber displaced = f.Invoke(TNumber.Constant(Displaced(x, 0)));
            ThrowIfActive(displaced);
        }
        catch (Exception exception) when (!MustPassOn(exception))
        {
            // The displaced point may be outside f's domain, which proves nothing.
        }
    }

    /// <inheritdoc cref="Probe{TEvaluation}(TEvaluation, T)"/>
    /// <param name="f">The function.</param>
    /// <param name="x">The point.</param>
    /// <param name="ownsInnerType">True if T too is the driver's own choice: then it must be constant as well.</param>
    public static void ProbeScalar<TEvaluation>(TEvaluation f, ReadOnlySpan<T> x, bool ownsInnerType = false)
        where TEvaluation : struct, IScalarEvaluation<TNumber>
    {
        using Probing probing = Probing.Start();
        using var point = SeedBuffer<TNumber>.Rent(x.Length);
        Fill(point.Numbers, x);
        ThrowIfActive(f.Invoke(point.Numbers), ownsInnerType);
        FillDisplaced(point.Numbers, x);
        try
        {
            ThrowIfActive(f.Invoke(point.Numbers), ownsInnerType);
        }
        catch (Exception exception) when (!MustPassOn(exception))
        {
            // As above.
        }
    }

    /// <inheritdoc cref="Probe{TEvaluation}(TEvaluation, T)"/>
    private static void ProbeVector<TEvaluation>(TEvaluation f, ReadOnlySpan<T> x, int outputs)
        where TEvaluation : struct, IVectorEvaluation<TNumber>
    {
        using Probing probing = Probing.Start();
        using var point = SeedBuffer<TNumber>.Rent(x.Length);
        using var image = SeedBuffer<TNumber>.Rent(outputs);
        image.Numbers.Clear();
        Fill(point.Numbers, x);
        f.Invoke(point.Numbers, image.Numbers);
        ThrowIfAnyActive(image.Numbers);
        FillDisplaced(point.Numbers, x);
        image.Numbers.Clear();
        try
        {
            f.Invoke(point.Numbers, image.Numbers);
            ThrowIfAnyActive(image.Numbers);
        }
        catch (Exception exception) when (!MustPassOn(exception))
        {
            // As above.
        }
    }

    private static bool MustPassOn(Exception exception) => exception is PerturbationConfusionException or OperationCanceledException;

    private static void Fill(Span<TNumber> point, ReadOnlySpan<T> x)
    {
        for (int i = 0; i < x.Length; i++)
            point[i] = TNumber.Constant(x[i]);
    }

    private static void FillDisplaced(Span<TNumber> point, ReadOnlySpan<T> x)
    {
        for (int i = 0; i < x.Length; i++)
            point[i] = TNumber.Constant(Displaced(x[i], i));
    }

    // About 2⁻²⁰ of the coordinate: far enough for first-order effects to show, near enough to stay in the same branch as a rule. The ratios vary so
    // that effects of several coordinates do not cancel. In a T of few digits (Half) that step is lost in the sum; then by the last one of them.
    private static T Displaced(T x, int index)
    {
        T ratio = T.CreateChecked(1 + 0.125 * (index % 7));
        T displaced = x + T.ScaleB(T.Max(T.Abs(x), T.One), -20) * ratio;
        return displaced == x ? T.BitIncrement(x) : displaced;
    }

    /// <summary>Throws if one of the numbers that a function gave at constants has a tangent.</summary>
    public static void ThrowIfAnyActive(ReadOnlySpan<TNumber> numbers)
    {
        foreach (TNumber number in numbers)
            ThrowIfActive(number);
    }

    private static void ThrowIfActive(TNumber number, bool ownsInnerType = false)
    {
        if (ownsInnerType && !Parts.AreConstant(number.Value) && !Parts.AreAnyNaN(number.Value))
            throw new PerturbationConfusionException(typeof(T));

        for (int i = 1; i < TNumber.PartCount; i++)
        {
            T tangent = number.GetPart(i);
            if (!Parts.AreZero(tangent) && !Parts.AreAnyNaN(tangent))
                throw new PerturbationConfusionException(typeof(TNumber));
        }
    }
}

/// <summary>Marks this thread as probing while it lasts, whatever the number type.</summary>
internal readonly ref struct Probing
{
    private readonly Workspace workspace;

    private Probing(Workspace workspace)
    {
        this.workspace = workspace;
        workspace.IsProbing = true;
    }

    /// <summary>Gets a value indicating whether a probe runs on this thread, for tests.</summary>
    public static bool IsActive => Workspace.Current.IsProbing;

    /// <summary>Starts a probe; disposing ends it.</summary>
    public static Probing Start() => new(Workspace.Current);

    /// <summary>Ends the probe.</summary>
    public void Dispose() => workspace.IsProbing = false;
}
