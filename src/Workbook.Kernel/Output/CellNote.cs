namespace Workbook.Kernel;

/// <summary>
/// A note beside the connection file of the cell that runs. A process that the system ends, or whose stack overflows in a library, says
/// nothing more itself; a client that starts the kernel anew on the same file, as Jupyter does, then hears from the next one what happened.
/// </summary>
internal sealed class CellNote : IDisposable
{
    private const int LongestLine = 80;
    private readonly string _path;
    private readonly Lock _lock = new();
    private string? _leftBehind;
    private bool _closed;

    /// <summary>Finds what the kernel before left, if it ended in a cell.</summary>
    public CellNote(string connectionFilePath)
    {
        _path = $"{connectionFilePath}.cell";
        Try(() => _leftBehind = File.Exists(_path) ? File.ReadAllText(_path) : null);
    }

    /// <summary>Notes that a cell begins; the first also hears what became of the kernel before.</summary>
    public void Begin(int count, string code)
    {
        if (_leftBehind is { } cell)
            Console.Error
                .WriteLine($"The kernel before this one ended while it ran {cell}: its stack overflowed, its memory ran out, or it was "
                    + "killed. Its variables are lost; run the cells before this one again.");
        _leftBehind = null;
        Try(() =>
        {
            if (!_closed)
                File.WriteAllText(_path, $"cell [{count}]{FirstLine(code)}");
        });
    }

    /// <summary>Takes the note away.</summary>
    public void End() => Try(() => File.Delete(_path));

    /// <summary>A kernel that is told to end leaves no note, not even of a cell that still runs.</summary>
    public void Dispose() => Try(() =>
    {
        _closed = true;
        File.Delete(_path);
    });

    private static string FirstLine(string code)
    {
        var line = code.Trim().Split('\n')[0].TrimEnd();
        return line.Length switch { 0 => "", > LongestLine => $" ({line[..LongestLine]}…)", _ => $" ({line})" };
    }

    private void Try(Action action)
    {
        try
        {
            lock (_lock)
                action();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // The folder may be read-only: then there is no note.
        }
    }
}
