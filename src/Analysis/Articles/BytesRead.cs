namespace Analysis.Articles;

/// <summary>Counts the bytes of files on disk that are read one after the other, each once however often it is opened.</summary>
internal sealed class BytesRead
{
    private readonly Lock _lock = new();
    private long _before;
    private string? _path;
    private FileStream? _open;
    private long _furthest;

    /// <summary>How many there were so far; may be asked while another thread reads.</summary>
    public long Count
    {
        get
        {
            lock (_lock)
                return _before + Furthest();
        }
    }

    /// <summary>Opens a file.</summary>
    public Stream Open(string path)
    {
        var stream = File.OpenRead(path);
        lock (_lock)
        {
            (_before, _furthest) = path == _path ? (_before, Furthest()) : (_before + (_path is null ? 0 : LengthOf(_path)), 0);
            (_path, _open) = (path, stream);
        }
        return stream;
    }

    private long Furthest() => Math.Max(_furthest, _open is { CanRead: true } open ? PositionOf(open) : 0);

    private static long PositionOf(FileStream stream)
    {
        try
        {
            return stream.Position;
        }
        catch (ObjectDisposedException)
        {
            return 0;
        }
    }

    private static long LengthOf(string path) => File.Exists(path) ? new FileInfo(path).Length : 0;
}
