namespace Analysis.Articles;

/// <summary>A text of which the head has been read already: it gives that, then the rest.</summary>
/// <param name="head">What was read.</param>
/// <param name="rest">Where it was read from; closed with this one.</param>
internal sealed class HeadedReader(ReadOnlyMemory<char> head, TextReader rest) : TextReader
{
    private ReadOnlyMemory<char> _head = head;

    /// <summary>Reads the head of a text.</summary>
    /// <param name="reader">The text; closed with the reader that is given back.</param>
    /// <param name="length">How many characters to read of it.</param>
    /// <returns>The head, and a reader of all.</returns>
    public static (string Head, TextReader All) Of(TextReader reader, int length)
    {
        var head = new char[length];
        var count = reader.ReadBlock(head, 0, length);
        return (new string(head, 0, count), new HeadedReader(head.AsMemory(0, count), reader));
    }

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count)
    {
        if (_head.IsEmpty)
            return rest.Read(buffer, index, count);
        var taken = Math.Min(count, _head.Length);
        _head.Span[..taken].CopyTo(buffer.AsSpan(index));
        _head = _head[taken..];
        return taken;
    }

    /// <inheritdoc/>
    public override int Read(Span<char> buffer)
    {
        if (_head.IsEmpty)
            return rest.Read(buffer);
        var taken = Math.Min(buffer.Length, _head.Length);
        _head.Span[..taken].CopyTo(buffer);
        _head = _head[taken..];
        return taken;
    }

    /// <inheritdoc/>
    public override int Read()
    {
        Span<char> one = stackalloc char[1];
        return Read(one) == 0 ? -1 : one[0];
    }

    /// <inheritdoc/>
    public override int Peek() => _head.IsEmpty ? rest.Peek() : _head.Span[0];

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            rest.Dispose();
        base.Dispose(disposing);
    }
}
