namespace Analysis.Articles;

/// <summary>A form in which articles come: how it is recognised, and how its articles are read.</summary>
internal interface IArticleFormat
{
    /// <summary>What it is called in an account: "Nexis, Word".</summary>
    string Name { get; }

    /// <summary>Whether a file is of this form by its content; its name is a hint only.</summary>
    bool Recognises(SourceFile file);

    /// <summary>The articles, one after the other as they are read. What is left out is told to the log.</summary>
    /// <exception cref="InvalidDataException">The rest of the file can't be read; the message says why and what to do.</exception>
    IEnumerable<Article> Read(SourceFile file, ReadingLog log);
}
