using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Analysis.Archives;

namespace Analysis;

/// <summary>
/// One of several shares of a run. Which share an article belongs to is told by a hash of its id, so that the shares of one number
/// make up the whole, whoever runs them, wherever and how often.
/// </summary>
/// <param name="Index">Which one, from 1.</param>
/// <param name="Count">Of how many.</param>
public sealed record ArchiveShard(int Index, int Count)
{
    /// <summary>All articles.</summary>
    public static ArchiveShard Whole { get; } = new(1, 1);

    /// <summary>The share in file names: "3of8".</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"{Index}of{Count}");

    /// <summary>Whether an article belongs to it, by its id.</summary>
    public bool Holds(string id) => Count == 1 || (int)(ContentKey.OfId(id) % (uint)Count) == Index - 1;

    /// <summary>Reads "3/8": the third of eight.</summary>
    /// <returns>Whether it is a share.</returns>
    public static bool TryParse(string text, [NotNullWhen(true)] out ArchiveShard? shard)
    {
        shard = text.Split('/') is [var index, var count] && int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var i)
            && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && i >= 1 && i <= n
            ? new ArchiveShard(i, n) : null;
        return shard is not null;
    }
}
