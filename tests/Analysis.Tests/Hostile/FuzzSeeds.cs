using System.Runtime.CompilerServices;
using System.Text;
using Workbook.Fuzzing;

namespace Analysis.Tests.Hostile;

/// <summary>Small right inputs of each form, written for this project, and what means something in them.</summary>
internal static class FuzzSeeds
{
    private static readonly string[] Marks =
    [
        "\"", "“", "”", "‘", "’", "'", "«", "(", ")", "[", "]", "{", "}", "<", ">", "&", "&amp;", "&#x1F4A9;", "<p>", "</p>", "<div>",
        "<br><br>", "<![CDATA[", "]]>", "<!--", "-->", "<?", "<script>", "</script>", "<table><tr><td>", "\\", "\\u0000", "\\uD800", "\\'",
        "{\\*\\", "\\par ", "\\bin9 ", "\\u-1?", ",", ";", "\t", "\r\n", "\n\n", "\f", "\0", "\u2028", "\u00AD", "\u202E", "\uFEFF", "---",
        "***", "===", "# ", "> ", "* ", "|", ":", " - ", "—", "=E2=80", "=", "--x", "--y--", "Q: ", "A: ", " said ", " he said. ",
        " according to ", " told ", "Mr. ", "U.S. ", "N.K. ", "Georgia ", "Jordan ", "Congo, Rep.", "1 of 10 DOCUMENTS", "LENGTH: ",
        "2025-02-30", "99/99/9999", "31 February 2025", "1e999", "-1", "99999999999999999999", "null", "true", "[]", "{}", "*", "+", "~",
        "…", "?", "not:", "&a", "*a", "!!", "%", "WARC/1.0\r\n", "Content-Length: 9\r\n", "HTTP/1.1 200 OK\r\n", "endobj", "stream",
        "<<", ">>",
    ];

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Seeds");

    /// <summary>Makes inputs near to these files.</summary>
    public static Mutator Near(params string[] files) =>
        new([.. files.Select(file => File.ReadAllBytes(Path.Combine(Folder(), file)))], [.. Marks.Select(Encoding.UTF8.GetBytes)]);
}
