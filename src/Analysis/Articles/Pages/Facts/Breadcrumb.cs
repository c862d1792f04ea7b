using AngleSharp.Dom;

namespace Analysis.Articles;

/// <summary>The path to a page as it shows it ("Home › World › Africa"), and the names of what its menus lead to.</summary>
internal static class Breadcrumb
{
    private static readonly string[] Home = ["home", "homepage", "front page", "start", "main"];

    /// <summary>The last step of the path that is a section: neither the front page, nor the site, nor the article itself.</summary>
    public static string? LastOf(SavedPage page)
    {
        var title = FactText.Of(page.Nodes.Where(node => node.Name == "h1").Select(page.TextOf).FirstOrDefault());
        return Paths(page).Select(path => LastOf(Steps(path), title)).FirstOrDefault(step => step is not null);
    }

    /// <summary>The last step that is a section, or null.</summary>
    /// <param name="steps">The steps, from the front page on.</param>
    /// <param name="title">The headline of the article, which is often the last step.</param>
    public static string? LastOf(IEnumerable<string> steps, string? title) => steps.Select(FactText.Of)
        .LastOrDefault(step => step != title && SectionSigns.IsName(step) && !Home.Contains(step, StringComparer.OrdinalIgnoreCase));

    /// <summary>The words of the menu's link to an address whose last part is this name; null where the menu has none.</summary>
    public static string? InMenu(SavedPage page, string name) => name.Length < 2 ? null
        : page.Menus.SelectMany(menu => menu.QuerySelectorAll("a[href]")).FirstOrDefault(link => LeadsTo(link, name)) is { } found
            ? FactText.Of(found.TextContent) : null;

    private static bool LeadsTo(IElement link, string name) =>
        link.GetAttribute("href")!.TrimEnd('/') is var href
        && href[(href.LastIndexOf('/') + 1)..].Equals(name, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<IElement> Paths(SavedPage page) =>
        page.Menus.Concat(page.Nodes.Select(node => node.Element).OfType<IElement>())
        .Where(element => Names(element.ClassName) || Names(element.GetAttribute("aria-label")) || Names(element.Id)
            || element.GetAttribute("itemtype")?.EndsWith("BreadcrumbList", StringComparison.Ordinal) == true);

    private static bool Names(string? words) => words?.Contains("breadcrumb", StringComparison.OrdinalIgnoreCase) == true
        || words?.Contains("crumbs", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>The steps: each link, or where there are none, what stands between marks.</summary>
    private static IEnumerable<string> Steps(IElement path)
    {
        var links = path.QuerySelectorAll("a").Select(link => FactText.Of(link.TextContent)).OfType<string>().ToList();
        return links.Count > 0 ? links : path.TextContent.Split('›', '»', '>', '/', '|').Select(FactText.Of).OfType<string>();
    }
}
