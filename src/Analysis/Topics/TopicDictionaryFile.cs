namespace Analysis.Topics;

/// <summary>Finds the files that a dictionary is made of.</summary>
internal static class TopicDictionaryFile
{
    private static readonly string[] Kinds = [".yml", ".yaml", ".txt"];

    public static TopicDictionary Read(string path)
    {
        var topics = Files(path).SelectMany(ReadFile).ToList();
        if (topics.Count == 0)
            throw new FormatException(
                $"{path}: no topic in it. Give a file, or a folder with .yml, .yaml or .txt files, that names at least one.");
        try
        {
            return new TopicDictionary(topics);
        }
        catch (ArgumentException e)
        {
            throw new FormatException($"{path}: {e.Message.Split(" (Parameter")[0]}", e);
        }
    }

    public static TopicDictionary ReadDefault() => new(typeof(TopicDictionary).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith("Topics/", StringComparison.Ordinal) && name.EndsWith(".yml", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .SelectMany(name =>
        {
            using var reader = WordList.Open(name);
            return TopicDictionaryYaml.Read(reader, name);
        }));

    private static IEnumerable<string> Files(string path)
    {
        if (!Directory.Exists(path))
            return File.Exists(path)
                ? [path]
                : throw new FormatException(
                    $"{path}: no such file. Give the topic dictionary's path, a .yml or .txt file or a folder of them.");
        return Directory.EnumerateFiles(path)
            .Where(file => Kinds.Contains(Path.GetExtension(file).ToLowerInvariant()))
            .Order(StringComparer.Ordinal);
    }

    private static IReadOnlyList<Topic> ReadFile(string file)
    {
        using var reader = new StreamReader(file);
        return Path.GetExtension(file).Equals(".txt", StringComparison.OrdinalIgnoreCase)
            ? TopicDictionaryText.Read(reader, file)
            : TopicDictionaryYaml.Read(reader, file);
    }
}
