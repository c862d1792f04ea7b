namespace Analysis.Grammar;

/// <summary>
/// Parts words in marks that only name something from those that may be somebody's. The former are read as names from then on: their marks
/// neither end a sentence's subject nor make its words a quotation.
/// </summary>
internal static class NameSieves
{
    private const int LongestName = 10;

    /// <summary>The sieves, the surest first.</summary>
    public static readonly INameSieve[] InOrder =
    [
        new Nickname(), new GivenName(), new TitleOfWork(), new ExplainedTitle(), new CloseApposition(), new Inscription(),
    ];

    /// <summary>Takes the runs that are names out of those given, tags their words as names and returns them.</summary>
    public static List<MarkedName> TakeFrom(List<QuotedRun> runs, Document document, WordTag[] tags, CueClass[] cues)
    {
        var names = new List<MarkedName>();
        var sentence = 0;
        var kept = 0;
        for (var r = 0; r < runs.Count; r++)
        {
            var run = runs[r];
            while (document.Sentences[sentence].End <= run.Tokens.First)
                sentence++;
            if (run.Closed && run.Tokens.End <= document.Sentences[sentence].End
                && NameOf(new MarkedWords(document, tags, run, document.Sentences[sentence]), names) is { } name)
            {
                names.Add(name);
                Retag(document, tags, cues, run);
            }
            else
                runs[kept++] = run;
        }
        runs.RemoveRange(kept, runs.Count - kept);
        return names;
    }

    private static MarkedName? NameOf(in MarkedWords words, List<MarkedName> before)
    {
        if (words.Length is 0 or > LongestName)
            return null;
        foreach (var sieve in InOrder)
            if (sieve.Holds(words))
                return new MarkedName(words.Run, sieve.Kind);
        return JoinsName(words, before) ? before[^1] with { Run = words.Run } : null;
    }

    /// <summary>Whether "and" or a comma joins a title to one before: "the films “A” and “B”".</summary>
    private static bool JoinsName(in MarkedWords words, List<MarkedName> before)
    {
        if (before.Count == 0 || before[^1].Kind != MarkedNameKind.Title || !words.IsTitleCase)
            return false;
        var end = before[^1].Run.Tokens.End;
        for (var i = end; i < words.Run.Tokens.First; i++)
            if (words.Tag(i) is not (WordTag.And or WordTag.Comma or WordTag.Preposition or WordTag.Determiner or WordTag.Noun)
                || i - end > 4)
                return false;
        return words.Run.Tokens.First > end && end > words.Sentence.First;
    }

    private static void Retag(Document document, WordTag[] tags, CueClass[] cues, QuotedRun run)
    {
        for (var i = run.Tokens.First; i < run.Tokens.End; i++)
        {
            tags[i] = document.Tokens[i].Kind == TokenKind.Word ? WordTag.Name
                : document.Tokens[i].Kind == TokenKind.Number ? WordTag.Number
                : WordTag.NameMark;
            cues[i] = CueClass.None;
        }
    }
}
