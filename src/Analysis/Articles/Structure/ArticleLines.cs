namespace Analysis.Articles;

/// <summary>The lines of one article while they are labelled one after the other.</summary>
internal sealed class ArticleLines
{
    private readonly Line[] _lines;
    private int _lookUps;

    /// <summary>The lines of a text.</summary>
    public ArticleLines(string text)
        : this(text, Paragraphs.Of(text))
    {
    }

    /// <summary>The lines of a text that is cut already.</summary>
    public ArticleLines(string text, IReadOnlyList<TextSpan> spans)
    {
        Text = text;
        Spans = spans;
        _lines = new Line[Spans.Count];
        for (var i = 0; i < _lines.Length; i++)
            _lines[i] = new Line(this, i);
        FirstProse = FindProse();
    }

    /// <summary>The text they stand in.</summary>
    public string Text { get; }

    /// <summary>Where they stand.</summary>
    public IReadOnlyList<TextSpan> Spans { get; }

    /// <summary>What those labelled so far are.</summary>
    public List<BlockKind> Kinds { get; } = [];

    /// <summary>The number of lines.</summary>
    public int Count => _lines.Length;

    /// <summary>The first line of prose; 0 where there is no head above it.</summary>
    public int FirstProse { get; }

    /// <summary>The headline, where it is known from elsewhere; null where it can only stand in the text.</summary>
    public string? KnownTitle { get; init; }

    /// <summary>Whether a headline was found.</summary>
    public bool HasHeadline { get; private set; }

    /// <summary>Whether the line being labelled stands in a list of links.</summary>
    public bool IsInLinks { get; set; }

    /// <summary>A line.</summary>
    public Line this[int index] => _lines[index];

    /// <summary>Whether one more line may be looked up in the whole text.</summary>
    public bool TakesLookUp(int most) => ++_lookUps <= most;

    /// <summary>The line that a place of the text lies in, or null.</summary>
    public Line? LineAt(int position)
    {
        var (low, high) = (0, Spans.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Spans[middle].Contains(position))
                return _lines[middle];
            (low, high) = Spans[middle].Start > position ? (low, middle - 1) : (middle + 1, high);
        }
        return null;
    }

    /// <summary>Labels the next line.</summary>
    public void Label(BlockKind kind)
    {
        Kinds.Add(kind);
        HasHeadline |= kind == BlockKind.Headline;
    }

    /// <summary>
    /// The first line that reads like a sentence; in a text of short lines that which closes like one below a line that does not.
    /// </summary>
    private int FindProse()
    {
        for (var i = 0; i < Count; i++)
            if (_lines[i].IsProse && !IsOther(_lines[i]))
                return i;
        return Count > 1 && !_lines[0].ClosesSentence && _lines[0].Span.Length > 12
            ? Math.Max(0, Array.FindIndex(_lines, 1, line => line.ClosesSentence && !IsOther(line))) : 0;
    }

    private static bool IsOther(Line line) =>
        Furniture.Of(line.Span) != FurnitureKind.None || line.IsAnnouncedByline || DayLine.Is(line) || CaptionLine.Is(line)
        || CorrectionLine.Is(line);
}
