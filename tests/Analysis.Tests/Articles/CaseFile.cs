using System.Runtime.CompilerServices;

namespace Analysis.Tests.Articles;

/// <summary>Cases that lie beside the tests as lines of values between tabs; lines that begin with # say what they are.</summary>
internal static class CaseFile
{
    /// <summary>The cases of a file.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="source">The test's own file: the cases lie beside it.</param>
    public static IEnumerable<string[]> Of(string name, [CallerFilePath] string source = "") =>
        File.ReadLines(Path.Combine(Path.GetDirectoryName(source)!, name))
            .Where(line => line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal)).Select(line => line.Split('\t'));
}
