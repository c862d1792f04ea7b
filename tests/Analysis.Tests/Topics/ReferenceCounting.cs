using Analysis;

namespace Analysis.Tests.Topics;

/// <summary>
/// Counts as the documentation says it in words, with loops over every term at every token: what the fast one must agree with.
/// </summary>
internal static class ReferenceCounting
{
    public static List<(string Topic, TextSpan Span, string Term)> Count(Article article, IReadOnlyList<Topic> topics)
    {
        var document = article.Document;
        var hits = new List<(string Topic, TextSpan Span, string Term)>();
        foreach (var topic in topics)
            foreach (var sentence in document.Sentences)
                hits.AddRange(Sentence(document, sentence, topic).Select(hit =>
                    (topic.Name, document.SpanOf(new IndexRange(hit.Start, hit.End - hit.Start)), hit.Term)));
        return [.. hits.Where(hit => !NeedsCompany(topics, hit) || HasCompany(article, topics, hits, hit))
            .OrderBy(hit => hit.Item2.Start)
            .ThenBy(hit => hit.Topic, StringComparer.Ordinal)];
    }

    private static bool NeedsCompany(IReadOnlyList<Topic> topics, (string Topic, TextSpan Span, string Term) hit) =>
        Needs(topics.Single(topic => topic.Name == hit.Topic), hit.Term);

    private static bool Needs(Topic topic, string term) => topic.Terms
        .Select(TermPattern.Parse)
        .Where(parsed => parsed.Text == term && IsCounted(parsed.Company))
        .All(parsed => parsed.Company == TermCompany.Needed);

    private static bool HasCompany(
        Article article, IReadOnlyList<Topic> topics, List<(string Topic, TextSpan Span, string Term)> hits,
        (string Topic, TextSpan Span, string Term) hit) =>
        GivesCompany(article.Document, topics.Single(topic => topic.Name == hit.Topic), TermCompany.Given, article.Document.Sentences)
        || GivesCompany(
            article.Document, topics.Single(topic => topic.Name == hit.Topic), TermCompany.GivenBeside,
            [article.Document.Sentences[SentenceOf(article.Document, hit.Span)]])
        || hits.Any(other => other.Topic == hit.Topic && (!NeedsCompany(topics, other)
            || (other.Term != hit.Term && SentenceOf(article.Document, other.Span) == SentenceOf(article.Document, hit.Span))));

    private static bool IsCounted(TermCompany company) => company is TermCompany.None or TermCompany.Needed;

    private static bool GivesCompany(
        Document document, Topic topic, TermCompany company, IReadOnlyList<IndexRange> sentences) => sentences.Any(sentence =>
        All(document, sentence, topic.Terms.Where(term => TermPattern.Parse(term).Company == company))
            .Any(given => !All(document, sentence, topic.Exclusions).Any(e => e.Start <= given.Start && e.End >= given.End)));

    private static int SentenceOf(Document document, TextSpan span) =>
        Enumerable.Range(0, document.Sentences.Length).Last(i => document.Tokens[document.Sentences[i].First].Start <= span.Start);

    private static List<(int Start, int End, string Term)> Sentence(Document document, IndexRange sentence, Topic topic)
    {
        var excluded = All(document, sentence, topic.Exclusions);
        var candidates = All(document, sentence, topic.Terms.Where(term => IsCounted(TermPattern.Parse(term).Company)))
            .Where(hit => !excluded.Any(e => e.Start <= hit.Start && e.End >= hit.End))
            .OrderBy(hit => hit.Start).ThenByDescending(hit => hit.End).ThenBy(hit => Needs(topic, hit.Term));
        var taken = new List<(int Start, int End, string Term)>();
        foreach (var candidate in candidates)
            if (taken.Count == 0 || candidate.Start >= taken[^1].End)
                taken.Add(candidate);
        return taken;
    }

    private static List<(int Start, int End, string Term)> All(Document document, IndexRange sentence, IEnumerable<string> terms)
    {
        var all = new List<(int Start, int End, string Term)>();
        foreach (var term in terms)
            for (var start = sentence.First; start < sentence.End; start++)
                foreach (var end in Ends(document, sentence.End, start, TermPattern.Parse(term).Words, 0))
                    all.Add((start, end, TermPattern.Parse(term).Text));
        return all;
    }

    private static IEnumerable<int> Ends(Document document, int limit, int at, IReadOnlyList<TermWord> words, int word)
    {
        if (words[word].Kind == TermWordKind.Gap)
            return Enumerable.Range(0, TermPattern.LongestGap + 1)
                .SelectMany(skipped => After(document, limit, at + skipped, words, word + 1));
        return at < limit && Meets(words[word], document.WordsOf(at).ToString())
            ? word + 1 == words.Count ? [at + 1]
                : words[word + 1].Kind == TermWordKind.Gap ? Ends(document, limit, at + 1, words, word + 1)
                : After(document, limit, at + 1, words, word + 1)
            : [];
    }

    private static IEnumerable<int> After(Document document, int limit, int at, IReadOnlyList<TermWord> words, int word) =>
        at >= limit
            ? []
            : Ends(document, limit, TokenForm.IsJoiningHyphen(document.Text, document.Tokens.AsSpan(), at) ? at + 1 : at, words, word);

    private static bool Meets(TermWord word, string token)
    {
        var straight = token.Replace('’', '\'');
        var lower = straight.ToLowerInvariant();
        return word.Kind switch
        {
            TermWordKind.Word => lower == word.Form,
            TermWordKind.CaseSensitive => straight == word.Form,
            TermWordKind.Stem => Stemmer.Stem(lower) == word.Form,
            _ =>
                System.Text.RegularExpressions.Regex.IsMatch(
                    lower, "^" + System.Text.RegularExpressions.Regex.Escape(word.Form).Replace("\\*", ".*").Replace("\\?", ".") + "$"),
        };
    }
}
