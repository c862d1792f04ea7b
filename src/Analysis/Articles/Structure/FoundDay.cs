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

/// <summary>How three numbers that are a day were read.</summary>
internal enum NumberOrder
{
    /// <summary>It is not written in three numbers, or they say the same either way.</summary>
    None,

    /// <summary>Only the first can be the day.</summary>
    DayFirst,

    /// <summary>Only the second can be the day.</summary>
    MonthFirst,

    /// <summary>Either can: the first was taken.</summary>
    Either,
}

/// <summary>A day that a line names in full.</summary>
/// <param name="Day">The day.</param>
/// <param name="Span">Where it stands in the line.</param>
/// <param name="Label">What the line says it is.</param>
internal sealed record FoundDay(DateOnly Day, TextSpan Span, DateLabel Label)
{
    /// <summary>How its numbers were read.</summary>
    public NumberOrder Order { get; init; }
}
