namespace Analysis.Countries;

/// <summary>
/// Walks the tokens through the names, the longest name from each place (Aho and Corasick's leftmost-longest reading, over words).
/// </summary>
internal sealed class CandidateFinder(Gazetteer gazetteer)
{
    /// <summary>All names in a document, in order, without overlaps; the countries inside an organisation's name among them.</summary>
    /// <param name="document">The text's tokens.</param>
    /// <param name="organisations">Where the tokens of listed organisations' names are noted.</param>
    public List<Candidate> Find(Document document, HashSet<int> organisations)
    {
        var found = new List<Candidate>();
        for (var token = 0; token < document.Tokens.Length; token++)
            if (CanBegin(document, token) && Longest(document, token, skipOrganisations: false) is { Readings: > 0 } candidate)
                token = Keep(document, candidate, found, organisations);
        return found;
    }

    /// <summary>Keeps a candidate, or what lies inside one that is an organisation or stands for nothing; returns its last token.</summary>
    private int Keep(Document document, Candidate candidate, List<Candidate> found, HashSet<int> organisations)
    {
        if (gazetteer[candidate.Readings].Country == NameReading.Organisation)
        {
            for (var token = candidate.First; token <= candidate.Last; token++)
            {
                organisations.Add(token);
                if (CanBegin(document, token) && Longest(document, token, skipOrganisations: true) is { Readings: > 0 } inner
                    && inner.Last <= candidate.Last)
                    found.Add(inner);
            }
        }
        else
        {
            found.Add(candidate);
        }
        return candidate.Last;
    }

    private Candidate Longest(Document document, int first, bool skipOrganisations)
    {
        var best = default(Candidate);
        var path = NameTrie.Start;
        for (var token = first; token < document.Tokens.Length && token < first + 16; token++)
        {
            if (token > first && (IsHyphen(document.WordsOf(token)) || IsStopOfShortWord(document, token)))
                continue;
            if (!IsNameWord(document, token) || (token > first && IsParted(document, token)))
                break;
            path = NameTrie.Step(
                path, document.WordsOf(token) is ['\'' or '\u2019' or '\u02bc', ..] ending ? ending[1..] : document.WordsOf(token));
            var value = gazetteer.At(path);
            if (value == 0)
                break;
            if (value > 1 && !(skipOrganisations && gazetteer[value >> 1].Country < 0) && LooksLikeName(document, first, token, value >> 1))
                best = new Candidate(first, token, value >> 1);
        }
        return best;
    }

    private static bool CanBegin(Document document, int token) =>
        document.Tokens[token].Kind == TokenKind.Word && document.WordsOf(token) is var word
        && (char.IsUpper(word[0]) || word is "the" or "guinea" or "occupied" or "former" or ['e', 'S', ..]);

    private static bool IsNameWord(Document document, int token) =>
        document.Tokens[token].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Possessive
        || document.WordsOf(token) is "," or "&";

    /// <summary>
    /// Whether more than blanks and a line's end lies before a token: a blank line, or words that are no part of the document.
    /// </summary>
    private static bool IsParted(Document document, int token)
    {
        var gap = document.GapBefore(token);
        return gap.Length > 1 && (gap.Count('\n') > 1 || !gap.IsWhiteSpace());
    }

    private static bool IsHyphen(ReadOnlySpan<char> word) => word is "-" or "\u2010" or "\u2011" or "\u2013";

    /// <summary>Whether it is the full stop of a word cut short, as in "ST. LOUIS" and "Dem. Rep. of Congo".</summary>
    private static bool IsStopOfShortWord(Document document, int token) => document.WordsOf(token) is "."
        && document.Tokens[token].Start == document.Tokens[token - 1].End && ShortenedNames.IsCut(document.WordsOf(token - 1));

    /// <summary>
    /// Whether it is a member of a house behind a country and a comma, not the country's form of state: "in Korea, Rep. Ada Brun said".
    /// </summary>
    private static bool IsMember(Document document, int first, int last) => last - first >= 2 && document.WordsOf(last) is "Rep." or "Rep"
        && document.WordsOf(last - 1) is "," && Surroundings.IsCapitalised(document.WordAt(last + 1));

    /// <summary>Whether the last word is a small "is", not the "Is." of islands: "Norfolk is".</summary>
    private static bool IsVerbLikeCutWord(Document document, int first, int last) => last > first && document.WordsOf(last) is "is";

    /// <summary>Abbreviations are written in capitals, and every name ends in a word that begins with one.</summary>
    private bool LooksLikeName(Document document, int first, int last, int reading)
    {
        if (gazetteer[reading].Country < 0)
            return true;
        if (IsMember(document, first, last) || IsVerbLikeCutWord(document, first, last)
            || (first == last && gazetteer[reading].NeedsSupport && document.WordsOf(first).ContainsAny('\'', '\u2019')))
            return false;
        var isShort = document.Tokens[last].Length == 2 && char.IsLetter(document.Text[document.Tokens[last].End - 1])
            && !(document.Tokens[last].End < document.Text.Length && document.Text[document.Tokens[last].End] == '.');
        for (var i = reading; i > 0; i = gazetteer[i].Next)
            if (gazetteer[i].Kind is not CountryNameKind.Abbreviation && !(isShort && first == last && IsInitials(gazetteer[i])))
                return document.WordsOf(last).ContainsAnyInRange('A', 'Z') || document.Tokens[last].Kind != TokenKind.Word
                    || !(document.WordsOf(first) is "the" or "The");
        return IsAllCapitals(document, first, last);
    }

    private static bool IsInitials(NameReading reading) => reading is { NeedsSupport: true, Kind: CountryNameKind.Region };

    private static bool IsAllCapitals(Document document, int first, int last)
    {
        for (var token = first; token <= last; token++)
            foreach (var c in document.WordsOf(token))
                if (char.IsLower(c))
                    return document.WordsOf(first).Length > 4 && document.WordsOf(first).EndsWith(".");
        return true;
    }
}
