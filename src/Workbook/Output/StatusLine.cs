namespace Workbook.Output;

/// <summary>
/// A line at the foot of the terminal that says how far a run is; lines that stay are written above it. In a file each is a line.
/// </summary>
internal static class StatusLine
{
    private const string BackAndClear = "\r\u001b[K";

    private static readonly Lock Turn = new();
    private static bool _isShown;

    /// <summary>Whether standard error is a terminal.</summary>
    public static bool IsLive { get; } = !Console.IsErrorRedirected;

    /// <summary>Shows how far the run is.</summary>
    public static void Show(string line)
    {
        lock (Turn)
        {
            Console.Error.Write(IsLive ? BackAndClear + line : line + Environment.NewLine);
            _isShown = IsLive;
        }
    }

    /// <summary>Writes a line that stays.</summary>
    public static void Above(string line)
    {
        lock (Turn)
        {
            Console.Error.WriteLine(_isShown ? BackAndClear + line : line);
            _isShown = false;
        }
    }
}
