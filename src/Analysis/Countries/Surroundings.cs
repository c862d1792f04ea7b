namespace Analysis.Countries;

/// <summary>What stands around a candidate in its paragraph.</summary>
internal readonly ref struct Surroundings(Document document, Candidate candidate)
{
    private const int MostWordsOfName = 4;

    /// <summary>The word before, or empty at the paragraph's start.</summary>
    public ReadOnlySpan<char> Before => IsParted(candidate.First) ? [] : Word(candidate.First - 1);

    /// <summary>The word before that, or empty.</summary>
    public ReadOnlySpan<char> SecondBefore => IsParted(candidate.First) || IsParted(candidate.First - 1) ? [] : Word(candidate.First - 2);

    /// <summary>The word after, or empty at the paragraph's end.</summary>
    public ReadOnlySpan<char> After => IsParted(candidate.Last + 1) ? [] : Word(candidate.Last + 1);

    /// <summary>The word after that, or empty.</summary>
    public ReadOnlySpan<char> SecondAfter => IsParted(candidate.Last + 1) || IsParted(candidate.Last + 2) ? [] : Word(candidate.Last + 2);

    /// <summary>
    /// Whether a date follows, as in an agency's dateline, which names a city known to all without its country: "GENEVA, March 27 -".
    /// </summary>
    public bool IsDated => After is "," && ArticleDate.IsMonth(SecondAfter) && OpensSentence
        && candidate.Last + 3 < document.Tokens.Length && document.Tokens[candidate.Last + 3].Kind == TokenKind.Number;

    /// <summary>Whether it is one of two of its name, and not the one that goes without saying: "the other Georgia".</summary>
    public bool IsTheOther => Before is "other" && SecondBefore is "the" or "The";

    /// <summary>Whether the words before say that a place follows: "in", "the town of".</summary>
    public bool IsLocated =>
        SurroundingWords.IsLocating(Before)
        || (Before is "of" && (SurroundingWords.LeadsSettlement(SecondBefore) || SurroundingWords.IsOfSomeTown(SecondBefore)));

    /// <summary>Whether it stands in the brackets of a dateline or a credit: "(Meridian Wire)".</summary>
    public bool IsAgency => Before is "(" && document.Text.AsSpan(document.Tokens[candidate.Last].End) is var rest
        && rest.IndexOf(')') is > 0 and < 40 and var close && rest[(close + 1)..].TrimStart() is ['\u2014' or '\u2013' or '-', ..];

    /// <summary>Whether the next words all begin with capitals, as in a headline.</summary>
    public bool IsInTitleCase => IsCapitalised(After) && IsCapitalised(SecondAfter) && IsCapitalised(Word(candidate.Last + 3));

    /// <summary>Whether the words are part of the name of an organisation, paper, company or team.</summary>
    public bool IsInOrganisation
    {
        get
        {
            if ((Before is "of" && SurroundingWords.IsOrganisationWord(SecondBefore)) || SurroundingWords.IsClub(Before))
                return true;
            for (var (token, words) = (candidate.Last + 1, 0); words < MostWordsOfName && IsPartOfName(token); token++)
            {
                if (SurroundingWords.IsOrganisationWord(Word(token)))
                    return true;
                words += IsCapitalised(Word(token)) ? 1 : 0;
            }
            return false;
        }
    }

    /// <summary>Whether a city or region stands before what can be a team's nickname: "Dallas Cowboys".</summary>
    public bool IsTeam =>
        !IsAllCapitals(After) && IsCapitalised(After) && After is [_, _, _, _, .., not ('s' or 'u' or 'i'), 's']
        && !IsCapitalised(SecondAfter)
        && !SurroundingWords.IsPlaceType(After) && !SurroundingWords.IsWater(After);

    private bool IsPartOfName(int token) => !IsParted(token) && (IsCapitalised(Word(token))
        || (Word(token) is "'s" or "\u2019s" or "&" && IsCapitalised(Word(token + 1)) && token > candidate.Last + 1)
        || (token > candidate.Last + 1 && token < document.Tokens.Length && document.WordsOf(token) is "'" or "\u2019"
            && IsCapitalised(Word(token + 1)))
        || (Word(token) is "and" or "for" or "of" && token > candidate.Last + 1 && IsCapitalised(Word(token + 1))));

    /// <summary>Whether it is part of the name of a river, lake, sea or mountain: "Lake Chad", "the Paraná and Paraguay rivers".</summary>
    public bool IsWater =>
        SurroundingWords.IsWater(After) || SurroundingWords.LeadsWater(Before)
        || (Before is "of" && SurroundingWords.LeadsWater(SecondBefore))
        || (After is "and" && IsCapitalised(SecondAfter) && SurroundingWords.IsWater(Word(candidate.Last + 3))
            && char.IsLower(Word(candidate.Last + 3)[0]));

    /// <summary>Whether it is part of the name of a road: "Indian Lake Road", "US-24".</summary>
    public bool IsRoad =>
        SurroundingWords.IsRoad(After) || (IsCapitalised(After) && SurroundingWords.IsRoad(SecondAfter)) || After is "Highway" or "Route"
        || (After is "-" && document.Tokens[candidate.Last + 1].Start == document.Tokens[candidate.Last].End
            && candidate.Last + 2 < document.Tokens.Length && document.Tokens[candidate.Last + 2].Kind == TokenKind.Number);

    /// <summary>Whether it is the pronoun of a headline in capitals: "PRAY FOR US".</summary>
    public bool IsPronoun => document.WordsOf(candidate.First) is "US" && (Before is "LET" or "GIVE" or "TELL" or "JOIN" or "HELP"
        || (Before is "FOR" or "WITH" or "OF" or "LIKE" or "ALL" or "ABOUT" or "TO" && !IsCapitalised(After)));

    /// <summary>Whether the word behind is a currency, so that the words are its name: "Swiss franc".</summary>
    public bool IsCurrency => SurroundingWords.IsCurrency(After);

    /// <summary>Whether a region is spoken of: "the state of Georgia", "Georgia's governor", "Punjab province".</summary>
    public bool IsOfRegion => SurroundingWords.IsRegionType(After) || SurroundingWords.IsRegionOffice(After)
        || (After is "'s" or "\u2019s" && SurroundingWords.IsRegionOffice(SecondAfter))
        || (Before is "of" && (SurroundingWords.IsRegionType(SecondBefore) || SurroundingWords.IsRegionOffice(SecondBefore)
        || SecondBefore is "University"));

    /// <summary>Whether those stand before it whom a state sends: "the senator from Georgia".</summary>
    public bool IsSender => Before is "from" && SurroundingWords.IsSentByRegion(SecondBefore);

    /// <summary>Whether one of the hyphens around it joins it to a capital, as in a double surname.</summary>
    public bool IsInDoubleName =>
        (After is "-" && IsJoined(candidate.Last) && IsCapitalised(SecondAfter))
        || (Before is "-" && IsJoined(candidate.First - 2) && IsCapitalised(SecondBefore));

    /// <summary>
    /// Whether the word is a language: bare behind a verb or preposition and before no noun ("spoke French.", "into English and Welsh").
    /// </summary>
    public bool IsLanguage
    {
        get
        {
            var (first, last) = (candidate.First, candidate.Last);
            while (Word(first - 1) is "," or "and" or "or" && SurroundingWords.IsLanguage(Word(first - 2)))
                first -= 2;
            while (Word(last + 1) is "," or "and" or "or" && SurroundingWords.IsLanguage(Word(last + 2)))
                last += 2;
            var after = Word(last + 1);
            return SurroundingWords.IsLanguage(document.WordsOf(candidate.First)) && SurroundingWords.LeadsLanguage(Word(first - 1))
                && (SurroundingWords.IsOfSpeech(Word(first - 1)) || after.IsEmpty
                    || (!char.IsLetterOrDigit(after[0]) && after is not ("-" or "'s" or "\u2019s" or "\u2010"))
                    || SurroundingWords.FollowsLanguage(after));
        }
    }

    /// <summary>Whether a capital stands right before, as in a longer name that is not listed.</summary>
    public bool FollowsCapital => IsCapitalised(Before) && document.Tokens[candidate.First - 1].Kind == TokenKind.Word
        && !SurroundingWords.IsLocating(Before) && !IsSentenceStart(candidate.First - 1)
        && !IsAllCapitals(document.WordsOf(candidate.First));

    /// <summary>Whether a capital stands right behind.</summary>
    public bool PrecedesCapital => IsCapitalised(After) && !IsAllCapitals(document.WordsOf(candidate.First));

    /// <summary>Whether no noun stands behind it: "the Naryn.", unlike "the Paris mayor".</summary>
    public bool StandsBare => After.IsEmpty || !char.IsLetter(After[0]) || SurroundingWords.FollowsLanguage(After);

    /// <summary>Whether it is the first word of a sentence, where a capital says nothing.</summary>
    public bool OpensSentence => IsSentenceStart(candidate.First);

    private bool IsJoined(int token) => token >= 0 && token + 2 < document.Tokens.Length
        && document.Tokens[token + 1].Start == document.Tokens[token].End
        && document.Tokens[token + 2].Start == document.Tokens[token + 1].End;

    internal static bool IsCapitalised(ReadOnlySpan<char> word) => word.Length > 1 && char.IsUpper(word[0]);

    internal static bool IsAllCapitals(ReadOnlySpan<char> word) => word.Length > 1 && !word.ContainsAnyInRange('a', 'z');

    private bool IsSentenceStart(int token)
    {
        if (token <= 0)
            return true;
        var before = document.Tokens[token - 1];
        return before.Kind == TokenKind.QuoteMark || document.WordsOf(token - 1) is "." or "!" or "?" or ":" or "..." or "|"
            || IsNewLine(token);
    }

    private bool IsNewLine(int token) => document.GapBefore(token).Contains('\n');

    /// <summary>Whether a blank line lies before a token.</summary>
    private bool IsParted(int token) => token > 0 && token < document.Tokens.Length
        && document.GapBefore(token) is { Length: > 1 } gap && gap.Count('\n') > 1;

    private ReadOnlySpan<char> Word(int token) => document.WordAt(token);
}
