using System.Text;

namespace Analysis.Articles;

/// <summary>
/// The rows of a table in text (RFC 4180), read with patience where programs write it badly: a quotation mark inside of a quoted
/// value that is not doubled stays, one that is escaped by a backslash too, and one that opens and is never closed is
/// the text's own. No mark that somebody's words stand in may get lost; the readers at hand drop them, or the rest of the file.
/// </summary>
/// <param name="reader">The text.</param>
/// <param name="delimiter">What stands between values; none where the table has one column.</param>
/// <param name="longest">The greatest number of characters of a value.</param>
internal sealed class DelimitedText(TextReader reader, char? delimiter, int longest)
{
    private readonly char[] _buffer = new char[1 << 15];
    private readonly StringBuilder _value = new();
    private readonly StringBuilder _raw = new();
    private string _again = "";
    private int _againNext;
    private int _next;
    private int _end;
    private int _line = 1;

    /// <summary>The rows that are not empty, each with the line it begins at, from 1.</summary>
    /// <exception cref="InvalidDataException">A value is longer than the limit.</exception>
    public IEnumerable<(List<string> Values, int Line)> Rows()
    {
        while (Peek() >= 0)
        {
            var line = _line;
            var row = Row();
            if (row.Count > 1 || row[0].Length > 0)
                yield return (row, line);
        }
    }

    private List<string> Row()
    {
        var row = new List<string>();
        do
            row.Add(Value());
        while (Peek() is var c && c >= 0 && c == delimiter && Take() >= 0);
        if (Peek() is '\r')
            Take();
        if (Peek() is '\n')
            Take();
        return row;
    }

    private string Value()
    {
        _value.Clear();
        if (Peek() is '"')
            Quoted();
        else
            Plain();
        return _value.ToString();
    }

    private void Plain()
    {
        while (!AtEnd())
            Keep((char)Take());
    }

    private void Quoted()
    {
        var (line, isLoose) = (_line, false);
        _raw.Clear().Append((char)Take());
        while (Peek() is var c and >= 0)
        {
            _raw.Append((char)Take());
            if (c is '"' && AtEnd())
                return;
            if (c is '"' or '\\' && Peek() is '"')
                _raw.Append(c = Take());
            else if (c is '"')
                isLoose = true;
            if (delimiter is '\t' && isLoose && _line > line)
                break;
            Keep((char)c);
        }
        ReadAgain(line);
    }

    /// <summary>The mark that opened was the text's own: the value is read again as a plain one.</summary>
    private void ReadAgain(int line)
    {
        _again = string.Concat(_raw.ToString(), _again.AsSpan(_againNext));
        (_againNext, _line) = (0, line);
        _value.Clear();
        Plain();
    }

    private void Keep(char c)
    {
        if (_value.Length >= longest)
            throw new InvalidDataException($"holds a value of more than {longest / 1_000_000} million characters at line {_line}. "
                + "Look whether a quotation mark is missing there.");
        _value.Append(c);
    }

    private bool AtEnd() => Peek() is var c && (c < 0 || c == delimiter || c is '\n' or '\r');

    private int Take()
    {
        var c = Peek();
        if (_againNext < _again.Length)
            _againNext++;
        else if (c >= 0)
            _next++;
        if (c is '\n')
            _line++;
        return c;
    }

    private int Peek()
    {
        if (_againNext < _again.Length)
            return _again[_againNext];
        if (_next >= _end)
            (_next, _end) = (0, reader.Read(_buffer, 0, _buffer.Length));
        return _end == 0 ? -1 : _buffer[_next];
    }
}
