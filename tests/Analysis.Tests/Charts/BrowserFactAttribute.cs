namespace Analysis.Tests.Charts;

/// <summary>A test that draws with a real browser; skipped where none is installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (!ChartRenderer.IsAvailable)
            Skip = "No Chrome, Edge or Chromium is installed.";
    }
}
