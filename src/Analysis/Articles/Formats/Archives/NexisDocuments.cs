namespace Analysis.Articles;

/// <summary>
/// The documents of an export of Nexis, newer or older, that comes as paragraphs: where one ends, and in which form it is.
/// </summary>
/// <param name="file">The file.</param>
/// <param name="log">Keeps account.</param>
internal sealed class NexisDocuments(SourceFile file, ReadingLog log)
{
    private readonly List<ArchiveLine> _lines = [];
    private int _number;
    private bool _isClassic;
    private bool _hasBody;
    private int _stated;

    /// <summary>Whether the lines are those of such an export: in the first of them is what stands in no other form.</summary>
    public static bool Recognises(IEnumerable<ArchiveLine> lines)
    {
        var before = new List<ArchiveLine>();
        foreach (var line in lines.Where(line => line.Words.Length > 0 || line.Mark is not null).Take(4000))
        {
            if (NexisUniDocument.IsStart(line) || NexisUniDocument.Ends(line.Words) || NexisClassicDocument.Divider(line.Words) is not null
                || (NexisUniDocument.OpensBody(line) && IsHead(before)))
                return true;
            before.Add(line);
        }
        return false;
    }

    /// <summary>The articles, one document after the other.</summary>
    public IEnumerable<Article> Read(IEnumerable<ArchiveLine> lines)
    {
        foreach (var line in lines)
        {
            var divider = NexisClassicDocument.Divider(line.Words);
            if (divider is { } count && (_isClassic || !_hasBody) || NexisUniDocument.IsStart(line) && _hasBody)
            {
                foreach (var article in Close())
                    yield return article;
                if (divider is not null)
                    State(divider.Value);
            }
            if (divider is not null)
                continue;
            if (NexisUniDocument.Ends(line.Words))
            {
                foreach (var article in Close())
                    yield return article;
                continue;
            }
            _hasBody |= NexisUniDocument.OpensBody(line);
            _lines.Add(line);
        }
        foreach (var article in Close())
            yield return article;
    }

    private void State(int count)
    {
        _isClassic = true;
        _stated = Math.Max(_stated, count);
        log.State(_stated);
    }

    /// <summary>The document, or the documents, of the lines that were gathered.</summary>
    private List<Article> Close()
    {
        var articles = new List<Article>();
        if (_isClassic && !_hasBody)
            Add(articles, _lines.Exists(line => line.Words.Length > 0) ? Classic() : null);
        else
            foreach (var lines in Parted())
                Add(articles, NexisUniDocument.Of(lines));
        _lines.Clear();
        _hasBody = false;
        return articles;
    }

    private NexisClassicDocument Classic() => NexisClassicDocument.Of([.. _lines.Where(line => line.Words.Length > 0)]);

    private void Add(List<Article> articles, NexisDocument? document)
    {
        if (document?.ToArticle(++_number, file, log) is { } article)
            articles.Add(article);
    }

    /// <summary>The lines document by document: where nothing marks an end, each line that opens a text has a title above.</summary>
    private IEnumerable<List<ArchiveLine>> Parted()
    {
        var bodies = _lines.Index().Where(pair => NexisUniDocument.OpensBody(pair.Item)).Select(pair => pair.Index).ToList();
        if (bodies.Count == 0)
            return IsCoverOrNothing() ? [] : [_lines];
        if (_number == 0 && NexisUniDocument.Stated(_lines.Take(bodies[0])) is { } stated)
            log.State(stated);
        var starts = bodies.Index().Where(pair => pair.Index == 0 || HasHead(pair.Item, bodies[pair.Index - 1]))
            .Select(pair => Start(pair.Item, pair.Index == 0)).ToList();
        return starts.Select((start, i) => _lines.GetRange(start, (i + 1 < starts.Count ? starts[i + 1] : _lines.Count) - start));
    }

    private bool IsCoverOrNothing() =>
        !_lines.Exists(line => NexisLabels.Read(line.Words, false) is { Field: "length" })
        || !_lines.Exists(line => ArchiveDate.Opening(line.Words) is not null);

    private int Start(int body, bool isFirst) => isFirst ? 0 : NexisUniDocument.StartOf(_lines, body);

    /// <summary>Whether between two lines "Body" a new document has its day and a label: else the second is a word of the text.</summary>
    private bool HasHead(int body, int before) => IsHead(_lines.GetRange(before + 1, body - before - 1));

    private static bool IsHead(List<ArchiveLine> lines)
    {
        var head = lines.TakeLast(16).ToList();
        return head.Exists(line => ArchiveDate.Opening(line.Words) is not null)
            && head.Exists(line => NexisLabels.Read(line.Words, false) is { Field: "length" or "section" or "byline" });
    }
}
