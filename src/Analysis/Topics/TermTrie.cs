namespace Analysis;

/// <summary>A term that may be found: what it is of.</summary>
/// <param name="Term">The term as written.</param>
/// <param name="Topic">The index of its topic.</param>
/// <param name="Weight">What a hit counts.</param>
/// <param name="IsExclusion">Whether it takes hits away instead.</param>
internal sealed record TermEntry(string Term, int Topic, double Weight, bool IsExclusion);

/// <summary>A term found at a token.</summary>
/// <param name="Entry">The index of the term, in the dictionary's order.</param>
/// <param name="End">The index of the token after its last one.</param>
internal readonly record struct TermMatch(int Entry, int End);

/// <summary>All terms of a dictionary as one tree over the numbers of their words: shared beginnings are walked once.</summary>
internal sealed class TermTrie
{
    private const int Root = 0;
    private const int GapLabel = -1;
    private readonly TermVocabulary _vocabulary = new();
    private readonly Dictionary<(int Node, int Label), int> _children = [];
    private readonly List<List<int>?> _ends = [null];
    private readonly List<bool> _goesOn = [false];
    private readonly HashSet<int> _starts = [];

    /// <summary>The terms, in the order they were added.</summary>
    public List<TermEntry> Entries { get; } = [];

    /// <summary>Adds a term.</summary>
    public void Add(TermPattern pattern, int topic, bool isExclusion)
    {
        var node = Root;
        foreach (var word in pattern.Words)
            node = Child(node, word.Kind == TermWordKind.Gap ? GapLabel : _vocabulary.Add(word));
        (_ends[node] ??= []).Add(Entries.Count);
        Entries.Add(new TermEntry(pattern.Text, topic, pattern.Weight, isExclusion));
    }

    /// <summary>Appends the terms that begin at a token and end inside its sentence.</summary>
    public void FindAt(in TokenRun run, int token, List<TermMatch> found)
    {
        foreach (var number in _vocabulary.Meets(run.Words(token)))
            if (_children.TryGetValue((Root, number), out var child))
                Arrive(run, child, token + 1, found);
    }

    private int Child(int node, int label)
    {
        if (_children.TryGetValue((node, label), out var child))
            return child;
        child = _ends.Count;
        _ends.Add(null);
        _goesOn.Add(false);
        _goesOn[node] = true;
        _children.Add((node, label), child);
        return child;
    }

    private void Arrive(in TokenRun run, int node, int next, List<TermMatch> found)
    {
        if (_ends[node] is { } entries)
            foreach (var entry in entries)
                found.Add(new TermMatch(entry, next));
        if (!_goesOn[node])
            return;
        Step(run, node, next, found);
        if (_children.TryGetValue((node, GapLabel), out var gap))
            for (var skipped = 0; skipped <= TermPattern.LongestGap && next + skipped < run.End; skipped++)
                Step(run, gap, next + skipped, found);
    }

    private void Step(in TokenRun run, int node, int next, List<TermMatch> found)
    {
        if (next < run.End && run.IsJoiningHyphen(next))
            next++;
        if (next >= run.End)
            return;
        foreach (var number in _vocabulary.Meets(run.Words(next)))
            if (_children.TryGetValue((node, number), out var child))
                Arrive(run, child, next + 1, found);
    }
}
