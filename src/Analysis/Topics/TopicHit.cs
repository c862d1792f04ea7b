namespace Analysis;

/// <summary>Words of an article that a topic's dictionary lists.</summary>
/// <param name="Article">The article; the span is into its text.</param>
/// <param name="Span">The words.</param>
/// <param name="Topic">The topic's name.</param>
/// <param name="Term">The dictionary's term that they match.</param>
public sealed record TopicHit(Article Article, TextSpan Span, string Topic, string Term)
{
    /// <summary>The sentence they stand in, an index into the sentences of <see cref="Article.Document"/>, zero-based.</summary>
    public int Sentence { get; init; }

    /// <summary>What the hit counts; 1 where the dictionary gives no weight.</summary>
    public double Weight { get; init; } = 1;

    /// <summary>The words.</summary>
    public string Text => Span.In(Article.Text);
}
