namespace Analysis.Tests.Gold;

public sealed class GoldSchemaTests
{
    private static readonly string[] Kinds = ["direct", "mixed", "indirect"];
    private static readonly string[] Reasons = ["title", "nickname", "term", "scare", "inscription", "word"];

    [Fact]
    public void Every_article_of_the_wire_is_annotated_and_its_text_is_the_one_that_is_read()
    {
        var read = Seeds.Corpus.Where(a => !a.Id.StartsWith("korea-herald/", StringComparison.Ordinal)).ToList();
        Assert.Equal(read.Select(a => a.Id).Order(), GoldArticle.All.Select(a => a.Id).Order());
        Each(a => (a.Text, a.Title) == (Seeds.Corpus[a.Id].Text, Seeds.Corpus[a.Id].Title));
    }

    [Fact]
    public void Offsets_match_their_words()
    {
        Each(a => a.Quotes.All(q => a.Text[q.Start..q.End] == q.Text));
        Each(a => a.None.All(n => a.Text[n.Start..n.End] == n.Text));
        Each(a => a.Mentions.All(m => a.Text[m.Start..m.End] == m.Text));
        Each(a => a.Quotes.All(q => a.Words(q.SpeakerStart, q.SpeakerEnd) == q.SpeakerText && a.Words(q.CueStart, q.CueEnd) == q.Cue));
    }

    [Fact]
    public void Every_quotation_mark_is_inside_a_quotation_or_listed_as_none() => Each(a =>
        GoldMarks.In(a.Text)
            .All(mark => a.Quotes.Any(q => q.Start <= mark && mark < q.End) || a.None.Any(n => n.Start <= mark && mark < n.End)));

    [Fact]
    public void The_kind_of_a_quotation_is_that_of_its_marks() => Each(
        a => a.Quotes.All(q => Kinds.Contains(q.Kind)) && a.Quotations.All(pieces =>
        pieces.First().Kind switch
        {
            "direct" => pieces.All(q => GoldMarks.OpensWithOne(q.Text)),
            "mixed" => pieces.Any(q => GoldMarks.In(q.Text).Any()),
            _ => pieces.All(q => GoldMarks.In(q.Text).All(mark => a.None.Any(n => n.Start <= q.Start + mark && q.Start + mark < n.End))),
        }));

    [Fact]
    public void A_span_has_no_blanks_at_its_edges_and_that_of_an_indirect_quotation_no_that_and_no_stop()
    {
        Each(a => a.Quotes.All(q => q.Text == q.Text.Trim()));
        Each(a => a.Quotes
            .Where(q => q.Kind == "indirect")
            .All(q => !",;:".Contains(q.Text[^1]) && (q.Text[^1] != '.' || q.Text.EndsWith(".m.", StringComparison.Ordinal))));
        Each(a => a.Quotes.Where(q => q.Kind != "direct").All(q => !(GoldMarks.BeginsWithThat(q.Text) && q.CueEnd == q.Start - 1)));
    }

    [Fact]
    public void The_pieces_of_a_quotation_share_its_speaker_and_cue_and_quotations_are_numbered_as_they_come()
    {
        Each(a => a.Quotations
            .All(pieces => pieces.DistinctBy(q => (q.Kind, q.Speaker, q.SpeakerStart, q.SpeakerEnd, q.CueStart, q.CueEnd)).Count() == 1));
        Each(a => a.Quotations.Select(pieces => pieces.Key).SequenceEqual(Enumerable.Range(1, a.Quotations.Count())));
    }

    [Fact]
    public void Quotations_do_not_overlap_and_the_words_for_speaker_and_cue_are_in_none()
    {
        Each(a => a.Quotes.Zip(a.Quotes.Skip(1)).All(pair => pair.First.End <= pair.Second.Start));
        Each(a => a.Quotes
            .All(q => a.Quotes
            .All(other => other.Quotation != q.Quotation
                || (Outside(q.SpeakerStart, q.SpeakerEnd, other) && Outside(q.CueStart, q.CueEnd, other)))));
    }

    [Fact]
    public void A_speaker_is_a_name_or_nominal_of_the_article_and_no_pronoun()
    {
        Each(a => a.Quotes.All(q => q.Speaker is null || a.Text.Contains(q.Speaker.Split(' ')[^1], StringComparison.OrdinalIgnoreCase)));
        Each(a => a.Quotes.All(q => q.Speaker is not null || q.SpeakerText is null));
        Each(a => a.Quotes.All(q => q.Speaker is not ("he" or "she" or "they" or "it" or "who" or "which")));
    }

