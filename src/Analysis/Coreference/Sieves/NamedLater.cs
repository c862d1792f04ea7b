namespace Analysis.Coreference;

/// <summary>
/// Finds who is named after a description: news opens with "the minister" and says who that is a paragraph later; see Carden,
/// "Backwards Anaphora in Discourse Context" (1982).
/// </summary>
internal sealed class NamedLater(DiscourseModel model, RoleIndex roles) : ISieve
{
    private const int ParagraphsToName = 2;
    private const int MostPhrases = 400;
    private readonly Reading _reading = model.Reading;
    private readonly int _lead = FirstOfBody(model.Reading.Document);

    /// <inheritdoc/>
    public MentionKind Kind => MentionKind.Nominal;

    /// <inheritdoc/>
    public int Resolve(Mention mention, int known)
    {
        var nominal = _reading.Phrases[mention.Phrase];
        if (known != DiscourseModel.Nobody || !IsLead(mention.Paragraph)
            || !(Nominals.IsDefinite(_reading, nominal) || SpeakerWords.IsCompany(_reading.Document.WordsOf(nominal.HeadToken)))
            || Find(mention.Phrase, mention.Paragraph) is not (var later and >= 0))
            return known;
        if (!roles.Holds(nominal, model.Entities[later]))
            model.Doubt(mention.Phrase);
        model.Describe(later, nominal, roles);
        return later;
    }

    /// <summary>
    /// Who is named later where the headline or lead (see <see cref="IsLead"/>) describes: whoever is said to be just that, else the
    /// first to be introduced
    /// afterwards who speaks and of whom nothing else is said. Where the one described says nothing in the lead, the name has to open
    /// the next paragraph. -1 for nobody.
    /// </summary>
    private int Find(int phrase, int paragraph)
    {
        var (nominal, speaks) = (_reading.Phrases[phrase], model.Speaks[phrase]);
        if (!(speaks || IsTelling(nominal) || SpeakerWords.IsCompany(_reading.Document.WordsOf(nominal.HeadToken)))
            || RoleReader.IsPlural(_reading.Document.WordsOf(nominal.HeadToken)))
            return DiscourseModel.Nobody;
        var near = EndOf(paragraph + (speaks ? ParagraphsToName : 1));
        var first = DiscourseModel.Nobody;
        for (var p = phrase + 1; p < Math.Min(_reading.PhraseCount, phrase + MostPhrases)
            && (speaks || _reading.Phrases[p].First < near); p++)
        {
            if (model.EntityAt[p] is not (var later and >= 0) || model.Entities[later] is not { LastMention: < 0, IsNamed: true } entity)
                continue;
            if (roles.Holds(nominal, entity))
                return later;
            if (first < 0 && _reading.Phrases[p].First < near && _reading.Phrases[p].First >= EndOf(paragraph)
                && (speaks || entity.IsBody || Opens(p, paragraph + 1)) && Suits(nominal, entity, speaks))
                first = later;
        }
        return first;
    }

    private bool Suits(NounPhrase nominal, Entity entity, bool speaks)
    {
        var head = _reading.Document.WordsOf(nominal.HeadToken);
        if (SpeakerWords.IsCompany(head) || SpeakerWords.IsKindOfCompany(head))
            return entity is { AsCountry: null, Gender: Gender.Unknown } && !Kinds.IsOtherBody(_reading, entity)
                && (entity.IsBody || (speaks && entity.Speaks && entity.Roles.Count == 0));
        return nominal.Head is WordTag.Role or WordTag.Title && SpeakerWords.IsPerson(head)
            && entity is { Speaks: true, MayBePerson: true } && !Kinds.Conflict(_reading, nominal, entity);
    }

    /// <summary>Whether a description says enough to be of somebody in particular: "the Chilean researcher", "the driver who".</summary>
    private bool IsTelling(NounPhrase nominal) => nominal.Head is WordTag.Role or WordTag.Title
        && ((nominal.End < _reading.Count && _reading.Document.WordsOf(nominal.End) is "who") || nominal.HeadToken - nominal.First > 1);

    private bool Opens(int phrase, int paragraph) => paragraph < _reading.Document.Paragraphs.Length
        && _reading.Document.Paragraphs[paragraph].Tokens.First == _reading.Phrases[phrase].First;

    private int EndOf(int paragraph) =>
        _reading.Document.Paragraphs[Math.Min(_reading.Document.Paragraphs.Length - 1, paragraph)].Tokens.End;

    /// <summary>Whether a paragraph is the headline or the first one of the body.</summary>
    private bool IsLead(int paragraph) => paragraph <= _lead;

    private static int FirstOfBody(Document document)
    {
        var paragraph = 0;
        while (paragraph < document.Paragraphs.Length && document.Paragraphs[paragraph].Kind != BlockKind.Paragraph)
            paragraph++;
        return paragraph;
    }
}
