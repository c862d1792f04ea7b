using AngleSharp.Dom;

namespace Analysis.Articles;

/// <summary>What an element is by its name and its attributes.</summary>
internal static class ElementTraits
{
    /// <summary>The traits of an element.</summary>
    public static Traits Of(IElement element, string name)
    {
        var traits = name switch
        {
            "footer" or "aside" => Traits.Furniture,
            "figcaption" => Traits.Caption,
            _ => Traits.None,
        };
        if (element.Attributes.Length == 0)
            return traits;
        foreach (var attribute in element.Attributes)
            traits |= Of(attribute.Name, attribute.Value);
        return name is "html" or "body" or "main" ? Traits.None : traits;
    }

    private static Traits Of(string attribute, string value) => attribute switch
    {
        "class" or "id" => ClassWords.TraitsOf(value),
        "data-testid" or "data-component" or "data-component-name" or "data-module" or "data-type" or "data-test" or "data-qa"
            or "data-block" => ClassWords.TraitsOf(value),
        "itemprop" => OfProperty(value),
        "role" => OfRole(value),
        "rel" => value.Contains("author", StringComparison.OrdinalIgnoreCase) ? Traits.Byline : Traits.None,
        "hidden" => Traits.Hidden,
        "aria-hidden" => value == "true" ? Traits.Hidden : Traits.None,
        "aria-modal" => Traits.Prompt,
        "style" => IsHiding(value) ? Traits.Hidden : Traits.None,
        "aria-label" => value.Contains("cookie", StringComparison.OrdinalIgnoreCase)
            || value.Contains("consent", StringComparison.OrdinalIgnoreCase) ? Traits.Prompt : Traits.None,
        _ => Traits.None,
    };

    private static Traits OfProperty(string value) => value.ToLowerInvariant() switch
    {
        "articlebody" => Traits.Story,
        "author" or "creator" => Traits.Byline,
        "datepublished" => Traits.Date,
        "datemodified" => Traits.Updated,
        "caption" => Traits.Caption,
        "comment" => Traits.Comments,
        _ => Traits.None,
    };

    private static Traits OfRole(string value) => value.ToLowerInvariant() switch
    {
        "navigation" or "banner" or "contentinfo" or "complementary" or "search" or "menu" or "menubar" or "toolbar" or "tablist" =>
            Traits.Furniture,
        "dialog" or "alertdialog" => Traits.Prompt,
        _ => Traits.None,
    };

    private static bool IsHiding(string style) => style.Contains("display:none", StringComparison.OrdinalIgnoreCase)
        || style.Contains("display: none", StringComparison.OrdinalIgnoreCase)
        || style.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase)
        || style.Contains("visibility: hidden", StringComparison.OrdinalIgnoreCase);
}
