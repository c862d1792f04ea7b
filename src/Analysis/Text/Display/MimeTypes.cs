namespace Analysis.Text;

/// <summary>The forms in which a notebook stores what it shows.</summary>
internal static class MimeTypes
{
    /// <summary>Plain text.</summary>
    public const string Text = "text/plain";

    /// <summary>Static HTML.</summary>
    public const string Html = "text/html";

    /// <summary>A picture, as Base64.</summary>
    public const string Png = "image/png";

    /// <summary>A chart as plotly.js reads it, version 1.</summary>
    public const string Plotly = "application/vnd.plotly.v1+json";
}
