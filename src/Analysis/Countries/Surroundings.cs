namespace Analysis;

/// <summary>What stands around a candidate in its paragraph.</summary>
internal readonly ref struct Surroundings(Document document, Candidate candidate)
{
    /// <summary>The word before, or empty at the paragraph's start.</summary>
    public ReadOnlySpan<char> Before => Word(candidate.First - 1);

    /// <summary>The word before that.</summary>
    public ReadOnlySpan<char> SecondBefore => Word(candidate.First - 2);

    /// <summary>The word after.</summary>
    public ReadOnlySpan<char> After => Word(candidate.Last + 1);

    /// <summary>The word after that.</summary>
    public ReadOnlySpan<char> SecondAfter => Word(candidate.Last + 2);

    /// <summary>Whether the words are a person's: a given name or title before, or a surname behind what is a given name.</summary>
    public bool IsPerson
    {
        get
        {
            if (Cues.IsTitle(Before) || (Cues.IsGivenName(Before) && !Cues.IsLocating(SecondBefore)) || IsInitial(Before))
                return true;
            return candidate.IsOneWord && Cues.IsGivenName(document.WordsOf(candidate.First)) && IsCapitalised(After)
                && !Cues.IsOrganisationWord(After) && !Cues.IsPlaceType(After) && !Cues.IsLocating(Before) && !IsAllCapitals(After);
        }
    }

    /// <summary>Whether the words are part of the name of an organisation.</summary>
    public bool IsInOrganisation
    {
        get
        {
            if (Before is "of" && Cues.IsOrganisationWord(SecondBefore))
                return true;
            for (var token = candidate.Last + 1; token < candidate.Last + 5 && IsCapitalised(Word(token)); token++)
                if (Cues.IsOrganisationWord(Word(token)))
                    return true;
            return false;
        }
    }

    /// <summary>Whether a capital stands right before, as in a longer name that is not listed.</summary>
    public bool FollowsCapital => IsCapitalised(Before) && document.Tokens[candidate.First - 1].Kind == TokenKind.Word
        && !Cues.IsLocating(Before) && !IsSentenceStart(candidate.First - 1) && !IsAllCapitals(document.WordsOf(candidate.First));

    /// <summary>Whether a capital stands right behind.</summary>
    public bool PrecedesCapital => IsCapitalised(After) && !IsAllCapitals(document.WordsOf(candidate.First));

    /// <summary>Whether it is the first word of a sentence, where a capital says nothing.</summary>
    public bool OpensSentence => IsSentenceStart(candidate.First);

    private static bool IsCapitalised(ReadOnlySpan<char> word) => word.Length > 1 && char.IsUpper(word[0]);

    private static bool IsAllCapitals(ReadOnlySpan<char> word) => word.Length > 1 && !word.ContainsAnyInRange('a', 'z');

    private static bool IsInitial(ReadOnlySpan<char> word) => word is [>= 'A' and <= 'Z', '.'];

    private bool IsSentenceStart(int token)
    {
        if (token <= 0)
            return true;
        var before = document.Tokens[token - 1];
        return before.Kind == TokenKind.QuoteMark || document.WordsOf(token - 1) is "." or "!" or "?" or ":" or "..." or "|" || IsNewLine(token);
    }

    private bool IsNewLine(int token) => document.Text
        .AsSpan(document.Tokens[token - 1].End, document.Tokens[token].Start - document.Tokens[token - 1].End).Contains('\n');

    private ReadOnlySpan<char> Word(int token) =>
        token < 0 || token >= document.Tokens.Length || document.Tokens[token].Kind == TokenKind.QuoteMark ? [] : document.WordsOf(token);
}
