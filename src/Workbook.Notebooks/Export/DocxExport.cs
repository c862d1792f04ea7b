using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Workbook.Notebooks;

/// <summary>Notebooks as one Word document: prose, code, tables and the pictures of charts, each with what it shows in words.</summary>
public static class DocxExport
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseTaskLists().Build();

    /// <summary>Writes the document.</summary>
    /// <param name="notebooks">The notebooks, in order; charts without a picture are named.</param>
    /// <param name="path">The file.</param>
    /// <param name="withCode">Whether code is written.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(IReadOnlyList<Notebook> notebooks, string path, bool withCode)
    {
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            var parts = new DocxParts(main);
            main.Document =
                new Document(
                    new Body([
                        .. notebooks.SelectMany(notebook => notebook.Cells.SelectMany((cell, i) => Cell(cell, i + 1, parts, withCode))),
                        DocxParts.Page]));
            parts.AddStyles();
        }
        AtomicFile.Write(path, file.ToArray());
    }

    private static IEnumerable<OpenXmlElement> Cell(Cell cell, int number, DocxParts parts, bool withCode) => cell.Kind switch
    {
        CellKind.Markdown => ParsedMarkdown.Of(cell.Source, Pipeline).SelectMany(block => Prose(block, "")),
        CellKind.Code => (withCode && cell.Source.Length > 0 ? [DocxParts.Words(cell.Source, "Code")] : Enumerable.Empty<OpenXmlElement>())
            .Concat(cell.Outputs.SelectMany(output => Output(output, number, parts))),
        _ => [],
    };

    private static IEnumerable<OpenXmlElement> Prose(Block block, string before) => block switch
    {
        HeadingBlock heading => [DocxParts.Words(Text(heading.Inline), $"Heading{Math.Min(heading.Level, 4)}")],
        Markdig.Extensions.Tables.Table table =>
            [DocxParts.Table(
                table.OfType<Markdig.Extensions.Tables.TableRow>().Select(row => row.OfType<Markdig.Extensions.Tables.TableCell>()
            .Select(cell => string.Join(' ', cell.Descendants<ParagraphBlock>().Select(words => Text(words.Inline))))))],
        ListBlock list => list.OfType<ListItemBlock>().SelectMany((item, i) => item.SelectMany((part, n) =>
            Prose(part, n > 0 ? before + "    " : before + (list.IsOrdered ? $"{i + 1}. " : "• ")))),
        CodeBlock code => [DocxParts.Words(code.Lines.ToString(), "Code")],
        ContainerBlock container => container.SelectMany(inner => Prose(inner, before)),
        LeafBlock { Inline: { } inlines } => [DocxParts.Words(before + Text(inlines), null)],
        _ => [],
    };

    private static string Text(ContainerInline? inlines) => string.Concat((inlines?.Descendants() ?? []).Select(inline => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        LineBreakInline => " ",
        AutolinkInline link => link.Url,
        Markdig.Extensions.TaskLists.TaskList tick => tick.Checked ? "☑" : "☐",
        _ => "",
    }));

    private static IEnumerable<OpenXmlElement> Output(Output output, int cell, DocxParts parts)
    {
        if (Chart.In(output, cell) is { } chart)
        {
            yield return parts.Picture(output, chart.Title, chart.Width, chart.Height)
                ?? DocxParts.Words($"(A chart is left out: {chart.Title}. No picture of it was saved.)", null);
            yield return DocxParts.Words(chart.Alternative, "Caption");
        }
        else if (StatedFinding.In(output) is { } finding)
            yield return DocxParts.Words(finding, "Heading4");
        else if (parts.Picture(output, output.Data("text/plain") ?? "picture", 600, 400) is { } picture)
            yield return picture;
        else if (output.Data("text/html") is { } html)
            foreach (var element in Html(html))
                yield return element;
        else if (PlainText(output) is { Length: > 0 } text)
            yield return DocxParts.Words(text, "Code");
    }

    private static IEnumerable<OpenXmlElement> Html(string html)
    {
        if (OutputHtml.IsDrawnByScript(html))
            return [DocxParts.Words(OutputHtml.LeftOut, null)];
        var body = new HtmlParser().ParseDocument(SafeHtml.Clean(html)).Body!;
        var tables = body.QuerySelectorAll("table");
        if (tables.Length > 0)
            return tables.SelectMany(table => new OpenXmlElement[]
            {
                DocxParts.Words(table.QuerySelector("caption")?.TextContent ?? "", "Caption"),
                DocxParts.Table(
                    table.QuerySelectorAll("tr").Select(row => row.QuerySelectorAll("th, td").Select(cell => cell.TextContent.Trim()))),
            });
        var blocks = body.QuerySelectorAll("p, h1, h2, h3, h4, li, pre");
        return (blocks.Length > 0 ? blocks.Select(block => block.TextContent) : [body.TextContent])
            .Where(words => !string.IsNullOrWhiteSpace(words))
            .Select(words => DocxParts.Words(words.Trim(), null));
    }

    private static string PlainText(Output output) => TerminalText.Plain(output.Kind switch
    {
        "stream" => output.StreamText,
        "error" => $"{output.ErrorName}: {output.ErrorValue}",
        _ => output.Data("text/plain") ?? "",
    }).TrimEnd();
}
