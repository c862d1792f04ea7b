using System.Collections.Immutable;
using System.Text.Json;

namespace Workbook.Notebooks;

/// <summary>What a cell holds.</summary>
public enum CellKind
{
    /// <summary>Something else, left as it is.</summary>
    Raw,

    /// <summary>Prose.</summary>
    Markdown,

    /// <summary>Code with its outputs.</summary>
    Code,
}

/// <summary>One cell of a notebook: a view of its JSON, which keeps whatever else stands there.</summary>
public sealed record Cell
{
    internal Cell(JsonElement json)
    {
        Json = json;
        Kind = json.Text("cell_type") switch { "code" => CellKind.Code, "markdown" => CellKind.Markdown, _ => CellKind.Raw };
        Source = json.Text("source") ?? "";
    }

    /// <summary>A new code cell.</summary>
    internal static Cell Code(string source, string? id, params IEnumerable<string> tags) => new(JsonText.Object(
    [
        KeyValuePair.Create("cell_type", JsonText.String("code")),
        KeyValuePair.Create("execution_count", JsonText.Null),
        .. id is null ? [] : new[] { KeyValuePair.Create("id", JsonText.String(id)) },
        KeyValuePair.Create("metadata", JsonText.Object(
            [KeyValuePair.Create("tags", JsonText.Array(tags.Select(JsonText.String)))])),
        KeyValuePair.Create("outputs", JsonText.Array([])),
        KeyValuePair.Create("source", JsonText.Lines(source)),
    ]));

    /// <summary>The JSON of the cell.</summary>
    internal JsonElement Json { get; }

    /// <summary>What the cell holds.</summary>
    public CellKind Kind { get; }

    /// <summary>The text of the cell.</summary>
    public string Source { get; }

    /// <summary>The id, since nbformat 4.5; null before.</summary>
    public string? Id => Json.Text("id");

    /// <summary>The number of its last run; null when it was not run.</summary>
    public int? ExecutionCount => Json.Member("execution_count") is { ValueKind: JsonValueKind.Number } count ? count.GetInt32() : null;

    /// <summary>The tags in its metadata.</summary>
    public ImmutableArray<string> Tags => Metadata?.Member("tags") is { ValueKind: JsonValueKind.Array } tags
        ? [.. tags.EnumerateArray().Where(tag => tag.ValueKind == JsonValueKind.String).Select(tag => tag.GetString()!)]
        : [];

    /// <summary>
    /// The language its metadata name, as VS Code and Polyglot Notebooks write it; null when it is the notebook's own.
    /// </summary>
    public string? Language =>
        Metadata?.Member("polyglot_notebook")?.Text("kernelName")
        ?? Metadata?.Member("dotnet_interactive")?.Text("language")
        ?? Metadata?.Member("vscode")?.Text("languageId");

    /// <summary>What its last run put out.</summary>
    public ImmutableArray<Output> Outputs => Json.Member("outputs") is { ValueKind: JsonValueKind.Array } outputs
        ? [.. outputs.EnumerateArray().Where(output => output.ValueKind == JsonValueKind.Object).Select(output => new Output(output))]
        : [];

    /// <summary>The first line that says something, for messages.</summary>
    public string FirstLine => Source.Split('\n').Select(line => line.Trim()).FirstOrDefault(line => line.Length > 0) ?? "";

    private JsonElement? Metadata => Json.Member("metadata");

    /// <summary>Whether it carries a tag.</summary>
    public bool HasTag(string tag) => Tags.Contains(tag);

    /// <summary>The cell with the outcome of a run.</summary>
    public Cell WithRun(int? executionCount, IEnumerable<Output> outputs) => new(Json
        .With("execution_count", executionCount is { } count ? JsonText.Number(count) : JsonText.Null)
        .With("outputs", JsonText.Array(outputs.Select(output => output.Json))));

    /// <summary>The cell with another text.</summary>
    public Cell WithSource(string source) => source == Source ? this : new(Json.With("source", JsonText.Lines(source)));

    /// <summary>Pictures that were pasted into a markdown cell: the file name and the data URI of each.</summary>
    public IEnumerable<KeyValuePair<string, string>> Attachments() =>
        from file in Json.Member("attachments")?.Members() ?? []
        from picture in file.Value.Members()
        where picture.Name.StartsWith("image/", StringComparison.Ordinal) && picture.Value.TryGetText(out _)
        select KeyValuePair.Create(file.Name, $"data:{picture.Name};base64,{picture.Value.GetString()}");

    /// <summary>Two cells are the same when their JSON is.</summary>
    public bool Equals(Cell? other) => other is not null && JsonElement.DeepEquals(Json, other.Json);

    /// <inheritdoc/>
    public override int GetHashCode() => Source.GetHashCode(StringComparison.Ordinal);
}
