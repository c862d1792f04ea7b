namespace Analysis.Quotes;

/// <summary>
/// The label that opens a paragraph or is one: "Q:", "Ada Quell:", "MR. DORN:", "14:05 Ada Quell:", "Ada Quell (@quell):".
/// </summary>
/// <param name="Paragraph">The tokens of the paragraph.</param>
/// <param name="Words">The tokens of the label without time and brackets.</param>
/// <param name="Speech">What follows it; the next paragraph where the label stands on a line of its own.</param>
/// <param name="Phrase">The noun phrase of the label, or -1.</param>
/// <param name="IsQuestion">Whether it is "Q" or the like.</param>
/// <param name="IsAnswer">Whether it is "A" or the like.</param>
/// <param name="HasTitle">Whether a title or office stands in it.</param>
/// <param name="HasHandle">Whether it names an account: "(@quell)".</param>
internal readonly record struct SpeechLabel(
    IndexRange Paragraph, IndexRange Words, IndexRange Speech, int Phrase, bool IsQuestion, bool IsAnswer, bool HasTitle, bool HasHandle)
{
    private const int LongestAlone = 4;

    /// <summary>Whether it stands on a line of its own.</summary>
    public bool IsAlone => Words.End <= Paragraph.End && Speech.First >= Paragraph.End;

    /// <summary>Whether a time or number stands before it: "14:05 Ada Quell:".</summary>
    public bool IsTimed { get; init; }

    /// <summary>Whether it says little by itself: a role without a name ("Referee:").</summary>
    public bool IsWeak { get; init; }

    /// <summary>Whether a dash and no colon closes it.</summary>
    public bool IsDashed { get; init; }

    /// <summary>The label of a paragraph; null where it has none that may be a speaker's.</summary>
    public static SpeechLabel? Of(Reading reading, int paragraph)
    {
        var tokens = reading.Document.Paragraphs[paragraph].Tokens;
        var start = LabelForm.Start(reading, tokens);
        if (LabelForm.End(reading, start, tokens) is not (var close and >= 0)
            || LabelForm.SpeechStart(reading, close, tokens) is var first && first >= tokens.End)
            return AloneIn(reading, paragraph);
        var words = new IndexRange(start, LabelForm.LastWord(reading, start, close) + 1 - start);
        var (question, answer) = (IsOneOf(reading, words, "Q", "Question"), IsOneOf(reading, words, "A", "Answer"));
        var phrase = reading.PhraseAt[words.End - 1];
        if (!question && !answer && (phrase < 0 || reading.Phrases[phrase].End < words.End || !MayBeName(reading, words)))
            return null;
        return new SpeechLabel(tokens, words, new IndexRange(first, tokens.End - first), phrase, question, answer,
            HasTitleIn(reading, words) || IsDescribed(reading, words.End, close), HasHandleIn(reading, words.End, close))
        {
            IsTimed = IsTimedAt(reading, tokens.First, start),
            IsWeak = IsRole(reading, words),
            IsDashed = reading.Tags[close] == WordTag.Dash,
        };
    }

    /// <summary>A name that is a line of its own above a paragraph.</summary>
    private static SpeechLabel? AloneIn(Reading reading, int paragraph)
    {
        var tokens = reading.Document.Paragraphs[paragraph].Tokens;
        if (tokens.Count > LongestAlone || paragraph + 1 >= reading.Document.Paragraphs.Length
            || reading.PhraseAt[tokens.End - 1] is not (var phrase and >= 0) || reading.Phrases[phrase] is not { Head: WordTag.Name } name
            || name.End != tokens.End || name.First > tokens.First
            || reading.Document.Paragraphs[paragraph + 1] is not { Kind: BlockKind.Paragraph } next)
            return null;
        return new SpeechLabel(tokens, tokens, next.Tokens, phrase, false, false, HasTitleIn(reading, tokens), false);
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

    private static bool IsTimedAt(Reading reading, int first, int start)
    {
        for (var i = first; i < start; i++)
            if (reading.Tags[i] == WordTag.Number)
                return true;
        return false;
    }

    private static bool HasTitleIn(Reading reading, IndexRange words)
    {
        for (var i = words.First; i < words.End - 1; i++)
            if (SpeakerWords.IsTitle(reading.Document.WordsOf(i)))
                return true;
        return SpeakerWords.IsTitle(reading.Document.WordsOf(words.First))
            || SpeakerWords.IsOccupation(reading.Document.WordsOf(words.First))
            || reading.Document.WordsOf(words.End - 1) is "COURT" or "WITNESS" or "CHAIR" or "COUNSEL" or "BENCH" or "CLERK" or "PANEL";
    }

    /// <summary>Whether commas add an age or what somebody does to a name: "Ella Brix, 19, baker:".</summary>
    private static bool IsDescribed(Reading reading, int start, int colon)
    {
        for (var i = start; i < colon; i++)
            if (reading.Tags[start] == WordTag.Comma
                && (reading.Tags[i] == WordTag.Number || SpeakerWords.IsOccupation(reading.Document.WordsOf(i))))
                return true;
        return false;
    }

    private static bool IsRole(Reading reading, IndexRange words)
    {
        for (var i = words.First; i < words.End; i++)
            if (!SpeakerWords.IsOccupation(reading.Document.WordsOf(i)))
                return false;
        return true;
    }

    private static bool HasHandleIn(Reading reading, int start, int colon)
    {
        for (var i = start; i < colon; i++)
            if (reading.Document.WordsOf(i)[0] == '@')
                return true;
        return false;
    }
}
