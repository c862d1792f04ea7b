namespace Analysis;

/// <summary>Who speaks on what about where: a topic and a country that stand in one quotation.</summary>
/// <param name="Quotation">The quotation; its speaker is known.</param>
/// <param name="Topic">A topic with a term inside of it.</param>
/// <param name="Country">The name of a country mentioned inside of it.</param>
public sealed record Voice(Quotation Quotation, string Topic, string Country)
{
    /// <summary>The speaker's name.</summary>
    public string Speaker => Quotation.Speaker!.Name;

    /// <summary>The quotation's first piece.</summary>
    public Evidence Evidence => new(Quotation.Article, Quotation.Content[0]);
}

/// <summary>The tables by two or three labels that an analyst asks for most, each with its words.</summary>
public static class CrossedAnalyses
{
    /// <summary>Hits by topic over time.</summary>
    public static CountsOverTime OverTime(this IEnumerable<TopicHit> hits, Period period = Period.Month) =>
        CountsOverTime.By("topic", "hits", period, hits, hit => hit.Topic, Place, hit => hit.Weight);

    /// <summary>Mentions by country over time.</summary>
    public static CountsOverTime OverTime(this IEnumerable<CountryMention> mentions, Period period = Period.Month) =>
        CountsOverTime.By("country", "mentions", period, mentions, CountryExtensions.Name, Place);

    /// <summary>Articles over time, under one label.</summary>
    public static CountsOverTime OverTime(this IEnumerable<Article> articles, Period period = Period.Month) =>
        CountsOverTime.By("corpus", "articles", period, articles, _ => "articles", Evidence.OfWhole) with { IsOfOneLabel = true };

    /// <summary>
    /// Quotations by speaker over time, speakers joined over articles as <see cref="QuotationCounts.CountBySpeaker"/> joins them.
    /// </summary>
    public static CountsOverTime OverTime(this IEnumerable<Quotation> quotations, Period period = Period.Month) =>
        CountsOverTime.By(
            "speaker", "quotations", period, quotations.JoinSpeakers(), q => q.Speaker?.Name, q => new Evidence(q.Article, q.Content[0]));

    /// <summary>In how many articles two countries come together.</summary>
    public static CrossTable Together(this IEnumerable<CountryMention> mentions) =>
        CrossTable.Together("country", "articles", mentions, CountryExtensions.Name, mention => mention.Article, Place);

    /// <summary>In how many articles two topics come together.</summary>
    public static CrossTable Together(this IEnumerable<TopicHit> hits) =>
        CrossTable.Together("topic", "articles", hits, hit => hit.Topic, hit => hit.Article, Place);

    /// <summary>Topic terms by topic and article title; articles of one title are told apart by their ids.</summary>
    public static CrossTable ByArticle(this IEnumerable<TopicHit> hits)
    {
        var all = hits.ToList();
        var labels = ArticleLabels.ById(all.Select(hit => hit.Article));
        return CrossTable.Of("topic", "article", "hits", all, hit => hit.Topic, hit => labels[hit.Article.Id], Place, hit => hit.Weight);
    }

    /// <summary>Topic terms by desk, in small letters, and topic; terms in articles without a desk are left out.</summary>
    public static CrossTable BySection(this IEnumerable<TopicHit> hits) =>
        CrossTable.Of(
            "desk", "topic", "hits", hits, hit => hit.Article.Section?.ToLowerInvariant(), hit => hit.Topic, Place, hit => hit.Weight);

    /// <summary>Topic terms inside quotations, by speaker and topic.</summary>
    public static CrossTable BySpeaker(this IEnumerable<TopicHit> hits, IEnumerable<Quotation> quotations) =>
        CrossTable.Of(
            "speaker", "topic", "hits", Within(quotations.JoinSpeakers(), hits, Place), pair => pair.Quotation.Speaker?.Name,
            pair => pair.Item.Topic, pair => Place(pair.Item), pair => pair.Item.Weight);

