using System.Buffers;
using System.Globalization;
using System.Net;

namespace Analysis.Articles;

/// <summary>
/// A text of XML without what makes a strict reader give up on a whole file: entities of HTML that XML does not know, an
/// ampersand that begins
/// none, control codes, blanks before the declaration. What stands in CDATA is left as it is.
/// </summary>
/// <param name="inner">The text; closed with this reader.</param>
internal sealed class MendedXml(TextReader inner) : TextReader
{
    private const int LongestEntity = 32;
    private const string CdataStart = "<![CDATA[", CdataEnd = "]]>";

    private static readonly SearchValues<char> EntityLetters =
        SearchValues.Create("#ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");

    private readonly char[] _buffer = new char[1 << 15];
    private readonly Queue<char> _ready = new();
    private int _next;
    private int _end;
    private bool _inCdata;
    private bool _isStarted;

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count)
    {
        var written = 0;
        while (written < count && Next() is var c and >= 0)
            buffer[index + written++] = (char)c;
        return written;
    }

    /// <inheritdoc/>
    public override int Read() => Next();

    private int Next()
    {
        if (_ready.TryDequeue(out var ready))
            return ready;
        while (Has(1))
        {
            var c = _buffer[_next];
            if (!_isStarted && c is ' ' or '\n' or '\r' or '\t' or '\ufeff'
                || c is < ' ' and not ('\t' or '\n' or '\r') or '\ufffe' or '\uffff')
            {
                _next++;
                continue;
            }
            _isStarted = true;
            Follow(c);
            if (c is '&' && !_inCdata)
                return Ampersand();
            _next++;
            return c;
        }
        return -1;
    }

    private void Follow(char c)
    {
        if (c is '<' && !_inCdata)
            _inCdata = Starts(CdataStart);
        else if (c is ']' && _inCdata)
            _inCdata = !Starts(CdataEnd);
    }

    private bool Starts(string words) => Has(words.Length) && _buffer.AsSpan(_next).StartsWith(words);

    private int Ampersand()
    {
        Has(LongestEntity);
        var rest = _buffer.AsSpan(_next, Math.Min(LongestEntity, _end - _next));
        var length = 1 + Math.Max(0, rest[1..].IndexOfAnyExcept(EntityLetters));
        var entity = length > 1 && length < rest.Length && rest[length] == ';' ? rest[..(length + 1)].ToString() : "";
        if (IsOfXml(entity))
            return IsForbidden(entity) ? Blank(entity.Length) : _buffer[_next++];
        var decoded = entity.Length > 2 ? WebUtility.HtmlDecode(entity) : entity;
        if (decoded == entity)
            decoded = "&amp;";
        else
            _next += entity.Length - 1;
        _next++;
        foreach (var c in decoded.AsSpan(1))
            _ready.Enqueue(c);
        return decoded[0];
    }

    private int Blank(int length)
    {
        _next += length;
        return ' ';
    }

    /// <summary>Whether a number stands for a control code or half a letter, which XML forbids even so.</summary>
    private static bool IsForbidden(string entity) => entity[1] is '#'
        && (!int.TryParse(
                entity[2] is 'x' ? entity.AsSpan(3, entity.Length - 4) : entity.AsSpan(2, entity.Length - 3),
                entity[2] is 'x' ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || number is < ' ' and not ('\t' or '\n' or '\r') or (>= 0xD800 and <= 0xDFFF) or 0xFFFE or 0xFFFF or > 0x10FFFF);

    private static bool IsOfXml(string entity) => entity is "&amp;" or "&lt;" or "&gt;" or "&quot;" or "&apos;"
        || (entity.StartsWith("&#", StringComparison.Ordinal) && entity.Length > 3
            && (entity[2] is 'x' ? entity.Length > 4 && entity[3..^1].All(char.IsAsciiHexDigit) : entity[2..^1].All(char.IsAsciiDigit)));

    /// <summary>Whether so many characters are at hand, read where need be.</summary>
    private bool Has(int count)
    {
        if (_end - _next >= count)
            return true;
        _buffer.AsSpan(_next, _end - _next).CopyTo(_buffer);
        (_end, _next) = (_end - _next, 0);
        for (int read; _end < count && (read = inner.Read(_buffer, _end, _buffer.Length - _end)) > 0;)
            _end += read;
        return _end >= count;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
