using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Analysis.Articles;

/// <summary>An export of Europresse as HTML: an element <c>article</c> each, or a table each in its older form.</summary>
internal sealed partial class EuropresseFormat : IArticleFormat
{
    private const int MostWordsOfAuthor = 10;

    /// <inheritdoc/>
    public string Name => "Europresse, HTML";

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => file.HeadText.Contains("DocPublicationName", StringComparison.Ordinal)
        || (file.HeadText.Contains("DocHeader", StringComparison.Ordinal)
            && file.HeadText.Contains("itreArticle", StringComparison.Ordinal));

    /// <inheritdoc/>
    public IEnumerable<Article> Read(SourceFile file, ReadingLog log)
    {
        var html = file.Text;
        foreach (var (number, part) in ArchiveParts.Of(html, StartIn(html)))
        {
            if (!ArchiveParts.IsReadable(part, number, log))
                continue;
            var page = new HtmlParser().ParseDocument(part);
            if (page.QuerySelector(".DocPublicationName, .DocHeader, .DocText") is null && TitleOf(page) is null)
                continue;
            var article = Fields(page);
            if (page.QuerySelector(".DocText, .docOcurrContainer") is { } text)
                ReadText(page, text, article);
            else
                ReadOlder(page, article);
            yield return article.ToArticle(file.IdOf(number));
        }
    }

    private static Regex StartIn(string html) =>
        NewerStart().IsMatch(html) && html.Contains("DocText", StringComparison.Ordinal) ? NewerStart() : OlderStart();

    private static IElement? TitleOf(IDocument page) =>
        page.QuerySelector(".titreArticleVisu, .TitreArticleVisu") ?? page.QuerySelector(".titreArticle, .rdp__articletitle");

    private static ArchivedArticle Fields(IDocument page)
    {
        var title = TitleOf(page) is { } element ? ArchiveLine.Fold(Words(element)) : "";
        var header = string.Join(' ', page.QuerySelectorAll(".DocHeader").Select(e => e.TextContent));
        var article = new ArchivedArticle
        {
            Title = title.Length == 0 ? null : title,
            Outlet = page.QuerySelector(".DocPublicationName") is { } outlet
                ? Issue().Replace(ArchiveLine.Fold(outlet.TextContent), "").Trim(' ', ',', ';')
                : null,
        };
        ReadHeader(ArchiveLine.Fold(header), article);
        return article;
    }

    /// <summary>Section, weekday, day and page stand behind each other, parted by commas; not all need be there.</summary>
    /// <summary>The words of an element, a blank for each break.</summary>
    private static string Words(IElement element)
    {
        foreach (var lineBreak in element.QuerySelectorAll("br").ToList())
            lineBreak.Replace(element.Owner!.CreateTextNode(" "));
        return element.TextContent;
    }

    private static void ReadHeader(string header, ArchivedArticle article)
    {
        article.Page = Page().Match(header) is { Success: true } page ? page.Groups["page"].Value : null;
        if (ArchiveDate.First(header) is not { } date)
            return;
        article.Date = date.Day;
        var section = Weekday().Replace(header[..date.Start], "").Trim(' ', ',', ';', '.', '-');
        article.Section = section.Length is 0 or > 60 || Page().IsMatch(section) ? null : section;
    }

    private static void ReadText(IDocument page, IElement text, ArchivedArticle article)
    {
        foreach (var aside in text.QuerySelectorAll("aside, footer").ToList())
            aside.Remove();
        if (page.QuerySelector("[class*='author' i], [class*='auteur' i]") is { } author)
            article.Byline = ArchiveLine.Fold(author.TextContent);
        else if (TitleOf(page) is { } title)
            article.Byline = page.QuerySelectorAll("header div, header p")
                .Where(div => div.ClassName is null or "" && div.Children.Length == 0 && !title.Contains(div)
                    && (title.CompareDocumentPosition(div) & DocumentPositions.Following) != 0)
                .Select(div => ArchiveLine.Fold(div.TextContent)).FirstOrDefault(IsAuthor);
        foreach (var block in HtmlBlocks.Of(text.InnerHtml))
            article.Add(ArchiveLine.Fold(block.Words), block.Kind);
    }

    /// <summary>The older form: what stands behind the title is author, text, copyright and number, parted by breaks.</summary>
    private static void ReadOlder(IDocument page, ArchivedArticle article)
    {
        if (TitleOf(page) is not { } title)
            return;
        title.TextContent = Divider;
        var lines = HtmlBlocks.Of(Break().Replace(page.Body!.InnerHtml, "<p>")).Select(block => ArchiveLine.Fold(block.Words))
            .Where(line => line.Length > 0).ToList();
        var first = lines.FindIndex(line => line.Contains(Divider, StringComparison.Ordinal));
        var text = lines.Skip(first + 1).TakeWhile(line => !Copyright().IsMatch(line)).ToList();
        if (text.Count > 1 && IsAuthor(text[0]))
        {
            article.Byline = text[0];
            text.RemoveAt(0);
        }
        var note = text.FindLastIndex(line => Note().IsMatch(line));
        foreach (var (i, line) in text.Index())
            article.Add(line, note >= 0 && i >= note ? BlockKind.Caption : BlockKind.Paragraph);
    }

    /// <summary>What heads the notes behind a text: what its pictures show, who is quoted in a box.</summary>
    [GeneratedRegex(@"\A(?:Illustrations?|Note|Encadrés?|Documents?)\s?(?:\(s\))?\s?:", RegexOptions.CultureInvariant)]
    private static partial Regex Note();

    private const string Divider = "\ue000";

    private static bool IsAuthor(string words) =>
        words.Length is > 2 and < 120 && words.Split(' ').Length <= MostWordsOfAuthor
        && words[^1] is not ('.' or '?' or '!' or '»' or '”');

    [GeneratedRegex(@"<article\b[^>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NewerStart();

    [GeneratedRegex(@"<\w+[^>]*\bclass=['""]?[^'"">]*\bDocPublicationName\b[^>]*>",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OlderStart();

    [GeneratedRegex(@"[,;]?\s*\b(?:no|n°|nº|n[uo]m[ée]ro|number)\b?\.?\s*[\d-]+.*\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Issue();

    [GeneratedRegex(@"\b(?:p|pp|page|pages|s)\.?\s*(?<page>[A-Z]{0,4}-?\d[\w-]*)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Page();

    [GeneratedRegex(
        @"[\s,]*\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
        + @"|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunes|martes|miércoles|jueves|viernes|sábado|domingo)\W*\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Weekday();

    [GeneratedRegex(@"<br\s*/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Break();

    [GeneratedRegex(@"\A©\s*\d{4}|\A©|\Acopyright\b|\A\(c\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Copyright();
}
