using Analysis;

namespace Analysis.Tests.Quotes;

/// <summary>When speakers of several articles are one, and when they are not.</summary>
public sealed class SpeakerJoinTests
{
    [Fact]
    public void One_full_name_is_one_speaker_whatever_its_accents_and_titles()
    {
        var speaker = Assert.Single(Speakers("“It rained,” said Dr. Zoë Márquez.", "“It snowed,” Zoe Marquez said."));
        Assert.Equal(2, speaker.Sightings.Length);
        Assert.Contains(speaker.Sightings, one => one.Reason == JoinReason.SameName);
        Assert.StartsWith("same name: ", speaker.Evidence);
    }

    [Fact]
    public void An_initial_stands_for_the_only_given_name_it_can()
    {
        var speaker = Assert.Single(
            Speakers("“It rained,” said Jonas F. Aberg.", "“It snowed,” J. Aberg said.", "Jonas Aberg said it froze."));
        Assert.Equal("Jonas F. Aberg", speaker.Name);
        Assert.Equal(2, speaker.Sightings.Count(one => one.Reason == JoinReason.Initials));
    }

    [Fact]
    public void Two_middle_initials_are_two_people() =>
        Assert.Equal(2, Speakers("“It rained,” said Jonas F. Aberg.", "“It snowed,” said Jonas K. Aberg.").Count);

    [Fact]
    public void A_surname_joins_the_only_full_name_that_shares_the_role()
    {
        var speaker = Assert.Single(
            Speakers("“It rained,” said Ada Quell, the harbour minister.", "“It snowed,” said harbour minister Quell."));
        Assert.Equal("Ada Quell, Quell", string.Join(", ", speaker.Names));
        Assert.Contains(speaker.Sightings, one => one is { Reason: JoinReason.SurnameAndRole, Shared: "minister" });
    }

    [Fact]
    public void A_surname_with_nothing_in_common_stays_alone() =>
        Assert.Equal(2, Speakers("“It rained,” said Ada Quell, the harbour minister.", "“It snowed,” Quell said.").Count);

    [Fact]
    public void A_surname_that_two_full_names_have_joins_neither() =>
        Assert.Equal(3, Speakers(
            "“It rained,” said Ada Quell, the harbour minister.", "“It froze,” said Ivo Quell, the finance minister.",
            "“It snowed,” said minister Quell.").Count);

    [Fact]
    public void One_name_with_two_countries_and_roles_is_two_people() =>
        Assert.Equal(2, Speakers("“It rained,” said Ada Quell, a Danish pilot.", "“It snowed,” said Ada Quell, a Chilean surgeon.").Count);

    [Fact]
    public void Descriptions_are_never_joined() =>
        Assert.Equal(2, Speakers("“It rained,” an official said.", "“It snowed,” an official said.").Count);

    [Fact]
    public void Quotations_that_were_joined_stay_as_they_are_when_they_are_counted_again()
    {
        var joined = Quotations("“It rained,” said Ada Quell, the harbour minister.", "“It snowed,” said harbour minister Quell.")
            .JoinSpeakers();
        Assert.All(joined.Zip(joined.Where(_ => true).JoinSpeakers()), pair => Assert.Same(pair.First, pair.Second));
    }

    [Fact]
    public void How_a_speaker_is_called_does_not_depend_on_what_was_joined_before()
    {
        var all = Quotations("“It rained,” said Ada Quell, the harbour minister.", "“It snowed,” said harbour minister Quell.").ToList();
        Assert.Equal(["Ada Quell"], all.JoinSpeakers().Select(quotation => quotation.Speaker!.Name).Distinct());
        Assert.Equal("Quell", all.Skip(1).JoinSpeakers().Single().Speaker!.Name);
    }

    [Fact]
    public void Counts_and_tables_take_the_joined_names()
    {
        var quotations = Quotations("“It rained,” said Ada Quell, the harbour minister.", "“It snowed,” said harbour minister Quell.");
        Assert.Equal(2, quotations.CountBySpeaker()["Ada Quell"]);
        var table = quotations.Speakers().ToTable();
        Assert.Equal("Quell", table["also as"].Values[0]);
        Assert.Equal(new DateOnly(2026, 1, 2), table["last"].Values[0]);
    }

    private static List<QuotedSpeaker> Speakers(params string[] texts) => [.. Quotations(texts).Speakers()];

    private static List<Quotation> Quotations(params string[] texts) =>
        [.. texts.Select((text, i) => TestArticle.Of(text) with { Id = $"article-{i}", Date = new DateOnly(2026, 1, 1 + i) }).Quotes()];
}
