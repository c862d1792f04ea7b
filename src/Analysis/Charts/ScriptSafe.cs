using System.Globalization;
using System.Text;

namespace Analysis.Charts;

/// <summary>Writes JSON so that it can stand inside a script element.</summary>
internal static class ScriptSafe
{
    /// <summary>
    /// The same JSON with the characters that could end a script, open a comment or break a line of JavaScript as escapes.
    /// They occur in JSON only inside strings, so its meaning stays the same.
    /// </summary>
    public static string Json(string json)
    {
        var safe = new StringBuilder(json.Length + 64);
        foreach (var c in json)
            if (c is '<' or '>' or '&' or '\u2028' or '\u2029')
                safe.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else
                safe.Append(c);
        return safe.ToString();
    }
}
