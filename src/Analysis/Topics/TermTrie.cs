namespace Analysis;

/// <summary>A term that may be found: what it is of.</summary>
/// <param name="Term">The term as written.</param>
/// <param name="Topic">The index of its topic.</param>
/// <param name="Weight">What a hit counts.</param>
/// <param name="IsExclusion">Whether it takes hits away instead.</param>
internal sealed record TermEntry(string Term, int Topic, double Weight, bool IsExclusion);

/// <summary>A term found at a token.</summary>
/// <param name="Entry">The term.</param>
/// <param name="Number">Its place in the dictionary's order.</param>
/// <param name="End">The index of the token after its last one.</param>
internal readonly record struct TermMatch(TermEntry Entry, int Number, int End) : IComparable<TermMatch>
{
    /// <summary>Exclusions first, then by topic, the longest first, and of two as long the one that the dictionary names first.</summary>
    public int CompareTo(TermMatch other)
    {
        if (Entry.IsExclusion != other.Entry.IsExclusion)
            return Entry.IsExclusion ? -1 : 1;
        if (Entry.Topic != other.Entry.Topic)
            return Entry.Topic.CompareTo(other.Entry.Topic);
        return End != other.End ? other.End.CompareTo(End) : Number.CompareTo(other.Number);
    }
}

/// <summary>All terms of a dictionary as one tree over the numbers of their words: shared beginnings are walked once.</summary>
internal sealed class TermTrie
{
    private readonly TermVocabulary _vocabulary = new();
    private readonly Node _root = new();
    private readonly FormMemory<Node[]> _beginnings;
    private int _terms;

    public TermTrie() => _beginnings = new FormMemory<Node[]>(Beginnings);

    /// <summary>Adds a term.</summary>
    public void Add(TermPattern pattern, int topic, bool isExclusion)
    {
        var node = _root;
        foreach (var word in pattern.Words)
            node = word.Kind == TermWordKind.Gap ? node.Gap ??= new Node() : node.Child(_vocabulary.Add(word));
        node.Ends.Add((new TermEntry(pattern.Text, topic, pattern.Weight, isExclusion), _terms++));
    }

    /// <summary>Appends the terms that begin at a token and end inside its sentence; all terms must have been added before.</summary>
    public void FindAt(in TokenRun run, int token, List<TermMatch> found)
    {
        foreach (var node in _beginnings.Of(run.Words(token)))
            Arrive(run, node, token + 1, found);
    }

    private Node[] Beginnings(string token) =>
        [.. _vocabulary.Meets(token).Select(number => _root.Children?.GetValueOrDefault(number)).OfType<Node>()];

    private void Arrive(in TokenRun run, Node node, int next, List<TermMatch> found)
    {
        foreach (var (entry, number) in node.Ends)
            found.Add(new TermMatch(entry, number, next));
        if (node.Children is not null)
            Step(run, node.Children, next, found);
        if (node.Gap?.Children is { } behindGap)
            for (var skipped = 0; skipped <= TermPattern.LongestGap && next + skipped < run.End; skipped++)
                Step(run, behindGap, next + skipped, found);
    }

    private void Step(in TokenRun run, Dictionary<int, Node> children, int next, List<TermMatch> found)
    {
        if (next < run.End && run.IsJoiningHyphen(next))
            next++;
        if (next >= run.End)
            return;
        foreach (var number in _vocabulary.Meets(run.Words(next)))
            if (children.TryGetValue(number, out var child))
                Arrive(run, child, next + 1, found);
    }

    private sealed class Node
    {
        public List<(TermEntry Entry, int Number)> Ends { get; } = [];

        public Dictionary<int, Node>? Children { get; private set; }

        public Node? Gap { get; set; }

        public Node Child(int word)
        {
            Children ??= [];
            if (!Children.TryGetValue(word, out var child))
                Children.Add(word, child = new Node());
            return child;
        }
    }
}
