using System.IO.Compression;

namespace Analysis.Articles;

/// <summary>
/// A zip, or a document that is one: its parts, each checked while it is read. What is damaged is told, and read as far as it goes.
/// </summary>
internal sealed class ZipParts : IDisposable
{
    private const int LongestText = 1 << 28;

    private readonly ZipArchive _zip;
    private readonly ReadingLog? _log;

    private ZipParts(ZipArchive zip, ReadingLog? log) => (_zip, _log) = (zip, log);

    /// <summary>The parts in the order of the file's own list.</summary>
    public IReadOnlyList<ZipArchiveEntry> All => _zip.Entries;

    /// <summary>Opens a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="log">Is told of damage; null for a look at what the file is.</param>
    /// <exception cref="InvalidDataException">The list of the parts is missing or damaged.</exception>
    public static ZipParts Of(SourceFile file, ReadingLog? log)
    {
        try
        {
            var zip = new ZipArchive(file.OpenSeekable(), ZipArchiveMode.Read);
            _ = zip.Entries;
            return new ZipParts(zip, log);
        }
        catch (Exception e) when (e is InvalidDataException or ArgumentException or IOException)
        {
            throw new InvalidDataException(
                "is cut off or damaged: the list of what it holds, which stands at its end, can't be read. Get it anew.", e);
        }
    }

    /// <summary>Whether a zip has a part of this name; false where it can't be opened.</summary>
    public static bool Has(SourceFile file, string part)
    {
        try
        {
            using var parts = Of(file, null);
            return parts.Find(part) is not null;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    /// <summary>The part of a name, or null.</summary>
    public ZipArchiveEntry? Find(string name) => _zip.GetEntry(name);

    /// <summary>
    /// The unpacked bytes of a part; they end with an <see cref="InvalidDataException"/> where they are far more than was packed.
    /// </summary>
    /// <exception cref="InvalidDataException">The part can't be opened.</exception>
    public Stream Open(ZipArchiveEntry part)
    {
        try
        {
            return new PackingLimit(new CheckedPart(part, part.Open(), () => TellDamage(part)), () => part.CompressedLength);
        }
        catch (InvalidDataException e)
        {
            throw new InvalidDataException($"{Damage(part)} Nothing of it can be read.", e);
        }
    }

    /// <summary>A part as text.</summary>
    /// <exception cref="InvalidDataException">It is longer than 256 MB, can't be opened, or is no text.</exception>
    public string Text(ZipArchiveEntry part)
    {
        using var stream = Open(part);
        return TextDecoder.Decode(AllBytes.Of(stream, LongestText,
            $"holds a part ({part.FullName}) of more than {LongestText >> 20} MB: no article is so long."));
    }

    /// <summary>Reads all parts of some kind once, for a library that opens the file by itself and compares no checksum.</summary>
    /// <exception cref="InvalidDataException">A part can't be opened, or unpacks to far more than was packed.</exception>
    public void Check(Func<ZipArchiveEntry, bool> isNeeded)
    {
        var buffer = new byte[1 << 16];
        foreach (var part in All.Where(isNeeded))
        {
            using var stream = Open(part);
            while (stream.Read(buffer) > 0)
            {
            }
        }
    }

    /// <summary>The path of a part that another part names.</summary>
    /// <param name="folder">The folder of the part that names it, with a slash at the end; an empty one at the top.</param>
    /// <param name="reference">What it says: "../text/a%20b.xhtml#top".</param>
    public static string Resolve(string folder, string reference)
    {
        var path = new List<string>();
        foreach (var part in (folder + Uri.UnescapeDataString(reference.Split('#')[0])).Split('/'))
        {
            if (part == ".." && path.Count > 0)
                path.RemoveAt(path.Count - 1);
            else if (part is not ("." or ".." or ""))
                path.Add(part);
        }
        return string.Join('/', path);
    }

    /// <inheritdoc/>
    public void Dispose() => _zip.Dispose();

    private void TellDamage(ZipArchiveEntry part) => _log?.Break($"{Damage(part)} Words or articles in it may be changed or lost.");

    private static string Damage(ZipArchiveEntry part) => $"holds {part.FullName}, which is damaged: get the file anew.";
}
