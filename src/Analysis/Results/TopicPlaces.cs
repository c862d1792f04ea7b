namespace Analysis;

/// <summary>Topics place by place: paragraph after paragraph, sentence after sentence.</summary>
public static class TopicPlaces
{
    /// <summary>
    /// Hits by topic and unit of text, weights counted; units without a hit are left out. A unit is named by its article and its number,
    /// counted from 1: "wire/2026-03-01, paragraph 4". Summed over its paragraphs or its sentences an article has as many hits as by
    /// itself.
    /// </summary>
    /// <param name="hits">The hits.</param>
    /// <param name="unit">Articles, paragraphs or sentences.</param>
    /// <exception cref="ArgumentOutOfRangeException">The unit is <see cref="TopicUnit.Hits"/>, which are no places.</exception>
    public static CrossTable ByPlace(this IEnumerable<TopicHit> hits, TopicUnit unit)
    {
        ArgumentOutOfRangeException.ThrowIfEqual((int)unit, (int)TopicUnit.Hits, nameof(unit));
        var name = unit switch { TopicUnit.Articles => "article", TopicUnit.Paragraphs => "paragraph", _ => "sentence" };
        return CrossTable.Of("topic", name, "hits", hits, hit => hit.Topic,
            hit => unit == TopicUnit.Articles ? hit.Article.Id : $"{hit.Article.Id}, {name} {TopicRates.UnitOf(hit, unit) + 1}",
            hit => new Evidence(hit.Article, hit.Span), hit => hit.Weight);
    }
}
