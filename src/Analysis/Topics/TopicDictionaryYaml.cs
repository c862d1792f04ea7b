using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Analysis.Topics;

/// <summary>
/// Reads a dictionary of YAML: a topic is a name with a list of terms, or with <c>terms</c>, <c>not</c> (exclusions) and
/// <c>topics</c> (nested ones).
/// </summary>
internal static class TopicDictionaryYaml
{
    public static IReadOnlyList<Topic> Read(TextReader reader, string file)
    {
        var yaml = new YamlStream();
        try
        {
            yaml.Load(reader);
        }
        catch (YamlException e)
        {
            throw new FormatException($"{file}:{e.Start.Line}: no valid YAML: {FirstLine(e.Message)}", e);
        }
        catch (InvalidOperationException e)
        {
            throw new FormatException($"{file}:1: no valid YAML: a list or a quotation mark is left open. Close it.", e);
        }
        // The parser says so of a name or value that is missing, and no line.
        catch (ArgumentException e)
        {
            throw new FormatException($"{file}:1: no valid YAML: a topic's name or what belongs to it is missing. Write 'name:' first.", e);
        }
        var topics = new List<Topic>();
        if (yaml.Documents.Count > 0)
            AddTopics(topics, yaml.Documents[0].RootNode, parent: null, file);
        return topics;
    }

    /// <summary>Throws where a term can't be read.</summary>
    /// <exception cref="FormatException">It can't; the message names file and line.</exception>
    public static void Check(string term, string file, long line)
    {
        try
        {
            TermPattern.Parse(term);
        }
        catch (FormatException e)
        {
            throw new FormatException($"{file}:{line}: {e.Message}.", e);
        }
    }

    private static void AddTopics(List<Topic> topics, YamlNode node, string? parent, string file)
    {
        if (node is not YamlMappingNode names)
            throw Wrong(file, node, "topics are written as 'name:' and a list of terms below it");
        foreach (var (key, value) in names.Children)
        {
            var name = Scalar(key, file, "a topic's name is a word or a phrase");
            if (name.Contains('/', StringComparison.Ordinal))
                throw Wrong(
                    file, key, $"the topic '{name}' has a slash, which stands for nesting. Nest it under 'topics:' or name it otherwise");
            AddTopic(topics, parent is null ? name : $"{parent}/{name}", value, file);
        }
    }

    private static void AddTopic(List<Topic> topics, string name, YamlNode node, string file)
    {
        if (node is YamlSequenceNode)
        {
            topics.Add(new Topic(name, Terms(node, file), []));
            return;
        }
        if (node is not YamlMappingNode parts)
            throw Wrong(file, node, $"the topic '{name}' has no terms. Give it a list, one '- term' a line");
        var place = topics.Count;
        var topic = new Topic(name, [], []);
        foreach (var (key, value) in parts.Children)
            switch (Scalar(key, file, "expected terms, not or topics"))
            {
                case "terms": topic = topic with { Terms = Terms(value, file) }; break;
                case "not": topic = topic with { Exclusions = Terms(value, file) }; break;
                case "topics": AddTopics(topics, value, name, file); break;
                case var other: throw Wrong(file, key, $"'{other}' is nothing that a topic has. Write terms, not or topics");
            }
        topics.Insert(place, topic);
    }

    private static ImmutableArray<string> Terms(YamlNode node, string file)
    {
        if (node is not YamlSequenceNode list)
            throw Wrong(file, node, "expected a list of terms, one '- term' a line");
        return [.. list.Children.Select(child =>
        {
            var term = Scalar(child, file, "a term is one word or phrase; put it in quotation marks where it holds a colon");
            Check(term, file, child.Start.Line);
            return term;
        })];
    }

    private static string Scalar(YamlNode node, string file, string expected) =>
        node is YamlScalarNode { Value: { Length: > 0 } value } ? value : throw Wrong(file, node, expected);

    private static FormatException Wrong(string file, YamlNode node, string message) => new($"{file}:{node.Start.Line}: {message}.");

    private static string FirstLine(string message)
    {
        var end = message.AsSpan().IndexOfAny('\r', '\n');
        return end < 0 ? message : message[..end];
    }
}
