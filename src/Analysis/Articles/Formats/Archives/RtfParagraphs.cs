using System.Text;

namespace Analysis.Articles;

/// <summary>
/// The paragraphs of a file in the Rich Text Format (RTF 1.9.1), of which only what text needs is read: groups, characters in the code
/// page of their font, Unicode with its fallback, special characters, and which groups hold no text of the page.
/// </summary>
internal sealed class RtfParagraphs
{
    private readonly RtfTokens _tokens;
    private readonly RtfFonts _fonts = new();
    private readonly Stack<RtfState> _states = new();
    private readonly StringBuilder _words = new();
    private RtfState _state = new() { UnicodeSkip = 1 };
    private bool _isBold = true;
    private int _fallback;

    private RtfParagraphs(Stream stream) => _tokens = new RtfTokens(stream);

    /// <summary>Whether a file is in this format.</summary>
    public static bool Are(SourceFile file) => file.Head.Span.TrimStart(" \t\r\n\uFEFF"u8).StartsWith("{\\rtf"u8);

    /// <summary>The paragraphs, empty ones among them.</summary>
    /// <exception cref="InvalidDataException">Groups lie deeper in each other than in any text.</exception>
    public static IEnumerable<ArchiveLine> Of(SourceFile file, ReadingLog? log)
    {
        using var stream = file.Open();
        var paragraphs = new RtfParagraphs(stream);
        foreach (var line in paragraphs.Read())
            yield return line;
        if (paragraphs._states.Count > 0)
            log?.Break("is cut off: it ends before its last group does. Paragraphs behind those that were read may be lost; get it anew.");
    }

    private IEnumerable<ArchiveLine> Read()
    {
        while (_tokens.Next() is { Kind: not RtfTokenKind.End } token)
        {
            if (token.Kind == RtfTokenKind.Word && !_state.IsLeft && IsBreak(token.Word))
                yield return Close();
            else
                Take(token);
        }
        if (_words.Length > 0)
            yield return Close();
    }

    private static bool IsBreak(string word) => word is "par" or "page" or "row" or "sect" or "line" or "pagebb";

    private ArchiveLine Close()
    {
        var line = ArchiveLine.Of(_words.ToString());
        _words.Clear();
        var isBold = _isBold && line.Words.Length > 0;
        _isBold = true;
        return line with { IsBold = isBold, IsCentred = _state.IsCentred };
    }

    private void Take(RtfToken token)
    {
        switch (token.Kind)
        {
            case RtfTokenKind.Open:
                Open();
                break;
            case RtfTokenKind.Close:
                _state = _states.Count > 0 ? _states.Pop() : _state;
                _fallback = 0;
                break;
            case RtfTokenKind.Byte:
                Add(_fonts.Decode(_state.Font, (byte)token.Number));
                break;
            case RtfTokenKind.Character:
                Add(token.Number < 0x80 ? ((char)token.Number).ToString() : _fonts.Decode(_state.Font, (byte)token.Number));
                break;
            case RtfTokenKind.Symbol:
                Symbol((char)token.Number);
                break;
            case RtfTokenKind.Word:
                Word(token.Word, token.Number, token.HasNumber);
                break;
        }
    }

    private void Open()
    {
        const int deepest = 1000;
        if (_states.Count >= deepest)
            throw new InvalidDataException($"nests more than {deepest} groups in each other: it is no text.");
        _states.Push(_state);
        _fallback = 0;
    }

    private void Add(string characters)
    {
        if (_fallback > 0)
        {
            _fallback--;
            return;
        }
        if (_state.IsLeft || _state.IsHidden)
            return;
        _isBold &= _state.IsBold || string.IsNullOrWhiteSpace(characters);
        _words.Append(characters);
    }

    private void Symbol(char symbol)
    {
        switch (symbol)
        {
            case '~': Add(" "); break;
            case '_': Add("-"); break;
            case '*': _state = _state with { IsLeft = true }; break;
            case '\\' or '{' or '}': Add(symbol.ToString()); break;
        }
    }

    private void Word(string word, int number, bool hasNumber)
    {
        if (RtfWords.IsLeftOut(word))
            _state = _state with { IsLeft = true, IsFontTable = word == "fonttbl" };
        else if (word == "fldrslt")
            _state = _state with { IsLeft = _states.Count > 0 && _states.Peek().IsLeft };
        else if (RtfWords.CharacterOf(word) is { } character)
            Add(character);
        else if (word == "u")
            Unicode(number);
        else if (word == "bin")
            _tokens.Skip(number);
        else
            Format(word, number, hasNumber);
    }

    private void Unicode(int number)
    {
        _fallback = 0;
        Add(((char)(ushort)number).ToString());
        _fallback = _state.UnicodeSkip;
    }

    private void Format(string word, int number, bool hasNumber)
    {
        switch (word)
        {
            case "b": _state = _state with { IsBold = !hasNumber || number != 0 }; break;
            case "v" or "deleted": _state = _state with { IsHidden = !hasNumber || number != 0 }; break;
            case "plain": _state = _state with { IsBold = false, IsHidden = false }; break;
            case "qc": _state = _state with { IsCentred = true }; break;
            case "pard" or "ql" or "qj" or "qr": _state = _state with { IsCentred = false }; break;
            case "uc": _state = _state with { UnicodeSkip = Math.Clamp(number, 0, 8) }; break;
            case "ansicpg": _fonts.SetPage(number); break;
            case "mac": _fonts.SetPage(10000); break;
            case "f": _state = _state with { Font = number }; break;
            case "fcharset" when _state.IsFontTable: _fonts.SetCharset(_state.Font, number); break;
        }
    }
}
