using System.Net;
using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Workbook.Notebooks;

/// <summary>A heading of a report, for its table of contents.</summary>
internal sealed record Heading(int Level, string Id, string Text);

/// <summary>Turns the markdown cells of one notebook into harmless HTML and gathers their headings.</summary>
internal sealed class MarkdownHtml(string folder)
{
    private const long LargestPicture = 5_000_000;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables().UseGridTables().UseFootnotes().UseTaskLists().UseAutoLinks().UseEmphasisExtras().UseDefinitionLists().Build();

    private readonly HashSet<string> _ids = [];

    /// <summary>The headings of what was turned so far.</summary>
    public List<Heading> Headings { get; } = [];

    /// <summary>The HTML of a markdown cell.</summary>
    public string Of(Cell cell)
    {
        var document = Markdown.Parse(cell.Source, Pipeline);
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
        heading.GetAttributes().Id = id;
        Headings.Add(new Heading(heading.Level, id, text));
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
            return cell.Attachments().FirstOrDefault(picture => picture.Key == WebUtility.UrlDecode(address[attachment.Length..])).Value ?? "";
        if (address.Contains(':', StringComparison.Ordinal))
            return address;
        var file = Path.GetFullPath(Path.Combine(folder, WebUtility.UrlDecode(address)));
        var type = Path.GetExtension(file).ToLowerInvariant() switch { ".png" => "png", ".jpg" or ".jpeg" => "jpeg", ".gif" => "gif", ".webp" => "webp", ".svg" => "svg+xml", _ => null };
        return type is not null && file.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            && new FileInfo(file) is { Exists: true, Length: <= LargestPicture }
            ? $"data:image/{type};base64,{Convert.ToBase64String(File.ReadAllBytes(file))}"
            : address;
    }
}
