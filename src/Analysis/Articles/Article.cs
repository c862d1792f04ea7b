using System.Collections.Immutable;

namespace Analysis;

/// <summary>
/// One news article. <see cref="Text"/> is what was read, never edited; everything known about it is a label over a
/// <see cref="TextSpan"/> of it. A missing value is null.
/// </summary>
/// <param name="Id">Unique in its corpus: the path relative to what was loaded without its extension, or the record's own id.</param>
/// <param name="Text">The original text.</param>
/// <param name="Blocks">What each line or paragraph of the text is, in order, without overlaps; only blank space lies between them.</param>
[TypeFormatterSource(typeof(FormatterSource<Article>), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed record Article(string Id, string Text, ImmutableArray<Block> Blocks)
{
    private Lazy<(string Text, ImmutableArray<Block> Blocks)>? _deferred;
    private Cut? _cut;

    /// <summary>The original text.</summary>
    public string Text
    {
        get => _deferred is null ? field : _deferred.Value.Text;
        init => (field, _deferred) = (value, After(() => (value, Blocks)));
    } = Text;

    /// <summary>What each line or paragraph of the text is, in order, without overlaps; only blank space lies between them.</summary>
    public ImmutableArray<Block> Blocks
    {
        get => _deferred is null ? field : _deferred.Value.Blocks;
        init => (field, _deferred) = (value, After(() => (Text, value)));
    } = Blocks;

    /// <summary>The headline.</summary>
    public string? Title { get; init; }

    /// <summary>The day of publication.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Where it was filed from, as the dateline says it.</summary>
    public string? Dateline { get; init; }

    /// <summary>Who wrote it, as the by-line says it: all of <see cref="Authors"/>, parted by commas; null for none.</summary>
    public string? Author => Authors.IsEmpty ? null : string.Join(", ", Authors);

    /// <summary>Those who wrote it, each by name; empty where none is named.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>The paper or agency that published it.</summary>
    public string? Outlet { get; init; }

    /// <summary>The desk or section it stood in.</summary>
    public string? Section { get; init; }

    /// <summary>The edition it stood in: "City Edition".</summary>
    public string? Edition { get; init; }

    /// <summary>The page it stood on, as the source gives it: "3", "A.2".</summary>
    public string? Page { get; init; }

    /// <summary>The language its source says it is in, as ISO 639 has it: "en". Null where the source does not say.</summary>
    public string? Language { get; init; }

    /// <summary>Where it was published.</summary>
    public string? Url { get; init; }

    /// <summary>Whether the text is only the article's beginning or a summary of it: its source delivered no more.</summary>
    public bool IsStub { get; init; }

    /// <summary>What somebody who read it corrected in what is found in it; analyses apply that.</summary>
    public ImmutableArray<Correction> Corrections { get; init; } = [];

    /// <summary>The file it was read from.</summary>
    public string? Source { get; init; }

    /// <summary>The tokens, sentences and paragraphs of the body, made once and shared by all analyses.</summary>
    public Document Document
    {
        get
        {
            // A copy made by "with" takes the field along: what was cut is good only for the text and blocks it was cut from.
            if (_cut is not { } cut || !ReferenceEquals(cut.Text, Text) || cut.Blocks != Blocks)
                _cut = cut = new Cut(Text, Blocks, Document.Of(this));
            return cut.Document;
        }
    }

    /// <summary>An article whose text lies in an archive: it is fetched when it is asked for.</summary>
    internal static Article Deferred(string id, Func<(string Text, ImmutableArray<Block> Blocks)> fetch) =>
        new(id, "", []) { _deferred = new(fetch) };

    /// <summary>An article from its text alone: blocks, title, date and the like are found in it.</summary>
    public static Article FromText(string id, string text) => ArticleStructure.Label(id, text);

    /// <summary>The first block of a kind, or null.</summary>
    public Block? First(BlockKind kind)
    {
        foreach (var block in Blocks)
            if (block.Kind == kind)
                return block;
        return null;
    }

    /// <summary>Two articles are the same when their id and text are.</summary>
    public bool Equals(Article? other) => ReferenceEquals(this, other) || (other is not null && Id == other.Id && Text == other.Text);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <summary>Shows as the id and the title.</summary>
    public override string ToString() => Title is null ? Id : $"{Id}: {Title}";

    /// <summary>What a copy made by "with" holds, where the text of the one it is made of is still to be fetched.</summary>
    private Lazy<(string, ImmutableArray<Block>)>? After(Func<(string, ImmutableArray<Block>)> content) =>
        _deferred is null ? null : new Lazy<(string, ImmutableArray<Block>)>(content());

    private sealed record Cut(string Text, ImmutableArray<Block> Blocks, Document Document);
}
