namespace Analysis.Articles;

/// <summary>
/// The bytes of a stream that can be read but once, where one can go back in them: in memory, or in a file of the system's where they
/// are many.
/// </summary>
internal static class LaidDown
{
    private const int MostInMemory = 1 << 24;

    /// <summary>All bytes of a stream, which is closed; the file goes when what is given back is closed.</summary>
    public static Stream Of(Stream stream)
    {
        using (stream)
        {
            Stream kept = new MemoryStream();
            var buffer = new byte[1 << 16];
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                if (kept is MemoryStream && kept.Length + read > MostInMemory)
                    kept = OnDisk((MemoryStream)kept);
                kept.Write(buffer, 0, read);
            }
            kept.Position = 0;
            return kept;
        }
    }

    private static FileStream OnDisk(MemoryStream first)
    {
        var path = Path.Combine(Path.GetTempPath(), $"workbook-{Guid.NewGuid():n}");
        var file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        first.WriteTo(file);
        return file;
    }
}
