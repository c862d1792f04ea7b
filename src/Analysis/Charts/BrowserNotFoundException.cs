namespace Analysis;

/// <summary>A picture was asked for, and there is no browser to draw it.</summary>
public sealed class BrowserNotFoundException : InvalidOperationException
{
    /// <summary>Says what to do.</summary>
    public BrowserNotFoundException()
        : base("No browser found to draw pictures: install Chrome, Edge or Chromium, or set WORKBOOK_BROWSER to its path. Charts still "
            + "save as .html.")
    {
    }

    /// <inheritdoc cref="BrowserNotFoundException()"/>
    public BrowserNotFoundException(string message)
        : base(message)
    {
    }

    /// <inheritdoc cref="BrowserNotFoundException()"/>
    public BrowserNotFoundException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
