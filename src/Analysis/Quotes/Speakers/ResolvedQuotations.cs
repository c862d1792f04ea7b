namespace Analysis.Quotes;

/// <summary>The quotations of an article with their speakers.</summary>
/// <param name="Found">The quotations as they were found.</param>
/// <param name="Quotations">The same, in the same order, with their speakers.</param>
/// <param name="Model">Who is meant where; null where there is no quotation.</param>
internal sealed record ResolvedQuotations(List<FoundQuotation> Found, List<Quotation> Quotations, DiscourseModel? Model);
