namespace Analysis;

/// <summary>What kind of source somebody's words have.</summary>
public enum SourceType
{
    /// <summary>A person whom the article names.</summary>
    Person,

    /// <summary>A company, office, state or other body, named or not.</summary>
    Organisation,

    /// <summary>A report, study, poll, lawsuit, law, letter or other document.</summary>
    Document,

    /// <summary>Somebody, or several, whom the article describes and does not name: "a nurse", "residents".</summary>
    Unnamed,

    /// <summary>Somebody whose name is withheld: "sources", "an official who asked not to be named".</summary>
    Anonymous,
}

/// <summary>What an article says of the source of a quotation.</summary>
/// <param name="Type">What kind of source it is.</param>
/// <param name="Title">What it is in the article's words: a person's role, the description of somebody unnamed, a document's own words;
/// null where nothing says.</param>
/// <param name="Words">All words that stand for it here, with what prepositions and commas attach to it.</param>
/// <param name="Behind">Who wrote or issued a document, where the article says so; else null.</param>
public sealed record QuotationSource(SourceType Type, string? Title, TextSpan Words, string? Behind);
