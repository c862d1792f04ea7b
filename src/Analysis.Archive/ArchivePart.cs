using System.Security.Cryptography;
using System.Text;

namespace Analysis;

/// <summary>Some thousand articles of an archive and what was found in them, a Parquet file each.</summary>
internal static class ArchivePart
{
    /// <summary>The tables of an archive, each a folder. The articles come last: their file says that the part is complete.</summary>
    public static readonly string[] Tables = ["quotes", "topics", "countries", "articles"];

    /// <summary>Whether a part was written before from these very articles.</summary>
    public static bool IsComplete(string folder, int part, Article[] articles) => File.Exists(FileOf(folder, "articles", part, articles));

    /// <summary>Analyses and writes a part; each file takes its name only when it is complete.</summary>
    public static void Write(string folder, int part, Article[] articles)
    {
        var quotations = articles.SelectMany(a => a.Quotes()).ToTable();
        var topics = articles.SelectMany(a => a.Topics()).ToTable();
        var countries = articles.SelectMany(a => a.Countries()).ToTable();
        Table[] tables = [quotations, topics, countries, articles.ToTable()];
        foreach (var (name, table) in Tables.Zip(tables))
        {
            DropOlder(folder, name, part);
            table.SaveParquet(FileOf(folder, name, part, articles));
        }
    }

    private static void DropOlder(string folder, string table, int part)
    {
        var room = Directory.CreateDirectory(Path.Combine(folder, table));
        foreach (var older in room.EnumerateFiles($"{part:D6}-*.parquet"))
            older.Delete();
    }

    private static string FileOf(string folder, string table, int part, Article[] articles) =>
        Path.GetFullPath(Path.Combine(folder, table, $"{part:D6}-{Hash(articles)}.parquet"));

    private static string Hash(Article[] articles)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var article in articles)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(article.Id));
            hash.AppendData(Encoding.UTF8.GetBytes(article.Text));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }
}
