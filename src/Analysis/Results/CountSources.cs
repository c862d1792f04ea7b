namespace Analysis.Results;

/// <summary>In how many articles, from how many outlets, a label comes up.</summary>
internal static class CountSources
{
    /// <summary>Whether that can be told, and is told by something else than the count itself.</summary>
    public static bool Tell(Counts counts) =>
        counts.Of is not ("outlet" or "article") && counts.Rows.All(row => !row.Evidence.IsDefaultOrEmpty);

    /// <summary>Whether any of the articles names its outlet.</summary>
    public static bool NameOutlets(Counts counts) => counts.Rows.Any(row => row.Evidence.Any(place => place.Article.Outlet is not null));

    /// <summary>The number of articles.</summary>
    public static int Articles(CountRow row) => row.Evidence.Select(place => place.Article.Id).Distinct(StringComparer.Ordinal).Count();

    /// <summary>The number of outlets that articles name.</summary>
    public static int Outlets(CountRow row) =>
        row.Evidence.Select(place => place.Article.Outlet).OfType<string>().Distinct(StringComparer.Ordinal).Count();
}
