using System.CommandLine;
using System.Text.Json;
using Analysis;
using Workbook.Output;

namespace Workbook.Commands;

/// <summary>An option that keeps a part of what is found.</summary>
/// <typeparam name="T">What is found.</typeparam>
/// <param name="Name">The option: "--statements".</param>
/// <param name="Description">What it keeps.</param>
/// <param name="Keep">Keeps it.</param>
internal sealed record Restriction<T>(string Name, string Description, Func<IEnumerable<T>, IEnumerable<T>> Keep);

/// <summary>An option that says of what is found why it was.</summary>
/// <param name="Name">The option: "--explain".</param>
/// <param name="Description">What it says.</param>
/// <param name="WriteText">Writes those of an article as lines, of all that is found or of the part that the restriction keeps.</param>
/// <param name="WriteJson">Writes them as properties of the article's JSON object.</param>
internal sealed record Explanation(string Name, string Description, Action<TextWriter, Article, bool> WriteText, Action<Utf8JsonWriter,
    Article, bool> WriteJson);

/// <summary>A verb that reads articles, finds something in each, and writes it: as a table, JSON lines, CSV, Parquet or Excel.</summary>
/// <typeparam name="T">What is found.</typeparam>
internal sealed class AnalysisVerb<T>
{
    private readonly InputOptions _inputs = new();

    private readonly OutputOptions _output = new();

    /// <summary>What to find in an article.</summary>
    public required Func<Article, IReadOnlyList<T>> Find { get; init; }

    /// <summary>The option that keeps a part of it; null where there is none.</summary>
    public Restriction<T>? Restriction { get; init; }

    /// <summary>The option that explains it; null where there is none.</summary>
    public Explanation? Explanation { get; init; }

    /// <summary>Whether a selection of articles keeps something found in them; null where it keeps all.</summary>
    public Func<ArticleSelection, T, bool>? Keeps { get; init; }

    /// <summary>What was found as a table, for text, CSV and Parquet.</summary>
    public required Func<IEnumerable<T>, Table> ToTable { get; init; }

    /// <summary>Writes what was found in an article as properties of its JSON object.</summary>
    public required Action<Utf8JsonWriter, Article, IReadOnlyList<T>> WriteJson { get; init; }

    /// <summary>The command.</summary>
    public Command Create(string name, string description)
    {
        var command = new Command(name, description);
        _output.AddTo(command);
        _inputs.AddTo(command);
        var restrict = Restriction is null ? null : new Option<bool>(Restriction.Name) { Description = Restriction.Description };
        if (restrict is not null)
            command.Add(restrict);
        var explain = Explanation is null ? null : new Option<bool>(Explanation.Name) { Description = Explanation.Description };
        if (explain is not null)
            command.Add(explain);
        command.SetAction(parsed =>
        {
            var inputs = _inputs.Of(parsed);
            var isRestricted = restrict is not null && parsed.GetValue(restrict);
            return explain is not null && parsed.GetValue(explain)
                ? Explain(inputs, _output.Format(parsed), _output.Path(parsed), isRestricted)
                : Run(inputs, parsed, Kept(inputs.Selection, isRestricted));
        });
        return command;
    }

    /// <summary>Reads, and writes the explanations of what is found, as text or as JSON lines.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="InputException">The format is neither.</exception>
    private int Explain(Inputs inputs, string format, string? output, bool isRestricted)
    {
        if (format is not ("table" or "jsonl"))
            throw new InputException($"{Explanation!.Name} writes text or JSON lines, no {format}. Leave --format out, or say jsonl.");
        var articles = inputs.Read();
        Destination.Write(output, format == "jsonl"
            ? stream => JsonLines.Write(stream, articles, (json, article) => Explanation!.WriteJson(json, article, isRestricted))
            : stream => Results.WriteText(stream, writer =>
            {
                foreach (var article in articles)
                    Explanation!.WriteText(writer, article, isRestricted);
            }));
        return inputs.ExitCode;
    }

    /// <summary>What to find, without what the restriction and the selection leave out.</summary>
    private Func<Article, IReadOnlyList<T>> Kept(ArticleSelection selection, bool isRestricted)
    {
        if (!isRestricted && Keeps is null)
            return Find;
        return article =>
        {
            IEnumerable<T> found = Find(article);
            found = isRestricted ? Restriction!.Keep(found) : found;
            return [.. Keeps is null ? found : found.Where(item => Keeps(selection, item))];
        };
    }

    /// <summary>Reads, finds and writes.</summary>
    /// <returns>The exit code.</returns>
    private int Run(Inputs inputs, ParseResult parsed, Func<Article, IReadOnlyList<T>> find)
    {
        var articles = inputs.Read();
        Results.Write(_output.Format(parsed), _output.Path(parsed),
            stream => JsonLines.Write(stream, articles, (json, article) => WriteJson(json, article, find(article))),
            articles.SelectMany(find), ToTable);
        return inputs.ExitCode;
    }
}
