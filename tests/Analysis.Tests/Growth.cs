using System.Runtime.CompilerServices;

namespace Analysis.Tests;

/// <summary>
/// How the processor time of a method grows with the size of its input, whatever the machine's speed and whatever else runs on it.
/// </summary>
internal static class Growth
{
    /// <summary>
    /// An exponent that nothing linear reaches, though collecting garbage costs more where there is more of it, and
    /// nothing quadratic stays below.
    /// </summary>
    public const double BetweenLinearAndQuadratic = 1.75;

    private const int Sizes = 3;
    private const int Runs = 5;
    private static readonly TimeSpan LongEnough = TimeSpan.FromMilliseconds(20);

    /// <summary>
    /// The exponent e for which time grows as size to the e: 1 for a linear method, 2 for a quadratic one. It is the slope of the
    /// logarithms over three sizes, each twice the one before, of which the smallest takes long enough to be measured; of each the fastest
    /// of some runs counts.
    /// </summary>
    /// <param name="prepare">Makes, for a size, what is timed.</param>
    /// <param name="size">The smallest size to try.</param>
    public static double Exponent(Func<int, Action> prepare, int size)
    {
        prepare(size)();
        while (Timed(prepare(size)) < LongEnough)
            size *= 2;
        // The compiler works beside the first long run, and its time would count as the method's.
        prepare(size << (Sizes - 1))();
        // In turn, so that what else runs on the machine for a while meets all sizes alike.
        var runs = Enumerable.Range(0, Runs)
            .Select(_ => Enumerable.Range(0, Sizes).Select(doubling => Timed(prepare(size << doubling))).ToList())
            .ToList();
        var times = Enumerable.Range(0, Sizes)
            .Select(doubling => (X: (double)doubling, Y: Math.Log2(runs.Min(run => run[doubling]).TotalSeconds)))
            .ToList();
        var (x, y) = (times.Average(time => time.X), times.Average(time => time.Y));
        return times.Sum(time => (time.X - x) * (time.Y - y)) / times.Sum(time => (time.X - x) * (time.X - x));
    }

    private static TimeSpan Timed(Action method)
    {
        var before = Environment.CpuUsage.TotalTime;
        method();
        return Environment.CpuUsage.TotalTime - before;
    }
}

/// <summary>What is timed runs alone, after the other tests: two at a time would measure each other.</summary>
[CollectionDefinition(nameof(TimedTests), DisableParallelization = true)]
public sealed class TimedTests;

[Collection(nameof(TimedTests))]
public sealed class GrowthTests
{
    [Fact]
    public void A_linear_method_is_told_from_a_quadratic_one()
    {
        Assert.InRange(Growth.Exponent(size => () => Spin(size * 100L), 1000), 0.7, Growth.BetweenLinearAndQuadratic);
        Assert.InRange(Growth.Exponent(size => () => Spin((long)size * size), 1000), Growth.BetweenLinearAndQuadratic, 3);
    }

    // Compiled once for good: else the small sizes, run first, may have slower code than the large ones.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Spin(long steps)
    {
        var sum = 0L;
        for (var i = 0L; i < steps; i++)
            sum += i ^ sum;
        GC.KeepAlive(sum);
    }
}