    /// <summary>Quotations with a term of a topic inside, by topic and kind of source; a quotation counts once a topic.</summary>
    public static CrossTable BySourceType(this IEnumerable<Quotation> quotations, IEnumerable<TopicHit> hits) => CrossTable.Of(
        "topic", "kind of source", "quotations", OnTopics(quotations, hits), pair => pair.Topic, pair =>
            QuotationCounts.TypeOf(pair.Quotation), pair => Place(pair.Quotation));

    /// <summary>
    /// How various the sources are on each topic, by the quotations with a term of it inside; the most quoted topic first.
    /// </summary>
    public static SourceDiversity SourcesByTopic(this IEnumerable<Quotation> quotations, IEnumerable<TopicHit> hits) =>
        SourceDiversity.By("topic", OnTopics(quotations.JoinSpeakers(), hits), pair => pair.Topic, pair => pair.Quotation);

    private static IEnumerable<(Quotation Quotation, string Topic)> OnTopics(IEnumerable<Quotation> quotations,
        IEnumerable<TopicHit> hits) =>
        Within(quotations, hits, Place).Select(pair => (pair.Quotation, pair.Item.Topic)).Distinct();

    /// <summary>Countries mentioned inside quotations, by speaker and country.</summary>
    public static CrossTable BySpeaker(this IEnumerable<CountryMention> mentions, IEnumerable<Quotation> quotations) =>
        CrossTable.Of(
            "speaker", "country", "mentions", Within(quotations.JoinSpeakers(), mentions, Place), pair => pair.Quotation.Speaker?.Name,
            pair => pair.Item.Name(), pair => Place(pair.Item));

    /// <summary>
    /// Topic terms that stand in a sentence with a country's mention, by country and topic; a term counts once a country.
    /// </summary>
    public static CrossTable ByTopic(this IEnumerable<CountryMention> mentions, IEnumerable<TopicHit> hits)
    {
        var countries = mentions.ToLookup(mention => (mention.Article.Id, Place(mention).Sentence()), mention => mention.Name());
        var pairs = hits.SelectMany(
            hit => countries[(hit.Article.Id, Place(hit).Sentence())].Distinct().Select(country => (Country: country, Hit: hit)));
        return CrossTable.Of(
            "country", "topic", "hits", pairs, pair => pair.Country, pair => pair.Hit.Topic, pair => Place(pair.Hit),
            pair => pair.Hit.Weight);
    }

    /// <summary>Each topic with each country that stands in a quotation whose speaker is known, once a quotation.</summary>
    public static IReadOnlyList<Voice> Voices(
        this IEnumerable<Quotation> quotations, IEnumerable<TopicHit> hits, IEnumerable<CountryMention> mentions)
    {
        var spoken = quotations.JoinSpeakers().Where(quotation => quotation.Speaker is not null).ToList();
        var topics = Within(spoken, hits, Place).ToLookup(pair => pair.Quotation, pair => pair.Item.Topic);
        var countries = Within(spoken, mentions, Place).ToLookup(pair => pair.Quotation, pair => pair.Item.Name());
        return [.. from quotation in spoken
                   from topic in topics[quotation].Distinct()
                   from country in countries[quotation].Distinct()
                   select new Voice(quotation, topic, country)];
    }

    /// <summary>The items that lie inside of a quotation, with the first one that they lie in.</summary>
    private static List<(Quotation Quotation, T Item)> Within<T>(
        IEnumerable<Quotation> quotations, IEnumerable<T> items, Func<T, Evidence> place)
    {
        var byArticle = quotations.ToLookup(quotation => quotation.Article.Id, StringComparer.Ordinal);
        return [.. from item in items
                   let at = place(item)
                   let quotation = byArticle[at.Article.Id].FirstOrDefault(q => q.Content.Any(piece => piece.Contains(at.Span)))
                   where quotation is not null
                   select (quotation, item)];
    }

    private static Evidence Place(Quotation quotation) => new(quotation.Article, quotation.Content[0]);

    private static Evidence Place(TopicHit hit) => new(hit.Article, hit.Span);

    private static Evidence Place(CountryMention mention) => new(mention.Article, mention.Span);
}
