using System.Text.Json;

namespace Analysis.Tests.Gold;

public sealed class GoldSchemaTests
{
    private static readonly List<JsonElement> Articles = [.. File.ReadLines(Path.Combine(Seeds.Folder, "../tests/Gold/meridian-wire.jsonl"))
        .Select(line => JsonDocument.Parse(line).RootElement)];

    [Fact]
    public void Every_article_of_the_wire_is_annotated_and_its_text_is_the_one_that_is_read()
    {
        var read = Seeds.Corpus.Where(a => !a.Id.StartsWith("korea-herald/", StringComparison.Ordinal)).ToList();
        Assert.Equal(read.Select(a => a.Id).Order(), Articles.Select(a => Text(a, "id")).Order());
        foreach (var article in Articles)
            Assert.Equal(Seeds.Corpus[Text(article, "id")].Text, Text(article, "text"));
    }

    [Theory, InlineData("quotes"), InlineData("none"), InlineData("mentions")]
    public void Offsets_match_their_words(string list)
    {
        foreach (var article in Articles)
            foreach (var entry in article.GetProperty(list).EnumerateArray())
                Assert.Equal(Text(entry, "text"), Text(article, "text")[Int(entry, "start")..Int(entry, "end")]);
    }

    [Fact]
    public void The_words_for_speaker_and_cue_match_their_offsets()
    {
        foreach (var article in Articles)
            foreach (var quote in article.GetProperty("quotes").EnumerateArray())
            {
                AssertWords(article, quote, "speakerStart", "speakerEnd", "speakerText");
                AssertWords(article, quote, "cueStart", "cueEnd", "cue");
            }
    }

    [Fact]
    public void Every_double_quotation_mark_of_a_body_is_inside_a_quotation_or_listed_as_none()
    {
        foreach (var article in Articles)
        {
            var spans = article.GetProperty("quotes").EnumerateArray().Concat(article.GetProperty("none").EnumerateArray())
                .Select(e => TextSpan.FromBounds(Int(e, "start"), Int(e, "end"))).ToList();
            var read = Seeds.Corpus[Text(article, "id")];
            foreach (var block in read.Blocks.Where(b => b.Kind == BlockKind.Paragraph))
                for (var i = block.Span.Start; i < block.Span.End; i++)
                    if (read.Text[i] is '“' or '”' or '"')
                        Assert.True(spans.Any(s => s.Contains(i)), $"{read.Id}: the mark at {i} is in no entry: …{read.Text[Math.Max(0, i - 30)..Math.Min(read.Text.Length, i + 30)]}…");
        }
    }

    [Fact]
    public void Kinds_codes_and_topics_are_those_the_library_knows()
    {
        var topics = TopicDictionary.Default.Topics.Select(t => t.Name).ToHashSet();
        foreach (var article in Articles)
        {
            Assert.All(article.GetProperty("quotes").EnumerateArray(), q => Assert.True(Enum.TryParse<QuotationKind>(Text(q, "kind"), true, out _)));
            Assert.All(article.GetProperty("mentions").EnumerateArray(), m => Assert.NotNull(Country.Named(Text(m, "country"))));
            Assert.All(article.GetProperty("mentions").EnumerateArray(), m => Assert.True(Enum.TryParse<CountryNameKind>(Text(m, "kind").Replace(" ", "", StringComparison.Ordinal), true, out _)));
            Assert.All(article.GetProperty("focus").EnumerateArray(), f => Assert.NotNull(Country.Named(f.GetString()!)));
            Assert.All(article.GetProperty("topics").EnumerateArray(), t => Assert.Contains(t.GetString()!, topics));
        }
    }

    private static void AssertWords(JsonElement article, JsonElement entry, string start, string end, string words)
    {
        if (entry.TryGetProperty(start, out var from) && from.ValueKind == JsonValueKind.Number)
            Assert.Equal(Text(entry, words), Text(article, "text")[from.GetInt32()..Int(entry, end)]);
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static int Int(JsonElement element, string name) => element.GetProperty(name).GetInt32();
}
