namespace Analysis.Articles;

/// <summary>A line or paragraph of an article while it is labelled, with what stands around it.</summary>
/// <param name="lines">All lines.</param>
/// <param name="index">Its number among them, from 0.</param>
internal sealed class Line(ArticleLines lines, int index)
{
    /// <summary>Longer lines are paragraphs: of those only the beginning is looked at.</summary>
    private const int LongestShort = 300;

    private string? _words;
    private (bool IsRead, Byline? Value) _byline;

    /// <summary>Its number among the lines, from 0.</summary>
    public int Index => index;

    /// <summary>Its words.</summary>
    public ReadOnlySpan<char> Span => lines.Spans[index].Of(lines.Text);

    /// <summary>Its words, as far as they tell what it is.</summary>
    public string Words => _words ??= Head.ToString();

    /// <summary>The same, without a copy.</summary>
    public ReadOnlySpan<char> Head => Span.Length > LongestShort ? Span[..LongestShort] : Span;

    /// <summary>Whether it is short enough for something else than a paragraph.</summary>
    public bool IsShort => Span.Length <= LongestShort;

    /// <summary>Whether it stands before the first paragraph of prose.</summary>
    public bool IsInHead => index < lines.FirstProse;

    /// <summary>Whether it is the last but a few.</summary>
    public bool IsInTail => index >= lines.Count - 4;

    /// <summary>Whether it reads like a sentence of a story: it closes like one, and is longer than a headline's few words.</summary>
    public bool IsProse => Span.Length > 160 || (Span.Length > 60 && ClosesSentence);

    /// <summary>Whether it ends with the mark of a sentence's end.</summary>
    public bool ClosesSentence
    {
        get
        {
            var end = Span.TrimEnd("\"'”’»)]");
            return end.Length > 0 && end[^1] is '.' or '!' or '?' or '…' or ':';
        }
    }

    /// <summary>The by-line it is, or null.</summary>
    public Byline? Byline => (_byline = _byline.IsRead ? _byline : (true, IsShort ? Byline.Parse(Words) : null)).Value;

    /// <summary>Whether it is a by-line that "By", "Words:" and the like announce.</summary>
    public bool IsAnnouncedByline => Articles.Byline.IsAnnouncedBy(Head) && Byline is { IsAnnounced: true };

    /// <summary>The line before it, or null.</summary>
    public Line? Previous => index > 0 ? lines[index - 1] : null;

    /// <summary>The line behind it, or null.</summary>
    public Line? Next => index + 1 < lines.Count ? lines[index + 1] : null;

    /// <summary>What it was found to be; null while it is not labelled yet.</summary>
    public BlockKind? Kind => index < lines.Kinds.Count ? lines.Kinds[index] : null;

    /// <summary>Whether the line before or behind it has the same words.</summary>
    public bool IsRepeated =>
        (Previous is { } previous && Span.SequenceEqual(previous.Span)) || (Next is { } next && Span.SequenceEqual(next.Span));

    /// <summary>All lines.</summary>
    public ArticleLines Lines => lines;
}
