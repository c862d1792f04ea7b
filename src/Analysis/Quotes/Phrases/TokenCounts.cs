namespace Analysis;

/// <summary>Running counts over the tokens of a document, so that what stands between two places is known without a loop.</summary>
internal sealed class TokenCounts
{
    private readonly int[] _verbs;
    private readonly int[] _commas;
    private readonly int[] _breaks;
    private readonly int[] _quoted;
    private readonly int[] _phrases;
    private readonly int[] _nextQuoted;

    public TokenCounts(Reading reading)
    {
        var count = reading.Tags.Length;
        (_verbs, _commas, _breaks, _quoted, _phrases, _nextQuoted) = (new int[count + 1], new int[count + 1], new int[count + 1], new int[count + 1], new int[count + 1], new int[count + 1]);
        for (var i = 0; i < count; i++)
        {
            var plain = reading.RunAt[i] < 0;
            var tag = reading.Tags[i];
            _verbs[i + 1] = _verbs[i] + (plain && reading.IsFinite(i) ? 1 : 0);
            _commas[i + 1] = _commas[i] + (plain && tag == WordTag.Comma ? 1 : 0);
            _breaks[i + 1] = _breaks[i] + (plain && tag is WordTag.Comma or WordTag.Dash or WordTag.Open or WordTag.Close ? 1 : 0);
            _quoted[i + 1] = _quoted[i] + (plain ? 0 : 1);
            _phrases[i + 1] = _phrases[i] + (plain && reading.PhraseAt[i] is var p and >= 0 && reading.Phrases[p].First == i ? 1 : 0);
        }
        _nextQuoted[count] = count;
        for (var i = count - 1; i >= 0; i--)
            _nextQuoted[i] = reading.RunAt[i] >= 0 ? i : _nextQuoted[i + 1];
    }

    /// <summary>How many finite verbs stand outside of marks between two places, the end exclusive.</summary>
    public int Verbs(int start, int end) => Between(_verbs, start, end);

    /// <summary>How many commas do.</summary>
    public int Commas(int start, int end) => Between(_commas, start, end);

    /// <summary>How many commas, dashes and brackets do.</summary>
    public int Breaks(int start, int end) => Between(_breaks, start, end);

    /// <summary>How many noun phrases begin there.</summary>
    public int Phrases(int start, int end) => Between(_phrases, start, end);

    /// <summary>Whether a quoted run reaches into the words between two places.</summary>
    public bool IsQuoted(int start, int end) => Between(_quoted, start, end) > 0;

    /// <summary>The first token from a place on that is in a quoted run; the number of tokens where there is none.</summary>
    public int NextQuoted(int token) => _nextQuoted[token];

    private static int Between(int[] counts, int start, int end) => end <= start ? 0 : counts[end] - counts[start];
}
