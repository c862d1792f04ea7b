using System.Text.Json;

namespace Analysis.Tests.Gold;

/// <summary>A line of the gold annotations, as <c>docs/gold.md</c> describes it.</summary>
internal sealed record GoldArticle(
    string Id, string Text, string Title, GoldQuote[] Quotes, GoldNone[] None, Dictionary<string, int> Countries, string[] Focus,
    GoldName[] Mentions, string[] Topics, GoldAttribution[] Attributions, string? DuplicateOf, string? NearDuplicateOf)
{
    public static string File { get; } = Path.Combine(Seeds.Folder, "../tests/Gold/meridian-wire.jsonl");

    public static IReadOnlyList<GoldArticle> All { get; } = [.. System.IO.File.ReadLines(File)
        .Select(line => JsonSerializer.Deserialize<GoldArticle>(line, JsonSerializerOptions.Web)!)];

    /// <summary>The pieces of each quotation, by its number.</summary>
    public IEnumerable<IGrouping<int, GoldQuote>> Quotations => Quotes.GroupBy(q => q.Quotation);

    /// <summary>The words, the offsets of which are given by both or neither.</summary>
    public string? Words(int? start, int? end) => (start, end) switch
    {
        (int from, int to) => Text[from..to],
        (null, null) => null,
        _ => throw new InvalidDataException($"{Id}: an offset has no partner."),
    };

    public override string ToString() => Id;
}

internal sealed record GoldQuote(
    int Start, int End, string Text, string Kind, int Quotation, string? Speaker, int? SpeakerStart, int? SpeakerEnd, string? SpeakerText,
    string? Cue, int? CueStart, int? CueEnd);

internal sealed record GoldNone(int Start, int End, string Text, string Reason);

internal sealed record GoldName(int Start, int End, string Text, string Country, string Kind, bool Organisation, string Level);

internal sealed record GoldAttribution(int Id, int[][] Source, int[][] Cue, int[][] Content, string Kind, string? Speaker);
