using System.CommandLine;
using System.Text.Json;
using Analysis;
using Workbook.Output;

namespace Workbook.Commands;

/// <summary><c>workbook people</c>: whom articles name, quoted or not.</summary>
internal static class PeopleCommand
{
    /// <summary>The command.</summary>
    public static Command Create() => new AnalysisVerb<NamedEntity>
    {
        Find = article => [.. article.Named()],
        ToTable = AnalysisTables.ToTable,
        Restriction =
            new("--unheard", "Keeps those whom the article names and does not quote.", names =>
                names.Where(name => name.Quotations.IsEmpty)),
        WriteJson = Write,
    }.Create("people", "Finds the persons and organisations that articles name, whether they are quoted or only spoken about.");

    private static void Write(Utf8JsonWriter json, Article article, IReadOnlyList<NamedEntity> names)
    {
        json.WriteStartArray("people");
        foreach (var name in names)
        {
            json.WriteStartObject();
            json.WriteString("name", name.Who.Name);
            json.WriteString("kind", Labels.Of(name.Kind));
            json.WriteString("role", name.Who.Role);
            json.WriteString("affiliation", name.Who.Affiliation);
            json.WriteString("country", name.Who.Country);
            json.WriteNumber("quotations", name.Quotations.Length);
            json.WriteStartArray("mentions");
            foreach (var span in name.Names)
                WriteMention(json, article, span);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteMention(Utf8JsonWriter json, Article article, TextSpan span)
    {
        json.WriteStartObject();
        json.WriteSpan(span);
        json.WriteString("text", span.Of(article.Text));
        json.WriteEndObject();
    }
}
