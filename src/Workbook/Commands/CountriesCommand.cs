using System.CommandLine;
using System.Text.Json;
using Analysis;
using Workbook.Output;

namespace Workbook.Commands;

/// <summary><c>workbook countries</c>: which countries are mentioned, by which words, and which the article is about.</summary>
internal static class CountriesCommand
{
    /// <summary>The command.</summary>
    public static Command Create() => new AnalysisVerb<CountryMention>
    {
        Find = article => article.Countries(),
        ToTable = AnalysisTables.ToTable,
        WriteJson = Write,
    }.Create("countries", "Finds mentions of countries and of places in them, and the countries an article is about.");

    /// <summary>Writes the keys "countries", "focus" and "mentions".</summary>
    internal static void Write(Utf8JsonWriter json, Article article, IReadOnlyList<CountryMention> mentions)
    {
        json.WriteStartObject("countries");
        foreach (var country in mentions.Where(m => !m.InOrganisation)
            .CountBy(m => m.Country)
            .OrderByDescending(c => c.Value)
            .ThenBy(c => c.Key, StringComparer.Ordinal))
            json.WriteNumber(country.Key, country.Value);
        json.WriteEndObject();
        json.WriteStartArray("focus");
        foreach (var focus in article.Focus())
            json.WriteStringValue(focus.Country);
        json.WriteEndArray();
        json.WriteStartArray("mentions");
        foreach (var mention in mentions)
            WriteMention(json, article, mention);
        json.WriteEndArray();
    }

    private static void WriteMention(Utf8JsonWriter json, Article article, CountryMention mention)
    {
        json.WriteStartObject();
        json.WriteSpan(mention.Span);
        json.WriteString("text", mention.Span.Of(article.Text));
        json.WriteString("country", mention.Country);
        json.WriteString("kind", Labels.Of(mention.Kind));
        if (mention.InOrganisation)
            json.WriteBoolean("organisation", true);
        if (mention.Reason is not null)
            json.WriteString("reason", mention.Reason);
        json.WriteEndObject();
    }
}
