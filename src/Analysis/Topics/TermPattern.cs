using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Analysis.Topics;

/// <summary>How one word of a term is compared.</summary>
internal enum TermWordKind : byte
{
    /// <summary>Without regard to case.</summary>
    Word,

    /// <summary>With regard to case: <c>=US</c>.</summary>
    CaseSensitive,

    /// <summary>By its stem: <c>~negotiate</c>.</summary>
    Stem,

    /// <summary>With <c>*</c> for any letters, none included, and <c>?</c> for one: <c>defect*</c>.</summary>
    Wildcard,

    /// <summary>Up to <see cref="TermPattern.LongestGap"/> tokens, none included: <c>…</c>.</summary>
    Gap,
}

/// <summary>Whether a term counts by itself.</summary>
internal enum TermCompany : byte
{
    /// <summary>It does.</summary>
    None,

    /// <summary>Only where a term that needs none stands in the article, or another of its topic in the sentence: <c>rally +</c>.</summary>
    Needed,

    /// <summary>It counts nothing, and is company for those that need it: <c>+ rally in stocks</c>.</summary>
    Given,

    /// <summary>It counts nothing, and is company for those of its own sentence: <c>+ index +</c>.</summary>
    GivenBeside,
}

/// <summary>One word of a term.</summary>
/// <param name="Kind">How it is compared.</param>
/// <param name="Form">What it is compared with: in lower case, as it stands, as a stem, or with its wildcards.</param>
internal readonly record struct TermWord(TermWordKind Kind, string Form);

/// <summary>A term of a dictionary, read: <c>six-party talks</c>, <c>defect*</c>, <c>~negotiate</c>, <c>=US</c>,
/// <c>not … war</c>, <c>war ^2</c>, <c>rally +</c>, <c>+ stocks … rally</c>, <c>+ index +</c>.</summary>
/// <param name="Text">The term as it was written, without its weight and marks.</param>
/// <param name="Words">Its words.</param>
/// <param name="Weight">What a hit counts.</param>
/// <param name="Company">Whether it counts by itself.</param>
internal sealed record TermPattern(string Text, ImmutableArray<TermWord> Words, double Weight, TermCompany Company)
{
    private static readonly System.Buffers.SearchValues<char> PatternMarks = System.Buffers.SearchValues.Create("()[]{}|\\^$");
    private static readonly System.Buffers.SearchValues<char> QuotationMarks =
        System.Buffers.SearchValues.Create("\"\u201c\u201d\u201e\u00ab\u00bb");

    private const string NeedsMark = " +";
    private const string GivesMark = "+ ";

    /// <summary>How many tokens a gap may span.</summary>
    public const int LongestGap = 5;

    /// <summary>Reads a term.</summary>
    /// <exception cref="FormatException">It has no word, begins or ends with a gap, or its weight is no number.</exception>
    public static TermPattern Parse(string written)
    {
        var (text, weight) = CutWeight(written.Trim());
        (text, var company) = CutCompany(text);
        var isCaseSensitive = text.StartsWith('=');
        var words = ImmutableArray.CreateBuilder<TermWord>();
        foreach (var piece in text[(isCaseSensitive ? 1 : 0)..].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            Add(words, piece, isCaseSensitive);
        CheckMarks(written, text);
        if (words.Count == 0 || words.All(word => word.Kind == TermWordKind.Gap || word.Form.AsSpan().Trim("*?").IsEmpty))
            throw new FormatException($"the term '{written}' has no word");
        if (words[0].Kind == TermWordKind.Gap || words[^1].Kind == TermWordKind.Gap)
            throw new FormatException($"the term '{written}' begins or ends with a gap: a gap stands between two words");
        return new TermPattern(text, words.ToImmutable(), weight, company);
    }

    /// <summary>Throws where a term holds what no text can meet: a regular expression, or quotation marks around it.</summary>
    private static void CheckMarks(string written, string text)
    {
        if (text.AsSpan().IndexOfAny(PatternMarks) is >= 0 and var at)
            throw new FormatException(
                $"the term '{written}' can never match: '{text[at]}' is no part of a word. Terms are no regular expressions: "
                + "write each form as a term of its own, or * for any letters");
        if (text.Contains(".*", StringComparison.Ordinal) || text.Contains(".?", StringComparison.Ordinal)
            || text.Contains(".+", StringComparison.Ordinal))
            throw new FormatException($"the term '{written}' can never match: terms are no regular expressions. Write * for any letters");
        if (text.AsSpan().IndexOfAny(QuotationMarks) >= 0
            || (text.Length > 1 && text[0] is '\'' or '\u2018' && text[^1] is '\'' or '\u2019'))
            throw new FormatException($"the term '{written}' can never match: it stands in quotation marks. Leave them away");
    }

    private static (string Text, TermCompany Company) CutCompany(string text)
    {
        var gives = text.StartsWith(GivesMark, StringComparison.Ordinal);
        var needs = text.EndsWith(NeedsMark, StringComparison.Ordinal) && text.Length > GivesMark.Length;
        var bare = text[(gives ? GivesMark.Length : 0)..(needs ? ^NeedsMark.Length : ^0)].Trim();
        return (bare, (gives, needs) switch
        {
            (true, true) => TermCompany.GivenBeside,
            (true, false) => TermCompany.Given,
            (false, true) => TermCompany.Needed,
            (false, false) => TermCompany.None,
        });
    }

    private static (string Text, double Weight) CutWeight(string written)
    {
        var mark = written.LastIndexOf(" ^", StringComparison.Ordinal);
        if (mark < 0)
            return (written, 1);
        var figure = written.AsSpan(mark + 2);
        return double.TryParse(figure, NumberStyles.Float, CultureInfo.InvariantCulture, out var weight) && weight > 0
            && double.IsFinite(weight)
            ? (written[..mark].TrimEnd(), weight)
            : throw new FormatException($"the weight of '{written}' is no number above 0: write it as 'term ^2' or 'term ^0.5'");
    }

    private static void Add(ImmutableArray<TermWord>.Builder words, string piece, bool isCaseSensitive)
    {
        if (piece is "…" or "...")
            words.Add(new TermWord(TermWordKind.Gap, ""));
        else if (piece[0] == '~' && piece.Length > 1)
            AddTokens(words, piece[1..], TermWordKind.Stem);
        else if (piece.AsSpan().IndexOfAny('*', '?') >= 0)
            foreach (var part in piece.Split('-', StringSplitOptions.RemoveEmptyEntries))
                words.Add(new TermWord(TermWordKind.Wildcard, TokenForm.Lower(part)));
        else
            AddTokens(words, piece, isCaseSensitive ? TermWordKind.CaseSensitive : TermWordKind.Word);
    }

    private static void AddTokens(ImmutableArray<TermWord>.Builder words, string piece, TermWordKind kind)
    {
        var tokens = new List<Token>();
        Tokenizer.Tokenize(piece, new TextSpan(0, piece.Length), tokens);
        for (var i = 0; i < tokens.Count; i++)
            if (!TokenForm.IsJoiningHyphen(piece, CollectionsMarshal.AsSpan(tokens), i))
                words.Add(new TermWord(kind, Form(tokens[i].Span.Of(piece), kind)));
    }

    private static string Form(ReadOnlySpan<char> word, TermWordKind kind) => kind switch
    {
        TermWordKind.CaseSensitive => TokenForm.Straight(word),
        TermWordKind.Stem => Stemmer.Stem(TokenForm.Lower(word)),
        _ => TokenForm.Lower(word),
    };
}
