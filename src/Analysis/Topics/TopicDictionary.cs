using System.Collections.Immutable;

namespace Analysis;

/// <summary>A topic of a dictionary.</summary>
/// <param name="Name">Its name; that of a nested topic stands behind its parent's: "energy/oil".</param>
/// <param name="Terms">Its terms as written: words, phrases, <c>defect*</c>, <c>~negotiate</c>, <c>=US</c>,
/// <c>talks … uranium</c>, <c>war ^2</c>.</param>
/// <param name="Exclusions">Terms whose words do not count for it: "trade war", "not … war".</param>
public sealed record Topic(string Name, ImmutableArray<string> Terms, ImmutableArray<string> Exclusions);

/// <summary>Named lists of terms, by which topics are counted. <c>docs/topics.md</c> says how to write one.</summary>
public sealed class TopicDictionary
{
    private static readonly Lazy<TopicDictionary> Shared = new(() => TopicDictionaryFile.ReadDefault());
    private readonly TopicMatcher _matcher;

    /// <summary>A dictionary of these topics.</summary>
    /// <exception cref="ArgumentException">Two topics have one name.</exception>
    /// <exception cref="FormatException">A term can't be read.</exception>
    public TopicDictionary(IEnumerable<Topic> topics)
    {
        Topics = [.. topics];
        var twice = Topics.GroupBy(topic => topic.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
            throw new ArgumentException(
                $"The topic '{twice.Key}' stands twice in the dictionary: join its terms in one list.", nameof(topics));
        _matcher = new TopicMatcher(Topics);
    }

    /// <summary>The library's dictionary of news topics: the files <c>Topics/*.yml</c>.</summary>
    public static TopicDictionary Default => Shared.Value;

    /// <summary>The topics, in the dictionary's order.</summary>
    public ImmutableArray<Topic> Topics { get; }

    /// <summary>Reads a dictionary of YAML (.yml, .yaml) or plain text (.txt).</summary>
    /// <param name="path">The file, or a folder whose files together make the dictionary.</param>
    /// <exception cref="FormatException">It can't be understood; the message names file and line and says what to do.</exception>
    /// <exception cref="IOException">It can't be read.</exception>
    public static TopicDictionary Load(string path) => TopicDictionaryFile.Read(path);

    /// <summary>Reads a dictionary from YAML.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="name">What error messages call it.</param>
    /// <exception cref="FormatException">It can't be understood; the message names the line and says what to do.</exception>
    public static TopicDictionary Parse(string yaml, string name = "dictionary") =>
        new(TopicDictionaryYaml.Read(new StringReader(yaml), name));

    /// <summary>
    /// How much of a corpus the dictionary reaches, how much each topic rests on one word, and which topics count the same words.
    /// </summary>
    /// <param name="articles">The articles; those in another language are left out.</param>
    public DictionaryCoverage Coverage(IEnumerable<Article> articles) => DictionaryCoverage.Of(this, [.. articles.InEnglish()]);

    internal List<TopicHit> Find(Article article) => _matcher.Find(article);
}
