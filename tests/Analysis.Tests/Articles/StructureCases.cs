namespace Analysis.Tests.Articles;

/// <summary>The lines of a case file: an input, "⇶", and what is right.</summary>
internal static class StructureCases
{
    public static TheoryData<string, string> Of(string name)
    {
        var cases = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Articles", "Cases", $"{name}.txt")))
            if (line.Length > 0 && line[0] != '#')
                cases.Add(line.Split(" ⇶ ")[0], line.Split(" ⇶ ")[1]);
        return cases;
    }
}
