namespace Analysis;

/// <summary>Keywords and what goes with them as tables.</summary>
public static class KeywordTables
{
    /// <summary>One row a place where a term stands, the words around it left and right.</summary>
    public static Table ToTable(this IEnumerable<ContextLine> lines)
    {
        var rows = lines.ToList();
        return new Table("Keyword in context",
            Column.Of("article", rows, line => line.Article.Id),
            Column.Of("before", rows, line => line.Left),
            Column.Of("term", rows, line => line.Text),
            Column.Of("after", rows, line => line.Right),
            Column.Of("start", rows, line => line.Span.Start),
            Column.Of("end", rows, line => line.Span.End));
    }

    /// <summary>One row a word.</summary>
    public static Table ToTable(this IEnumerable<Keyword> keywords)
    {
        var rows = keywords.ToList();
        return new Table("Keywords",
            Column.Of("word", rows, row => row.Word),
            Column.Of("count", rows, row => row.Count),
            Column.Of("tf-idf", rows, row => row.Score));
    }

    /// <summary>One row a word, with how many articles hold it and how often it stands in each thousand words.</summary>
    public static Table ToTable(this IEnumerable<WordFrequency> words)
    {
        var rows = words.ToList();
        return new Table("Frequencies",
            Column.Of("word", rows, row => row.Word),
            Column.Of("count", rows, row => row.Count),
            Column.Of("articles", rows, row => row.Articles),
            Column.Of("per 1,000 words", rows, row => row.PerThousand));
    }

    /// <summary>One row a word of two groups.</summary>
    public static Table ToTable(this IEnumerable<KeynessRow> words)
    {
        var rows = words.ToList();
        return new Table("Keyness",
            Column.Of("word", rows, row => row.Word),
            Column.Of("in A", rows, row => row.InA),
            Column.Of("in B", rows, row => row.InB),
            Column.Of("log-likelihood", rows, row => row.LogLikelihood),
            Column.Of("log ratio", rows, row => row.LogRatio),
            Column.Of("z score", rows, row => row.ZScore));
    }

    /// <summary>One row a pair of words.</summary>
    public static Table ToTable(this IEnumerable<Collocation> pairs)
    {
        var rows = pairs.ToList();
        return new Table("Collocations",
            Column.Of("first", rows, pair => pair.First),
            Column.Of("second", rows, pair => pair.Second),
            Column.Of("count", rows, pair => pair.Count),
            Column.Of("NPMI", rows, pair => pair.Npmi));
    }
}
