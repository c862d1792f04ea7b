namespace Analysis.Quotes;

/// <summary>
/// Where the label that opens a paragraph begins and ends, whatever its typography: "Ada Quell:", "[Mayor Dorn]:", "14:05 Ada Quell:",
/// "&lt;b&gt;Ada&lt;/b&gt;:",
/// "**Ada:**", "MR. DORN —", "Q." and "Q" alone.
/// </summary>
internal static class LabelForm
{
    private const int Longest = 10;

    /// <summary>The first word of a label, behind a time, a number, brackets and markup.</summary>
    public static int Start(Reading reading, IndexRange paragraph)
    {
        var start = paragraph.First;
        while (start < paragraph.End - 1 && (IsDecoration(reading, start, paragraph)
            || reading.Tags[start] is WordTag.Number or WordTag.Dash or WordTag.Open or WordTag.Close
            || (reading.Tags[start] == WordTag.Colon && start > paragraph.First && IsTime(reading, start))))
            start++;
        return start;
    }

    /// <summary>
    /// What closes a label: its colon, the full stop or nothing behind "Q", a dash behind capitals; -1 where something else stands
    /// first.
    /// </summary>
    public static int End(Reading reading, int start, IndexRange paragraph)
    {
        if (IsBareQuestion(reading, start, paragraph))
            return start;
        var bracketed = false;
        for (var i = start; i < Math.Min(paragraph.End, start + Longest); i++)
        {
            if (reading.Tags[i] == WordTag.Colon)
                return i > start ? i : -1;
            if (reading.Tags[i] == WordTag.Dash && i > start && StandsAlone(reading, i, paragraph))
                return AreCapitals(reading, start, i) || IsFullName(reading, start, i) ? i : -1;
            if (reading.Tags[i] == WordTag.Comma && IsFullName(reading, start, i))
                return ColonBehind(reading, i, paragraph);
            if (IsLetter(reading, start) && (i == start ? reading.Document.WordsOf(i)[^1] == '.' : reading.Tags[i] == WordTag.Stop))
                return i;
            if (reading.Tags[i] == WordTag.Close && IsBracketed(reading, start, i, paragraph))
                return i;
            bracketed = reading.Tags[i] == WordTag.Open || (bracketed && reading.Tags[i - 1] != WordTag.Close);
            if (!bracketed && !MayStand(reading, i, start, paragraph))
                return -1;
        }
        return -1;
    }

    /// <summary>The last word of a label that is closed at a place: before brackets and markup.</summary>
    public static int LastWord(Reading reading, int start, int close)
    {
        var last = start;
        while (last + 1 < close && reading.Tags[last + 1] is not (WordTag.Open or WordTag.Close or WordTag.Symbol or WordTag.Comma))
            last++;
        return last;
    }

    /// <summary>The first token of what follows a label that is closed at a place.</summary>
    public static int SpeechStart(Reading reading, int close, IndexRange paragraph)
    {
        var first = close + 1;
        while (first < paragraph.End && IsDecoration(reading, first, paragraph))
            first++;
        return first;
    }

    /// <summary>Whether a token is a mark of markup, or the letter in it: the "b" of "&lt;b&gt;".</summary>
    private static bool IsDecoration(Reading reading, int token, IndexRange paragraph) => reading.Tags[token] == WordTag.Symbol
        || (token > paragraph.First && token + 1 < paragraph.End && reading.Document.WordsOf(token) is "b" or "strong" or "i" or "em" or "p"
            && reading.Document.WordsOf(token - 1) is "<" or "/" && reading.Document.WordsOf(token + 1) is ">");

    private static bool MayStand(Reading reading, int token, int start, IndexRange paragraph)
    {
        if (reading.Tags[token] is WordTag.Dash or WordTag.Hyphen or WordTag.Close || IsDecoration(reading, token, paragraph))
            return token > start;
        var word = reading.Document.WordsOf(token);
        return reading.Tags[token] == WordTag.Stop ? token > start && SpeakerWords.IsTitle(reading.Document.WordsOf(token - 1))
            : reading.Document.Tokens[token].Kind == TokenKind.Word
                && (char.IsUpper(word[0]) || SpeakerWords.IsParticle(word)
                || (token > start && (reading.Tags[token - 1] == WordTag.Hyphen || SpeakerWords.IsTitle(word))));
    }

    /// <summary>Whether two words or more up to a place are one name: "Ella Brix — ", "Ella Brix, 19, baker:".</summary>
    private static bool IsFullName(Reading reading, int start, int end) => end - start > 1
        && reading.PhraseAt[end - 1] is var phrase and >= 0
        && reading.Phrases[phrase] is { Head: WordTag.Name } name && name.First == start && name.End == end;

    /// <summary>The colon behind what a comma adds to a name, "19, baker:", without a verb; or -1.</summary>
    private static int ColonBehind(Reading reading, int comma, IndexRange paragraph)
    {
        for (var i = comma + 1; i < Math.Min(paragraph.End, comma + Longest); i++)
            if (reading.Tags[i] == WordTag.Colon)
                return i;
            else if (reading.IsFinite(i) || reading.RunAt[i] >= 0 || reading.Tags[i] is WordTag.Stop or WordTag.Semicolon)
                return -1;
        return -1;
    }

    /// <summary>Whether square brackets around a label close it, with no colon behind them: "[Chair] Order".</summary>
    private static bool IsBracketed(Reading reading, int start, int close, IndexRange paragraph) => start == paragraph.First + 1
        && reading.Document.WordsOf(paragraph.First) is "[" && close + 1 < paragraph.End && reading.Tags[close + 1] != WordTag.Colon;

    private static bool IsTime(Reading reading, int colon) => reading.Tags[colon - 1] == WordTag.Number
        && reading.Tags[colon + 1] == WordTag.Number;

    private static bool IsLetter(Reading reading, int token) => reading.Document.WordsOf(token) is "Q" or "A" or "Q." or "A.";

    /// <summary>Whether "Q" stands before a sentence without a mark: "Q Mr. President, will you".</summary>
    private static bool IsBareQuestion(Reading reading, int start, IndexRange paragraph) => start == paragraph.First
        && start + 2 < paragraph.End
        && reading.Document.WordsOf(start) is "Q" && reading.Document.Tokens[start + 1].Kind == TokenKind.Word
        && char.IsUpper(reading.Document.WordsOf(start + 1)[0]);

    private static bool StandsAlone(Reading reading, int dash, IndexRange paragraph) => dash + 1 < paragraph.End
        && reading.Document.GapBefore(dash).Length > 0 && reading.Document.GapBefore(dash + 1).Length > 0;

    private static bool AreCapitals(Reading reading, int start, int end)
    {
        for (var i = start; i < end; i++)
            if (reading.Document.WordsOf(i).ContainsAnyInRange('a', 'z') && !SpeakerWords.IsTitle(reading.Document.WordsOf(i)))
                return false;
        return true;
    }
}
