using System.Collections.Immutable;

namespace Analysis;

/// <summary>
/// Works out who the sources of an article's quotations are: surnames lead to the full name before, titles are left out,
/// pronouns and nominals lead to the last fitting person.
/// </summary>
internal sealed class SpeakerResolver(Article article, Reading reading)
{
    private readonly SpeakerRegister _register = SpeakerRegister.Of(reading);

    /// <summary>The quotations with their speakers.</summary>
    public List<Quotation> Resolve(List<FoundQuotation> found)
    {
        var people = new Speaker?[_register.Count];
        var result = new List<Quotation>(found.Count);
        foreach (var quotation in found)
        {
            var span = quotation.Source < 0 ? (TextSpan?)null : reading.Document.SpanOf(reading.Phrases[quotation.Source].Tokens);
            result.Add(new Quotation(article, KindOf(quotation), ContentOf(quotation))
            {
                SpeakerSpan = span,
                Speaker = quotation.Source < 0 ? null : SpeakerOf(quotation.Source, people),
                CueSpan = quotation.Cue is { } cue ? reading.Document.SpanOf(new IndexRange(cue.Token, cue.End - cue.Token)) : null,
                Confidence = Math.Clamp(quotation.Chance, 0, 1),
            });
        }
        return result;
    }

    private Speaker? SpeakerOf(int phrase, Speaker?[] people)
    {
        var person = _register.PersonAt(phrase);
        if (person < 0)
            return _register.NominalAt(phrase) is { } nominal ? new Speaker(nominal.In(article.Text)) : null;
        return people[person] ??= _register.SpeakerAt(person, article.Text);
    }

    private QuotationKind KindOf(FoundQuotation quotation)
    {
        var (quoted, plain) = (false, false);
        foreach (var piece in quotation.Pieces)
            for (var i = piece.First; i < piece.End; i++)
                if (reading.Document.Tokens[i].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Url)
                    (quoted, plain) = (quoted || reading.RunAt[i] >= 0, plain || reading.RunAt[i] < 0);
        return !quoted ? QuotationKind.Indirect : plain ? QuotationKind.Mixed : QuotationKind.Direct;
    }

    private ImmutableArray<TextSpan> ContentOf(FoundQuotation quotation)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>(quotation.Pieces.Count);
        foreach (var piece in quotation.Pieces)
            spans.Add(reading.Document.SpanOf(piece));
        return spans.ToImmutable();
    }
}
