using System.Text;
using System.Text.RegularExpressions;

namespace Workbook.Jupyter;

/// <summary>Files that are there whole or not at all: written beside their place under another name, then renamed.</summary>
internal static partial class AtomicFile
{
    /// <summary>Writes a text as UTF-8.</summary>
    /// <inheritdoc cref="Write(string, ReadOnlySpan{byte})"/>
    public static void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes bytes; folders on the way are made.</summary>
    /// <exception cref="IOException">The file cannot be written; in one line that names it.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var target = Target(path);
        var temporary = $"{target}.{Environment.ProcessId}-{Path.GetRandomFileName()[..8]}.tmp";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllBytes(temporary, bytes);
            KeepMode(target, temporary);
            File.Move(temporary, target, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            if (File.Exists(temporary))
                File.Delete(temporary);
            throw new IOException(Analysis.Text.WriteFailure.Of(path, e), e);
        }
    }

    /// <summary>
    /// Removes what processes that were killed left unfinished in a folder and in those below it. Nobody may write there meanwhile (<see
    /// cref="FolderLock"/>).
    /// </summary>
    public static void RemoveUnfinished(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.tmp", SearchOption.AllDirectories).Where(IsUnfinished).ToList())
            File.Delete(file);
    }

    /// <summary>Whether a name is one that is given here, or by the library to tables and charts.</summary>
    private static bool IsUnfinished(string path) => UnfinishedName().IsMatch(Path.GetFileName(path));

    [GeneratedRegex(@"\.(?:\d+-[0-9a-z.]{8}|[0-9a-f]{32})\.tmp\z")]
    private static partial Regex UnfinishedName();

    /// <summary>Where a link leads, so that the file is replaced and not the link.</summary>
    private static string Target(string path) =>
        new FileInfo(path).LinkTarget is null ? Path.GetFullPath(path) : File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName;

    private static void KeepMode(string target, string temporary)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(target))
            File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
    }
}
