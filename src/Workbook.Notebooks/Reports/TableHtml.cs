using System.Collections.Frozen;
using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Workbook.Notebooks;

/// <summary>
/// Tables as a report shows them: what is wider than the page scrolls and can be reached by keyboard, each cell knows its column's
/// head, and rows, cells and places lead to their sentences.
/// </summary>
internal static class TableHtml
{
    private const int MostOnPaper = 7;

    /// <summary>A title; beside many columns it would be broken into a stack of single words.</summary>
    private const int LongWords = 30;

    private static readonly FrozenSet<string> Ids = FrozenSet.ToFrozenSet(["article", "first article", "id", "file", "folder"]);

    /// <summary>The same HTML with its tables made so.</summary>
    /// <param name="html">Harmless HTML.</param>
    /// <param name="recorded">What stands behind the rows or cells of its first table, or null.</param>
    /// <param name="evidence">The name of the script that holds that, or null.</param>
    /// <param name="library">The articles that a page can open, or null.</param>
    /// <param name="leads">Is told the places that rows lead to.</param>
    public static string WithWays(
        string html, RecordedFigure? recorded, string? evidence, ArticleLibrary? library, Action<RecordedPlace> leads)
    {
        var document = new HtmlParser().ParseDocument("<!DOCTYPE html><body>");
        document.Body!.InnerHtml = html;
        var tables = document.Body.QuerySelectorAll("table").OfType<IHtmlTableElement>().ToList();
        foreach (var table in tables)
            Label(table);
        foreach (var table in tables)
            if (Columns(table) is { } columns && library is not null)
                LinkPlaces(table, columns, library, leads);
        if (tables is [var first, ..] && recorded is not null && evidence is not null)
            LinkPoints(first, recorded, evidence);
        return document.Body.InnerHtml;
    }

    private static void Label(IHtmlTableElement table)
    {
        var heads = Heads(table);
        foreach (var row in table.Bodies.SelectMany(body => body.Rows))
            foreach (var (cell, head) in row.Cells.Zip(heads))
            {
                cell.SetAttribute("data-head", head);
                if (Ids.Contains(head))
                    MarkId(cell);
                else if (cell.TextContent.Length > LongWords && cell.TextContent.Contains(' ', StringComparison.Ordinal))
                    cell.ClassList.Add("words");
                if (cell.TextContent.Length == 0)
                    cell.ClassList.Add("empty");
            }
        table.ClassList.Add("rows");
        if (heads.Count > MostOnPaper)
            table.ClassList.Add("wide");
        var name = table.Caption?.TextContent is { Length: > 0 } caption ? caption : "Table";
        if (table.Closest("div.html") is { } frame)
        {
            frame.SetAttribute("tabindex", "0");
            frame.SetAttribute("role", "region");
            frame.SetAttribute("aria-label", name);
        }
    }

    /// <summary>What is too long for its column is cut by the style; the whole of it shows where the pointer rests.</summary>
    private static void MarkId(IElement cell)
    {
        cell.ClassList.Add("id");
        cell.SetAttribute("title", cell.TextContent);
    }

    private static List<string> Heads(IHtmlTableElement table) =>
        [.. (table.Head?.Rows is { Length: > 0 } rows ? rows[0].Cells : Enumerable.Empty<IHtmlTableCellElement>())
            .Select(cell => cell.TextContent.Trim())];

    private static (int Article, int Start, int End)? Columns(IHtmlTableElement table)
    {
        var heads = Heads(table);
        var article = heads.FindIndex(head => head is "article" or "first article");
        var (start, end) = (heads.IndexOf("start"), heads.IndexOf("end"));
        return article < 0 || start < 0 || end < 0 ? null : (article, start, end);
    }

    private static void LinkPlaces(
        IHtmlTableElement table, (int Article, int Start, int End) columns, ArticleLibrary library, Action<RecordedPlace> leads)
    {
        foreach (var row in table.Bodies.SelectMany(body => body.Rows))
            if (row.Cells.Length > Math.Max(columns.Article, columns.End)
                && library.Find(row.Cells[columns.Article].TextContent) is { } number
                && Number(row.Cells[columns.Start]) is { } start && Number(row.Cells[columns.End]) is { } end
                && start >= 0 && start < end && end <= library.Articles[number].Text.Length)
            {
                leads(new(number, start, end));
                Open(row.Cells[columns.Article], "data-place", string.Create(CultureInfo.InvariantCulture, $"{number},{start},{end}"));
            }
    }

    private static int? Number(IElement cell) =>
        int.TryParse(cell.TextContent, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static void LinkPoints(IHtmlTableElement table, RecordedFigure recorded, string evidence)
    {
        var rows = table.Bodies.SelectMany(body => body.Rows).ToList();
        table.SetAttribute("data-evidence", evidence);
        foreach (var (point, i) in recorded.Points.Select((point, i) => (point, i)))
        {
            if (point.At[0] >= rows.Count || point.At.Length > 2)
                continue;
            var column = point.At.Length == 1 ? 0 : point.At[1] + 1;
            if (column < rows[point.At[0]].Cells.Length)
                Open(rows[point.At[0]].Cells[column], "data-point", i.ToString(CultureInfo.InvariantCulture), point.Title);
        }
    }

    /// <summary>Makes what a cell says a button; pages without their script show it as text.</summary>
    private static void Open(IElement cell, string attribute, string value, string? title = null)
    {
        var words = WebUtility.HtmlEncode(cell.TextContent);
        var label = title is null ? "" : $" aria-label=\"{WebUtility.HtmlEncode($"{cell.TextContent}: the sentences for {title}")}\"";
        cell.InnerHtml = $"<button type=\"button\" class=\"open\" {attribute}=\"{value}\"{label}>{words}</button>";
    }
}
