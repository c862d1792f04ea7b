using System.IO.Compression;

namespace Analysis.Articles;

/// <summary>The parts of a document that is a zip.</summary>
internal static class PackedParts
{
    private const int Longest = 1 << 28;
    private const int GreatestRatio = 100;

    /// <summary>Whether a zip has a part of this name; false where it can't be opened.</summary>
    public static bool Has(SourceFile file, string part)
    {
        try
        {
            using var zip = new ZipArchive(file.OpenSeekable(), ZipArchiveMode.Read);
            return zip.GetEntry(part) is not null;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    /// <summary>Refuses a zip whose parts unpack to far more than a document can be.</summary>
    /// <exception cref="InvalidDataException">They do.</exception>
    public static void Guard(SourceFile file)
    {
        if (!file.Head.Span.StartsWith("PK\x03\x04"u8))
            return;
        using var zip = new ZipArchive(file.OpenSeekable(), ZipArchiveMode.Read);
        if (zip.Entries.Sum(entry => entry.Length) is var length && length > Longest
            && length / GreatestRatio > zip.Entries.Sum(entry => entry.CompressedLength))
            throw new InvalidDataException($"unpacks to more than {GreatestRatio} times its size, "
                + "which no table of articles does: it was not read.");
    }

    /// <summary>A part as text.</summary>
    /// <exception cref="InvalidDataException">It is longer than 256 MB, or no text.</exception>
    public static string Text(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        var memory = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            if (memory.Length + read > Longest)
                throw new InvalidDataException($"holds a part ({entry.FullName}) of more than {Longest >> 20} MB: no article is so long.");
            memory.Write(buffer, 0, read);
        }
        return TextDecoder.Decode(memory.ToArray());
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
}
