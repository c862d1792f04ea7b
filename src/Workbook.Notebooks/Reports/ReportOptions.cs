namespace Workbook.Notebooks;

/// <summary>What a report shows of a notebook's code.</summary>
public enum CodeShown
{
    /// <summary>Each cell's code one click away.</summary>
    Folded,

    /// <summary>No code.</summary>
    LeftOut,

    /// <summary>All code open.</summary>
    Shown,
}

/// <summary>How a report is made.</summary>
public sealed record ReportOptions
{
    /// <summary>The source of plotly.js, put into the page; null when the page refers to a copy beside it.</summary>
    public string? PlotlyScript { get; init; }

    /// <summary>The address of the copy of plotly.js, relative to the page.</summary>
    public string PlotlyAddress { get; init; } = "assets/plotly.min.js";

    /// <summary>Whether HTML in outputs is taken as it is, scripts included. Only for notebooks whose every input is known.</summary>
    public bool Trusted { get; init; }

    /// <summary>When the notebook was run, or null when that is not known.</summary>
    public DateTimeOffset? RunAt { get; init; }

    /// <summary>Links at the head of the page: words and address.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Links { get; init; } = [];

    /// <summary>The title of a report of several notebooks.</summary>
    public string Title { get; init; } = "Report";

    /// <summary>What is shown of the code.</summary>
    public CodeShown Code { get; init; }

    /// <summary>How much of the articles the page and the scripts beside it hold.</summary>
    public TextsShown Texts { get; init; } = TextsShown.Sentences;

    /// <summary>
    /// The scripts with articles and places, put into the page; null when the page loads them from <c>assets/</c> beside it.
    /// </summary>
    internal IReadOnlyList<DataScript>? Data { get; init; }

    /// <summary>Whether the articles can be opened.</summary>
    internal bool HasArticles { get; init; }
}
