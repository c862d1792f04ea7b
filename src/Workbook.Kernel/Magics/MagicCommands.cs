using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.DotNet.Interactive;

namespace Workbook.Kernel;

/// <summary>The magic lines of .NET Interactive's dialect.</summary>
internal sealed class MagicCommands(CSharpSession session)
{
    /// <summary>Each magic in one line, for <c>#!lsmagic</c> and completion.</summary>
    public static IReadOnlyDictionary<string, string> Known { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["about"] = "shows the versions of the kernel and of .NET",
        ["csharp"] = "what follows is C#",
        ["html"] = "shows what follows as HTML",
        ["import"] = "runs a notebook or a C# file here",
        ["javascript"] = "runs what follows in the notebook's page",
        ["lsmagic"] = "lists the magics",
        ["markdown"] = "shows what follows as Markdown",
        ["set"] = "sets a variable: --name NAME --value VALUE",
        ["share"] = "brings a value in from #!value: --from value NAME",
        ["sql"] = "asks the notebook's tables and files in SQL (DuckDB): [--name NAME] keeps the answer as a data frame",
        ["time"] = "says how long the cell took",
        ["value"] = "keeps a text and shows it: --name NAME [--from-file FILE | --from-value TEXT], or the lines that follow",
        ["who"] = "lists the variables",
        ["whos"] = "lists the variables with their types, values and sizes, as Variables() does",
    };

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly ImportMagic _import = new();
    private readonly SqlMagic _sql = new(session);

    /// <summary>Runs one; <paramref name="run"/> runs the code of a file that it brings in.</summary>
    public CellResult Run(CellPart part, Func<string, string, CellResult> run, CancellationToken interrupted)
    {
        switch (part.Magic)
        {
            case "time":
                return new CellResult.Nothing();
            case "html":
                return Show(part.Body, MimeBundle.Html);
            case "markdown":
                return Show(part.Body, "text/markdown");
            case "javascript" or "js":
                return Show(part.Body, "application/javascript");
            case "mermaid":
                return Show(part.Body, "text/vnd.mermaid", withText: true);
            case "sql":
                return _sql.Run(part, interrupted);
            case "lsmagic":
                return new CellResult.Value(Known.Select(magic => new { magic = "#!" + magic.Key, does = magic.Value }).ToList());
            case "about":
                return new CellResult.Value(About());
            case "who":
                return new CellResult.Value(string.Join('\n', session.Variables().Select(variable => variable.Name)));
            case "whos":
                return new CellResult.Value(KernelServices.Variables());
            case "import":
                return _import.Run(MagicArguments.Parse(part.Arguments), session.WorkingDirectory, run);
            case "value":
                return Keep(MagicArguments.Parse(part.Arguments), part.Body);
            case "set":
                return Set(MagicArguments.Parse(part.Arguments), run);
            case "share":
                return Share(MagicArguments.Parse(part.Arguments), run);
            default:
                return Unknown(part);
        }
    }

    // A client that knows nothing of diagrams shows what one is drawn from.
    private static CellResult.Nothing Show(string text, string mimeType, bool withText = false)
    {
        var bundle = new JsonObject();
        MimeBundle.Add(bundle, mimeType, text);
        if (withText)
            bundle[MimeBundle.Text] = Folding.Fold(text);
        DisplayedValue.ShowBundle(bundle);
        return new CellResult.Nothing();
    }

    /// <summary>Whether the magic stands in a line of its own, also among the lines of another language.</summary>
    public static bool IsOfALine(string name) => Known.ContainsKey(name) && !Languages.IsAny(name);

    private static string About() =>
        $"workbook {typeof(MagicCommands).Assembly.GetName().Version!.ToString(3)}, C# 14, .NET {Environment.Version}, "
            + $"{System.Runtime.InteropServices.RuntimeInformation.OSDescription}";

