using System.Collections.Immutable;

namespace Workbook.Notebooks;

/// <summary>What stands behind the figures of a notebook.</summary>
internal interface IFigurePlaces
{
    /// <summary>The sentences behind a figure; null where that is not known.</summary>
    /// <param name="words">The plain text of its chart or table.</param>
    /// <param name="label">What the figure is of.</param>
    ImmutableArray<PlacedSentence>? Behind(string words, string label);
}

/// <summary>Nothing is known of what stands behind figures.</summary>
internal sealed class UnknownPlaces : IFigurePlaces
{
    /// <inheritdoc/>
    public ImmutableArray<PlacedSentence>? Behind(string words, string label) => null;
}

/// <summary>What a kernel recorded in a run that has just ended.</summary>
internal sealed class RecordedPlaces(NotebookEvidence evidence) : IFigurePlaces
{
    private readonly RecordedFigures _figures = evidence.Figures();

    /// <inheritdoc/>
    public ImmutableArray<PlacedSentence>? Behind(string words, string label) =>
        _figures.First(words)?.Points.FirstOrDefault(point => point.Title == label)?.Places.Select(Sentence).ToImmutableArray();

    private PlacedSentence Sentence(RecordedPlace place)
    {
        var article = evidence.Library.Articles[place.Article];
        var (start, end) = article.SentenceAt(place.Start, place.End);
        return new(article.Id, article.Text[start..end].ReplaceLineEndings(" "));
    }
}
