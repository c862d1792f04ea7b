namespace Analysis.Articles;

/// <summary>Knows one kind of line by its words and its place.</summary>
internal interface ILineKind
{
    /// <summary>What the line is; null where it is nothing that this kind knows.</summary>
    BlockKind? Of(Line line);
}
