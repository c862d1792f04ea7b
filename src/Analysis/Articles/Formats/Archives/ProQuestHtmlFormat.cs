using System.Text.RegularExpressions;

namespace Analysis.Articles;

/// <summary>An export of ProQuest as HTML.</summary>
internal sealed class ProQuestHtmlFormat : IArticleFormat
{
    /// <inheritdoc/>
    public string Name => "ProQuest, HTML";

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => file.HeadText.AsSpan().TrimStart().StartsWith('<') && ProQuestParts.AreIn(file.HeadText);

    /// <inheritdoc/>
    public IEnumerable<Article> Read(SourceFile file, ReadingLog log) => ProQuestParts.Read(file.Text, 0, file, log);
}
