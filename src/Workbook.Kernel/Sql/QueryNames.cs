using System.Text.RegularExpressions;

namespace Workbook.Kernel;

/// <summary>
/// The names in a query that may be a table's: all that are neither a function's nor stand after a point, and in no text or comment.
/// Some are columns' names; which are tables', only those know who have some.
/// </summary>
internal static partial class QueryNames
{
    /// <summary>The names as they are written, each once.</summary>
    public static IReadOnlyCollection<string> Of(string query)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var isPart = false;
        foreach (Match token in Token().Matches(query))
        {
            if (token.Groups["gap"].Success)
                continue;
            if (!isPart && token.Groups["name"].Success && !IsCall(query, token.Index + token.Length))
                names.Add(Unquoted(token.Value));
            isPart = token.Value == ".";
        }
        return names;
    }

    private static bool IsCall(string query, int end)
    {
        var rest = query.AsSpan(end).TrimStart();
        return rest.Length > 0 && rest[0] == '(';
    }

    private static string Unquoted(string name) =>
        name[0] == '"' ? name[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : name;

    [GeneratedRegex(
        """
        (?<gap>\s+|--[^\n]*|/\*(?s:.*?)(\*/|\z))
        |'(?:[^']|'')*'?
        |\$(?<tag>\w*)\$(?s:.*?)(\$\k<tag>\$|\z)
        |(?<name>"(?:[^"]|"")+"|[\p{L}_][\p{L}\p{N}_]*)
        |\$\w+
        |[\p{N}][\p{L}\p{N}_.]*
        |.
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
