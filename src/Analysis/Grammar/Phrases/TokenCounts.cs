using System.Buffers;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Analysis.Grammar;

/// <summary>Running counts over the tokens of a document, so that what stands between two places is known without a loop.</summary>
internal sealed class TokenCounts : IDisposable
{
    private const int VerbCount = 0, CommaCount = 1, BreakCount = 2, PhraseCount = 3, Kinds = 4;
    private static readonly Vector128<int> OfPhrase = Vector128<int>.Zero.WithElement(PhraseCount, 1);
    private static readonly Vector128<int>[] OfTag = [.. Enum.GetValues<WordTag>().Select(Of)];

    private readonly int[] _before;
    private readonly int[] _nextQuoted;

    public TokenCounts(Reading reading)
    {
        _before = ArrayPool<int>.Shared.Rent(Kinds * (reading.Count + 1));
        _nextQuoted = ArrayPool<int>.Shared.Rent(reading.Count + 1);
        CountBefore(reading);
        _nextQuoted[reading.Count] = reading.Count;
        for (var i = reading.Count - 1; i >= 0; i--)
            _nextQuoted[i] = reading.RunAt[i] >= 0 ? i : _nextQuoted[i + 1];
    }

    /// <summary>How many finite verbs stand outside of marks between two places, the end exclusive.</summary>
    public int Verbs(int start, int end) => Between(start, end, VerbCount);

    /// <summary>How many commas do.</summary>
    public int Commas(int start, int end) => Between(start, end, CommaCount);

    /// <summary>How many commas, dashes and brackets do.</summary>
    public int Breaks(int start, int end) => Between(start, end, BreakCount);

    /// <summary>How many noun phrases begin there.</summary>
    public int Phrases(int start, int end) => Between(start, end, PhraseCount);

    /// <summary>Whether a quoted run reaches into the words between two places.</summary>
    public bool IsQuoted(int start, int end) => end > start && _nextQuoted[start] < end;

    /// <summary>The first token from a place on that is in a quoted run; the number of tokens where there is none.</summary>
    public int NextQuoted(int token) => _nextQuoted[token];

    /// <summary>Gives the arrays back; the counts are not to be used any more.</summary>
    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_before);
        ArrayPool<int>.Shared.Return(_nextQuoted);
    }

    private int Between(int start, int end, int which) => end <= start ? 0
        : _before[(Kinds * end) + which] - _before[(Kinds * start) + which];

    private void CountBefore(Reading reading)
    {
        var places = MemoryMarshal.Cast<int, Vector128<int>>(_before.AsSpan(0, Kinds * (reading.Count + 1)));
        var before = Vector128<int>.Zero;
        var phrase = -1;
        for (var i = 0; i < reading.Count; i++)
        {
            places[i] = before;
            var begins = reading.PhraseAt[i] >= 0 && reading.PhraseAt[i] != phrase;
            phrase = reading.PhraseAt[i];
            if (reading.RunAt[i] < 0)
                before += begins ? OfTag[(int)reading.Tags[i]] + OfPhrase : OfTag[(int)reading.Tags[i]];
        }
        places[reading.Count] = before;
    }

    private static Vector128<int> Of(WordTag tag) => Vector128<int>.Zero
        .WithElement(VerbCount, tag.IsFinite() ? 1 : 0)
        .WithElement(CommaCount, tag == WordTag.Comma ? 1 : 0)
        .WithElement(BreakCount, tag is WordTag.Comma or WordTag.Dash or WordTag.Open or WordTag.Close ? 1 : 0);
}
