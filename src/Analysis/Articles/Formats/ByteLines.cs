using System.Buffers;

namespace Analysis.Articles;

/// <summary>The lines of a stream of bytes, each with its end.</summary>
/// <param name="stream">The stream.</param>
/// <param name="longest">The greatest number of bytes of a line.</param>
internal sealed class ByteLines(Stream stream, int longest)
{
    private readonly byte[] _buffer = new byte[1 << 16];
    private readonly ArrayBufferWriter<byte> _line = new();
    private int _next;
    private int _end;

    /// <summary>The next line; null behind the last.</summary>
    /// <exception cref="InvalidDataException">It is longer than the limit.</exception>
    public byte[]? Read()
    {
        _line.ResetWrittenCount();
        while (_next < _end || (_end = stream.Read(_buffer)) > (_next = 0))
        {
            var rest = _buffer.AsSpan(_next, _end - _next);
            var at = rest.IndexOf((byte)'\n');
            var piece = at < 0 ? rest : rest[..(at + 1)];
            if (_line.WrittenCount + piece.Length > longest)
                throw new InvalidDataException($"holds a line of more than {longest >> 20} MB.");
            _line.Write(piece);
            _next += piece.Length;
            if (at >= 0)
                break;
        }
        return _line.WrittenCount == 0 ? null : _line.WrittenSpan.ToArray();
    }
}
