namespace Analysis.Quotes;

/// <summary>The label that opens a paragraph: "Q:", "Ada Quell:", "MR. DORN:", "14:05 Ada Quell:", "Ada Quell (@quell):".</summary>
/// <param name="Paragraph">The tokens of the paragraph.</param>
/// <param name="Words">The tokens of the label without time and brackets.</param>
/// <param name="Speech">What follows it.</param>
/// <param name="Phrase">The noun phrase of the label, or -1.</param>
/// <param name="IsQuestion">Whether it is "Q" or the like.</param>
/// <param name="IsAnswer">Whether it is "A" or the like.</param>
/// <param name="HasTitle">Whether a title or office stands in it.</param>
/// <param name="HasHandle">Whether it names an account: "(@quell)".</param>
internal readonly record struct SpeechLabel(
    IndexRange Paragraph, IndexRange Words, IndexRange Speech, int Phrase, bool IsQuestion, bool IsAnswer, bool HasTitle, bool HasHandle)
{
    private const int Longest = 8;

    /// <summary>The label of a paragraph; null where it has none that may be a speaker's.</summary>
    public static SpeechLabel? Of(Reading reading, int paragraph)
    {
        var tokens = reading.Document.Paragraphs[paragraph].Tokens;
        var start = tokens.First;
        while (start < tokens.End - 1 && (reading.Tags[start] == WordTag.Colon ? start > tokens.First
            && IsTime(reading, start) : reading.Tags[start] is WordTag.Number or WordTag.Dash or WordTag.Open or WordTag.Close
            or WordTag.Symbol))
            start++;
        if (End(reading, start, tokens.End) is not (var colon and >= 0) || colon + 1 >= tokens.End)
            return null;
        var words = new IndexRange(start, LastWord(reading, start, colon) + 1 - start);
        var (question, answer) = (IsOneOf(reading, words, "Q", "Question"), IsOneOf(reading, words, "A", "Answer"));
        var phrase = reading.PhraseAt[words.End - 1];
        if (!question && !answer && (phrase < 0 || reading.Phrases[phrase].End < words.End
            || !MayBeName(reading, words)))
            return null;
        return new SpeechLabel(tokens, words, new IndexRange(colon + 1, tokens.End - colon - 1), phrase, question, answer,
            HasTitleIn(reading, words), HasHandleIn(reading, words.End, colon));
    }

    private static bool IsTime(Reading reading, int colon) => reading.Tags[colon - 1] == WordTag.Number
        && reading.Tags[colon + 1] == WordTag.Number;

    /// <summary>The colon of the label, or the full stop behind "Q" and "A"; -1 where something else stands first.</summary>
    private static int End(Reading reading, int start, int end)
    {
        var bracketed = false;
        for (var i = start; i < Math.Min(end, start + Longest); i++)
        {
            if (reading.Tags[i] == WordTag.Colon)
                return i > start ? i : -1;
            if (i == start && reading.Document.WordsOf(i) is "Q." or "A.")
                return i;
            if (i == start + 1 && reading.Tags[i] == WordTag.Stop && reading.Document.WordsOf(start) is "Q" or "A")
                return i;
            if (reading.Tags[i] == WordTag.Stop && i > start && SpeakerWords.IsTitle(reading.Document.WordsOf(i - 1)))
                continue;
            bracketed = reading.Tags[i] == WordTag.Open || (bracketed && reading.Tags[i - 1] != WordTag.Close);
            if (!bracketed && !(reading.Document.Tokens[i].Kind == TokenKind.Word && MayStand(reading.Document.WordsOf(i)))
                && reading.Tags[i] is not (WordTag.Dash or WordTag.Hyphen))
                return -1;
        }
        return -1;
    }

    private static bool MayStand(ReadOnlySpan<char> word) => char.IsUpper(word[0]) || SpeakerWords.IsParticle(word);

    private static int LastWord(Reading reading, int start, int colon)
    {
        var last = start;
        while (last + 1 < colon && reading.Tags[last + 1] != WordTag.Open)
            last++;
        return last;
    }

    private static bool IsOneOf(Reading reading, IndexRange words, string letter, string word)
    {
        var label = reading.Document.WordsOf(words.First);
        return words.Count == 1 && (label.TrimEnd('.').SequenceEqual(letter) || label.Equals(word, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether nothing in the label is a verb, and it does not label a part of the page.</summary>
    private static bool MayBeName(Reading reading, IndexRange words)
    {
        for (var i = words.First; i < words.End; i++)
            if (reading.IsFinite(i))
                return false;
        return !SpeakerWords.IsField(reading.Document.WordsOf(words.End - 1))
            && !SpeakerWords.IsField(reading.Document.WordsOf(words.First));
    }

    private static bool HasTitleIn(Reading reading, IndexRange words)
    {
        for (var i = words.First; i < words.End - 1; i++)
            if (SpeakerWords.IsTitle(reading.Document.WordsOf(i)))
                return true;
        return SpeakerWords.IsTitle(reading.Document.WordsOf(words.First))
            || reading.Document.WordsOf(words.End - 1) is "COURT" or "WITNESS";
    }

    private static bool HasHandleIn(Reading reading, int start, int colon)
    {
        for (var i = start; i < colon; i++)
            if (reading.Document.WordsOf(i)[0] == '@')
                return true;
        return false;
    }
}
