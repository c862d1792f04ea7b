using System.Collections.Immutable;

namespace Analysis.Quotes;

/// <summary>Makes the speakers of an article from its discourse model, each once.</summary>
internal sealed class SpeakerBuilder(Article article, DiscourseModel model)
{
    private readonly Speaker?[] _speakers = new Speaker?[model.Entities.Count];
    private readonly Mentions _mentions = new(model);

    /// <summary>Whom a source stands for; null for a pronoun that nobody fits.</summary>
    public Speaker? SpeakerOf(int source)
    {
        if (Coordinated(source) is { } both)
            return new Speaker(both.In(article.Text)) { IsNamed = true, Mentions = [both] };
        if (model.EntityAt[source] is var entity and >= 0)
            return SpeakerOfEntity(entity);
        var phrase = model.Reading.Phrases[source];
        return phrase.Head is WordTag.Pronoun or WordTag.ObjectPronoun or WordTag.It or WordTag.Who
            ? null
            : new Speaker(Words(phrase.Tokens)) { Mentions = [model.Reading.Document.SpanOf(phrase.Tokens)] };
    }

    /// <summary>Somebody of the model.</summary>
    public Speaker SpeakerOfEntity(int entity) => _speakers[entity] ??= Build(entity);

    /// <summary>Two who speak together: "Jamaica and Grenada said", "said Quell and Brandt."; null where only one speaks.</summary>
    private TextSpan? Coordinated(int source)
    {
        var reading = model.Reading;
        var phrase = reading.Phrases[source];
        if (phrase.Head != WordTag.Name || phrase.End + 1 >= reading.Count || reading.Tags[phrase.End] != WordTag.And
            || reading.Document.WordsOf(phrase.End) is not "and")
            return null;
        if (reading.PhraseAt[phrase.End + 1] is not (var other and >= 0) || reading.Phrases[other].Head != WordTag.Name
            || reading.Phrases[other].First != phrase.End + 1)
            return null;
        var end = reading.Phrases[other].End;
        var isInverted = model.SourceOf(phrase.First) == source;
        var isSubject = end < reading.Count && (reading.IsFinite(end) || IsRelated(reading, end));
        return isInverted != isSubject ? reading.Document.SpanOf(new IndexRange(phrase.First, end - phrase.First)) : null;
    }

    /// <summary>Whether a comma and a relative pronoun stand there: ", who".</summary>
    private static bool IsRelated(Reading reading, int token) => token + 1 < reading.Count
        && reading.Tags[token] == WordTag.Comma && reading.Document.WordsOf(token + 1) is "which" or "who";

    private Speaker Build(int index)
    {
        var entity = model.Entities[index];
        var mentions = _mentions.Of(index);
        if (!entity.IsNamed)
            return new Speaker(Words(entity.Name)) { Country = Affiliations.CountryOf(model.Reading, entity)?.Code, Mentions = mentions };
        return new Speaker(Words(entity.Name))
        {
            IsNamed = true,
            Role = entity.Roles.Count == 0 ? null : Words(entity.Roles[0].Tokens),
            Affiliation = Affiliations.InstitutionOf(model.Reading, entity)?.In(article.Text),
            Country = entity.AsCountry?.Code ?? Affiliations.CountryOf(model.Reading, entity)?.Code,
            Mentions = mentions,
        };
    }

    private string Words(IndexRange tokens) => model.Reading.Document.SpanOf(tokens).In(article.Text);
}
