namespace Analysis.Notebook;

/// <summary>What is said of the label that leads a count.</summary>
/// <param name="One">Of one label: "is quoted most".</param>
/// <param name="Several">Of several alike: "are quoted most".</param>
/// <param name="Nothing">Where nothing was counted, as a sentence.</param>
/// <param name="InMarks">Whether labels stand in quotation marks, since they are words and no names.</param>
/// <param name="IsRead">Whether labels are read from the articles' data and not found by a method that errs.</param>
internal sealed record LeadPhrase(string One, string Several, string Nothing, bool InMarks = false, bool IsRead = false)
{
    private static readonly Dictionary<(string Of, string Unit), LeadPhrase> Known = new()
    {
        [("speaker", "quotations")] = new("is quoted most", "are quoted most", "No quotation has a speaker."),
        [("kind", "quotations")] = new("is the commonest form of quotation", "are the commonest forms of quotation",
            "No quotation was found.", true),
        [("cue", "quotations")] = new("is the commonest word to report speech", "are the commonest words to report speech",
            "No quotation has a reporting word.", true),
        [("kind of source", "quotations")] = new("is the commonest kind of source", "are the commonest kinds of source",
            "No quotation has a source.", true),
        [("person", "mentions")] = new("is mentioned most", "are mentioned most", "No person is named in these articles."),
        [("unheard person", "mentions")] = new(
            "is mentioned most of those who are never quoted", "are mentioned most of those who are never quoted",
                "Everybody who is named is quoted too."),
        [("organisation", "mentions")] = new("is mentioned most", "are mentioned most", "No organisation is named in these articles."),
        [("country", "mentions")] = new("is mentioned most", "are mentioned most", "No country is mentioned in these articles."),
        [("country", "articles")] =
            new("is what most articles are about", "are what most articles are about", "No article is about a country."),
        [("kind", "mentions")] =
            new("is the commonest way to name a country", "are the commonest ways to name a country", "No country is mentioned.", true),
        [("topic", "articles")] =
            new("is the commonest topic", "are the commonest topics", "No term of the dictionary is found in these articles.", true),
        [("topic", "hits")] =
            new("has the most terms", "have the most terms", "No term of the dictionary is found in these articles.", true),
        [("desk", "articles")] = new("files most", "file most", "The articles name no desks.", true, IsRead: true),
        [("outlet", "articles")] = new("publishes most", "publish most", "The articles name no outlets.", IsRead: true),
        [("kind", "blocks")] =
            new("is what articles are mostly made of", "are what articles are mostly made of", "There are no articles.", true),
    };

    /// <summary>The phrase for a count.</summary>
    public static LeadPhrase For(string of, string unit) => Known.TryGetValue((of, unit), out var known)
        ? known
        : new($"has the most {unit}", $"have the most {unit}", $"No {unit} by {of} were found.");
}
