using System.Text;

namespace Analysis.Articles;

/// <summary>A line that grows piece by piece; blanks next to each other become one, those at its ends none.</summary>
internal sealed class FoldedLine
{
    private readonly StringBuilder _words = new();
    private bool _isBlank;

    /// <summary>The number of characters so far.</summary>
    public int Length => _words.Length;

    /// <summary>Whether it ends with the mark of a sentence's end, closing quotation marks and brackets left out.</summary>
    public bool EndsSentence
    {
        get
        {
            var end = _words.Length - 1;
            while (end >= 0 && "\"'”’»)]".Contains(_words[end], StringComparison.Ordinal))
                end--;
            return end >= 0 && _words[end] is '.' or '!' or '?' or '…' or ':';
        }
    }

    /// <summary>Adds a piece. A soft hyphen or another sign that isn't seen is left out.</summary>
    public void Append(ReadOnlySpan<char> piece)
    {
        foreach (var c in piece)
        {
            if (char.IsWhiteSpace(c))
                _isBlank = true;
            else if (c is not ('\u00ad' or '\u200b' or '\u2060' or '\ufeff'))
            {
                if (_isBlank && _words.Length > 0)
                    _words.Append(' ');
                _isBlank = false;
                _words.Append(c);
            }
        }
    }

    /// <summary>The line; behind it a new one begins.</summary>
    public string Take()
    {
        var words = _words.ToString();
        _words.Clear();
        _isBlank = false;
        return words;
    }
}
