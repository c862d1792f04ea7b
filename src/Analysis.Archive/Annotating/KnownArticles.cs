using Parquet;

namespace Analysis.Archives;

/// <summary>
/// The articles that an archive holds, by the hashes of their ids and contents: some 60 bytes an article. What a new version of an
/// article, or of the analysis, takes the place of is removed when the new one is written.
/// </summary>
internal sealed class KnownArticles
{
    private const int InThisRun = -1;

    private readonly List<ArchivePart> _parts = [];
    private readonly Dictionary<UInt128, (UInt128 Key, int Part, bool IsSeen)> _byId = [];
    private readonly Dictionary<UInt128, int> _replaced = [];
    private readonly Dictionary<int, HashSet<UInt128>> _stale = [];

    /// <summary>Reads what is there.</summary>
    public KnownArticles(string folder)
    {
        foreach (var part in ArchivePart.In(folder).OrderBy(part => part.Version == ArchiveVersion.Current))
            Add(part);
    }

    /// <summary>Takes an article of the input.</summary>
    public Acquaintance Meet(Article article)
    {
        var (id, key) = (ContentKey.OfId(article.Id), ContentKey.Of(article));
        if (!_byId.TryGetValue(id, out var known))
        {
            _byId.Add(id, (key, InThisRun, true));
            return Acquaintance.New;
        }
        if (known.IsSeen)
            return Acquaintance.SecondOfItsId;
        if (known.Key == key && _parts[known.Part].Version == ArchiveVersion.Current)
        {
            _byId[id] = known with { IsSeen = true };
            return Acquaintance.Known;
        }
        lock (_replaced)
            _replaced[id] = known.Part;
        _byId[id] = (key, InThisRun, true);
        return Acquaintance.New;
    }

    /// <summary>Articles have been written: what they take the place of is stale.</summary>
    public void Written(IEnumerable<Annotation> articles)
    {
        lock (_replaced)
            foreach (var id in articles.Select(article => ContentKey.OfId(article.Article.Id)))
                if (_replaced.Remove(id, out var part))
                    AddStale(part, id);
    }

    /// <summary>Removes what is stale: writes its parts anew without it.</summary>
    public void RemoveStale()
    {
        foreach (var (part, ids) in _stale)
            _parts[part] = Without(_parts[part], ids);
        _stale.Clear();
    }

    private void Add(ArchivePart part)
    {
        _parts.Add(part);
        foreach (var (article, key) in Read(part))
        {
            var id = ContentKey.OfId(article);
            if (_byId.TryGetValue(id, out var before))
                AddStale(before.Part, id);
            _byId[id] = (key, _parts.Count - 1, false);
        }
    }

    private void AddStale(int part, UInt128 id)
    {
        if (!_stale.TryGetValue(part, out var ids))
            _stale.Add(part, ids = []);
        ids.Add(id);
    }

    private static List<(string Article, UInt128 Key)> Read(ArchivePart part) => Task.Run(async () =>
    {
        using var stream = File.OpenRead(part.PathOf(ArchiveTables.Articles));
        await using var reader = await ParquetReader.CreateAsync(stream).ConfigureAwait(false);
        var articles = new List<(string, UInt128)>();
        for (var i = 0; i < reader.RowGroupCount; i++)
        {
            using var group = reader.OpenRowGroupReader(i);
            var ids = await ColumnTypes.Words.ReadAsync(group, reader.Schema.DataFields[0]).ConfigureAwait(false);
            var keys = await ColumnTypes.Words.ReadAsync(group, reader.Schema.DataFields[1]).ConfigureAwait(false);
            articles.AddRange(ids.Zip(keys, (id, key) => (id!, ContentKey.Parse(key!))));
        }
        return articles;
    }).GetAwaiter().GetResult();

    /// <summary>A part without some articles; gone where it has no others.</summary>
    private static ArchivePart Without(ArchivePart part, HashSet<UInt128> ids)
    {
        bool IsDropped(string id) => ids.Contains(ContentKey.OfId(id));
        var kept = Read(part).Where(article => !IsDropped(article.Article)).Select(article => article.Key).ToList();
        var rest = part with { Name = PartInHand.NameOf(part.Version, part.Shard, kept) };
        if (kept.Count > 0)
            rest.Write(async (table, stream) =>
            {
                using var from = File.OpenRead(part.PathOf(table));
                await table.CopyAsync(from, stream, IsDropped).ConfigureAwait(false);
            });
        part.Remove();
        return rest;
    }
}

/// <summary>What is known of an article that comes.</summary>
internal enum Acquaintance
{
    /// <summary>It is to be analysed.</summary>
    New,

    /// <summary>It is in the archive.</summary>
    Known,

    /// <summary>Another one of its id came before.</summary>
    SecondOfItsId,
}
