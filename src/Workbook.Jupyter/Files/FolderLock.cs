using Analysis.Text;

namespace Workbook.Jupyter;

/// <summary>Keeps two processes from writing into one folder at a time; the system lets go of it when one ends, however it does.</summary>
internal static class FolderLock
{
    /// <summary>Takes the lock, until what is given back is closed; makes the folder where it is not there.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="name">The name of the file that is locked, which goes with the lock.</param>
    /// <param name="held">What is said, behind the folder, when another process has it.</param>
    /// <exception cref="IOException">Another process has it, or the folder cannot be written; in one line that names it.</exception>
    public static FileStream Take(string folder, string name, string held)
    {
        var path = Path.Combine(folder, name);
        try
        {
            Directory.CreateDirectory(folder);
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IOException(
                WriteFailure.Advice(e) is null && File.Exists(path) ? $"{folder}: {held}" : WriteFailure.Of(folder, e), e);
        }
    }
}
