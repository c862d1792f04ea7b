namespace Analysis.Articles;

/// <summary>What a line says a day in it is.</summary>
internal enum DateLabel
{
    /// <summary>It says nothing.</summary>
    None,

    /// <summary>The day of publication.</summary>
    Published,

    /// <summary>The day of a change.</summary>
    Updated,
}

/// <summary>A day that a line names in full.</summary>
/// <param name="Day">The day.</param>
/// <param name="Span">Where it stands in the line.</param>
/// <param name="Label">What the line says it is.</param>
internal sealed record FoundDay(DateOnly Day, TextSpan Span, DateLabel Label);
