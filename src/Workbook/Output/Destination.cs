using Analysis;

namespace Workbook.Output;

/// <summary>Where a verb writes: standard output, or a file that appears whole or not at all.</summary>
internal static class Destination
{
    /// <summary>Writes to a file, or to standard output where there is no path.</summary>
    public static void Write(string? path, Action<Stream> write)
    {
        if (path is not null)
        {
            OutputFile.Write(Path.GetFullPath(path), write);
            return;
        }
        using var stream = Console.OpenStandardOutput();
        write(stream);
    }
}
