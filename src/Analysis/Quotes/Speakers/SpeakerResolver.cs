using System.Collections.Immutable;

namespace Analysis.Quotes;

/// <summary>Gives the quotations of an article their speakers, one record each for a person or body.</summary>
internal sealed class SpeakerResolver(Article article, Reading reading, Calibration calibration)
{
    /// <summary>The quotations with their speakers.</summary>
    /// <param name="found">The quotations.</param>
    /// <param name="explains">Whether the model of the article keeps which strategy joined which mention.</param>
    public ResolvedQuotations Resolve(List<FoundQuotation> found, bool explains = false)
    {
        if (found.Count == 0)
            return new ResolvedQuotations(found, [], null);
        var model = DiscourseModel.Of(reading, [.. found.Select(quotation => quotation.Utterance)], explains);
        var speakers = new SpeakerBuilder(article, model);
        var sources = new SourceReader(model, speakers);
        var result = new List<Quotation>(found.Count);
        foreach (var quotation in found)
        {
            var (kind, form) = (KindOf(quotation), ContentForm.Of(reading, quotation));
            result.Add(new Quotation(article, kind, ContentOf(quotation))
            {
                Form = form,
                IsStatement = Statement.Is(reading, quotation, kind, form),
                SpeakerSpan = quotation.Source < 0 ? null : reading.Document.SpanOf(reading.Phrases[quotation.Source].Tokens),
                Speaker = quotation.Source < 0 ? null : speakers.SpeakerOf(quotation.Source),
                Source = sources.Of(quotation.Source),
                Via = quotation.Via < 0 ? null : speakers.SpeakerOf(quotation.Via),
                CueSpan = quotation.Cue is { } cue ? reading.Document.SpanOf(new IndexRange(cue.Token, cue.End - cue.Token)) : null,
                Confidence = calibration.Of(kind, quotation.Chance) * (quotation.Source < 0 ? 1 : model.CertaintyOf(quotation.Source)),
            });
        }
        return new ResolvedQuotations(found, result, model);
    }

    private QuotationKind KindOf(FoundQuotation quotation)
    {
        var (quoted, plain) = (false, false);
        foreach (var piece in quotation.Pieces)
            for (var i = piece.First; i < piece.End; i++)
                if (reading.Document.Tokens[i].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Url)
                    (quoted, plain) = (quoted || reading.RunAt[i] >= 0, plain || reading.RunAt[i] < 0);
        return quotation.IsSpeech ? QuotationKind.Direct
            : !quoted ? QuotationKind.Indirect
            : plain ? QuotationKind.Mixed
            : QuotationKind.Direct;
    }

    private ImmutableArray<TextSpan> ContentOf(FoundQuotation quotation)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>(quotation.Pieces.Count);
        foreach (var piece in quotation.Pieces)
            spans.Add(reading.Document.SpanOf(piece));
        return spans.MoveToImmutable();
    }
}
