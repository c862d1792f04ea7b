using System.Net;
using System.Text;

namespace Workbook.Notebooks;

/// <summary>The pictures of a notebook that is written as markdown: files in a folder NAME_files beside it.</summary>
/// <param name="path">The markdown file.</param>
internal sealed class MarkdownPictures(string path)
{
    private static readonly (string Type, string Extension)[] Types =
        [("image/png", "png"), ("image/jpeg", "jpg"), ("image/gif", "gif"), ("image/webp", "webp"), ("image/svg+xml", "svg")];

    private readonly string _folder = $"{Path.GetFileNameWithoutExtension(path)}_files";
    private int _written;

    /// <summary>The picture of an output as markdown, its file written; null where it has none that can be read.</summary>
    public string? Of(Output output)
    {
        foreach (var (type, extension) in Types)
            if (output.Data(type) is { } data && Bytes(type, data) is { } bytes)
                return $"![{Escape(output.Data("text/plain") ?? "picture")}]({Write(bytes, extension)})";
        return null;
    }

    /// <summary>The prose of a cell, the pictures pasted into it written as files; one that cannot be read keeps its address.</summary>
    public string WithAttachments(Cell cell)
    {
        var prose = cell.Source;
        foreach (var (name, address) in cell.Attachments())
        {
            var comma = address.IndexOf(',', StringComparison.Ordinal);
            var type = address["data:".Length..address.IndexOf(';', StringComparison.Ordinal)];
            var known = Types.FirstOrDefault(known => known.Type == type);
            if (known.Extension is null || Decoded(address[(comma + 1)..]) is not { } bytes)
                continue;
            var file = Write(bytes, known.Extension);
            foreach (var spelt in new[] { name, Uri.EscapeDataString(name), WebUtility.UrlEncode(name) }.Distinct())
                prose = prose.Replace($"attachment:{spelt})", $"{file})", StringComparison.Ordinal)
                    .Replace($"attachment:{spelt} ", $"{file} ", StringComparison.Ordinal);
        }
        return prose;
    }

    private static byte[]? Bytes(string type, string data) =>
        type != "image/svg+xml" ? Decoded(data) : data.TrimStart().StartsWith('<') ? Encoding.UTF8.GetBytes(data) : Decoded(data);

    private static byte[]? Decoded(string base64)
    {
        var bytes = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, bytes, out var length) && length > 0 ? bytes[..length] : null;
    }

    private string Write(byte[] bytes, string extension)
    {
        var name = $"{++_written}.{extension}";
        AtomicFile.Write(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, _folder, name), bytes);
        return $"{Uri.EscapeDataString(_folder)}/{name}";
    }

    private static string Escape(string text) =>
        text.ReplaceLineEndings(" ")
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("[", "\\[", StringComparison.Ordinal)
            .Replace("]", "\\]", StringComparison.Ordinal);
}
