using System.Net;
using Markdig;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Workbook.Notebooks;

/// <summary>A heading of a report, for its table of contents.</summary>
internal sealed record Heading(int Level, string Id, string Text);

/// <summary>Turns the markdown cells of one notebook into harmless HTML and gathers their headings.</summary>
/// <param name="folder">The notebook's folder, for the pictures below it.</param>
/// <param name="number">Its number in a report of several, or null: headings then stand a level lower and are numbered.</param>
internal sealed class MarkdownHtml(string folder, int? number = null)
{
    private const long LargestPicture = 5_000_000;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables().UseGridTables().UseFootnotes().UseTaskLists().UseMathematics().UseAutoLinks().UseEmphasisExtras()
        .UseDefinitionLists().Build();

    private readonly HashSet<string> _ids = [];
    private readonly int[] _numbers = new int[7];

    /// <summary>The headings of what was turned so far.</summary>
    public List<Heading> Headings { get; } = [];

    /// <summary>The HTML of a markdown cell.</summary>
    public string Of(Cell cell)
    {
        var document = ParsedMarkdown.Of(cell.Source, Pipeline);
        foreach (var tick in document.Descendants<TaskList>().ToList())
            tick.ReplaceBy(new LiteralInline(tick.Checked ? "☑" : "☐"));
        foreach (var heading in document.Descendants<HeadingBlock>())
            Note(heading);
        foreach (var picture in document.Descendants<LinkInline>().Where(link => link.IsImage))
            picture.Url = Embedded(cell, picture.Url ?? "");
        return SafeHtml.Clean(document.ToHtml(Pipeline), keepIds: true);
    }

    private void Note(HeadingBlock heading)
    {
        var text = Text(heading.Inline);
        var slug = string.Join('-', string.Concat(text.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : ' '))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var id = slug.Length == 0 ? "section" : slug;
        for (var i = 2; !_ids.Add(id); i++)
            id = $"{slug}-{i}";
        Place(heading, number is null ? id : $"{number}-{id}", text);
    }

    /// <summary>Gives a heading its id and a link to itself, and in a report of several parts its number.</summary>
    private void Place(HeadingBlock heading, string id, string text)
    {
        var numbers = Numbered(heading.Level);
        heading.Level = Math.Min(6, heading.Level + (number is null ? 0 : 1));
        heading.GetAttributes().Id = id;
        if (numbers.Length > 0)
            heading.Inline!.FirstChild?.InsertBefore(new LiteralInline(numbers + " "));
        var link = new LinkInline($"#{id}", "Link to this section");
        link.AppendChild(new LiteralInline("¶"));
        link.GetAttributes().AddClass("anchor");
        heading.Inline!.AppendChild(link);
        Headings.Add(new Heading(heading.Level, id, numbers.Length > 0 ? $"{numbers} {text}" : text));
    }

    private string Numbered(int level)
    {
        if (number is null)
            return "";
        _numbers[level]++;
        Array.Clear(_numbers, level + 1, _numbers.Length - level - 1);
        return string.Join('.', _numbers[2..(level + 1)].Prepend(number.Value)) is var numbers && level == 1 ? $"{number}" : numbers;
    }

    private static string Text(ContainerInline? inlines) => string.Concat((inlines?.Descendants() ?? []).Select(inline => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        LineBreakInline => " ",
        _ => "",
    }));

    /// <summary>A pasted picture, or one that lies below the notebook's folder, as a data URI: the page is self-contained.</summary>
    private string Embedded(Cell cell, string address)
    {
        const string attachment = "attachment:";
        if (address.StartsWith(attachment, StringComparison.Ordinal))
            return cell.Attachments()
                .FirstOrDefault(picture => picture.Key == WebUtility.UrlDecode(address[attachment.Length..])).Value ?? "";
        if (address.Contains(':', StringComparison.Ordinal))
            return address;
        var file = Path.GetFullPath(Path.Combine(folder, WebUtility.UrlDecode(address)));
        var type = Path.GetExtension(file).ToLowerInvariant() switch
        {
            ".png" => "png",
            ".jpg" or ".jpeg" => "jpeg",
            ".gif" =>
            "gif",
            ".webp" => "webp",
            ".svg" => "svg+xml",
            _ => null
        };
        return type is not null && file.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            && new FileInfo(file) is { Exists: true, Length: <= LargestPicture }
            ? $"data:image/{type};base64,{Convert.ToBase64String(File.ReadAllBytes(file))}"
            : address;
    }
}
