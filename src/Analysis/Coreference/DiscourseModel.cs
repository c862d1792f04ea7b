namespace Analysis.Coreference;

/// <summary>
/// What an article speaks of, and which noun phrase stands for what: the discourse referents of Karttunen, "Discourse
/// Referents" (1976).
/// </summary>
internal sealed class DiscourseModel
{
    /// <summary>The entity of a phrase that stands for none that is known.</summary>
    public const int Nobody = -1;

    /// <summary>The entity of a surname that several people have, until it is resolved.</summary>
    public const int Undecided = -2;

    private const int MostPhrases = 12;
    private const double WeakJoin = 0.7;
    private readonly Dictionary<int, int> _sourceOf;
    private readonly HashSet<int> _doubted = [];
    private readonly string?[]? _joinedBy;
    private readonly int _body;

    private DiscourseModel(Reading reading, IReadOnlyCollection<Utterance> said, bool explains)
    {
        _joinedBy = explains ? new string?[reading.PhraseCount] : null;
        Reading = reading;
        _body = BodyOf(reading.Document);
        EntityAt = GC.AllocateUninitializedArray<int>(reading.PhraseCount);
        PossessorAt = GC.AllocateUninitializedArray<int>(reading.PhraseCount);
        Speaks = new bool[reading.PhraseCount];
        IsSaid = new bool[reading.Count];
        _sourceOf = new(said.Count);
        Array.Fill(EntityAt, Nobody);
        Array.Fill(PossessorAt, Nobody);
        foreach (var utterance in said)
        {
            if (utterance.Source >= 0)
                AddSource(utterance.Source, utterance.CueEnd);
            foreach (var piece in utterance.Pieces)
                IsSaid.AsSpan(piece.First, piece.Count).Fill(true);
        }
    }

    public Reading Reading { get; }

    public List<Entity> Entities { get; } = [];

    /// <summary>The entity each noun phrase stands for, <see cref="Nobody"/> or <see cref="Undecided"/>.</summary>
    public int[] EntityAt { get; }

    /// <summary>
    /// The one who owns what a noun phrase stands for: "Quell" in "Quell's salt"; <see cref="Nobody"/> for none with a name.
    /// </summary>
    public int[] PossessorAt { get; }

    /// <summary>Whether a noun phrase is the source of a quotation.</summary>
    public bool[] Speaks { get; }

    /// <summary>Whether a token is part of what somebody is quoted with.</summary>
    public bool[] IsSaid { get; }

    /// <summary>Takes note of the strategy that says whom a phrase stands for, where somebody asks for it.</summary>
    public void Join(int phrase, ISieve sieve)
    {
        if (_joinedBy is not null)
            _joinedBy[phrase] = sieve.GetType().Name;
    }

    /// <summary>
    /// The strategy that says whom a phrase stands for, by the name of its class; null for a name, or where nobody asked for it.
    /// </summary>
    public string? JoinedBy(int phrase) => _joinedBy?[phrase];

    /// <summary>Takes note that a phrase was joined to somebody on weak evidence.</summary>
    public void Doubt(int phrase) => _doubted.Add(phrase);

    /// <summary>
    /// The share of the confidence that is left where a phrase was joined to somebody on weak evidence; 1 for all others.
    /// </summary>
    public double CertaintyOf(int phrase) => _doubted.Contains(phrase) ? WeakJoin : 1;

    /// <summary>The source of the cue that ends before a token, or -1.</summary>
    public int SourceOf(int token) => _sourceOf.GetValueOrDefault(token, Nobody);

    /// <summary>
    /// Reads names with the roles beside them; then what the text says of he and she; then, from left to right, surnames that
    /// several share, nominals and pronouns.
    /// </summary>
    /// <param name="reading">The article.</param>
    /// <param name="said">What is said in it.</param>
    /// <param name="explains">Whether to keep which strategy joined which phrase.</param>
    public static DiscourseModel Of(Reading reading, IReadOnlyCollection<Utterance> said, bool explains = false)
    {
        var model = new DiscourseModel(reading, said, explains);
        var names = new NameIndex(model);
        var roles = new RoleIndex(model);
        new NameReader(model, names, roles).Read();
        new GenderEvidence(model).Gather();
        new ReferenceResolver(model, names, roles).Resolve();
        return model;
    }

