using System.Text.RegularExpressions;

namespace Analysis.Articles;

/// <summary>What the forms of Nexis have in common: outlet, date line and labelled lines become the fields of an article.</summary>
internal abstract partial class NexisDocument
{
    private const int MostLinesBelowGraphic = 6;

    private string? _copyright;
    private string? _loadDate;
    private string? _dateLine;

    /// <summary>The article as far as it was read.</summary>
    protected ArchivedArticle Article { get; } = new();

    /// <summary>Gives the article, or tells why there is none.</summary>
    /// <param name="number">Its number in the file, from 1.</param>
    /// <param name="file">The file.</param>
    /// <param name="log">Is told of what is left out.</param>
    public Article? ToArticle(int number, SourceFile file, ReadingLog log)
    {
        if (!Article.HasText && (Article.Title is null || NotDelivered().IsMatch(Article.Title)))
        {
            log.LeaveOut($"document {number} has no text: the archive did not deliver it.");
            return null;
        }
        DateByLoading(log);
        if (Article.Date is null && _dateLine is not null)
            log.CannotDate(_dateLine);
        return Article.ToArticle(file.IdOf(number));
    }

    /// <summary>
    /// Where the fields behind the text begin: seen from the end, where labels no longer follow each other. A label that stands alone is a
    /// word of the text.
    /// </summary>
    /// <param name="lines">The lines of the document.</param>
    /// <param name="first">The first that may be of the tail.</param>
    /// <param name="inCapitals">Whether labels are in capitals.</param>
    protected static int TailOf(List<ArchiveLine> lines, int first, bool inCapitals)
    {
        var (tail, others) = (lines.Count, 0);
        for (var i = lines.Count - 1; i >= first && others <= MostLinesBelowGraphic; i--)
        {
            var field = NexisLabels.Read(lines[i].Words, inCapitals)?.Field;
            var isHead = field == "graphic" || IsGraphic(lines[i]) || IsClassification(lines[i]);
            var isOfTail = (field is not null && NexisLabels.IsOfTail(field)) || NexisLines.IsCopyright(lines[i].Words)
                || NexisLines.IsOwner(lines[i].Words);
            if (isHead || (isOfTail && others <= 1))
                (tail, others) = (i, 0);
            else if (!NexisLabels.IsOfShape(lines[i].Words))
                others++;
        }
        return tail;
    }

    /// <summary>Whether a line heads the keywords of the archive.</summary>
    protected static bool IsClassification(ArchiveLine line) =>
        line.Words == "Classification"
        || (line.Words.Length < 20 && line.Mark?.StartsWith("Classification", StringComparison.Ordinal) == true);

    /// <summary>Whether a line heads what stands below pictures.</summary>
    protected static bool IsGraphic(ArchiveLine line) => GraphicLine().IsMatch(line.Words);

    /// <summary>Takes a line that holds the outlet, and the edition perhaps.</summary>
    protected void SetOutlet(string line)
    {
        var parts = OutletEdition().Match(line);
        Article.Outlet = Brackets().Replace(parts.Success ? parts.Groups["outlet"].Value : line, " (").Trim().TrimEnd('.');
        if (parts.Success)
            Article.Edition = parts.Groups["edition"].Value.Trim();
    }

    /// <summary>Takes the line that holds the day.</summary>
    protected void SetDate(string line, ArchiveDate? date)
    {
        _dateLine = line;
        Article.Date = date?.Day;
        if (date is { } found && Edition().Match(line, found.End) is { Success: true } edition)
            Article.Edition ??= edition.Groups["edition"].Value.Trim();
    }

    /// <summary>Takes the line of the title.</summary>
    protected void SetTitle(string line)
    {
        var title = NexisLines.WithoutCorrectionNote(line).TrimEnd(' ', ';', ',', '-');
        Article.Title = title.Length == 0 || NexisLines.IsNoHeadline(title) ? null : title;
    }

    /// <summary>Takes what a copyright line says.</summary>
    protected void SetCopyright(string line) => _copyright ??= Year().Match(line) is { Success: true } year ? year.Value : null;

    /// <summary>Takes a labelled line.</summary>
    protected void Set(string field, string value)
    {
        if (value.Length == 0)
            return;
        switch (field)
        {
            case "headline": SetTitle(value); break;
            case "byline": Article.Byline = Article.Byline is { } first ? $"{first}; {value}" : value; break;
            case "section": SetSection(value); break;
            case "dateline": Article.Dateline = value; break;
            case "highlight": Article.Add(value, BlockKind.Headline); break;
            case "correction": Article.Add(value, BlockKind.Correction); break;
            case "graphic": Article.Add(value, BlockKind.Caption); break;
            case "language": Article.Language = value; break;
            case "date": _loadDate = value; break;
        }
    }

    private void SetSection(string value)
    {
        if (Page().Match(value) is { Success: true } page)
            Article.Page = page.Groups["page"].Value.Trim();
        var section = value.Split(';')[0].Trim();
        Article.Section = Page().IsMatch(section) ? null : section;
    }

    /// <summary>Where no day is printed, the day it was loaded stands for it, unless the year of the copyright is another.</summary>
    private void DateByLoading(ReadingLog log)
    {
        if (Article.Date is not null || ArchiveDate.Find(_loadDate) is not { } loaded)
            return;
        if (_dateLine is null && (_copyright is null || Year().Match(_loadDate!).Value == _copyright))
        {
            Article.Date = loaded;
            log.Note("articles without a day have the day on which the archive loaded them");
        }
    }

    [GeneratedRegex(
        @"(?:could|can) ?not be (?:delivered|displayed|retrieved|shown)|unable to (?:deliver|display|retrieve)"
        + @"|(?:is|are) (?:not|no longer) available",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotDelivered();

    [GeneratedRegex(@"\A(?<outlet>.+?)(?:\s+[-–]\s+|\s*;\s*|,\s+)"
        + @"(?<edition>[^-–;,]*\b(?:edition|final|ausgabe|édition|edición)\b.*)\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OutletEdition();

    [GeneratedRegex(@"(?<=[\p{L}\p{N}.])\s*\((?=\p{Lu})")]
    private static partial Regex Brackets();

    [GeneratedRegex(
        @"\G[\s,]*(?:\p{L}+day\b|\p{L}+(?:tag|di|ag)\b)?[\s,-]*(?<edition>[^,]*\b(?:edition|final)\b.*?)(?:\s*correction appended)?\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Edition();

    [GeneratedRegex(@"\b(?:pg|page|pages|p|s|seite|pág)\.?\s*(?<page>[A-Z]{0,3}\.?\d[\w-]*)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Page();

    [GeneratedRegex(@"\A(?:Graphic|Graphique|Grafik)\z")]
    private static partial Regex GraphicLine();

    [GeneratedRegex(@"\b(?:18|19|20)\d\d\b")]
    private static partial Regex Year();
}
