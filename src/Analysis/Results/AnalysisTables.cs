namespace Analysis;

/// <summary>
/// The analyses as tables. Every row names its article and, where it stands for words, their span in the article's text
/// (<c>start</c> zero-based, <c>end</c> exclusive, in UTF-16 code units) and the words themselves.
/// </summary>
public static class AnalysisTables
{
    /// <summary>One row an article, with what is known of it and its size.</summary>
    public static Table ToTable(this IEnumerable<Article> articles)
    {
        var rows = articles.ToList();
        return new Table("Articles",
            Column.Of("article", rows, a => a.Id),
            Column.Of("title", rows, a => a.Title),
            Column.Of("date", rows, a => a.Date),
            Column.Of("section", rows, a => a.Section),
            Column.Of("author", rows, a => a.Author),
            Column.Of("outlet", rows, a => a.Outlet),
            Column.Of("dateline", rows, a => a.Dateline),
            Column.Of("paragraphs", rows, a => a.Document.Paragraphs.Count(p => p.Kind == BlockKind.Paragraph)),
            Column.Of("sentences", rows, a => a.Document.Sentences.Length),
            Column.Of("words", rows, a => a.Document.Tokens.Count(t => t.Kind is TokenKind.Word or TokenKind.Number)),
            Column.Of("start", rows, _ => 0),
            Column.Of("end", rows, a => a.Text.Length));
    }

    /// <summary>One row a file or line that could not be read.</summary>
    public static Table ToTable(this IEnumerable<Problem> problems)
    {
        var rows = problems.ToList();
        return new Table("Left out",
            Column.Of("file", rows, p => p.File),
            Column.Of("line", rows, p => p.Line),
            Column.Of("problem", rows, p => p.Message));
    }

    /// <summary>
    /// One row a file: what was found in it, how many articles it says it holds (<c>stated</c>), and what became of them. Of
    /// those read, <c>other language</c> seem not to be in English; <c>remarks</c> names columns without use and dates that
    /// could not be read. A path from the root of the machine begins with the last folder that all such share, since tables are passed on.
    /// </summary>
    public static Table ToTable(this Account account)
    {
        var rows = account.Rows;
        var unshared = Unshared(rows.Select(row => row.File));
        var problems = account.Problems.ToLookup(p => p.File, StringComparer.Ordinal);
        return new Table("Account",
            Column.Of("file", rows, r => Path.IsPathRooted(r.File) ? r.File[unshared..] : r.File),
            Column.Of("kind", rows, r => r.Kind),
            Column.Of("stated", rows, r => r.Stated),
            Column.Of("found", rows, r => r.Found),
            Column.Of("read", rows, r => r.Read),
            Column.Of("left out", rows, r => r.LeftOut),
            Column.Of("duplicates", rows, r => r.Duplicates),
            Column.Of("other language", rows, r => r.OtherLanguage),
            Column.Of("whole", rows, r => r.IsComplete),
            Column.Of("remarks", rows, r => Remarks(r, problems[r.File])));
    }

    /// <summary>How many characters of each path from the root stand before the last folder that all of them share.</summary>
    private static int Unshared(IEnumerable<string> files)
    {
        var folders = files.Where(Path.IsPathRooted).Select(FolderOf).ToList();
        if (folders.Count == 0)
            return 0;
        var shared = FolderOf(folders.Aggregate((one, other) => one[..one.AsSpan().CommonPrefixLength(other)]));
        return FolderOf(shared.TrimEnd('/', '\\')).Length;
    }

    private static string FolderOf(string path) => path[..(path.LastIndexOfAny(['/', '\\']) + 1)];

    private static string? Remarks(AccountRow row, IEnumerable<Problem> problems)
    {
        var remarks = string.Join(
            "; ", [.. problems.Select(p => p.Line is null ? p.Message : $"line {p.Line}: {p.Message}").Take(3), .. row.Notes]);
        return remarks.Length == 0 ? null : remarks;
    }

    /// <summary>One row a paragraph, headline, caption or dateline.</summary>
    public static Table ToParagraphTable(this IEnumerable<Article> articles)
    {
        var rows = articles.SelectMany(
            a => a.Document.Paragraphs.Select(p => (Kind: p.Kind, Of: new Evidence(a, a.Document.SpanOf(p.Tokens))))).ToList();
        return new Table("Paragraphs", [
            Column.Of("article", rows, r => r.Of.Article.Id),
            Column.Of("kind", rows, r => Labels.Of(r.Kind)),
            .. Place(rows, r => r.Of)]);
    }

    /// <summary>One row a sentence; <c>sentence</c> counts from zero in its article.</summary>
    public static Table ToSentenceTable(this IEnumerable<Article> articles)
    {
        var rows = articles.SelectMany(a => a.Document.Sentences.Select((s, i) => (Number: i, Of: new Evidence(a, a.Document.SpanOf(s)))))
            .ToList();
        return new Table("Sentences", [
            Column.Of("article", rows, r => r.Of.Article.Id),
            Column.Of("sentence", rows, r => r.Number),
            .. Place(rows, r => r.Of)]);
    }

