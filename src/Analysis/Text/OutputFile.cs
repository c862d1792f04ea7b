using System.Text;

namespace Analysis;

/// <summary>
/// Writes the files an analyst asks for. A relative path goes below the folder that the environment variable WORKBOOK_OUT
/// names (the notebook runner sets it), else below the current one. A file appears whole or not at all.
/// </summary>
public static class OutputFile
{
    /// <summary>The environment variable that names the folder for relative paths.</summary>
    public const string Variable = "WORKBOOK_OUT";

    /// <summary>Where a path leads: a full path.</summary>
    /// <exception cref="ArgumentException">A relative path leads out of the folder.</exception>
    public static string Resolve(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var folder = Path.GetFullPath(Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named : ".");
        var full = Path.GetFullPath(path, folder);
        var isInside = Path.IsPathRooted(path)
            || full.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        return isInside ? full : throw new ArgumentException($"'{path}' leads out of '{folder}': give a full path to write there.");
    }

    /// <summary>Writes bytes.</summary>
    public static void Write(string path, byte[] content) => Write(path, stream => stream.Write(content));

    /// <summary>Writes text in UTF-8, without a byte order mark.</summary>
    public static void Write(string path, string content) => Write(path, new UTF8Encoding(false).GetBytes(content));

    /// <summary>Writes to a temporary file beside the path and then puts it in its place.</summary>
    public static void Write(string path, Action<Stream> write)
    {
        var full = Resolve(path);
        var temporary = $"{full}.{Guid.NewGuid():n}.tmp";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            using (var stream = File.Create(temporary))
                write(stream);
            File.Move(temporary, full, overwrite: true);
        }
        catch (Exception e)
        {
            if (File.Exists(temporary))
                File.Delete(temporary);
            if (IsOfWriting(e, full))
                throw new IOException(WriteFailure.Of(path, e), e);
            throw;
        }
    }

    /// <summary>Whether an error is about the file or its folder: what writes may read others meanwhile.</summary>
    private static bool IsOfWriting(Exception error, string full) =>
        error is IOException or UnauthorizedAccessException
        && error.Message.Contains(Path.GetDirectoryName(full)!, StringComparison.Ordinal);
}
