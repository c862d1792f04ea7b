using System.Text.RegularExpressions;

namespace Workbook.Notebooks;

/// <summary>Text meant for a terminal, made plain: no colour codes, and of a line that was written over only its last state.</summary>
internal static partial class TerminalText
{
    /// <summary>The text as a terminal would leave it on the screen, without colours.</summary>
    public static string Plain(string text) => Overwritten().Replace(ControlSequence().Replace(text.ReplaceLineEndingsOf(), ""), "");

    private static string ReplaceLineEndingsOf(this string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);

    [GeneratedRegex(@"\x1B(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1B]*(?:\x07|\x1B\\)?|[@-Z\\^_])", RegexOptions.NonBacktracking)]
    private static partial Regex ControlSequence();

    [GeneratedRegex(@"[^\n]*\r", RegexOptions.NonBacktracking)]
    private static partial Regex Overwritten();
}
