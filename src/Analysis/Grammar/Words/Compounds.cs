namespace Analysis.Grammar;

/// <summary>
/// Tags the halves of a hyphenated word as one: "would-be", "six-party" and "on-site" stand where an adjective does, "run-off" and
/// "passer-by" where a noun does, "re-elected" where a verb does.
/// </summary>
internal static class Compounds
{
    private static readonly WordMap<bool> VerbPrefixes =
        new([.. WordList.Lines("Grammar/Words/VerbPrefixes.txt")
            .SelectMany(line => line.Split(' '))
            .Select(prefix => KeyValuePair.Create(prefix, true))]);

    /// <summary>Whether a token is a hyphen that joins the word before it to the one behind it, without blanks.</summary>
    public static bool JoinsAt(Document document, int token, int first, int end)
    {
        if (token - 1 < first || token + 1 >= end || document.Tokens[token].Length != 1
            || document.Text[document.Tokens[token].Start] is not ('-' or '\u2010' or '\u2011' or '\u2013'))
            return false;
        var (left, hyphen, right) = (document.Tokens[token - 1], document.Tokens[token], document.Tokens[token + 1]);
        return left.End == hyphen.Start && hyphen.End == right.Start && IsWord(left.Kind) && IsWord(right.Kind)
            && (document.Text[hyphen.Start] != '\u2013' || (IsCapital(document, token - 1) && IsCapital(document, token + 1)));
    }

    /// <summary>Tags a word with the hyphen and the word before it, where one joins them.</summary>
    /// <returns>The tag of the word.</returns>
    public static WordTag Tag(Document document, WordTag[] tags, CueClass[] cues, int last, IndexRange sentence)
    {
        tags[last - 1] = WordTag.Hyphen;
        var before = last - 2;
        if (IsVerb(tags[last]) && VerbPrefixes.Find(document.WordsOf(before))
            && !(before > sentence.First && tags[before - 1] is WordTag.Determiner or WordTag.PossessivePronoun or WordTag.Adjective))
        {
            tags[before] = WordTag.Adverb;
            cues[before] = cues[last] = CueClass.None;
            return tags[last];
        }
        cues[before] = cues[last] = CueClass.None;
        if (!IsNominal(tags[before]))
            tags[before] = WordTag.Adjective;
        if (tags[before] == WordTag.Name && !char.IsUpper(document.WordsOf(last)[0]) && !IsNominal(tags[last]))
            tags[before] = WordTag.Adjective;
        return tags[last] = IsNominal(tags[last]) && !IsAge(document, last, tags) ? tags[last]
            : PrecedesNoun(document, last, sentence.End) || IsParticiple(tags[last]) ? WordTag.Adjective
            : WordTag.Noun;
    }

    private static bool IsWord(TokenKind kind) => kind is TokenKind.Word or TokenKind.Number;

    private static bool IsCapital(Document document, int token) => !char.IsLower(document.WordsOf(token)[0]);

    private static bool IsVerb(WordTag tag) =>
        tag is WordTag.Past or WordTag.Present or WordTag.Base or WordTag.Participle or WordTag.CuePast or WordTag.CuePresent
            or WordTag.CueBase or WordTag.CueParticiple;

    private static bool IsParticiple(WordTag tag) => tag is WordTag.Past or WordTag.Participle or WordTag.CuePast or WordTag.CueParticiple;

    private static bool IsNominal(WordTag tag) => tag is >= WordTag.Noun and <= WordTag.Number or WordTag.Adjective;

    /// <summary>Whether a word ends an age: the "old" of "a 12-year-old".</summary>
    private static bool IsAge(Document document, int last, WordTag[] tags) =>
        tags[last] == WordTag.Adjective && tags[last - 2] == WordTag.Time || document.WordsOf(last) is "olds";

    /// <summary>Whether the word behind may be the noun that a compound stands before.</summary>
    private static bool PrecedesNoun(Document document, int last, int end)
    {
        if (last + 1 >= end || document.Tokens[last + 1].Kind != TokenKind.Word)
            return false;
        var next = Lexicon.Find(document.WordsOf(last + 1));
        return next.Tag is WordTag.None or WordTag.Noun or WordTag.Role or WordTag.Title or WordTag.Group or WordTag.Document
            or WordTag.CueNoun or WordTag.Time or WordTag.Number
                or WordTag.Adjective
            && next.Form is VerbForm.None or VerbForm.Base or VerbForm.Present or VerbForm.Ing
            && !document.WordsOf(last + 1).EndsWith("ed");
    }
}
