namespace Analysis.Grammar;

/// <summary>A title that what follows explains: "“…”, her first novel, won".</summary>
internal sealed class ExplainedTitle : INameSieve
{
    private const int Reach = 6;

    /// <inheritdoc/>
    public MarkedNameKind Kind => MarkedNameKind.Title;

    /// <inheritdoc/>
    public bool Holds(in MarkedWords words)
    {
        if (!words.IsTitleCase || words.Tag(words.Behind) != WordTag.Comma
            || words.Tag(words.Behind + 1) is not (WordTag.Determiner or WordTag.PossessivePronoun))
            return false;
        for (var i = words.Behind + 2; i < words.Behind + Reach
            && words.Tag(i) is WordTag.Adjective or WordTag.Noun or WordTag.Number or WordTag.Document or WordTag.Name or WordTag.Hyphen
                or WordTag.CueNoun or WordTag.Ing; i++)
            if (words.SignOf(i) == NamingSign.Work || (words.Tag(i) == WordTag.Document && words.SignOf(i) != NamingSign.Voiced))
                return true;
        return false;
    }
}
