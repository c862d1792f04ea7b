using System.IO.Compression;
using System.Net;
using System.Text;

namespace Analysis.Tests.Articles.Archives;

/// <summary>Writes invented exports into a folder of its own and reads them as a user would.</summary>
public abstract class ArchiveFiles : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected static string Day(DateOnly? day) => day?.ToString("O", null) ?? "";

    /// <summary>Title, day, outlet and author of each article, as "title|day|outlet|author".</summary>
    protected static IEnumerable<string> Heads(Corpus corpus) => corpus.Select(a => $"{a.Title}|{Day(a.Date)}|{a.Outlet}|{a.Author}");

    protected static IEnumerable<string> Paragraphs(Article article) =>
        article.Blocks.Where(b => b.Kind == BlockKind.Paragraph).Select(b => b.Span.In(article.Text));

    protected Corpus Load(string name, string text) => Load(name, Encoding.UTF8.GetBytes(text));

    protected Corpus Load(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, bytes);
        return Corpus.Load(path);
    }

    /// <summary>A Word file of these paragraphs; "[name]" before one is its bookmark, raw XML of runs stands after "xml:".</summary>
    protected static byte[] Word(params string[] paragraphs)
    {
        var body = string.Concat(paragraphs.Select(Paragraph));
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
            Write(zip, "word/document.xml", "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>" + body + "</w:body></w:document>");
        }
        return memory.ToArray();
    }

    /// <summary>A file in the Rich Text Format of these paragraphs; "b:" before one makes it bold.</summary>
    protected static byte[] Rtf(params string[] paragraphs) =>
        Encoding.Latin1.GetBytes("{\\rtf1\\ansi\\ansicpg1252\\uc1{\\fonttbl{\\f0\\fcharset0 Arial;}}{\\info{\\title An export}}\n"
        + string.Concat(paragraphs.Select(
            p => p.StartsWith("b:", StringComparison.Ordinal) ? $"{{\\b {Escape(p[2..])}}}\\par\n" : $"\\pard {Escape(p)}\\par\n")) + "}");

    private static string Escape(string words) =>
        string.Concat(words.Select(c => c is '\\' or '{' or '}' ? $"\\{c}" : c < 128 ? c.ToString() : $"\\u{(short)c}?"));

    private static string Paragraph(string words)
    {
        var marks = new StringBuilder();
        while (words.StartsWith('['))
        {
            var end = words.IndexOf(']');
            marks.Append(System.Globalization.CultureInfo.InvariantCulture, $"<w:bookmarkStart w:id=\"1\" w:name=\"{words[1..end]}\"/>");
            words = words[(end + 1)..];
        }
        var runs = words.StartsWith("xml:", StringComparison.Ordinal) ? words[4..]
            : words.Length == 0 ? ""
            : $"<w:r><w:t xml:space=\"preserve\">{WebUtility.HtmlEncode(words)}</w:t></w:r>";
        return $"<w:p>{marks}{runs}</w:p>";
    }

    private static void Write(ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(text);
    }
}
