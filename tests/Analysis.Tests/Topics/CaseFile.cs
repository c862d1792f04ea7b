namespace Analysis.Tests.Topics;

internal static class CaseFile
{
    public static TheoryData<string, string, string> Read(string name)
    {
        var cases = new TheoryData<string, string, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Topics", "Cases", name)))
            if (line.Length > 0 && line[0] != '#')
            {
                var parts = line.Split(" ⇶ ");
                cases.Add(parts[0], parts[1], parts[2]);
            }
        return cases;
    }
}
