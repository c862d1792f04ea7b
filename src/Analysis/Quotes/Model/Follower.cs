namespace Analysis.Quotes;

/// <summary>What stands right behind a cue, in kinds as coarse as evidence on a single word has room for.</summary>
internal enum Follower
{
    Other, That, To, Break, Preposition, Name, Phrase, Question,
}

/// <summary>Tells the kind of what stands behind a cue.</summary>
internal static class Followers
{
    /// <summary>The kind of a tag.</summary>
    public static Follower Of(WordTag tag) => tag switch
    {
        WordTag.That => Follower.That,
        WordTag.To => Follower.To,
        WordTag.Comma or WordTag.Stop or WordTag.Colon or WordTag.Open or WordTag.Close or WordTag.Mark or WordTag.None => Follower.Break,
        WordTag.Preposition or WordTag.Of => Follower.Preposition,
        WordTag.Pronoun or WordTag.It or WordTag.Name => Follower.Name,
        WordTag.What or WordTag.Whether or WordTag.When or WordTag.Who => Follower.Question,
        WordTag.Determiner or WordTag.PossessivePronoun or WordTag.Number or WordTag.Noun or WordTag.Adjective or WordTag.Group
            or WordTag.Role or WordTag.Title or WordTag.Document or WordTag.CueNoun => Follower.Phrase,
        _ => Follower.Other,
    };
}
