namespace Analysis.Articles;

/// <summary>What the class, id, role or name of an element says that it is.</summary>
[Flags]
internal enum Traits
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The text of the story, or what holds it.</summary>
    Story = 1,

    /// <summary>Beside the story: menus, shares, advertisements, other stories.</summary>
    Furniture = 2,

    /// <summary>What readers say of it.</summary>
    Comments = 4,

    /// <summary>Asks for consent to cookies.</summary>
    Prompt = 8,

    /// <summary>The words under a picture.</summary>
    Caption = 16,

    /// <summary>Who wrote it.</summary>
    Byline = 32,

    /// <summary>When it was published.</summary>
    Date = 64,

    /// <summary>Words of the story once more in large letters.</summary>
    PullQuote = 128,

    /// <summary>When it was changed.</summary>
    Updated = 256,

    /// <summary>Sums up the story below its headline.</summary>
    Standfirst = 512,

    /// <summary>Hidden from readers.</summary>
    Hidden = 1024,

    /// <summary>Who the author is, in a box of its own.</summary>
    AuthorBox = 2048,

    /// <summary>A post of a live blog.</summary>
    Post = 4096,

    /// <summary>
    /// Beside the story however much it says: readers' comments can be longer than the story, and so can a notice of privacy.
    /// </summary>
    Never = Comments | Prompt,

    /// <summary>Beside the story, unless it holds most of the page: some sites name all they have a "widget".</summary>
    Beside = Furniture | Hidden | AuthorBox,
}
