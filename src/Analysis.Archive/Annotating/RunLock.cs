namespace Analysis.Archives;

/// <summary>
/// Keeps two runs of one share from writing to one archive at a time; the system lets go of it when the run ends, however it does.
/// </summary>
internal static class RunLock
{
    /// <summary>Takes the lock, until what is given back is closed.</summary>
    /// <exception cref="IOException">Another run has it, or the folder can't be written.</exception>
    public static FileStream Take(string folder, ArchiveShard shard)
    {
        var path = Path.Combine(folder, $".running-{shard.Name}");
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException e) when (e is not (DirectoryNotFoundException or FileNotFoundException) && File.Exists(path))
        {
            throw new IOException($"another run writes there now ({path} is locked)", e);
        }
    }
}