    private CellResult Keep(MagicArguments arguments, string body)
    {
        if (arguments.Named("name") is not { } name)
            return Wrong("#!value needs --name NAME");
        if (arguments.Named("from-file") is { } file && !File.Exists(Path.GetFullPath(file, session.WorkingDirectory)))
            return Wrong($"#!value --from-file {file}: there is no such file");
        _values[name] = arguments.Named("from-file") is { } path ? File.ReadAllText(Path.GetFullPath(path, session.WorkingDirectory))
            : arguments.Named("from-value") ?? body.TrimEnd('\r', '\n');
        return Show(_values[name], arguments.Named("mime-type") ?? MimeBundle.Text);
    }

    private CellResult Set(MagicArguments arguments, Func<string, string, CellResult> run)
    {
        if (arguments.Named("name") is not { } name || arguments.Named("value") is not { } value || !SyntaxFacts.IsValidIdentifier(name))
            return Wrong("#!set needs --name NAME --value VALUE");
        return value switch
        {
            ['@', .. var other] => SetFrom(name, other, run),
            _ => Declare(name, Literal(value), run),
        };
    }

    /// <summary>What stands after the @: a question, a variable's name, or a kernel's before it.</summary>
    private CellResult SetFrom(string name, string value, Func<string, string, CellResult> run)
    {
        var (owner, of) = value.IndexOf(':', StringComparison.Ordinal) is var colon and >= 0
            ? (value[..colon], value[(colon + 1)..])
            : ("", value);
        return (owner, of) switch
        {
            ("input", _) or ("", "input") =>
                Declare(name, Literal(KernelServices.Input.Ask(Prompt(owner, of, name), password: false)), run),
            ("password", _) or ("", "password") =>
                Declare(name, Literal(KernelServices.Input.Ask(Prompt(owner, of, name), password: true)), run),
            ("value", _) when _values.TryGetValue(of, out var text) => Declare(name, Literal(text), run),
            ("value", _) => Wrong($"#!set: no #!value is called {of}"),
            ("" or "csharp", _) when session.Variables().Any(variable => variable.Name == of) => Declare(name, of, run),
            ("" or "csharp", _) => Wrong($"#!set --value @{value}: no variable is called {of}; a text that begins with @ is set in C#"),
            _ => Wrong($"#!set --value @{value}: this kernel runs C# only, so there is no {owner} kernel to share with"),
        };
    }

    private static string Prompt(string owner, string prompt, string name) => owner.Length > 0 && prompt.Length > 0 ? prompt : name;

    private static CellResult Declare(string name, string source, Func<string, string, CellResult> run) =>
        run("#!set", $"var {name} = {source};");

    private CellResult Share(MagicArguments arguments, Func<string, string, CellResult> run)
    {
        var name = arguments.First;
        var alias = arguments.Named("as") ?? name;
        if (name is null || !SyntaxFacts.IsValidIdentifier(alias))
            return Wrong("#!share needs --from KERNEL NAME");
        return arguments.Named("from") switch
        {
            "value" when _values.TryGetValue(name, out var text) => run("#!share", $"var {alias} = {Literal(text)};"),
            "value" => Wrong($"#!share: no #!value is called {name}"),
            "csharp" or null => alias == name ? new CellResult.Nothing() : run("#!share", $"var {alias} = {name};"),
            var other => Wrong($"#!share --from {other}: this kernel runs C# only, so there is no {other} kernel to share with"),
        };
    }

    private static CellResult Unknown(CellPart part) => part.Magic switch
    {
        var language when Languages.IsForeign(language) => Skip(language),
        "connect" =>
            Wrong("#!connect: this kernel connects to no other and to no database; read one with a library, as #r \"nuget: "
                + "Microsoft.Data.SqlClient\", and ask tables and files with #!sql"),
        var other => Wrong($"#!{other} is not a magic of this kernel; #!lsmagic lists them"),
    };

    private static CellResult.Nothing Skip(string language)
    {
        Console.Error.WriteLine($"#!{language}: {Languages.Advice(language)}");
        return new CellResult.Nothing();
    }

    private static CellResult.Failed Wrong(string message) => new(new CellFailure("MagicError", message, [message]));

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
