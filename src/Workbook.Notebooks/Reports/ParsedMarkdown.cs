using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Workbook.Notebooks;

/// <summary>Markdown from anywhere: what nests deeper than the parser goes is one paragraph, as it was written.</summary>
internal static class ParsedMarkdown
{
    private static readonly MarkdownPipeline Plain = new MarkdownPipelineBuilder().Build();

    /// <summary>Whatever goes through the parts calls itself for each that lies in another.</summary>
    private const int Deepest = 120;

    /// <summary>The parts of a text.</summary>
    public static MarkdownDocument Of(string text, MarkdownPipeline? pipeline = null)
    {
        try
        {
            var document = Markdown.Parse(text, pipeline ?? Plain);
            return IsDeep(document) ? AsWritten(text) : document;
        }
        catch (ArgumentException)
        {
            return AsWritten(text);
        }
    }

    private static MarkdownDocument AsWritten(string text) =>
        new() { new ParagraphBlock { Inline = new ContainerInline().AppendChild(new LiteralInline(text)) } };

    private static bool IsDeep(MarkdownDocument document)
    {
        var waiting = new Stack<(MarkdownObject Part, int Depth)>([(document, 0)]);
        while (waiting.TryPop(out var next))
        {
            if (next.Depth > Deepest)
                return true;
            foreach (var inner in Inside(next.Part))
                waiting.Push((inner, next.Depth + 1));
        }
        return false;
    }

    private static IEnumerable<MarkdownObject> Inside(MarkdownObject part) => part switch
    {
        ContainerBlock container => container,
        LeafBlock { Inline: { } inlines } => [inlines],
        ContainerInline inlines => inlines,
        _ => [],
    };
}
