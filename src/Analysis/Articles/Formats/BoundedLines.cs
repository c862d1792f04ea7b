using System.Text;

namespace Analysis.Articles;

/// <summary>The lines of a text, of which none is held that is longer than a limit.</summary>
/// <param name="reader">The text.</param>
/// <param name="longest">The greatest number of characters a line may have.</param>
internal sealed class BoundedLines(TextReader reader, int longest)
{
    private readonly char[] _buffer = new char[1 << 15];
    private readonly StringBuilder _line = new();
    private int _next;
    private int _end;

    /// <summary>The number of the line that was read last, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Whether the line that was read last was longer than the limit; it then holds none of its characters.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>The next line without its end; null behind the last.</summary>
    public string? Read()
    {
        _line.Clear();
        IsTooLong = false;
        var any = false;
        while (_next < _end || Fill())
        {
            any = true;
            var rest = _buffer.AsSpan(_next, _end - _next);
            var end = rest.IndexOf('\n');
            Take(end < 0 ? rest : rest[..end]);
            _next += end < 0 ? rest.Length : end + 1;
            if (end >= 0)
                break;
        }
        if (!any)
            return null;
        Number++;
        return IsTooLong ? "" : _line.ToString().TrimEnd('\r');
    }

    private void Take(ReadOnlySpan<char> piece)
    {
        IsTooLong |= _line.Length + (long)piece.Length > longest;
        if (IsTooLong)
            _line.Clear();
        else
            _line.Append(piece);
    }

    private bool Fill()
    {
        (_next, _end) = (0, reader.Read(_buffer, 0, _buffer.Length));
        return _end > 0;
    }
}
