namespace Analysis.Grammar;

/// <summary>Rules over neighbouring tags that mend what a word's own lexicon entry got wrong, as the patches of Brill (1992) do.</summary>
internal static class ContextRules
{
    /// <summary>The second half of a given name such as "Sung-lac" behind its hyphen: as short as a syllable or two.</summary>
    public static bool EndsHyphenatedName(Document document, WordTag[] tags, int i, int first) =>
        i - 3 >= first && tags[i - 2] == WordTag.Name && tags[i - 3] == WordTag.Name
        && document.Tokens[i].Kind == TokenKind.Word && document.Tokens[i].Length <= 6 && char.IsLower(document.WordsOf(i)[0]);

    /// <summary>
    /// Whether the word before a name or hyphen is a given name, though it is a month, a preposition or a verb elsewhere: "April Stone",
    /// "Per-Arne Dybvik"; not "in April Norway", nor at the opening of a sentence, where the capital says nothing.
    /// </summary>
    public static bool MakesGivenNameBefore(Document document, WordTag[] tags, int i, int first)
    {
        if (i - 1 < first || document.WordsOf(i - 1) is not ("April" or "May" or "June" or "August" or "Per" or "Will" or "Even"))
            return false;
        if (tags[i] == WordTag.Dash)
            return i + 1 < document.Tokens.Length && document.Tokens[i].Start == document.Tokens[i - 1].End
                && document.Tokens[i + 1].Start == document.Tokens[i].End
                && char.IsUpper(document.WordsOf(i + 1)[0]);
        return tags[i] == WordTag.Name && i - 2 >= first
            && (document.WordsOf(i - 1) is "Per"
                || tags[i - 2] is WordTag.CuePast or WordTag.CuePresent or WordTag.Title or WordTag.Name or WordTag.Role or WordTag.That
            or WordTag.Comma or WordTag.And);
    }

    /// <summary>
    /// Whether the verb before a token is a noun: no verb stands before a bare singular noun for a person ("Turkish trade minister"), none
    /// without -s between a singular noun and another verb ("the coast guard said"), and none in -ing between an article and a verb or noun
    /// ("the ruling says", "the following day").
    /// </summary>
    public static bool MakesNounBefore(Document document, WordTag[] tags, int i, int first)
    {
        if (i - 2 >= first && tags[i - 1] is WordTag.Ing or WordTag.CueIng && tags[i - 2] is WordTag.Determiner or WordTag.Possessive)
            return tags[i] is WordTag.Comma or WordTag.Stop or WordTag.Mark or WordTag.Of or WordTag.Preposition or WordTag.Noun
                or WordTag.Group or WordTag.Role or WordTag.Document or WordTag.Time or WordTag.Past or WordTag.Present or WordTag.CuePast
                or WordTag.CuePresent or WordTag.Be or WordTag.Have or WordTag.Modal;
        if (i - 3 >= first && tags[i - 1] == WordTag.Ing && tags[i - 2] is WordTag.Adjective or WordTag.Noun
            && tags[i - 3] == WordTag.Hyphen && tags[i] is WordTag.Modal or WordTag.Be or WordTag.Have)
            return true;
        if (i - 2 >= first && IsDeputy(document, tags, i) || IsDocumentOf(document, tags, i, first)
            || IsSubjectBehindName(document, tags, i, first)
            || IsSubjectBehindVerb(tags, i, first))
            return true;
        if (i - 2 < first || tags[i - 1] is not (WordTag.Base or WordTag.CueBase or WordTag.Present or WordTag.CuePresent)
            || tags[i - 2] is not (WordTag.Name or WordTag.Noun or WordTag.Adjective or WordTag.Group)
            || document.WordsOf(i - 1).EndsWith("s"))
            return false;
        if (tags[i] == WordTag.Role)
            return !document.WordsOf(i).EndsWith("s");
        return tags[i] is WordTag.Past or WordTag.Present or WordTag.CuePast or WordTag.CuePresent or WordTag.Be or WordTag.Have
            or WordTag.Modal or WordTag.Preposition or WordTag.Of
            && IsSingularSubject(document, tags, i - 2, first, tags[i] == WordTag.Preposition);
    }

    /// <summary>Whether an adjective of rank is the office itself: "the minister's deputy said".</summary>
    private static bool IsDeputy(Document document, WordTag[] tags, int i) => tags[i - 1] == WordTag.Adjective
        && document.WordsOf(i - 1) is "deputy" or "chief" && (tags[i].IsFinite() || tags[i] is WordTag.Comma or WordTag.Stop or WordTag.Of);

    /// <summary>
    /// Whether a noun that is a verb too stands between another noun and its verb: "the police report said"; no two
    /// finite verbs stand side by side.
    /// </summary>
    private static bool IsDocumentOf(Document document, WordTag[] tags, int i, int first) =>
        i - 2 >= first && (IsBareDocument(document, tags, i) || IsDocumentFrom(document, tags, i)
            || tags[i - 1] is WordTag.CuePresent or WordTag.CueBase
        && tags[i - 2] is WordTag.Noun or WordTag.Group or WordTag.Name or WordTag.Role or WordTag.Adjective
        && tags[i] is WordTag.CuePast or WordTag.CuePresent or WordTag.Past
        && Lexicon.Find(document.WordsOf(i - 1)) is { Tag: WordTag.Document or WordTag.CueNoun }
        && (tags[i - 2] != WordTag.Name || !document.WordsOf(i - 1).EndsWith("s")));

