using System.Text;

namespace Analysis.Articles;

/// <summary>A file, or an entry of a packed one, that articles are read from.</summary>
internal sealed class SourceFile
{
    private const int HeadSize = 1 << 16;
    private const int DeepestPacking = 8;

    /// <summary>What is read whole may be this long: a string holds no more.</summary>
    private const long LongestText = 1L << 29;

    private readonly Func<Stream> _open;
    private TextReader? _textReader;
    private readonly int _depth;
    private byte[]? _head;
    private string? _headText;
    private string? _text;

    private SourceFile(string name, string id, Func<Stream> open, ReadingOptions options, int depth)
    {
        (Name, Id, _open, Options, _depth) = (name, id, open, options, depth);
        Extension = Path.GetExtension(name).ToLowerInvariant();
    }

    /// <summary>What to call it: its path, with the path inside behind that of a packed file.</summary>
    public string Name { get; }

    /// <summary>What the ids of its articles begin with.</summary>
    public string Id { get; }

    /// <summary>
    /// The end of its name with the dot, in small letters; of what was unpacked, of the name without the packing's: a hint, no more.
    /// </summary>
    public string Extension { get; private init; }

    /// <summary>What the user said of how to read it.</summary>
    public ReadingOptions Options { get; }

    /// <summary>Its first bytes, 64 KB at most.</summary>
    public ReadOnlyMemory<byte> Head => _head ??= ReadHead();

    /// <summary>Its first bytes as text, for a look at what it is.</summary>
    public string HeadText => _headText ??= TextDecoder.Glance(Head.Span);

    /// <summary>All of it as text.</summary>
    /// <exception cref="InvalidDataException">It is no text, or too long.</exception>
    public string Text => _text ??= TextDecoder.Decode(ReadAll());

    /// <summary>A file on disk.</summary>
    public static SourceFile OnDisk(string path, string id, Func<Stream> open, ReadingOptions options) => new(path, id, open, options, 0);

    /// <summary>A text that comes by a stream and can be read once.</summary>
    public static SourceFile OfText(TextReader reader, string name, ReadingOptions options) =>
        new(name, name, () => throw new NotSupportedException(), options, 0) { _textReader = reader };

    /// <summary>A file inside this one.</summary>
    /// <param name="entry">Its path inside.</param>
    /// <param name="open">Opens it.</param>
    public SourceFile Inside(string entry, Func<Stream> open) =>
        new($"{Name}/{entry}", $"{Id}/{Path.ChangeExtension(entry, null)}", open, Options, Deeper());

    /// <summary>The one file that this one is the packed form of: it goes by the same name, which is the one that the user knows.</summary>
    public SourceFile Unpacked(Func<Stream> open)
    {
        var extension = Path.GetExtension(Path.ChangeExtension(Name, null));
        return new(Name, Id.EndsWith(extension, StringComparison.Ordinal) ? Path.ChangeExtension(Id, null) : Id, open, Options, Deeper())
        {
            Extension = extension.ToLowerInvariant(),
        };
    }

    /// <summary>A part of this file that is a text of its own: a page in an archive of pages.</summary>
    /// <param name="id">What the ids of its articles begin with.</param>
    /// <param name="text">The text.</param>
    /// <param name="extension">What its name would end in: ".html".</param>
    public SourceFile Part(string id, string text, string extension) =>
        new(Name + extension, id, () => new MemoryStream(Encoding.UTF8.GetBytes(text), writable: false), Options, _depth) { _text = text };

    /// <summary>The id of an article in it.</summary>
    /// <param name="number">The article's number in the file, from 1.</param>
    public string IdOf(int number) => $"{Id}#{number}";

    /// <summary>Its bytes, from the first.</summary>
    public Stream Open() => _open();

    /// <summary>
    /// Its bytes, from the first, in a stream that can go back; what can't is laid down beside, in memory where it is small.
    /// </summary>
    public Stream OpenSeekable()
    {
        var stream = Open();
        return stream.CanSeek ? stream : LaidDown.Of(stream);
    }

    /// <summary>All its bytes.</summary>
    /// <exception cref="InvalidDataException">It is too long.</exception>
    public byte[] Bytes() => ReadAll();

    /// <summary>Its text, from the first character.</summary>
    public TextReader OpenText() => _textReader ?? (_text is null ? TextDecoder.Open(Open()) : new StringReader(_text));

    private int Deeper() => _depth < DeepestPacking ? _depth + 1
        : throw new InvalidDataException($"is packed more than {DeepestPacking} times over. Unpack it first.");

    private byte[] ReadHead()
    {
        using var stream = Open();
        var head = new byte[HeadSize];
        return head[..stream.ReadAtLeast(head, HeadSize, throwOnEndOfStream: false)];
    }

    private byte[] ReadAll() => ReadAll(Open());

    private static byte[] ReadAll(Stream stream)
    {
        using (stream)
            return AllBytes.Of(stream, LongestText,
                $"is longer than {LongestText >> 20} MB. Divide it, or give it as JSON lines, CSV or Parquet.");
    }
}
