using System.Text;

namespace Analysis.Tests.Articles;

/// <summary>A folder of files to read, gone when the test is.</summary>
public abstract class TemporaryFolder : IDisposable
{
    protected TemporaryFolder() => Root = Directory.CreateTempSubdirectory().FullName;

    protected string Root { get; }

    public void Dispose()
    {
        Directory.Delete(Root, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>The corpus of one file with this text.</summary>
    protected Corpus Load(string name, string text, params (string Field, string Column)[] columns) =>
        Load(name, Encoding.UTF8.GetBytes(text), columns);

    /// <summary>The corpus of one file with these bytes.</summary>
    protected Corpus Load(string name, byte[] bytes, params (string Field, string Column)[] columns)
    {
        File.WriteAllBytes(Path.Combine(Root, name), bytes);
        return Corpus.Load(Path.Combine(Root, name), columns.ToDictionary(pair => pair.Field, pair => pair.Column));
    }

    /// <summary>The only article of a file, which nothing is said against.</summary>
    protected Article Single(string name, string text, params (string Field, string Column)[] columns)
    {
        var corpus = Load(name, text, columns);
        Assert.Empty(corpus.Problems);
        return Assert.Single(corpus);
    }

    /// <summary>The words of the blocks of a kind.</summary>
    protected static IEnumerable<string> Words(Article article, BlockKind kind = BlockKind.Paragraph) =>
        article.Blocks.Where(block => block.Kind == kind).Select(block => block.Span.In(article.Text));
}
