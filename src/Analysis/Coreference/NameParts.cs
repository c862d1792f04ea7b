namespace Analysis.Coreference;

/// <summary>A noun phrase with a name, taken apart.</summary>
/// <param name="Name">The tokens of the name, without titles.</param>
/// <param name="Before">What stands before it in the phrase: a title, a role, a determiner; may be empty.</param>
/// <param name="Behind">The body behind "of": "Radu Ciobotariu of Pontica Grid"; may be empty.</param>
/// <param name="Gender">What the title says.</param>
internal readonly record struct NameParts(IndexRange Name, IndexRange Before, IndexRange Behind, Gender Gender)
{
    private const int Longest = 24;

    /// <summary>Takes a phrase apart whose head is a name.</summary>
    public static NameParts Of(Reading reading, NounPhrase phrase)
    {
        if (InMarks(reading, phrase) is { } marked)
            return new NameParts(marked, new IndexRange(phrase.First, marked.First - phrase.First), default, Gender.Unknown);
        var (head, behind) = WithoutBodyBehind(reading, phrase);
        var end = EndOf(reading, head + 1);
        var start = StartOf(reading, phrase.First, head);
        var gender = Gender.Unknown;
        for (var i = phrase.First; i < start && gender == Gender.Unknown; i++)
            gender = SpeakerWords.GenderOf(reading.Document.WordsOf(i));
        return new NameParts(new IndexRange(start, end - start), new IndexRange(phrase.First, start - phrase.First), behind, gender);
    }

    /// <summary>The name in marks that ends a phrase, where no name stands before it: "the group “Mothers for Parks”".</summary>
    private static IndexRange? InMarks(Reading reading, NounPhrase phrase)
    {
        if (reading.Tags[phrase.End - 1] != WordTag.NameMark)
            return null;
        for (var i = phrase.End - 2; i >= phrase.First; i--)
            if (reading.Tags[i] == WordTag.NameMark)
                return i == phrase.First || reading.Tags[i - 1] != WordTag.Name ? new IndexRange(i + 1, phrase.End - 2 - i) : null;
        return null;
    }

    /// <summary>In "Radu Ciobotariu of Pontica Grid" the head is "Ciobotariu"; in "Bank of England" it stays "England".</summary>
    private static (int Head, IndexRange Behind) WithoutBodyBehind(Reading reading, NounPhrase phrase)
    {
        for (var i = phrase.First + 2; i < phrase.HeadToken; i++)
            if (reading.Tags[i] == WordTag.Of && reading.Tags[i - 1] == WordTag.Name
                && reading.Tags[i - 2] is WordTag.Name or WordTag.Title or WordTag.Role or WordTag.Hyphen
                && !SpeakerWords.IsBody(reading.Document.WordsOf(i - 1)) && !SpeakerWords.IsBody(reading.Document.WordsOf(phrase.First)))
                return (i - 1, new IndexRange(i + 1, phrase.HeadToken - i));
        return (phrase.HeadToken, default);
    }

    private static int StartOf(Reading reading, int first, int head)
    {
        var start = head;
        while (start > first && IsInName(reading, start - 1, first, head))
            start--;
        while (start < head && reading.Tags[start] is WordTag.Hyphen or WordTag.Of)
            start++;
        return start;
    }

    private static bool IsInName(Reading reading, int token, int first, int head)
    {
        var words = reading.Document.WordsOf(token);
        return reading.Tags[token] switch
        {
            WordTag.Name => (SpeakerWords.IsBody(reading.Document.WordsOf(head)) || !(SpeakerWords.IsTitle(words)
                || IsTradeOf(reading, token, first, head)))
                && !IsPartyOf(reading, token, head),
            WordTag.Title => head == token + 1 && SpeakerWords.IsFirm(words, reading.Document.WordsOf(head)),
            WordTag.Hyphen => true,
            WordTag.NameMark => token > first && reading.Tags[token - 1] == WordTag.Name,
            WordTag.Of => token > first && SpeakerWords.IsBody(reading.Document.WordsOf(token - 1)),
            WordTag.Possessive => token > first && IsNoun(reading, token - 1) && SpeakerWords.IsBody(reading.Document.WordsOf(head)),
            WordTag.Adjective => char.IsUpper(words[0]) && !IsPartyOf(reading, token, head)
                && (!SpeakerWords.IsOffice(words) || SpeakerWords.IsBody(reading.Document.WordsOf(head))),
            WordTag.Time => head == token + 1 && SpeakerWords.IsBodyModifier(words) && SpeakerWords.IsBody(reading.Document.WordsOf(head)),
            WordTag.Group or WordTag.Document or WordTag.CueNoun => char.IsUpper(words[0]),
            WordTag.Noun or WordTag.Preposition => head > token && SpeakerWords.IsParticle(words),
            _ => false,
        };
    }

    /// <summary>
    /// Whether a word before a name of two words or more says what somebody does and is no given name: "Forecaster Joan Teller"; not "Peter
    /// Joan Teller".
    /// </summary>
    private static bool IsTradeOf(Reading reading, int token, int first, int head) => head - token >= 2 && token == first
        && reading.Tags[token + 1] == WordTag.Name
        && SpeakerWords.IsPerson(Lower(reading.Document.WordsOf(token), stackalloc char[Longest]))
        && !GivenNames.Contain(reading.Document.WordsOf(token))
        && (GivenNames.Contain(reading.Document.WordsOf(token + 1)) || SpeakerWords.IsOccupation(reading.Document.WordsOf(token)));

    private static ReadOnlySpan<char> Lower(ReadOnlySpan<char> word, Span<char> lower) =>
        word.Length <= lower.Length ? lower[..word.ToLowerInvariant(lower)] : word;

    /// <summary>
    /// A party before a name of two words or more: "Republican Mark Vorhees"; not "Liberal Democrats", nor "Democratic Republic of
    /// Congo", nor a body's name.
    /// </summary>
    private static bool IsPartyOf(Reading reading, int token, int head)
    {
        if (head - token < 2 || !SpeakerWords.IsParty(reading.Document.WordsOf(token))
            || SpeakerWords.IsBody(reading.Document.WordsOf(head)))
            return false;
        for (var i = token + 1; i < head; i++)
            if (reading.Tags[i] != WordTag.Name)
                return false;
        return true;
    }

    /// <summary>A possessor inside the name of a body, "Women's", is a noun and no country.</summary>
    private static bool IsNoun(Reading reading, int token) => reading.Document.WordsOf(token) is var word && char.IsUpper(word[0])
        && Country.Find(word) is null;

    /// <summary>
    /// Takes in what a hyphen joins to a name without a blank: the second half of "Sung-lac", and an ampersand with what follows.
    /// </summary>
    private static int EndOf(Reading reading, int end)
    {
        var tokens = reading.Document.Tokens;
        while (end + 1 < tokens.Length && reading.Tags[end] == WordTag.Hyphen && tokens[end + 1].Kind == TokenKind.Word)
            end += 2;
        if (end + 1 < tokens.Length && reading.Document.WordsOf(end) is "&" && tokens[end + 1].Kind == TokenKind.Word
            && char.IsUpper(reading.Document.WordsOf(end + 1)[0]))
            end += 2;
        return end;
    }
}
