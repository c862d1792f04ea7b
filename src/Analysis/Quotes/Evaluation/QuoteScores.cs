using System.Collections.Immutable;

namespace Analysis;

/// <summary>Precision, recall and their harmonic mean.</summary>
/// <param name="Right">How many of the found ones are right.</param>
/// <param name="Found">How many were found.</param>
/// <param name="Annotated">How many there are.</param>
public readonly record struct FScore(int Right, int Found, int Annotated)
{
    /// <summary>The share of the found ones that is right; 0 for none.</summary>
    public double Precision => Found == 0 ? 0 : (double)Right / Found;

    /// <summary>The share of the annotated ones that is found; 0 for none.</summary>
    public double Recall => Annotated == 0 ? 0 : (double)Right / Annotated;

    /// <summary>The harmonic mean of both.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>Both counts together.</summary>
    public static FScore operator +(FScore left, FScore right) =>
        new(left.Right + right.Right, left.Found + right.Found, left.Annotated + right.Annotated);

    /// <summary>Shows as precision, recall and F1.</summary>
    public override string ToString() => FormattableString.Invariant($"P {Precision:0.000} R {Recall:0.000} F1 {F1:0.000}");
}

/// <summary>How well spans and their speakers were found.</summary>
/// <param name="Spans">Spans that share at least .8 of their words.</param>
/// <param name="EndToEnd">Those of them whose speaker is right too.</param>
/// <param name="SpeakersRight">Of the matched ones with an annotated source: how many speakers are right.</param>
/// <param name="SpeakersMatched">How many matched ones have an annotated source.</param>
public readonly record struct SpanScores(FScore Spans, FScore EndToEnd, int SpeakersRight, int SpeakersMatched)
{
    /// <summary>The share of right speakers among matched spans with an annotated source.</summary>
    public double SpeakerAccuracy => SpeakersMatched == 0 ? 0 : (double)SpeakersRight / SpeakersMatched;

    /// <summary>Both counts together.</summary>
    public static SpanScores operator +(SpanScores left, SpanScores right) => new(
        left.Spans + right.Spans, left.EndToEnd + right.EndToEnd, left.SpeakersRight + right.SpeakersRight,
        left.SpeakersMatched + right.SpeakersMatched);
}

/// <summary>How many annotated pieces of one phenomenon were found, and with whom.</summary>
/// <param name="Annotated">How many there are.</param>
/// <param name="Found">How many share at least .8 of their words with a found piece of whatever kind.</param>
/// <param name="Right">How many of those have the right speaker.</param>
public readonly record struct PhenomenonScores(int Annotated, int Found, int Right)
{
    /// <summary>Both counts together.</summary>
    public static PhenomenonScores operator +(PhenomenonScores left, PhenomenonScores right) =>
        new(left.Annotated + right.Annotated, left.Found + right.Found, left.Right + right.Right);
}

/// <summary>How well the quotations of annotated articles were found.</summary>
/// <param name="Segments">Stretches inside marks of direct and mixed quotations.</param>
/// <param name="Pieces">Whole pieces of the content of direct and mixed quotations.</param>
/// <param name="AllPieces">Whole pieces of quotations of all kinds, whatever kind they were found as.</param>
/// <param name="IndirectWords">The words of indirect quotations.</param>
/// <param name="AllWords">The words of all quotations.</param>
/// <param name="Phenomena">All pieces by what is difficult about them; a piece counts under several names.</param>
public sealed record QuoteScores(
    SpanScores Segments, SpanScores Pieces, SpanScores AllPieces, FScore IndirectWords, FScore AllWords,
    ImmutableSortedDictionary<string, PhenomenonScores> Phenomena)
{
    /// <summary>Nothing measured yet.</summary>
    public static QuoteScores None { get; } = new(
        default, default, default, default, default, ImmutableSortedDictionary.Create<string, PhenomenonScores>(StringComparer.Ordinal));

    /// <summary>Both counts together.</summary>
    public static QuoteScores operator +(QuoteScores left, QuoteScores right) => new(
        left.Segments + right.Segments, left.Pieces + right.Pieces, left.AllPieces + right.AllPieces,
        left.IndirectWords + right.IndirectWords,
        left.AllWords + right.AllWords,
        left.Phenomena.SetItems(
            right.Phenomena.Select(pair => KeyValuePair.Create(pair.Key, left.Phenomena.GetValueOrDefault(pair.Key) + pair.Value))));
}
