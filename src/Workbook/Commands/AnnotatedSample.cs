using System.CommandLine;
using System.Text.Json;
using Analysis;
using Workbook.Output;

namespace Workbook.Commands;

/// <summary>
/// <c>workbook evaluate sample</c>: the articles that somebody corrected by hand, with what is right in them, as an annotated sample that
/// <c>evaluate quotes</c> and <c>evaluate countries</c> read.
/// </summary>
internal static class AnnotatedSample
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var inputs = new InputOptions();
        var output = new Option<string?>("--output") { Description = "The file to write; standard output without.", HelpName = "FILE" };
        var command =
            new Command("sample", "Makes an annotated sample of the articles that corrections.csv beside them corrects.") { output };
        inputs.AddTo(command);
        command.SetAction(parsed =>
        {
            var given = inputs.Of(parsed);
            var corrected = given.Read().Where(article => !article.Corrections.IsEmpty);
            Destination.Write(parsed.GetValue(output), stream => JsonLines.Write(stream, corrected, Write));
            return given.ExitCode;
        });
        return command;
    }

    private static void Write(Utf8JsonWriter json, Article article)
    {
        json.WriteString("text", article.Text);
        json.WriteStartArray("attributions");
        foreach (var quotation in article.Quotes())
            WriteAttribution(json, quotation);
        json.WriteEndArray();
        json.WriteStartArray("mentions");
        foreach (var mention in article.Countries())
        {
            json.WriteStartObject();
            json.WriteSpan(mention.Span);
            json.WriteString("country", mention.Country);
            json.WriteString("kind", Labels.Of(mention.Kind));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteAttribution(Utf8JsonWriter json, Quotation quotation)
    {
        json.WriteStartObject();
        WriteSpans(json, "source", quotation.SpeakerSpan is { } speaker ? [speaker] : []);
        WriteSpans(json, "content", quotation.Content);
        WriteSpans(json, "cue", quotation.CueSpan is { } cue ? [cue] : []);
        json.WriteString("kind", Labels.Of(quotation.Kind));
        json.WriteString("speaker", quotation.Speaker?.Name);
        json.WriteEndObject();
    }

    private static void WriteSpans(Utf8JsonWriter json, string name, IEnumerable<TextSpan> spans)
    {
        json.WriteStartArray(name);
        foreach (var span in spans)
        {
            json.WriteStartArray();
            json.WriteNumberValue(span.Start);
            json.WriteNumberValue(span.End);
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }
}
