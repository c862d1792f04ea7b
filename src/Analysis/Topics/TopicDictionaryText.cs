using System.Collections.Immutable;

namespace Analysis.Topics;

/// <summary>
/// Reads a dictionary of plain lines: <c>[topic]</c>, then a term a line; <c>! term</c> is an exclusion, <c># …</c> a remark.
/// </summary>
internal static class TopicDictionaryText
{
    public static IReadOnlyList<Topic> Read(TextReader reader, string file)
    {
        var topics = new List<Topic>();
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            line = line.Trim();
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line[0] == '[' && line[^1] == ']')
                topics.Add(new Topic(line[1..^1].Trim(), [], []));
            else if (topics.Count == 0)
                throw new FormatException(
                    $"{file}:{number}: a term before the first topic. Name the topic in a line of its own: [nuclear talks].");
            else
                topics[^1] = With(topics[^1], line, file, number);
        }
        return topics;
    }

    private static Topic With(Topic topic, string line, string file, int number)
    {
        var term = line.TrimStart('!', ' ');
        TopicDictionaryYaml.Check(term, file, number);
        return line[0] == '!' ? topic with { Exclusions = topic.Exclusions.Add(term) } : topic with { Terms = topic.Terms.Add(term) };
    }
}
