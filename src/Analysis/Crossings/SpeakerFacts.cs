namespace Analysis;

/// <summary>What the analyst knows of people, joined to what articles say and quote of them.</summary>
public static class SpeakerFacts
{
    /// <summary>The same quotations, each speaker whom the facts know under the name they have there, aliases included.</summary>
    public static IReadOnlyList<Quotation> WithFacts(this IEnumerable<Quotation> quotations, PeopleFacts facts) =>
        [.. quotations.JoinSpeakers()
            .Select(quotation => quotation.Speaker is { } speaker && facts[speaker.Name] is { } known && known.Name != speaker.Name
            ? quotation with { Speaker = speaker with { Name = known.Name, IsNamed = true } }
            : quotation)];

    /// <summary>How many quotations speakers have by one of the columns of the facts; those of whom it says nothing are left out.</summary>
    /// <param name="quotations">The quotations.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="column">The column: "party".</param>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public static Counts CountBy(this IEnumerable<Quotation> quotations, PeopleFacts facts, string column) => Counts.By(
        Checked(facts, column), "quotations", quotations.WithFacts(facts), quotation =>
            Fact(facts, quotation.Speaker?.Name, column), quotation => new Evidence(quotation.Article, quotation.Content[0]));

    /// <summary>How often people are named by one of the columns of the facts; those of whom it says nothing are left out.</summary>
    /// <param name="people">The people.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="column">The column: "party".</param>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public static Counts CountBy(this MentionedNames people, PeopleFacts facts, string column) => Counts.By(
        Checked(facts, column), "mentions", people.All.SelectMany(name => name.Mentions.Select(place => (name.Name, Place: place))),
        pair => Fact(facts, pair.Name, column), pair => pair.Place);

    /// <summary>The speakers of whom the facts say nothing, the most quoted first: the rows that <c>people.csv</c> lacks.</summary>
    public static Counts Missing(this PeopleFacts facts, IEnumerable<Quotation> quotations) =>
        quotations.Where(quotation => quotation.Speaker is { IsNamed: true }).WithFacts(facts)
            .Where(quotation => facts[quotation.Speaker!.Name] is null).CountBySpeaker();

    /// <summary>One row a speaker: quotations, articles, and each column of the facts, empty where nothing is known.</summary>
    public static Table ToTable(this PeopleFacts facts, IEnumerable<Quotation> quotations)
    {
        var rows = quotations.WithFacts(facts).CountBySpeaker().Rows;
        return new Table("Speakers with what is known of them", [
            Column.Of("speaker", rows, row => row.Label),
            Column.Of("quotations", rows, row => (int)row.Value),
            Column.Of("articles", rows, row => row.Evidence.DistinctBy(place => place.Article.Id).Count()),
            .. facts.Columns.Where(column => column is not ("speaker" or "quotations" or "articles"))
                .Select(column => Column.Of(column, rows, row => Fact(facts, row.Label, column)))]);
    }

    private static string? Fact(PeopleFacts facts, string? name, string column) =>
        name is null ? null : facts[name]?.Values.GetValueOrDefault(column);

    private static string Checked(PeopleFacts facts, string column) => facts.Columns.Contains(column)
        ? column
        : throw new ArgumentException($"{PeopleFacts.FileName} has no column '{column}'; it has {string.Join(", ", facts.Columns)}.",
            nameof(column));
}
