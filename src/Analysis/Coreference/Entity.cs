namespace Analysis.Coreference;

/// <summary>A description of somebody: "the head of the committee", "Finnish special envoy".</summary>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Head">The token of its head noun, or of the verb it is derived from: "coordinates" for a coordinator.</param>
internal readonly record struct Role(IndexRange Tokens, int Head);

/// <summary>Somebody or something an article speaks of.</summary>
internal sealed class Entity(IndexRange name, bool isNamed)
{
    private int _he;
    private int _she;

    /// <summary>The tokens of the fullest name so far, without title; of the nominal where there is no name.</summary>
    public IndexRange Name { get; set; } = name;

    /// <summary>Whether it has a name.</summary>
    public bool IsNamed { get; set; } = isNamed;

    /// <summary>Whether it is several: "two officials".</summary>
    public bool IsPlural { get; init; }

    /// <summary>Whether its first words took it as known: "the commissioner".</summary>
    public bool IsGiven { get; init; }

    /// <summary>The country it is, or null for what is none.</summary>
    public Country? AsCountry { get; set; }

    /// <summary>Whether its words say that it is a body: a ministry, a company, a state.</summary>
    public bool IsBody { get; set; }

    /// <summary>Whether its name leaves open if it is a person or a body: "Jan Post".</summary>
    public bool IsOpen { get; init; }

    /// <summary>How much says that it is a person: a title, a role, a verb of speech.</summary>
    public int PersonEvidence { get; set; }

    /// <summary>Whether it is the source of a quotation anywhere in the article.</summary>
    public bool Speaks { get; set; }

    /// <summary>The phrase it was last spoken of in, as the resolver reads on; -1 for none yet.</summary>
    public int LastMention { get; set; } = -1;

    /// <summary>The descriptions of it, in the order they were read.</summary>
    public List<Role> Roles { get; } = [];

    /// <summary>What the most of the evidence says; nothing where it is even.</summary>
    public Gender Gender => _he == _she ? Gender.Unknown : _he > _she ? Gender.He : Gender.She;

    /// <summary>
    /// Whether "he" or "she" may stand for it: nothing speaks against a person, and a name of two words or more does for one.
    /// </summary>
    public bool MayBePerson => !IsBody && !IsPlural && AsCountry is null && (PersonEvidence > 0 || (IsNamed && Name.Count > 1));

    /// <summary>Adds evidence for a gender.</summary>
    public void Add(Gender gender, int weight)
    {
        _he += gender == Gender.He ? weight : 0;
        _she += gender == Gender.She ? weight : 0;
    }
}
