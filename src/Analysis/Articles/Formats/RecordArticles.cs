using System.Collections.Immutable;
using System.Net;
using System.Runtime.ExceptionServices;
using System.Text.RegularExpressions;

namespace Analysis.Articles;

/// <summary>Makes articles of records. The first records are held back until the order of numeric dates is known from them.</summary>
/// <param name="file">The file they come from.</param>
/// <param name="log">Its account.</param>
/// <param name="unit">What the file calls a record: "row", "entry".</param>
internal sealed partial class RecordArticles(SourceFile file, ReadingLog log, string unit)
{
    private const int HeldRecords = 1000;
    private const int HeldCharacters = 1 << 22;

    /// <summary>A cell of a spreadsheet holds so many characters; a longer text was cut there.</summary>
    private const int LongestCell = 32_767;

    private readonly DateColumn _dates = new(log.Note, log.CannotDate);
    private int _number;
    private int _stubs;
    private int _lastLine;
    private int _ofLine;

    /// <summary>The articles, one after the other; a record without text is left out, with its number or line.</summary>
    public IEnumerable<Article> Of(IEnumerable<ArticleRecord> records)
    {
        using var source = records.GetEnumerator();
        var held = Hold(source, out var failure);
        _dates.Learn(held.Select(record => record[ArticleField.Date]));
        foreach (var record in held)
            if (ToArticle(record) is { } article)
                yield return article;
        held.Clear();
        failure?.Throw();
        while (source.MoveNext())
            if (ToArticle(source.Current) is { } article)
                yield return article;
        if (_stubs > 0)
            log.Note($"{_stubs} {(_stubs == 1 ? "text is" : "texts are")} only the beginning or a summary of the article");
    }

    /// <summary>The first records; where the file breaks off among them, what is wrong is told behind them.</summary>
    private static List<ArticleRecord> Hold(IEnumerator<ArticleRecord> source, out ExceptionDispatchInfo? failure)
    {
        var held = new List<ArticleRecord>();
        failure = null;
        try
        {
            for (var length = 0; held.Count < HeldRecords && length < HeldCharacters && source.MoveNext(); length += source.Current.Length)
                held.Add(source.Current);
        }
        catch (Exception e) when (held.Count > 0)
        {
            failure = ExceptionDispatchInfo.Capture(e);
        }
        return held;
    }

    private Article? ToArticle(ArticleRecord record)
    {
        _number++;
        if (record.Blocks.IsEmpty && record.Text is null)
        {
            log.LeaveOut(record.Line is null ? $"{unit} {_number} has no text." : $"the {unit} has no text.", record.Line);
            return null;
        }
        file.Options.Cancellation.ThrowIfCancellationRequested();
        var id = record[ArticleField.Id] ?? IdOf(record);
        if (file.Options.IsWanted?.Invoke(id) != false)
            return MarkStub(WithFields(Labelled(record, id), record), record);
        log.PassOver();
        return null;
    }

    private static Article Labelled(ArticleRecord record, string id)
    {
        var title = TitleOf(record);
        if (!record.Blocks.IsEmpty)
            return BlockText.Label(id, record.Blocks, title);
        var text = record.Text!;
        return MarkedUpText.Is(text) && HtmlBlocks.Of(text) is { Count: > 0 } blocks ? BlockText.Label(id, blocks, title)
            : ArticleStructure.Label(id, text, title);
    }

    /// <summary>The id of a record without one: by its line where the file is read by lines, else by its number.</summary>
    private string IdOf(ArticleRecord record)
    {
        if (record.Line is not { } line || unit != "line")
            return file.IdOf(_number);
        _ofLine = line == _lastLine ? _ofLine + 1 : 1;
        _lastLine = line;
        return _ofLine == 1 ? file.IdOf(line) : $"{file.IdOf(line)}.{_ofLine}";
    }

    private Article WithFields(Article labelled, ArticleRecord record) => labelled with
    {
        Title = TitleOf(record) ?? labelled.Title,
        Date = _dates.Read(record[ArticleField.Date]) ?? labelled.Date,
        Dateline = record[ArticleField.Dateline] ?? labelled.Dateline,
        Authors = ListedNames.Of(record[ArticleField.Author]) is { Length: > 0 } authors ? authors : labelled.Authors,
        Outlet = ListedNames.One(record[ArticleField.Outlet]) ?? labelled.Outlet,
        Section = ListedNames.One(record[ArticleField.Section]) ?? labelled.Section,
        Url = record[ArticleField.Url]?.Trim() ?? labelled.Url,
        Language = record[ArticleField.Language] ?? labelled.Language,
        Edition = record[ArticleField.Edition] ?? labelled.Edition,
        Page = record[ArticleField.Page] ?? labelled.Page,
    };

    /// <summary>A title is one line, without tags.</summary>
    /// <summary>The headline without the outlet's name behind it, where the record names the outlet: "Ferries sail - Courier".</summary>
    private static string? TitleOf(ArticleRecord record)
    {
        var title = OneLine(record[ArticleField.Title]);
        var outlet = ListedNames.One(record[ArticleField.Outlet]);
        return title is null || outlet is null || !title.EndsWith(outlet, StringComparison.Ordinal)
            || OutletBehind().Match(title[..^outlet.Length]) is not { Success: true } bar ? title : title[..bar.Index];
    }

    private static string? OneLine(string? title)
    {
        if (title is null)
            return null;
        var plain = MarkedUpText.Is(title) ? string.Join(' ', HtmlBlocks.Of(title).Select(block => block.Words)) : title;
        return ArchiveLine.Fold(WebUtility.HtmlDecode(plain)) is { Length: > 0 } folded ? folded : null;
    }

    /// <summary>Marks a text that is only an article's beginning: news APIs cut it and say how much is missing.</summary>
    private Article MarkStub(Article article, ArticleRecord record)
    {
        var cut = CutOff().Match(article.Text);
        if (!cut.Success && !record.IsSummary && article.Text.Length != LongestCell)
            return article;
        _stubs++;
        return article with { IsStub = true, Blocks = cut.Success ? Part(article, cut.Index) : article.Blocks };
    }

    private static ImmutableArray<Block> Part(Article article, int cut)
    {
        var last = article.Blocks[^1].Span;
        var before = Lines.Trim(article.Text, last.Start, Math.Max(cut, last.Start));
        var mark = new Block(BlockKind.Boilerplate, Lines.Trim(article.Text, Math.Max(cut, last.Start), last.End));
        return [.. article.Blocks[..^1], .. before.IsEmpty ? (Block[])[] : [article.Blocks[^1] with { Span = before }], mark];
    }

    [GeneratedRegex(@"(?<=\S)\s+[-–—|]\s+\z")]
    private static partial Regex OutletBehind();

    [GeneratedRegex(@"\[\+\d+ chars\]\s*\z")]
    private static partial Regex CutOff();
}
