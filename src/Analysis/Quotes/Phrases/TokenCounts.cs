namespace Analysis;

/// <summary>Running counts over the tokens of a document, so that what stands between two places is known without a loop.</summary>
internal sealed class TokenCounts
{
    private readonly Counts[] _before;
    private readonly int[] _nextQuoted;

    public TokenCounts(Reading reading)
    {
        var count = reading.Tags.Length;
        _before = GC.AllocateUninitializedArray<Counts>(count + 1);
        _nextQuoted = GC.AllocateUninitializedArray<int>(count + 1);
        var before = default(Counts);
        for (var i = 0; i < count; i++)
        {
            _before[i] = before;
            if (reading.RunAt[i] >= 0)
                before.Quoted++;
            else
                Count(reading, i, ref before);
        }
        _before[count] = before;
        _nextQuoted[count] = count;
        for (var i = count - 1; i >= 0; i--)
            _nextQuoted[i] = reading.RunAt[i] >= 0 ? i : _nextQuoted[i + 1];
    }

    /// <summary>How many finite verbs stand outside of marks between two places, the end exclusive.</summary>
    public int Verbs(int start, int end) => end <= start ? 0 : _before[end].Verbs - _before[start].Verbs;

    /// <summary>How many commas do.</summary>
    public int Commas(int start, int end) => end <= start ? 0 : _before[end].Commas - _before[start].Commas;

    /// <summary>How many commas, dashes and brackets do.</summary>
    public int Breaks(int start, int end) => end <= start ? 0 : _before[end].Breaks - _before[start].Breaks;

    /// <summary>How many noun phrases begin there.</summary>
    public int Phrases(int start, int end) => end <= start ? 0 : _before[end].Phrases - _before[start].Phrases;

    /// <summary>Whether a quoted run reaches into the words between two places.</summary>
    public bool IsQuoted(int start, int end) => end > start && _before[end].Quoted > _before[start].Quoted;

    /// <summary>The first token from a place on that is in a quoted run; the number of tokens where there is none.</summary>
    public int NextQuoted(int token) => _nextQuoted[token];

    private static void Count(Reading reading, int token, ref Counts before)
    {
        var tag = reading.Tags[token];
        before.Verbs += reading.IsFinite(token) ? 1 : 0;
        before.Commas += tag == WordTag.Comma ? 1 : 0;
        before.Breaks += tag is WordTag.Comma or WordTag.Dash or WordTag.Open or WordTag.Close ? 1 : 0;
        before.Phrases += reading.PhraseAt[token] is var phrase and >= 0 && reading.Phrases[phrase].First == token ? 1 : 0;
    }

    /// <summary>What stands before a token in the whole document.</summary>
    private record struct Counts(int Verbs, int Commas, int Breaks, int Phrases, int Quoted);
}
