namespace Analysis.Articles;

/// <summary>
/// Days that pasted texts write in three numbers with strokes (03/04/2026): where both orders are possible, the other texts of the file
/// decide; where they don't, the first number is the day, and that is said.
/// </summary>
internal static class NumericDays
{
    /// <summary>The articles of a file, with the days that its majority gives them.</summary>
    public static IEnumerable<Article> Decided(IReadOnlyList<Article> articles, ReadingLog log)
    {
        var days = articles.Select(DayOf).ToList();
        var dayFirst = days.Count(day => day?.Order == NumberOrder.DayFirst);
        var monthFirst = days.Count(day => day?.Order == NumberOrder.MonthFirst);
        foreach (var (article, day) in articles.Zip(days))
        {
            if (day?.Order == NumberOrder.Either && dayFirst == monthFirst)
                Tell(article, day, log);
            yield return day?.Order == NumberOrder.Either && monthFirst > dayFirst
                ? article with { Date = new DateOnly(day.Day.Year, day.Day.Day, day.Day.Month) }
                : article;
        }
    }

    /// <summary>The place that an article's day was read from; null where it was not read from a line.</summary>
    private static FoundDay? DayOf(Article article) => article.Date is null ? null
        : Lines(article).SelectMany(ArticleDate.All).FirstOrDefault(found => found.Day == article.Date);

    private static void Tell(Article article, FoundDay day, ReadingLog log)
    {
        var line = Lines(article).First(words => ArticleDate.All(words).Any(found => found == day));
        log.Note($"dates like '{day.Span.In(line)}' can be read in two ways and no other date of the file decides it: read day first");
    }

    private static IEnumerable<string> Lines(Article article) => article.Blocks
        .Where(block => block.Kind is BlockKind.Date or BlockKind.Byline or BlockKind.Dateline)
        .Select(block => block.Span.In(article.Text));
}
