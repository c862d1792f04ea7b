namespace Analysis.Quotes;

/// <summary>
/// Reads headlines without marks, which attribute at their end ("Dam will hold, minister says", "Dam will hold: minister", "Dam will hold –
/// minister") or before a colon ("Minister: dam will hold").
/// </summary>
internal static class Headlines
{
    private const double Chance = 0.8;
    private const int LongestSource = 7;
    private const int Longest = 24;

    private delegate FoundQuotation? Form(Reading reading, IndexRange headline);

    /// <summary>The forms, each of which tells by a comma, colon or dash where the source stands.</summary>
    private static readonly Form[] Forms = [CueLast, SourceLast, SourceBehindMark, SourceBeforeColon];

    /// <summary>What headlines say and whose words that is.</summary>
    public static IEnumerable<(IndexRange Headline, FoundQuotation Quotation)> Of(Reading reading)
    {
        foreach (var paragraph in reading.Document.Paragraphs)
            if (IsHead(reading, paragraph) && WithoutStop(reading, paragraph.Tokens) is var headline
                && !reading.Counts.IsQuoted(headline.First, headline.End)
                && Read(reading, headline) is { } quotation)
                yield return (paragraph.Tokens, quotation);
    }

    /// <summary>Whether a paragraph is a headline, or short and without a full stop as headlines are.</summary>
    private static bool IsHead(Reading reading, Paragraph paragraph) => paragraph.Kind == BlockKind.Headline
        || (paragraph.Kind is BlockKind.Paragraph or BlockKind.Subheading or BlockKind.Caption && paragraph.Sentences.Count == 1
            && paragraph.Tokens.Count is > 3 and <= Longest
            && reading.Document.Tokens[paragraph.Tokens.End - 1].Kind == TokenKind.Word);

    private static FoundQuotation? Read(Reading reading, IndexRange headline)
    {
        foreach (var form in Forms)
            if (form(reading, headline) is { } found)
                return found;
        return null;
    }

    private static IndexRange WithoutStop(Reading reading, IndexRange headline)
    {
        var end = headline.End;
        while (end > headline.First + 1 && reading.Tags[end - 1] == WordTag.Stop)
            end--;
        return new IndexRange(headline.First, end - headline.First);
    }

    /// <summary>"Dam will hold, minister says".</summary>
    private static FoundQuotation? CueLast(Reading reading, IndexRange headline)
    {
        var verb = headline.End - 1;
        return verb > headline.First && Reports(reading, verb)
            && SourceIn(reading, headline, FirstOfSource(reading, headline, verb), verb) is var source and >= 0
            && reading.Tag(reading.Phrases[source].First - 1, headline) == WordTag.Comma
            ? Quotation(
                reading, headline.First, reading.Phrases[source].First - 1, new Cue(verb, reading.Cues[verb], VerbForm.Present), source)
                : null;
    }

    /// <summary>"Dam will hold, says minister".</summary>
    private static FoundQuotation? SourceLast(Reading reading, IndexRange headline)
    {
        for (var verb = headline.End - 2; verb > headline.First + 1 && verb > headline.End - LongestSource; verb--)
            if (reading.Tags[verb - 1] == WordTag.Comma)
                return Reports(reading, verb) && SourceIn(reading, headline, verb + 1, headline.End) is var source and >= 0
                    ? Quotation(reading, headline.First, verb - 1, new Cue(verb, reading.Cues[verb], VerbForm.Present), source) : null;
        return null;
    }

    /// <summary>"Dam will hold: minister", "Dam will hold – minister".</summary>
    private static FoundQuotation? SourceBehindMark(Reading reading, IndexRange headline)
    {
        for (var mark = headline.End - 2; mark > headline.First && mark > headline.End - LongestSource; mark--)
            if (reading.Tags[mark] is WordTag.Colon or WordTag.Dash)
                return SourceIn(reading, headline, mark + 1, headline.End) is var source and >= 0
                    ? Quotation(reading, headline.First, mark, new Cue(mark, ClassOf(reading.Tags[mark]), VerbForm.None), source) : null;
        return null;
    }

    /// <summary>"Minister: dam will hold".</summary>
    private static FoundQuotation? SourceBeforeColon(Reading reading, IndexRange headline)
    {
        for (var colon = headline.First + 1; colon < headline.End - 1 && colon < headline.First + LongestSource; colon++)
            if (reading.Tags[colon] == WordTag.Colon)
                return !CueFinder.IsLabelWord(reading.Document.WordsOf(colon - 1))
                    && reading.Tags[colon + 1] is not (WordTag.What or WordTag.When or WordTag.Whether or WordTag.Ing)
                    && SourceIn(reading, headline, headline.First, colon) is var source and >= 0 && reading.Phrases[source].End == colon
                    && !IsCountry(reading, reading.Phrases[source])
                    ? Quotation(reading, colon + 1, headline.End, new Cue(colon, CueClass.Colon, VerbForm.None), source) : null;
        return null;
    }

    /// <summary>What was said has a verb of its own, or an infinitive as heads have: "Harbour to close".</summary>
    private static FoundQuotation? Quotation(Reading reading, int first, int end, Cue cue, int source)
    {
        var content = new IndexRange(first, end - first);
        var hasVerb = content.Count > 1 && (Clauses.HoldVerb(reading, content) || HoldsInfinitive(reading, content));
        return hasVerb ? new FoundQuotation([content], cue, source, Chance) : null;
    }

    private static bool HoldsInfinitive(Reading reading, IndexRange content)
    {
        for (var i = content.First + 1; i < content.End - 1; i++)
            if (reading.Tags[i] == WordTag.To && reading.Tags[i + 1] is WordTag.Base or WordTag.CueBase or WordTag.Be or WordTag.Have)
                return true;
        return false;
    }

    private static bool Reports(Reading reading, int verb) => reading.Tags[verb] is WordTag.CuePast or WordTag.CuePresent
        && reading.Cues[verb].Broad() is CueClass.Say or CueClass.State or CueClass.Think or CueClass.Show or CueClass.Write
            or CueClass.Reply or CueClass.Tell;

    private static int FirstOfSource(Reading reading, IndexRange headline, int verb)
    {
        var i = verb;
        while (i > headline.First && i > verb - LongestSource && reading.Tags[i - 1] != WordTag.Comma)
            i--;
        return i;
    }

    /// <summary>The noun phrase for a person, body or document that fills a place, with what prepositions attach to it; or -1.</summary>
    private static int SourceIn(Reading reading, IndexRange headline, int first, int end)
    {
        if (first < headline.First || first >= end || reading.PhraseAt[first] is not (var source and >= 0)
            || reading.Phrases[source].First != first
            || reading.Phrases[source].Head is not (WordTag.Name or WordTag.Role or WordTag.Title or WordTag.Group or WordTag.Document))
            return -1;
        var last = reading.Phrases[source].End;
        while (last < end && reading.Tags[last] is WordTag.Of or WordTag.Preposition && last + 1 < end
            && reading.PhraseAt[last + 1] is var attached and >= 0)
            last = reading.Phrases[attached].End;
        return last == end ? source : -1;
    }

    private static bool IsCountry(Reading reading, NounPhrase phrase) =>
        phrase.Head == WordTag.Name && Country.Find(reading.Document.SpanOf(phrase.Tokens).Of(reading.Document.Text)) is not null;

    private static CueClass ClassOf(WordTag mark) => mark == WordTag.Colon ? CueClass.Colon : CueClass.Dash;
}