    [Fact]
    public void Attributions_say_the_same_as_quotes() => Each(a => a.Quotations.Zip(a.Attributions).All(pair =>
        (pair.First.Key, pair.First.First().Kind, pair.First.First().Speaker) == (pair.Second.Id, pair.Second.Kind, pair.Second.Speaker)
        && pair.Second.Content.SequenceEqual(pair.First.Select(q => (int[])[q.Start, q.End]), Same)
        && pair.Second.Source.SequenceEqual(Pair(pair.First.First().SpeakerStart, pair.First.First().SpeakerEnd), Same)
        && pair.Second.Cue.SequenceEqual(Pair(pair.First.First().CueStart, pair.First.First().CueEnd), Same))
        && a.Attributions.Length == a.Quotations.Count());

    [Fact]
    public void Mentions_have_known_countries_and_kinds_and_are_the_shortest_names()
    {
        Each(a => a.Mentions
            .All(m => Country.Named(m.Country) is not null
                && Enum.TryParse<CountryNameKind>(m.Kind.Replace(" ", "", StringComparison.Ordinal), true, out _)));
        Each(a => a.Mentions.All(m => (m.Level == "country") == m.Kind is "name" or "demonym" or "abbreviation" or "short form"));
        Each(a => a.Mentions
            .All(m => !m.Text.EndsWith("’s", StringComparison.Ordinal) && !m.Text.EndsWith("'s", StringComparison.Ordinal)
                && !m.Text.StartsWith("the ", StringComparison.Ordinal)));
        Each(a => a.Mentions
            .Zip(a.Mentions.Skip(1))
            .All(
                pair => pair.First.End <= pair.Second.Start || (pair.First.Start, pair.First.End) == (pair.Second.Start, pair.Second.End)));
        Each(a => a.Mentions.DistinctBy(m => (m.Start, m.Country)).Count() == a.Mentions.Length);
    }

    [Fact]
    public void Counts_of_countries_are_those_of_the_mentions_and_the_focus_is_among_them()
    {
        Each(a => a.Mentions.CountBy(m => m.Country).OrderBy(c => c.Key).SequenceEqual(a.Countries.OrderBy(c => c.Key)));
        Each(a => a.Focus.Length is >= 1 and <= 3 && a.Focus.Distinct().Count() == a.Focus.Length && a.Focus.All(a.Countries.ContainsKey));
    }

    [Fact]
    public void One_to_three_topics_are_of_the_default_dictionary()
    {
        var topics = TopicDictionary.Default.Topics.Select(t => t.Name).ToHashSet();
        Each(a => a.Topics.Length is >= 1 and <= 3 && a.Topics.Distinct().Count() == a.Topics.Length && a.Topics.All(topics.Contains));
    }

    [Fact]
    public void Words_in_marks_that_are_none_have_a_reason() => Each(a => a.None.All(n => Reasons.Contains(n.Reason)));

    [Fact]
    public void Copies_are_marked_and_nothing_else_is()
    {
        foreach (var (i, later) in GoldArticle.All.Index())
            foreach (var earlier in GoldArticle.All.Take(i))
            {
                var shared = GoldMarks.SharedRuns(earlier.Text, later.Text);
                Assert.True(shared == 1 == (later.DuplicateOf == earlier.Id), $"{later.Id} and {earlier.Id}: {shared:P0} shared");
                Assert.True(
                    shared is > 0.2 and < 1 == (later.NearDuplicateOf == earlier.Id), $"{later.Id} and {earlier.Id}: {shared:P0} shared");
            }
    }

    private static void Each(
        Func<GoldArticle, bool> holds, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(holds))] string? claim = null) =>
        Assert.All(GoldArticle.All, a => Assert.True(holds(a), $"{a.Id}: {claim}"));

    private static bool Outside(int? start, int? end, GoldQuote quote) => start is null || end <= quote.Start || quote.End <= start;

    private static int[][] Pair(int? start, int? end) => start is null ? [] : [[start.Value, end!.Value]];

    private static readonly IEqualityComparer<int[]> Same = EqualityComparer<int[]>.Create((x, y) => x!.SequenceEqual(y!));
}
