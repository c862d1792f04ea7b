using System.Text.RegularExpressions;
using Analysis;

namespace Analysis.Tests.Quotes;

/// <summary>
/// A text and its quotations: <c>text ⇶ speaker | cue | content ;; …</c>, or <c>none</c>. ¶ begins a new paragraph, … parts the pieces
/// of one quotation, - stands for nobody and for no cue. Case, marks and full stops don't count, nor does whether the "that"
/// before a reported clause belongs to it, nor whether a colon or dash that attributes is a cue. Only statements are compared.
/// </summary>
/// <param name="Phenomenon">What it is a case of.</param>
/// <param name="Line">The line.</param>
internal sealed partial record QuotationCase(string Phenomenon, string Line)
{
    public string Text => Line.Split(" ⇶ ")[0].Replace(" ¶ ", "\n", StringComparison.Ordinal);

    public string Expected => Plain(Line.Split(" ⇶ ")[1]);

    public string Found => TestArticle.Of(Text).Quotes().Statements().ToList() is { Count: > 0 } found
        ? Plain(string.Join(" ;; ", found.Select(Shown)))
        : "none";

    public bool IsRight => Found == Expected;

    /// <summary>The cases of a file, each under the last line that begins with # before it, or under the file's name.</summary>
    public static IEnumerable<QuotationCase> Read(string file, bool byHead = false)
    {
        var phenomenon = Path.GetFileNameWithoutExtension(file);
        foreach (var line in File.ReadLines(file))
            if (line.Contains('⇶'))
                yield return new QuotationCase(phenomenon, line);
            else if (byHead && line.StartsWith("# ", StringComparison.Ordinal))
                phenomenon = line[2..];
    }

    public override string ToString() => $"{Phenomenon}: {Text}\n  expected {Expected}\n  found    {Found}";

    private static string Shown(Quotation quotation) =>
        $"{quotation.Speaker?.Name ?? "-"} | {(quotation.Cue is { } cue && cue.Any(char.IsLetter) ? cue : "-")} | {quotation.Text}";

    private static string Plain(string words) =>
        That().Replace(Blanks().Replace(Marks().Replace(words.ToLowerInvariant(), " "), " "), "$1").Trim();

    [GeneratedRegex("[“”„\"'‘’`»«.,]")]
    private static partial Regex Marks();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"(\| )that ")]
    private static partial Regex That();
}
