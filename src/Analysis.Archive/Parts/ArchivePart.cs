using System.Globalization;

namespace Analysis.Archives;

/// <summary>
/// The articles of one month that were written together: a file of one name in each table's folder of that month. Each file is
/// written under another extension; when all are whole they get their names, that of the articles last, so that a part is there when
/// its articles are.
/// </summary>
/// <param name="Folder">The archive's folder.</param>
/// <param name="Month">The folder of its month: "month=2026-03-01".</param>
/// <param name="Name">Its name: the version, the share of a divided run, and a hash of what is in it.</param>
internal sealed record ArchivePart(string Folder, string Month, string Name)
{
    /// <summary>What a file is called until it is whole, behind its name.</summary>
    public const string Unfinished = ".part";

    private const string Extension = ".parquet";
    private const string Undated = "month=__HIVE_DEFAULT_PARTITION__";

    /// <summary>By which version its articles were analysed.</summary>
    public string Version => Name.Split('-')[0];

    /// <summary>Of which share of a divided run it is: "1of1".</summary>
    public string Shard => Name.Split('-') is [_, var shard, ..] ? shard : "";

    /// <summary>The whole parts of an archive, in the order of their months and names.</summary>
    public static IEnumerable<ArchivePart> In(string folder) => Files(folder, ArchiveTables.Articles, Extension);

    /// <summary>Removes what runs left behind that ended inside a part: all of this share's, and of others what is a day old.</summary>
    public static void RemoveLeftOvers(string folder, string shard)
    {
        var whole = In(folder).ToHashSet();
        foreach (var table in ArchiveTables.All)
        {
            foreach (var part in Files(folder, table, Extension + Unfinished).ToList())
                part.Remove(table, Unfinished, shard);
            foreach (var part in Files(folder, table, Extension).Where(part => !whole.Contains(part)).ToList())
                part.Remove(table, "", shard);
        }
    }

    /// <summary>The folder of a month.</summary>
    public static string FolderOf(DateOnly? month) =>
        month is { } first ? "month=" + first.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : Undated;

    /// <summary>A table's file.</summary>
    public string PathOf(PartTable table) => Path.Combine(Folder, table.Name, Month, Name + Extension);

    /// <summary>Writes the part.</summary>
    /// <param name="write">Writes a table's file.</param>
    public void Write(Func<PartTable, Stream, Task> write)
    {
        try
        {
            foreach (var table in ArchiveTables.All)
                WriteFile(table, write);
            foreach (var table in ArchiveTables.All)
                File.Move(PathOf(table) + Unfinished, PathOf(table), overwrite: true);
        }
        catch
        {
            foreach (var table in ArchiveTables.All)
                Discard(PathOf(table) + Unfinished);
            throw;
        }
    }

    /// <summary>Removes the part: the articles first, so that it is none from then on.</summary>
    public void Remove()
    {
        foreach (var table in ArchiveTables.All.Reverse())
            File.Delete(PathOf(table));
    }

    private void WriteFile(PartTable table, Func<PartTable, Stream, Task> write)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(table))!);
        // What waits for a file waits on another thread, some thousand times a part.
        using var whole = new MemoryStream();
        write(table, whole).GetAwaiter().GetResult();
        using var stream = new FileStream(PathOf(table) + Unfinished, FileMode.Create, FileAccess.Write, FileShare.None, 0);
        whole.WriteTo(stream);
        stream.Flush(flushToDisk: true);
    }

    private void Remove(PartTable table, string behind, string shard)
    {
        var file = new FileInfo(PathOf(table) + behind);
        if (Shard == shard || file.LastWriteTimeUtc < DateTime.UtcNow.AddDays(-1))
            file.Delete();
    }

    private static IEnumerable<ArchivePart> Files(string folder, PartTable table, string extension)
    {
        var room = new DirectoryInfo(Path.Combine(folder, table.Name));
        return !room.Exists ? [] : room.EnumerateFiles("*" + extension, SearchOption.AllDirectories)
            .Where(file => file.Name.EndsWith(extension, StringComparison.Ordinal))
            .Select(file => new ArchivePart(folder, file.Directory!.Name, file.Name[..^extension.Length]))
            .OrderBy(part => part.Month, StringComparer.Ordinal).ThenBy(part => part.Name, StringComparer.Ordinal);
    }

    private static void Discard(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What went wrong before is told; the next run removes the file.
        }
    }
}
