using Analysis;
using Analysis.Archives;

namespace ArchiveTests;

/// <summary>What an archive holds, whatever parts it lies in.</summary>
internal static class ArchiveRows
{
    /// <summary>All rows of all tables as text, in order.</summary>
    public static List<string> Of(string folder)
    {
        using var database = new ArchiveDatabase(folder);
        return [.. ArchiveTables.All.SelectMany(table => database.Rows(
            $"SELECT to_json(t)::VARCHAR FROM (SELECT * EXCLUDE (number, file) FROM {table.Name}) t", row =>
                $"{table.Name} {row.GetString(0)}"))
            .Order(StringComparer.Ordinal)];
    }
}