    /// <summary>One row a quotation; the span reaches from its first piece to its last one.</summary>
    public static Table ToTable(this IEnumerable<Quotation> quotations)
    {
        var rows = quotations.ToList();
        return new Table("Quotations", [
            Column.Of("article", rows, q => q.Article.Id),
            Column.Of("speaker", rows, q => q.Speaker?.Name),
            Column.Of("text", rows, q => q.Text),
            Column.Of("cue", rows, q => q.Cue),
            Column.Of("kind", rows, q => Labels.Of(q.Kind)),
            Column.Of("form", rows, q => Labels.Of(q.Form)),
            Column.Of("confidence", rows, q => q.Confidence),
            Column.Of("role", rows, q => q.Speaker?.Role),
            Column.Of("affiliation", rows, q => q.Speaker?.Affiliation),
            Column.Of("speaker country", rows, q => q.Speaker?.Country),
            Column.Of("speaker words", rows, q => q.SpeakerText),
            Column.Of("source type", rows, q => q.Source is { } source ? Labels.Of(source.Type) : null),
            Column.Of("source title", rows, q => q.Source?.Title),
            Column.Of("source words", rows, q => q.Source?.Words.In(q.Article.Text)),
            Column.Of("via", rows, q => q.Via?.Name),
            Column.Of("behind", rows, q => q.Source?.Behind),
            Column.Of("start", rows, q => q.Content[0].Start),
            Column.Of("end", rows, q => q.Content[^1].End),
            Column.Of("title", rows, q => q.Article.Title),
            Column.Of("date", rows, q => q.Article.Date),
            Column.Of("outlet", rows, q => q.Article.Outlet),
            Column.Of("url", rows, q => q.Article.Url)]);
    }

    /// <summary>
    /// One row a speaker over all articles: names, what they are, how often and when they are quoted, and by what their names were joined.
    /// </summary>
    public static Table ToTable(this IEnumerable<QuotedSpeaker> speakers)
    {
        var rows = speakers.ToList();
        return new Table("Speakers", [
            Column.Of("speaker", rows, s => s.Name),
            Column.Of("also as", rows, s => s.Names.Length > 1 ? string.Join("; ", s.Names.Skip(1)) : null),
            Column.Of("role", rows, s => s.Role),
            Column.Of("affiliation", rows, s => s.Affiliation),
            Column.Of("country", rows, s => s.Country),
            Column.Of("quotations", rows, s => s.Quotations.Length),
            Column.Of("articles", rows, s => s.Sightings.Length),
            Column.Of("first", rows, s => s.First),
            Column.Of("last", rows, s => s.Last),
            Column.Of("joined by", rows, s => s.Evidence),
            Column.Of("first article", rows, s => s.Sightings[0].Article.Id),
            Column.Of("start", rows, s => s.Quotations[0].Content[0].Start),
            Column.Of("end", rows, s => s.Quotations[0].Content[0].End),
            Column.Of("text", rows, s => s.Quotations[0].Content[0].In(s.Quotations[0].Article.Text))]);
    }

    /// <summary>One row a person or body that an article names.</summary>
    public static Table ToTable(this IEnumerable<NamedEntity> named)
    {
        var rows = named.ToList();
        return new Table("Names", [
            Column.Of("article", rows, name => name.Article.Id),
            Column.Of("name", rows, name => name.Who.Name),
            Column.Of("kind", rows, name => Labels.Of(name.Kind)),
            Column.Of("mentions", rows, name => name.Names.Length),
            Column.Of("quotations", rows, name => name.Quotations.Length),
            Column.Of("role", rows, name => name.Who.Role),
            Column.Of("affiliation", rows, name => name.Who.Affiliation),
            Column.Of("country", rows, name => name.Who.Country),
            Column.Of("start", rows, name => name.Names[0].Start),
            Column.Of("end", rows, name => name.Names[0].End),
            Column.Of("text", rows, name => name.Names[0].In(name.Article.Text)),
            Column.Of("sentence", rows, name => new Evidence(name.Article, name.Names[0]).SentenceWords())]);
    }

    /// <summary>One row a stretch in quotation marks that is no quotation, with the reason.</summary>
    public static Table ToTable(this IEnumerable<SetAsideRun> runs)
    {
        var rows = runs.ToList();
        return new Table("Words in marks that are no quotation", [
            Column.Of("article", rows, r => r.Article.Id),
            Column.Of("reason", rows, r => Labels.Of(r.Reason)),
            .. Place(rows, r => new Evidence(r.Article, r.Span)),
            Sentence(rows, r => new Evidence(r.Article, r.Span))]);
    }

    /// <summary>One row a topic's term found.</summary>
    public static Table ToTable(this IEnumerable<TopicHit> hits)
    {
        var rows = hits.ToList();
        return new Table("Topic terms", [
            Column.Of("article", rows, h => h.Article.Id),
            Column.Of("topic", rows, h => h.Topic),
            Column.Of("term", rows, h => h.Term),
            Column.Of("weight", rows, h => h.Weight),
            .. Place(rows, h => new Evidence(h.Article, h.Span)),
            Sentence(rows, h => new Evidence(h.Article, h.Span))]);
    }

    /// <summary>One row a country mentioned.</summary>
    public static Table ToTable(this IEnumerable<CountryMention> mentions)
    {
        var rows = mentions.ToList();
        return new Table("Country mentions", [
            Column.Of("article", rows, m => m.Article.Id),
            Column.Of("country", rows, m => m.Country),
            Column.Of("name", rows, m => m.Name()),
            Column.Of("kind", rows, m => Labels.Of(m.Kind)),
            Column.Of("in organisation", rows, m => m.InOrganisation),
            .. Place(rows, m => new Evidence(m.Article, m.Span)),
            Sentence(rows, m => new Evidence(m.Article, m.Span))]);
    }

    private static IEnumerable<Column> Place<T>(IReadOnlyList<T> rows, Func<T, Evidence> place) =>
    [
        Column.Of("start", rows, row => place(row).Span.Start),
        Column.Of("end", rows, row => place(row).Span.End),
        Column.Of("text", rows, row => place(row).Text),
    ];

    private static Column Sentence<T>(IReadOnlyList<T> rows, Func<T, Evidence> place) =>
        Column.Of("sentence", rows, row => place(row).SentenceWords());
}
