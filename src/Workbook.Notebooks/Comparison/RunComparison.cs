using System.Collections.Immutable;

namespace Workbook.Notebooks;

/// <summary>A finding that another run states otherwise.</summary>
/// <param name="Notebook">What its notebook's files are called by.</param>
/// <param name="Before">What the older run stated; null for nothing in its place.</param>
/// <param name="Now">What the newer one states; null for nothing.</param>
internal sealed record FindingChange(string Notebook, string? Before, string? Now);

/// <summary>A chart or table whose figures moved.</summary>
/// <param name="Notebook">What its notebook's files are called by.</param>
/// <param name="Title">Its headline or caption.</param>
/// <param name="Changes">The figures that moved.</param>
internal sealed record FigureChange(string Notebook, string Title, ImmutableArray<ValueChange> Changes);

/// <summary>What differs between two runs: findings, counts, articles.</summary>
internal sealed record RunComparison(ImmutableArray<FindingChange> Findings, ImmutableArray<FigureChange> Figures)
{
    /// <summary>The articles that only the newer run has.</summary>
    public ImmutableArray<RunArticle> Added { get; private init; } = [];

    /// <summary>The articles that only the older run has.</summary>
    public ImmutableArray<RunArticle> Removed { get; private init; } = [];

    /// <summary>The articles whose texts differ, as the newer run has them.</summary>
    public ImmutableArray<RunArticle> Edited { get; private init; } = [];

    /// <summary>The notebooks that only one of the runs has.</summary>
    public ImmutableArray<string> OnlyInOne { get; private init; } = [];

    /// <summary>Compares two runs.</summary>
    public static RunComparison Of(RunFolder before, RunFolder now)
    {
        var (old, fresh) =
            (before.Articles.DistinctBy(a => a.Id).ToDictionary(a => a.Id), now.Articles.DistinctBy(a => a.Id).ToDictionary(a => a.Id));
        var both = now.Names.Where(before.Names.Contains).ToList();
        var pairs = both.SelectMany(name => Outputs(name, before.NotebookOf(name), now.NotebookOf(name))).ToList();
        return new(
            [.. pairs.Select(OfFindings).OfType<FindingChange>()],
            [.. WithoutEchoes(pairs.Select(pair => OfFigures(pair, before, now)).OfType<FigureChange>())])
        {
            Added = [.. now.Articles.Where(article => !old.ContainsKey(article.Id))],
            Removed = [.. before.Articles.Where(article => !fresh.ContainsKey(article.Id))],
            Edited = [.. now.Articles.Where(article => old.TryGetValue(article.Id, out var other) && other.Hash != article.Hash)],
            OnlyInOne = [.. before.Names.Except(now.Names), .. now.Names.Except(before.Names)],
        };
    }

    /// <summary>The outputs of the cells that both notebooks have, by their code, one beside the other.</summary>
    private static IEnumerable<(string Name, Output? Before, Output? Now)> Outputs(string name, Notebook? before, Notebook? now)
    {
        var old = (before?.Cells ?? []).Where(cell => cell.Kind == CellKind.Code).GroupBy(cell => cell.Source)
            .ToDictionary(same => same.Key, same => new Queue<Cell>(same), StringComparer.Ordinal);
        foreach (var cell in (now?.Cells ?? []).Where(cell => cell.Kind == CellKind.Code && !Parameters.IsInjected(cell)))
        {
            var known = old.TryGetValue(cell.Source, out var same) && same.TryDequeue(out var first) ? first.Outputs : [];
            for (var i = 0; i < Math.Max(known.Length, cell.Outputs.Length); i++)
                yield return (name, known.ElementAtOrDefault(i), cell.Outputs.ElementAtOrDefault(i));
        }
    }

    private static FindingChange? OfFindings((string Name, Output? Before, Output? Now) pair)
    {
        var (before, now) =
            (pair.Before is null ? null : StatedFinding.In(pair.Before), pair.Now is null ? null : StatedFinding.In(pair.Now));
        return before == now ? null : new(pair.Name, before, now);
    }

    private static FigureChange? OfFigures((string Name, Output? Before, Output? Now) pair, RunFolder before, RunFolder now)
    {
        if (pair.Before is null || pair.Now is null || ShownFigure.In(pair.Before, 0) is not { } old
            || ShownFigure.In(pair.Now, 0) is not { } shown)
            return null;
        ImmutableArray<ValueChange> changes = [.. ValueChange.Between(old, shown, before.PlacesOf(pair.Name), now.PlacesOf(pair.Name))];
        return changes.IsEmpty ? null : new(pair.Name, shown.Title, changes);
    }

    /// <summary>A table below its chart shows the same figures once more: what was said is not said again.</summary>
    private static IEnumerable<FigureChange> WithoutEchoes(IEnumerable<FigureChange> figures)
    {
        var said = new HashSet<(string, string, string)>();
        foreach (var figure in figures)
            if (figure.Changes
                .Where(change => said.Add((figure.Notebook, change.Label, change.Movement)))
                .ToImmutableArray() is { IsEmpty: false } fresh)
                yield return figure with { Changes = fresh };
    }
}