    /// <summary>
    /// Whether "from" follows a plural for documents that opens a clause: "…, figures from the board showed", or a comma one behind
    /// another noun: "the inflation figures, released on Friday, showed".
    /// </summary>
    private static bool IsDocumentFrom(Document document, WordTag[] tags, int i) =>
        tags[i - 1] is WordTag.Present or WordTag.CuePresent
        && ((tags[i - 2] == WordTag.Comma && tags[i] == WordTag.Preposition && document.WordsOf(i) is "from"
                && Lexicon.Find(document.WordsOf(i - 1)).Tag == WordTag.Document)
            || (tags[i - 2] == WordTag.Noun && tags[i] == WordTag.Comma
                && document.WordsOf(i - 1) is "figures" or "records" or "results" or "forecasts"));

    /// <summary>
    /// Whether a noun for a document without its article stands before a verb that reports, as in headlines: "…, study finds".
    /// </summary>
    private static bool IsBareDocument(Document document, WordTag[] tags, int i) =>
        tags[i - 1] is WordTag.Base or WordTag.CueBase && tags[i] is WordTag.CuePresent or WordTag.CuePast
        && tags[i - 2] is WordTag.Comma or WordTag.Colon or WordTag.Noun && Lexicon.Find(document.WordsOf(i - 1)).Tag == WordTag.Document;

    /// <summary>
    /// Whether a plural that is a verb too is the subject of a clause behind the one who is told of it: "told Reuters talks would",
    /// "promised investors returns would".
    /// </summary>
    private static bool IsSubjectBehindName(Document document, WordTag[] tags, int i, int first) =>
        i - 3 >= first && tags[i - 1] is WordTag.Present or WordTag.CuePresent && tags[i] is WordTag.Modal or WordTag.Have or WordTag.Be
        && document.WordsOf(i - 1).EndsWith("s") && BeforeTold(document, tags, i - 2, first) is var verb && verb < i - 2 && verb >= first
        && tags[verb] is WordTag.CuePast or WordTag.CuePresent;

    /// <summary>The token before the names, or the plural, of whom something is told.</summary>
    private static int BeforeTold(Document document, WordTag[] tags, int last, int first)
    {
        const int Longest = 4;
        if (tags[last] is WordTag.Role or WordTag.Noun or WordTag.Group && document.WordsOf(last)[^1] == 's')
            return last - 1;
        var token = last;
        while (token >= first && last - token < Longest && tags[token] == WordTag.Name)
            token--;
        return token;
    }

    /// <summary>
    /// Whether a noun that is a verb too is the subject of what is reported: "said rates would", "says sales fell"; no two finite verbs
    /// stand side by side.
    /// </summary>
    private static bool IsSubjectBehindVerb(WordTag[] tags, int i, int first) => i - 3 >= first
        && tags[i - 1] is WordTag.Present or WordTag.CuePresent
        && tags[i - 2] is WordTag.CuePast or WordTag.CuePresent
        && tags[i] is WordTag.Modal or WordTag.Have or WordTag.Past or WordTag.CuePast;

    /// <summary>Whether a word in capitals that opens a line is the label of somebody who speaks: "PARK: Will you".</summary>
    public static bool MakesNameBefore(Document document, WordTag[] tags, int i, int first) => i - 1 == first && tags[i] == WordTag.Colon
        && tags[first] is WordTag.Noun or WordTag.Adjective or WordTag.Past or WordTag.Present or WordTag.Base
        && document.WordsOf(first) is { Length: > 2 } word && !word.ContainsAnyInRange('a', 'z');

    /// <summary>Whether the adjective before "that" is a verb of the plural before it: "the rules state that".</summary>
    public static bool MakesVerbBefore(Document document, WordTag[] tags, int i, int first) =>
        i - 2 >= first && tags[i] == WordTag.That && tags[i - 1] == WordTag.Adjective
        && tags[i - 2] is WordTag.Noun or WordTag.Document or WordTag.Role or WordTag.Group or WordTag.CueNoun
        && Lexicon.Find(document.WordsOf(i - 1)) is { Cue: not CueClass.None, Form: VerbForm.Base };

    /// <summary>
    /// Whether the capital that opens a sentence is that of a plural: "Makers of cheese"; a bare noun stands behind no surname.
    /// </summary>
    public static bool MakesPluralBefore(Document document, WordTag[] tags, int i, int first) =>
        i - 2 == first && tags[i] == WordTag.Noun && tags[i - 1] == WordTag.Of && tags[first] == WordTag.Name
        && document.WordsOf(first).EndsWith("s");

    /// <summary>Whether a singular noun with its article opens its clause, so that no verb without -s can be its own.</summary>
    private static bool IsSingularSubject(Document document, WordTag[] tags, int noun, int first, bool opensSentence)
    {
        var word = document.WordsOf(noun);
        if ((word.EndsWith("s") && !word.EndsWith("ss") && tags[noun] != WordTag.Name)
            || word is "people" or "men" or "women" or "children" or "police")
            return false;
        var start = noun;
        while (start > first && tags[start] is WordTag.Name or WordTag.Noun or WordTag.Adjective or WordTag.Group)
            start--;
        return tags[start] is WordTag.Determiner or WordTag.PossessivePronoun
            && (start == first
                || (!opensSentence && tags[start - 1] is WordTag.Comma or WordTag.Mark or WordTag.That or WordTag.And or WordTag.But));
    }
}
