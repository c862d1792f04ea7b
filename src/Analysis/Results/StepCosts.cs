using System.Diagnostics;

namespace Analysis;

/// <summary>How long each step of some work takes, by how much there is to do.</summary>
[TypeFormatterSource(typeof(FormatterSource<StepCosts>), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed class StepCosts : ITabular
{
    private readonly List<StepCost> _costs = [];

    /// <summary>What was measured, in the order in which it was.</summary>
    public IReadOnlyList<StepCost> Costs => _costs;

    /// <summary>Does a step, and keeps how long it took.</summary>
    /// <param name="size">How much there is: the number of articles, say.</param>
    /// <param name="step">What is done: "annotate".</param>
    /// <param name="work">Does it.</param>
    /// <returns>What it gives.</returns>
    public T Measure<T>(int size, string step, Func<T> work)
    {
        var started = Stopwatch.GetTimestamp();
        var result = work();
        _costs.Add(new StepCost(step, size, Stopwatch.GetElapsedTime(started).TotalSeconds));
        return result;
    }

    /// <inheritdoc/>
    public Table ToTable() => new("What each step took",
        Column.Of("step", _costs, cost => cost.Step), Column.Of("size", _costs, cost => cost.Size),
        Column.Of("seconds", _costs, cost => cost.Seconds));

    /// <summary>Shows as a table.</summary>
    public override string ToString() => ToTable().ToText();
}

/// <summary>How long a step took.</summary>
/// <param name="Step">What was done.</param>
/// <param name="Size">How much there was.</param>
/// <param name="Seconds">How long it took, by the clock.</param>
public sealed record StepCost(string Step, int Size, double Seconds);
