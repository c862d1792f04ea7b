using System.Text.RegularExpressions;

namespace Workbook.Kernel;

/// <summary>
/// What language a cell that does not compile may be in. VS Code sends the kernel the language of each cell of a Polyglot notebook,
/// JupyterLab and nbconvert do not: there its SQL arrives as C#. Known by how a cell begins, and only by what no C# begins with, however
/// mistyped.
/// </summary>
internal static class LanguageGuess
{
    // Enough for how it begins; the rest may be long.
    private const int Read = 2000;

    private static readonly (string Magic, Regex Begins)[] Known =
    [
        ("html", Begins(""""(?i)(<!DOCTYPE\b|<!--|<[a-z][a-z0-9-]*(\s[^<>]*)?/?>)"""")),
        ("mermaid",
            Begins(
                """"((graph|flowchart)[ \t]+(TD|TB|BT|RL|LR)[ \t]*;?[ \t]*\r?$""""
                    + """"|(sequenceDiagram|classDiagram|stateDiagram(-v2)?|erDiagram|gantt|journey|mindmap|timeline|gitGraph""""
                    + """"|pie([ \t]+(title|showData)\b.*)?)[ \t]*\r?\n[ \t]+[\w"])"""")),
        ("http", Begins(""""(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)[ \t]+(https?://|/|\{\{)"""")),
        ("sql",
            Begins(
                """"(SELECT\s|(?i:select\s[^=;]*\sfrom\s|with\s+\w+(\s*\([^()]*\))?\s+as\s*\(|insert\s+into\s|update\s+\S+\s+set\s""""
                    + """"|delete\s+from\s|(alter|drop|truncate)\s+table\s""""
                    + """"|create\s+(or\s+replace\s+)?(temp(orary)?\s+|unique\s+)?(table|view|index|procedure|function|database""""
                    + """"|schema)\s))"""")),
        ("kql",
            Begins(
                """"(\.show[ \t]+\w|((let|//)[^\r\n]*[\r\n]\s*)*[\w.]+\s*\|\s*((where|project|extend|summarize|take|limit|distinct""""
                    + """"|render|join|union|parse|mv-expand)\s+[\w(@"']|(sort|order|top)\s+(\w+\s+)?by\s))"""")),
        ("python",
            Begins(
                """"((async[ \t]+)?def[ \t]+\w+[ \t]*\(.*\)[ \t]*(->.*)?:[ \t]*(\r?$|\#)""""
                    + """"|class[ \t]+\w+[ \t]*(\(.*\))?[ \t]*:[ \t]*\r?\n[ \t]+(def[ \t]|pass\b|"{3})""""
                    + """"|import[ \t]+\w[\w.]*([ \t]+as[ \t]+\w+)?([ \t]*,[^;]*)?[ \t]*\r?$|from[ \t]+[\w.]+[ \t]+import[ \t]""""
                    + """"|(if|elif|while|for|with)[ \t]+[^(;\s][^;\r\n]*:[ \t]*\r?$|%{1,2}[a-z]\w+|!(pip|ls|cd|apt)\b)"""")),
        ("r", Begins(""""([A-Za-z.][\w.]*[ \t]+<-[ \t]+\S|library\([\w.]+\)[ \t]*\r?$)"""")),
        ("pwsh",
            Begins(
                """"(\$[A-Za-z]\w*(:\w+)?[ \t]*(=|\||\.|$)|(Get|Import|Export|Invoke|ConvertTo|ConvertFrom|Install|Write|ForEach""""
                    + """"|Where)-[A-Z]\w+|(Add|New|Out|Remove|Select|Set|Start|Stop|Test)-[A-Z]\w+[ \t]+(-[A-Za-z]|[\w$"'])""""
                    + """"|function[ \t]+\w+-\w+)"""")),
        ("javascript",
            Begins(
                """"((async[ \t]+)?function\b[ \t]*\*?[ \t]*\w*[ \t]*\(|let[ \t]+[\w{\[][^\r\n]*;[ \t]*\r?$""""
                    + """"|(const|let|var)[ \t]+[^=\r\n]+=[ \t]*(async[ \t]+)?(function[ \t]*\w*\([\w, ]*\)[ \t]*\{|require\(['"])""""
                    + """"|console\.(log|warn|error)\(|document\.(getElementById|querySelector|createElement)\(|import[ \t]+['"{*]""""
                    + """"|import[ \t][^;\r\n]*[ \t]from[ \t]+['"]|export[ \t]+(default|const|function)\b)"""")),
        ("fsharp",
            Begins(
                """"(open[ \t]+(type[ \t]+)?[A-Z][\w.]*[ \t]*\r?$""""
                    + """"|let[ \t]+((rec|mutable|inline)[ \t]+)*[\w'(][^=\r\n]*=(?![^\r\n]*;[ \t]*\r?$)|printfn?[ \t]+["'$]""""
                    + """"|module[ \t]+[A-Z][\w.]*([ \t]*=)?[ \t]*\r?$|type[ \t]+[A-Z]\w*[^=\r\n;]*=|\[<\w+)"""")),
    ];

    /// <summary>The word after <c>#!</c> for the language that the text seems to be in, or null.</summary>
    public static string? Of(string code)
    {
        var beginning = code.Length > Read ? code[..Read] : code;
        return Known.FirstOrDefault(language => language.Begins.IsMatch(beginning)).Magic;
    }

    /// <summary>The failure, with a closing line that says what to do if the code seems to be in another language.</summary>
    public static CellFailure WithAdvice(CellFailure failure, string code) =>
        failure.Name == DiagnosticText.FailureName && Of(code) is { } magic
        ? failure with { Traceback = [.. failure.Traceback, Advice(magic)] }
        : failure;

    private static string Advice(string magic) =>
        $"This looks like {Languages.NameOf(magic)}, not C#. With #!{magic} as its first line (or with the cell's language set in VS "
            + "Code) it is "
        + (Languages.IsForeign(magic) ? "skipped: this kernel runs C# only."
            : Languages.IsQuery(magic) ? "asked of the notebook's tables and files." : "shown.");

    // Comments before it are of no one language: -- of SQL, # of Python, // and /* */ of most. Taken as a whole, so
    // that none is read twice.
    private static Regex Begins(string pattern) => new(
        $"""\A(?>(\s|//.*|/\*(?s:.*?)\*/|--[^>].*|\#r?[ \t].*|\(\*(?s:.*?)\*\))*){pattern}""",
        RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture);
}
