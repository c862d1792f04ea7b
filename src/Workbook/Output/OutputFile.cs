namespace Workbook.Output;

/// <summary>Where a verb writes: standard output, or a file that takes its name only when it is complete.</summary>
internal sealed class OutputFile : IDisposable
{
    private readonly string? _path;
    private readonly string? _beside;

    private OutputFile(string? path)
    {
        _path = path;
        _beside = path is null ? null : $"{path}.{Environment.ProcessId}.tmp";
        Stream = _beside is null ? Console.OpenStandardOutput() : File.Create(_beside);
    }

    /// <summary>What to write to.</summary>
    public Stream Stream { get; }

    /// <summary>Opens a file, or standard output where there is no path.</summary>
    public static OutputFile Open(string? path)
    {
        if (path is not null && Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
            Directory.CreateDirectory(folder);
        return new OutputFile(path);
    }

    /// <summary>Says that all is written: the file takes its name.</summary>
    public void Complete()
    {
        Stream.Dispose();
        if (_path is not null)
            File.Move(_beside!, _path, overwrite: true);
    }

    /// <summary>Drops what was not completed.</summary>
    public void Dispose()
    {
        Stream.Dispose();
        if (_beside is not null && File.Exists(_beside))
            File.Delete(_beside);
    }
}
