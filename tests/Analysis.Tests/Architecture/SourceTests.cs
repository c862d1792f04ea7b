namespace Analysis.Tests.Architecture;

public sealed class SourceTests
{
    private const int WidestLine = 140;

    private static readonly List<(string Place, string Text)> All = [..
        from folder in (string[])["src", "tests", "tools"]
        from file in Directory.EnumerateFiles(Path.Combine(SourceFolder.Root(), folder), "*.cs", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(SourceFolder.Root(), file).Replace('\\', '/')
        where !path.Split('/').Any(part => part is "bin" or "obj")
        from line in File.ReadLines(file).Select((text, index) => (Place: $"{path}:{index + 1}", Text: text))
        select line];

    private static readonly List<(string Place, string Text)> Lines =
        All.FindAll(line => line.Place.StartsWith("src/Analysis/", StringComparison.Ordinal));

    [Fact]
    public void No_line_is_wider_than_an_editor_shows() =>
        Assert.Equal([], All.Where(line => line.Text.Length > WidestLine).Select(line => line.Place));

    [Fact]
    public void A_pattern_that_ignores_case_does_so_alike_on_every_machine() => Assert.Equal([], Lines
        .Where(line => line.Text.Contains("RegexOptions.IgnoreCase", StringComparison.Ordinal)
            && !line.Text.Contains("CultureInvariant", StringComparison.Ordinal))
        .Select(line => line.Place));

    [Fact]
    public void No_letter_changes_its_case_after_the_machines_language() => Assert.Equal([], Lines
        .Where(line => line.Text.Contains(".ToLower()", StringComparison.Ordinal)
            || line.Text.Contains(".ToUpper()", StringComparison.Ordinal)
            || line.Text.Contains("CurrentCulture", StringComparison.Ordinal))
        .Select(line => line.Place));
}
