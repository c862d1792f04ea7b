using System.Collections;

namespace Analysis;

/// <summary>
/// Articles that are read while they are asked for, and held by nobody: each time they are gone through they are read anew, in the
/// same order. All that is done with a corpus article by article can be done with them.
/// </summary>
public sealed class ArticleStream : IEnumerable<Article>
{
    private readonly string _path;
    private readonly IReadOnlyDictionary<string, string>? _columns;
    private readonly CancellationToken _cancellation;
    private ArticleReader _reader;

    internal ArticleStream(string path, IReadOnlyDictionary<string, string>? columns, CancellationToken cancellation)
    {
        (_path, _columns, _cancellation) = (path, columns, cancellation);
        _reader = NewReader();
        if (!File.Exists(path) && !Directory.Exists(path))
            throw new FileNotFoundException($"{path}: there is no such file or folder. Check the spelling, or give a full path.", path);
    }

    /// <summary>What became of the articles that were read so far in the last reading.</summary>
    public Account Account() => _reader.Account;

    /// <summary>How many of <see cref="Bytes"/> have been read so far in the last reading.</summary>
    public long BytesRead => _reader.BytesRead;

    /// <summary>How many bytes there are to read, those of packed files packed.</summary>
    public long Bytes => ArticleReader.SizeOf(_path);

    /// <inheritdoc/>
    public IEnumerator<Article> GetEnumerator() => (_reader = NewReader()).Read(_path).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private ArticleReader NewReader() => new(_columns) { Cancellation = _cancellation };
}
