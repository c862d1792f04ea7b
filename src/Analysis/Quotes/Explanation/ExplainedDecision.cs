using System.Collections.Immutable;

namespace Analysis;

/// <summary>One piece of evidence for or against a candidate, by the names of <c>Quotes/Model/Weights.txt</c>.</summary>
/// <param name="Evidence">The kind of evidence: "ClassAfter", the class of a cue with the tag of the word behind it.</param>
/// <param name="First">Its first value: "Say"; "-" where it has none.</param>
/// <param name="Second">Its second value: "That"; "-" where it has none.</param>
/// <param name="Weight">What it adds to the candidate's score; no unit.</param>
public sealed record ExplainedWeight(string Evidence, string First, string Second, double Weight);

/// <summary>A candidate that a decision was between.</summary>
/// <param name="Answer">What it says: "right", "none", the words of a noun phrase, the first or last words that a report would
/// have.</param>
/// <param name="Span">The words it is about; null where it is about none.</param>
/// <param name="Score">The sum of the weights of its evidence, its log-odds but for a constant of the decision.</param>
/// <param name="Probability">Its share of the candidates of this decision, 0 to 1 (softmax of the scores).</param>
/// <param name="IsChosen">Whether it was taken.</param>
/// <param name="Heaviest">The three weights that count most, for or against, the heaviest first.</param>
public sealed record ExplainedCandidate(string Answer, TextSpan? Span, double Score, double Probability, bool IsChosen,
    ImmutableArray<ExplainedWeight> Heaviest);

/// <summary>A decision behind a quotation.</summary>
/// <param name="Question">What was decided.</param>
/// <param name="About">The cue, or the words in marks, that it is about.</param>
/// <param name="Rule">The rule of grammar that decided, by the name of its class; null where the weights did.</param>
/// <param name="Answer">What was decided: "right", the words of the source, the cue that words in marks belong to.</param>
/// <param name="Candidates">The candidates by falling score; none where a rule decided before any was weighed.</param>
public sealed record ExplainedDecision(QuotationQuestion Question, TextSpan About, string? Rule, string Answer,
    ImmutableArray<ExplainedCandidate> Candidates);
