namespace Analysis.Coreference;

/// <summary>Which entities go by a word of the text, whatever its case: a hash table of spans, so that no word is copied.</summary>
internal sealed class EntitiesByWord(string text)
{
    private const int Fewest = 64;
    private readonly List<Entry> _entries = new(Fewest);
    private int[] _buckets = new int[2 * Fewest];

    /// <summary>Makes an entity known by a word.</summary>
    public void Add(TextSpan word, int entity)
    {
        if (_entries.Count == _buckets.Length)
            Grow();
        Chain(new Entry(word, HashOf(word.Of(text)), entity, 0));
    }

    /// <summary>Replaces a list's content by the entities that go by a word, the last one added first, and so many at most.</summary>
    public void Find(ReadOnlySpan<char> word, int most, List<int> found)
    {
        found.Clear();
        var hash = HashOf(word);
        for (var number = _buckets[BucketOf(hash)]; number > 0 && found.Count < most; number = _entries[number - 1].Next)
            if (_entries[number - 1] is var entry && entry.Hash == hash
                && word.Equals(entry.Word.Of(text), StringComparison.OrdinalIgnoreCase))
                found.Add(entry.Entity);
    }

    private void Grow()
    {
        var entries = _entries.ToArray();
        _entries.Clear();
        _buckets = new int[2 * _buckets.Length];
        foreach (var entry in entries)
            Chain(entry);
    }

    private void Chain(Entry entry)
    {
        ref var first = ref _buckets[BucketOf(entry.Hash)];
        _entries.Add(entry with { Next = first });
        first = _entries.Count;
    }

    private int BucketOf(int hash) => hash & (_buckets.Length - 1);

    // Seeded anew in each process: no text can be written whose words all fall into one bucket.
    private static int HashOf(ReadOnlySpan<char> word) => string.GetHashCode(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>A word with one of its entities.</summary>
    /// <param name="Word">Where the word stands.</param>
    /// <param name="Hash">Its hash.</param>
    /// <param name="Entity">The entity.</param>
    /// <param name="Next">The number of the entry before in the same bucket, from 1; 0 for none.</param>
    private readonly record struct Entry(TextSpan Word, int Hash, int Entity, int Next);
}
