namespace Analysis.Grammar;

/// <summary>
/// The title of a work behind its noun or a verb that has works for objects: "the film “…”", "copies of “…”", "starred in “…”".
/// </summary>
internal sealed class TitleOfWork : INameSieve
{
    /// <inheritdoc/>
    public MarkedNameKind Kind => MarkedNameKind.Title;

    /// <inheritdoc/>
    public bool Holds(in MarkedWords words)
    {
        if (!words.IsTitleCase)
            return false;
        var i = words.Before;
        while (words.Tag(i) is WordTag.Comma or WordTag.Adverb)
            i--;
        if (words.SignOf(i) == NamingSign.Work
            || (words.Tag(i) == WordTag.Document && words.Length > 2 && words.SignOf(i) != NamingSign.Voiced))
            return true;
        if (words.Tag(words.Before) == WordTag.Comma)
            return false;
        if (words.Word(i) is "of")
            return words.SignOf(i - 1) is NamingSign.Copies or NamingSign.Work;
        var verb = words.Word(i) is "in" or "with" ? i - 1 : i;
        return words.Length > 1
            && ((words.SignOf(verb) == NamingSign.Renders
                && words.Tag(verb - 1) is not (WordTag.Document or WordTag.CueNoun or WordTag.Noun))
            || (words.Word(verb) is "wrote" or "writes" && words.Tag(verb - 1) == WordTag.Who));
    }
}
