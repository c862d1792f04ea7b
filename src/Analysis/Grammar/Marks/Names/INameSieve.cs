namespace Analysis.Grammar;

/// <summary>What words in marks are that only name something.</summary>
internal enum MarkedNameKind
{
    /// <summary>A name between a given name and a surname.</summary>
    Nickname,

    /// <summary>What somebody or something is called.</summary>
    Name,

    /// <summary>The title of a work.</summary>
    Title,

    /// <summary>Words on a thing.</summary>
    Inscription,
}

/// <summary>A reason to take words in marks for a name or a title, whoever's words are near.</summary>
internal interface INameSieve
{
    /// <summary>What the words are that this holds for.</summary>
    MarkedNameKind Kind { get; }

    /// <summary>Whether it holds.</summary>
    bool Holds(in MarkedWords words);
}

/// <summary>Words in marks that are taken for a name.</summary>
/// <param name="Run">The marks and what they enclose.</param>
/// <param name="Kind">What they are.</param>
internal readonly record struct MarkedName(QuotedRun Run, MarkedNameKind Kind);
