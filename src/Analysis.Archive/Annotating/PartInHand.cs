using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Analysis.Archives;

/// <summary>The articles that have been analysed and are not written yet, in order.</summary>
/// <param name="folder">The archive's folder.</param>
/// <param name="options">How many there may be.</param>
internal sealed class PartInHand(string folder, ArchiveOptions options)
{
    private List<Annotation> _articles = [];
    private long _characters;

    /// <summary>Whether it is time to write them.</summary>
    public bool IsFull => _articles.Count >= options.ArticlesInPart || _characters >= options.CharactersInPart;

    /// <summary>Adds an article.</summary>
    public void Add(Annotation article)
    {
        _articles.Add(article);
        _characters += article.Article.Text.Length;
    }

    /// <summary>Takes the articles to write them; none are left in hand.</summary>
    public IReadOnlyList<Annotation> Take()
    {
        var taken = _articles;
        (_articles, _characters) = ([], 0);
        return taken;
    }

    /// <summary>Writes articles, a part a month.</summary>
    public void Write(IReadOnlyList<Annotation> articles)
    {
        foreach (var month in articles.GroupBy(article => article.Month).OrderBy(month => month.Key))
        {
            var those = month.ToList();
            for (var i = 0; i < those.Count; i++)
                those[i].Number = i;
            var name = NameOf(ArchiveVersion.Current, options.Shard.Name, those.Select(article => article.Key));
            new ArchivePart(folder, ArchivePart.FolderOf(month.Key), name).Write((table, stream) => table.WriteAsync(stream, those));
        }
    }

    /// <summary>The name of a part.</summary>
    public static string NameOf(string version, string shard, IEnumerable<UInt128> keys)
    {
        var hash = SHA256.HashData(MemoryMarshal.AsBytes<UInt128>(keys.ToArray()));
        return $"{version}-{shard}-{Convert.ToHexStringLower(hash)[..16]}";
    }
}
