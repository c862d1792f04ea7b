using System.Text;

namespace Analysis.Articles;

/// <summary>
/// Parts a text of JSON into its values without reading them: the elements of an array, or values one behind the other. Each is
/// held alone, so that an array of any length needs the memory of its longest element.
/// </summary>
/// <param name="reader">The text.</param>
/// <param name="longest">The greatest number of characters a value may have.</param>
internal sealed class JsonValues(TextReader reader, int longest)
{
    private readonly char[] _buffer = new char[1 << 15];
    private readonly StringBuilder _value = new();
    private int _next;
    private int _end;
    private int _line = 1;
    private bool _inArray;

    /// <summary>The values, each with the line it begins at, from 1.</summary>
    /// <exception cref="InvalidDataException">A value is longer than the limit, or the text ends inside of one.</exception>
    public IEnumerable<(string Json, int Line)> Read()
    {
        while (Peek() is var c and >= 0)
        {
            if (c is '[' && !_inArray)
                _inArray = true;
            else if (c is ']')
                _inArray = false;
            else if (!char.IsWhiteSpace((char)c) && c is not (',' or '\u001e' or '\ufeff'))
            {
                var line = _line;
                yield return (Value(), line);
                continue;
            }
            Take();
        }
        if (_inArray)
            throw new InvalidDataException($"ends inside its array at line {_line}: the file is cut off. What stands before was read.");
    }

    private string Value()
    {
        _value.Clear();
        var start = _line;
        if (Peek() is '{' or '[')
            Nested(start);
        else if (Peek() is '"')
            Quoted(start);
        else
            while (Peek() is var c and >= 0 && c is not (',' or ']' or '}') && !char.IsWhiteSpace((char)c))
                Keep(start);
        if (_value.Length == 0)
            Keep(start);
        return _value.ToString();
    }

    private void Nested(int start)
    {
        var depth = 0;
        do
        {
            var c = Peek();
            if (c < 0)
                throw new InvalidDataException($"ends inside the object that begins at line {start}: the file is cut off. "
                    + "What stands before was read.");
            if (c is '"')
            {
                Quoted(start);
                continue;
            }
            depth += c is '{' or '[' ? 1 : c is '}' or ']' ? -1 : 0;
            Keep(start);
        }
        while (depth > 0);
    }

    private void Quoted(int start)
    {
        Keep(start);
        while (Peek() is var c and >= 0 && c != '"')
        {
            Keep(start);
            if (c is '\\' && Peek() >= 0)
                Keep(start);
        }
        if (Peek() >= 0)
            Keep(start);
    }

    private void Keep(int start)
    {
        if (_value.Length >= longest)
            throw new InvalidDataException($"holds one value of more than {longest / 1_000_000} million characters, from line {start}. "
                + "Part it, an article a value.");
        _value.Append((char)Take());
    }

    private int Take()
    {
        var c = Peek();
        if (c >= 0)
            _next++;
        if (c is '\n')
            _line++;
        return c;
    }

    private int Peek()
    {
        if (_next >= _end)
            (_next, _end) = (0, reader.Read(_buffer, 0, _buffer.Length));
        return _end == 0 ? -1 : _buffer[_next];
    }
}
