using System.Collections.Immutable;
using System.Text.Json;

namespace Workbook.Notebooks;

/// <summary>One output of a code cell: a view of its JSON.</summary>
public sealed record Output
{
    internal Output(JsonElement json) => Json = json;

    /// <summary>The JSON of the output, as nbformat stores it.</summary>
    internal JsonElement Json { get; }

    /// <summary><c>stream</c>, <c>display_data</c>, <c>execute_result</c> or <c>error</c>.</summary>
    public string Kind => Json.Text("output_type") ?? "";

    /// <summary>The stream's name, <c>stdout</c> or <c>stderr</c>.</summary>
    public string? StreamName => Json.Text("name");

    /// <summary>What was written to the stream.</summary>
    public string StreamText => Json.Text("text") ?? "";

    /// <summary>The name of an error: a type or a word.</summary>
    public string ErrorName => Json.Text("ename") ?? "";

    /// <summary>What an error says.</summary>
    public string ErrorValue => Json.Text("evalue") ?? "";

    /// <summary>The lines of an error's traceback, with the terminal colours kernels put in.</summary>
    public ImmutableArray<string> Traceback => Json.Member("traceback") is { ValueKind: JsonValueKind.Array } lines
        ? [.. lines.EnumerateArray().Select(line => line.GetString() ?? "")]
        : [];

    /// <summary>The mime types of displayed data.</summary>
    public IEnumerable<string> MimeTypes => Json.Member("data")?.Members().Select(member => member.Name) ?? [];

    /// <summary>The text of displayed data in one mime type (JSON types: their JSON), or null.</summary>
    public string? Data(string mimeType) => Json.Member("data")?.Member(mimeType) is not { } data ? null
        : IsJson(mimeType) ? data.GetRawText()
        : data.TryGetText(out var text) ? text
        : null;

    /// <summary>The output with one more mime type in its data.</summary>
    public Output WithData(string mimeType, string text) =>
        new(Json.With("data", Json.Member("data")!.Value.With(mimeType, Stored(mimeType, JsonText.String(text)))));

    /// <summary>What was written to a stream.</summary>
    public static Output Stream(string name, string text) => Of("stream", ("name", JsonText.String(name)), ("text", JsonText.Lines(text)));

    /// <summary>An error.</summary>
    public static Output Error(string name, string value, params IEnumerable<string> traceback) => Of(
        "error",
        ("ename", JsonText.String(name)), ("evalue", JsonText.String(value)),
        ("traceback", JsonText.Array(traceback.Select(JsonText.String))));

    /// <summary>Displayed data, as a kernel's message carries them.</summary>
    internal static Output Display(JsonElement content)
    {
        var data = content.Member("data")?.Members() ?? [];
        return Of(
            "display_data",
            ("data", Bundle(data)), ("metadata", content.Member("metadata")?.Canonical() ?? JsonText.Object([])));
    }

    /// <summary>The value of a cell, as a kernel's message carries it.</summary>
    internal static Output Result(JsonElement content) => new(Display(content).Json
        .With("output_type", JsonText.String("execute_result"))
        .With("execution_count", content.Member("execution_count") ?? JsonText.Null));

    private static Output Of(string kind, params IEnumerable<(string Name, JsonElement Value)> members) => new(JsonText.Object(
        members.Append(("output_type", JsonText.String(kind))).OrderBy(member => member.Item1, StringComparer.Ordinal)
            .Select(member => KeyValuePair.Create(member.Item1, member.Item2))));

    private static JsonElement Bundle(IEnumerable<JsonProperty> data) => JsonText.Object(
        data.OrderBy(member => member.Name, StringComparer.Ordinal)
            .Select(member => KeyValuePair.Create(member.Name, Stored(member.Name, member.Value))));

    private static JsonElement Stored(string mimeType, JsonElement value) =>
        IsSplit(mimeType) && value.TryGetText(out var text) ? JsonText.Lines(text) : value.Canonical();

    private static bool IsSplit(string mimeType) =>
        mimeType.StartsWith("text/", StringComparison.Ordinal) || mimeType is "application/javascript" or "image/svg+xml";

    private static bool IsJson(string mimeType) =>
        mimeType == "application/json"
        || (mimeType.StartsWith("application/", StringComparison.Ordinal) && mimeType.EndsWith("+json", StringComparison.Ordinal));
}
