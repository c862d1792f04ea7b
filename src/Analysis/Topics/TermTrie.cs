namespace Analysis.Topics;

/// <summary>A term that may be found: what it is of.</summary>
/// <param name="Term">The term as written.</param>
/// <param name="Topic">The index of its topic.</param>
/// <param name="Weight">What a hit counts.</param>
/// <param name="IsExclusion">Whether it takes hits away instead.</param>
/// <param name="Company">Whether it counts by itself.</param>
internal sealed record TermEntry(string Term, int Topic, double Weight, bool IsExclusion, TermCompany Company);

/// <summary>A term found at a token.</summary>
/// <param name="Entry">The term.</param>
/// <param name="Number">Its place in the dictionary's order.</param>
/// <param name="End">The index of the token after its last one.</param>
internal readonly record struct TermMatch(TermEntry Entry, int Number, int End) : IComparable<TermMatch>
{
    /// <summary>
    /// Exclusions first, then by topic, the longest first, and of two as long one that needs no company, then the one that the dictionary
    /// names first.
    /// </summary>
    public int CompareTo(TermMatch other)
    {
        if (Entry.IsExclusion != other.Entry.IsExclusion)
            return Entry.IsExclusion ? -1 : 1;
        if (Entry.Topic != other.Entry.Topic)
            return Entry.Topic.CompareTo(other.Entry.Topic);
        if (End != other.End)
            return other.End.CompareTo(End);
        var needs = (Entry.Company == TermCompany.Needed).CompareTo(other.Entry.Company == TermCompany.Needed);
        return needs != 0 ? needs : Number.CompareTo(other.Number);
    }
}

/// <summary>A word of a text as the terms see it.</summary>
/// <param name="Words">The numbers of the terms' words that it meets, in ascending order.</param>
/// <param name="Beginnings">Where terms that begin with it go on.</param>
internal sealed record MetForm(int[] Words, TermNode[] Beginnings);

/// <summary>A place in the tree of terms.</summary>
internal sealed class TermNode
{
    /// <summary>The terms that end here.</summary>
    public List<(TermEntry Entry, int Number)> Ends { get; } = [];

    /// <summary>Where terms go on, by the number of their next word.</summary>
    public Dictionary<int, TermNode>? Children { get; private set; }

    /// <summary>Where terms go on behind a gap.</summary>
    public TermNode? Gap { get; set; }

    /// <summary>Where terms go on by a word, from now on at least.</summary>
    public TermNode Child(int word)
    {
        Children ??= [];
        if (!Children.TryGetValue(word, out var child))
            Children.Add(word, child = new TermNode());
        return child;
    }
}

/// <summary>
/// All terms of a dictionary as one tree over the numbers of their words: shared beginnings are walked once. What a form of a text meets is
/// worked out at its first meeting, so that the cost of a token does not depend on the number of terms.
/// </summary>
internal sealed class TermTrie
{
    private readonly TermVocabulary _vocabulary = new();
    private readonly TermNode _root = new();
    private readonly FormMemory<MetForm> _forms;
    private int _terms;

    public TermTrie() => _forms = new FormMemory<MetForm>(Meet);

    /// <summary>Adds a term.</summary>
    public void Add(TermPattern pattern, int topic, bool isExclusion)
    {
        var node = _root;
        foreach (var word in pattern.Words)
            node = word.Kind == TermWordKind.Gap ? node.Gap ??= new TermNode() : node.Child(_vocabulary.Add(word));
        node.Ends.Add((new TermEntry(pattern.Text, topic, pattern.Weight, isExclusion, pattern.Company), _terms++));
    }

    /// <summary>
    /// Says what each token of a sentence is to the terms, null where it meets none; all terms must have been added before.
    /// </summary>
    public void Read(Document document, IndexRange sentence, Span<MetForm?> met)
    {
        var tokens = document.Tokens.AsSpan(sentence.First, sentence.Count);
        for (var i = 0; i < tokens.Length; i++)
            met[i] = _forms.Of(document.Text, tokens[i].Span);
    }

    /// <summary>Appends the terms that begin at a token and end inside its sentence.</summary>
    public static void FindAt(in TokenRun run, int token, List<TermMatch> found)
    {
        if (run.Met(token) is { } met)
            foreach (var node in met.Beginnings)
                Arrive(run, node, token + 1, found);
    }

    private MetForm? Meet(string token)
    {
        var words = _vocabulary.Meets(token);
        return words.Length == 0
            ? null
            : new MetForm(words, [.. words.Select(word => _root.Children!.GetValueOrDefault(word)).OfType<TermNode>()]);
    }

    private static void Arrive(in TokenRun run, TermNode node, int next, List<TermMatch> found)
    {
        foreach (var (entry, number) in node.Ends)
            found.Add(new TermMatch(entry, number, next));
        if (node.Children is not null)
            Step(run, node.Children, next, found);
        if (node.Gap?.Children is { } behindGap)
            for (var skipped = 0; skipped <= TermPattern.LongestGap && next + skipped < run.End; skipped++)
                Step(run, behindGap, next + skipped, found);
    }

    private static void Step(in TokenRun run, Dictionary<int, TermNode> children, int next, List<TermMatch> found)
    {
        if (next < run.End && run.IsJoiningHyphen(next))
            next++;
        if (next >= run.End || run.Met(next) is not { } met)
            return;
        foreach (var word in met.Words)
            if (children.TryGetValue(word, out var child))
                Arrive(run, child, next + 1, found);
    }
}
