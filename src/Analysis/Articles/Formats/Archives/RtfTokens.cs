using System.Text;

namespace Analysis.Articles;

/// <summary>What a token of RTF is.</summary>
internal enum RtfTokenKind
{
    /// <summary>The file ends.</summary>
    End,

    /// <summary>A group begins.</summary>
    Open,

    /// <summary>A group ends.</summary>
    Close,

    /// <summary>A character as it stands.</summary>
    Character,

    /// <summary>A byte written as two digits: <c>\'e9</c>.</summary>
    Byte,

    /// <summary>A control symbol: <c>\~</c>.</summary>
    Symbol,

    /// <summary>A control word: <c>\par</c>, <c>\u8217</c>.</summary>
    Word,
}

/// <summary>A token of RTF.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Word">The control word, without its number.</param>
/// <param name="Number">The character, byte or symbol, or the number of the control word.</param>
/// <param name="HasNumber">Whether the control word has a number.</param>
internal readonly record struct RtfToken(RtfTokenKind Kind, string Word = "", int Number = 0, bool HasNumber = false);

/// <summary>Cuts RTF into tokens while it is read.</summary>
/// <param name="stream">The file.</param>
internal sealed class RtfTokens(Stream stream)
{
    private const int LongestWord = 40;

    private readonly byte[] _buffer = new byte[1 << 16];
    private readonly StringBuilder _word = new();
    private int _next;
    private int _end;

    /// <summary>The next token.</summary>
    public RtfToken Next()
    {
        while (true)
        {
            switch (Read())
            {
                case -1: return new(RtfTokenKind.End);
                case '\r' or '\n' or 0: continue;
                case '{': return new(RtfTokenKind.Open);
                case '}': return new(RtfTokenKind.Close);
                case '\\': return Control();
                case '\t': return new(RtfTokenKind.Character, Number: ' ');
                case var character: return new(RtfTokenKind.Character, Number: character);
            }
        }
    }

    /// <summary>Leaves out so many bytes.</summary>
    public void Skip(int count)
    {
        for (var i = 0; i < count && Read() >= 0; i++)
        {
        }
    }

    private RtfToken Control()
    {
        var first = Read();
        if (first == '\'')
            return new(RtfTokenKind.Byte, Number: (Hex(Read()) << 4) | Hex(Read()));
        if (first is '\r' or '\n')
            return new(RtfTokenKind.Word, "par");
        if (first < 0 || !char.IsAsciiLetter((char)first))
            return new(RtfTokenKind.Symbol, Number: Math.Max(first, 0));
        _word.Clear().Append((char)first);
        while (Peek() is var letter and >= 0 && char.IsAsciiLetter((char)letter) && _word.Length < LongestWord)
            _word.Append((char)Read());
        var (number, hasNumber) = Number();
        if (Peek() == ' ')
            Read();
        return new(RtfTokenKind.Word, _word.ToString(), number, hasNumber);
    }

    private (int Number, bool HasNumber) Number()
    {
        var isNegative = Peek() == '-';
        if (isNegative)
            Read();
        var (number, digits) = (0, 0);
        while (Peek() is >= '0' and <= '9' && digits < 9)
        {
            number = (number * 10) + Read() - '0';
            digits++;
        }
        return (isNegative ? -number : number, digits > 0);
    }

    private static int Hex(int digit) => digit switch
    {
        >= '0' and <= '9' => digit - '0',
        >= 'a' and <= 'f' => digit - 'a' + 10,
        >= 'A' and <= 'F' => digit - 'A' + 10,
        _ => 0,
    };

    private int Read() => Peek() < 0 ? -1 : _buffer[_next++];

    private int Peek()
    {
        if (_next == _end)
            (_next, _end) = (0, stream.Read(_buffer, 0, _buffer.Length));
        return _end == 0 ? -1 : _buffer[_next];
    }
}