    /// <summary>Adds an entity.</summary>
    public int Add(Entity entity)
    {
        Entities.Add(entity);
        return Entities.Count - 1;
    }

    /// <summary>Takes what a nominal says for a role of somebody.</summary>
    public void Describe(int entity, NounPhrase nominal, RoleIndex roles)
    {
        var role = new Role(nominal.Tokens, nominal.HeadToken);
        Entities[entity].Roles.Add(role);
        roles.Add(entity, role);
    }

    /// <summary>Whether somebody is nobody yet, or was only taken as known: "the commissioner".</summary>
    public bool IsOnlyDescribed(int entity) => entity == Nobody || Entities[entity] is { IsNamed: false, IsGiven: true };

    /// <summary>Whether the body has not spoken of somebody yet.</summary>
    public bool IsOnlyInHeadline(Entity entity) => entity.LastMention is var last and >= 0 && Reading.Phrases[last].First < _body;

    /// <summary>Whether a phrase is "who" or the like and takes up the phrase before it.</summary>
    public bool IsRelative(int phrase)
    {
        if (phrase == 0 || Reading.Phrases[phrase].Tokens.Count != 1
            || Reading.Document.WordsOf(Reading.Phrases[phrase].First) is not ("who" or "which" or "whom" or "that"))
            return false;
        var gap = Reading.Phrases[phrase].First - Reading.Phrases[phrase - 1].End;
        return gap == 0 || (gap == 1 && Reading.Document.WordsOf(Reading.Phrases[phrase].First - 1) is ",");
    }

    /// <summary>
    /// The phrase a relative pronoun takes up: the one before it, or for "who" the person that prepositions join that one to
    /// ("the owners in Piraeus, who").
    /// </summary>
    public int AntecedentOf(int relative)
    {
        var phrase = relative - 1;
        if (Reading.Document.WordsOf(Reading.Phrases[relative].First) is "which" or "that")
            return Speaks[relative] && Reading.Phrases[phrase].Head == WordTag.Document ? IssuerOf(phrase) : phrase;
        phrase -= phrase > 0 && Reading.Phrases[phrase].Head == WordTag.Number
            && Reading.Document.WordsOf(Reading.Phrases[phrase].First - 1) is "," ? 1 : 0;
        for (var p = phrase; p >= 0 && p > phrase - 4; p--)
        {
            if (Reading.Phrases[p].Head is WordTag.Role or WordTag.Title || (EntityAt[p] >= 0 && Entities[EntityAt[p]].MayBePerson))
                return p;
            if (p == 0 || Reading.Tags[Reading.Phrases[p].First - 1] is not (WordTag.Preposition or WordTag.Of or WordTag.To)
                || !IsBefore(p - 1, Reading.Phrases[p].First - 1))
                break;
        }
        return phrase;
    }

    private bool IsBefore(int phrase, int preposition) => Reading.Phrases[phrase].End == preposition
        || (Reading.Phrases[phrase].End == preposition - 1 && Reading.Tags[preposition - 1] == WordTag.Comma);

    /// <summary>
    /// Who says what a document says: the subject in "the board thanked him in a statement which"; the document itself elsewhere.
    /// </summary>
    private int IssuerOf(int document)
    {
        var first = Reading.Phrases[document].First;
        if (first > 0 && Reading.Document.WordsOf(first - 1) is "in")
            for (var p = document - 1; p >= Math.Max(0, document - MostPhrases)
                && Reading.UnitAt[Reading.Phrases[p].First] == Reading.UnitAt[first]; p--)
                if (EntityAt[p] >= 0 && Binding.IsSubjectOf(Reading, Reading.Phrases[p], first))
                    return p;
        return document;
    }

    /// <summary>The first token of the body.</summary>
    private static int BodyOf(Document document)
    {
        foreach (var paragraph in document.Paragraphs)
            if (paragraph.Kind == BlockKind.Paragraph)
                return paragraph.Tokens.First;
        return 0;
    }

    private void AddSource(int phrase, int cueEnd)
    {
        Speaks[phrase] = true;
        if (cueEnd >= 0)
            _sourceOf[cueEnd] = phrase;
    }
}
