using System.Runtime.CompilerServices;

namespace Analysis.Countries;

/// <summary>
/// Walks the lines of a list of places without a copy: a name, ! where it means the place only behind a comma, a tab, its countries.
/// </summary>
internal ref struct PlaceLines(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _rest = text;

    public readonly PlaceLines GetEnumerator() => this;

    public readonly PlaceLines Current => this;

    /// <summary>The place's name.</summary>
    public ReadOnlySpan<char> Name { get; private set; }

    /// <summary>Its countries, divided by blanks.</summary>
    public ReadOnlySpan<char> Readings { get; private set; }

    /// <summary>Whether the name means the place only behind a comma.</summary>
    public bool IsOnlyBehindComma { get; private set; }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool MoveNext()
    {
        while (_rest.Length > 0)
        {
            var end = _rest.IndexOf('\n') is >= 0 and var found ? found : _rest.Length;
            var line = _rest[..end].TrimEnd('\r');
            _rest = _rest[Math.Min(end + 1, _rest.Length)..];
            if (line.IndexOf('\t') is > 0 and var tab && line[0] != '#')
            {
                IsOnlyBehindComma = line[tab - 1] == '!';
                Name = line[..(IsOnlyBehindComma ? tab - 1 : tab)];
                Readings = line[(tab + 1)..];
                return true;
            }
        }
        return false;
    }
}
