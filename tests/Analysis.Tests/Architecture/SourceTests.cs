namespace Analysis.Tests.Architecture;

public sealed class SourceTests
{
    private static readonly List<(string Place, string Text)> Lines = [..
        from file in Directory.EnumerateFiles(SourceFolder.Of("Analysis"), "*.cs", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(SourceFolder.Of("Analysis"), file).Replace('\\', '/')
        where path.Split('/')[0] is not ("bin" or "obj")
        from line in File.ReadLines(file).Select((text, index) => (Place: $"{path}:{index + 1}", Text: text))
        select line];

    [Fact]
    public void A_pattern_that_ignores_case_does_so_alike_on_every_machine() => Assert.Equal([], Lines
        .Where(line => line.Text.Contains("RegexOptions.IgnoreCase", StringComparison.Ordinal)
            && !line.Text.Contains("CultureInvariant", StringComparison.Ordinal))
        .Select(line => line.Place));

    [Fact]
    public void No_letter_changes_its_case_after_the_machines_language() => Assert.Equal([], Lines
        .Where(
            line => line.Text.Contains(".ToLower()", StringComparison.Ordinal) || line.Text.Contains(".ToUpper()", StringComparison.Ordinal)
            || line.Text.Contains("CurrentCulture", StringComparison.Ordinal))
        .Select(line => line.Place));
}
