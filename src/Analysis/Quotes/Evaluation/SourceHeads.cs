using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Analysis.Quotes;

/// <summary>A part of a source between commas, cut at its first preposition or relative word.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Head">Its head word, bare of case, accents and possessive endings.</param>
/// <param name="Words">All its words, bare.</param>
/// <param name="IsCapital">Whether the head has a capital.</param>
internal sealed record SourceHead(TextSpan Span, string Head, IReadOnlyList<string> Words, bool IsCapital);

/// <summary>Finds what heads a source: "a spokesman for the mayor" is a spokesman.</summary>
internal static class SourceHeads
{
    private static readonly FrozenSet<string> Cuts = Set(
        "for at from with in on to by who whom whose which that about among against near including inside outside under than as like and");
    private static readonly FrozenSet<string> Suffixes = Set("jr sr ii iii iv md phd esq");
    private static readonly FrozenSet<string> KeptAfterOf = Set("state staff defense defence homeland justice");
    private static readonly FrozenSet<string> Persons =
        Set("he she they it i we you him her them his hers their its my our your me us himself herself themselves who whom whose which");
    private static readonly FrozenSet<string> Indefinites =
        Set("some many others other someone everyone everybody nobody anyone none most few several both all those this that these one "
            + "another neither either people no-one");
    private static readonly FrozenSet<string> Capitals =
        Set("The A An This That These Those His Her Their Our My Its One Some Many Most Both Two Three Several Other Another He She They "
            + "It I We You Who No Each Every Any All But And");

    /// <summary>Whether a word is a personal pronoun.</summary>
    public static bool IsPerson(string word) => Persons.Contains(word);

    /// <summary>Whether a word with a capital may be part of a name.</summary>
    public static bool IsNameWord(ReadOnlySpan<char> word) => char.IsUpper(word[0]) && !Capitals.Contains(word.ToString());

    /// <summary>The heads of a source's parts, in order.</summary>
    public static List<SourceHead> Of(string text, TextSpan source)
    {
        var heads = new List<SourceHead>();
        var start = source.Start;
        for (var i = source.Start; i <= source.End; i++)
            if (i == source.End || ",;:()[]\u2014\u2013\n\"\u201c\u201d".Contains(text[i]))
            {
                if (i > start && Head(text, TextSpan.FromBounds(start, i)) is { } head)
                    heads.Add(head);
                start = i + 1;
            }
        return heads;
    }

    /// <summary>What a source is: a name, a nominal, a pronoun, an indefinite word, or missing.</summary>
    public static string KindOf(string text, IReadOnlyList<TextSpan> source)
    {
        if (source.Count == 0)
            return "missing";
        var low = source[0].In(text).Trim().ToLowerInvariant();
        low = low.EndsWith("'s", StringComparison.Ordinal) || low.EndsWith("\u2019s", StringComparison.Ordinal) ? low[..^2] : low;
        if (Persons.Contains(low))
            return "pronoun";
        if (Indefinites.Contains(low))
            return "indefinite";
        var heads = Of(text, source[0]);
        if (heads.Take(2).Any(head => head.IsCapital))
            return "name";
        return heads.Count > 0 && Persons.Contains(heads[0].Head) ? "pronoun" : "nominal";
    }

    /// <summary>A word bare of possessive ending, accents, full stops at its edges and case.</summary>
    public static string Bare(ReadOnlySpan<char> word)
    {
        if (word.EndsWith("'s") || word.EndsWith("\u2019s"))
            word = word[..^2];
        else if (word.EndsWith("'") || word.EndsWith("\u2019"))
            word = word[..^1];
        var bare = new StringBuilder(word.Length);
        foreach (var c in word.ToString().Normalize(NormalizationForm.FormKD))
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                bare.Append(c);
        return bare.ToString().Trim('.').ToLowerInvariant();
    }

    private static SourceHead? Head(string text, TextSpan chunk)
    {
        var words = ReferenceText.WordsOf(text, chunk).ToList();
        var kept = new List<TextSpan>();
        for (var k = 0; k < words.Count && !(k > 0 && IsCut(text, words, k)); k++)
            kept.Add(words[k]);
        if (kept.Count == 0)
            return null;
        var bare = kept.Select(word => Bare(word.Of(text))).ToList();
        var head = bare.Count - 1;
        while (head > 0 && Suffixes.Contains(bare[head]))
            head--;
        return new SourceHead(TextSpan.FromBounds(kept[0].Start, kept[^1].End), bare[head], bare, IsNameWord(kept[head].Of(text)));
    }

    private static bool IsCut(string text, List<TextSpan> words, int k)
    {
        var word = words[k].In(text).ToLowerInvariant();
        if (word != "of")
            return Cuts.Contains(word);
        return !char.IsUpper(text[words[k - 1].Start])
            && !(k + 1 < words.Count && KeptAfterOf.Contains(words[k + 1].In(text).ToLowerInvariant()));
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
