using Analysis.Archives;

namespace Analysis;

/// <summary>
/// Analyses articles, several at a time, and gives what was found in their order. What takes too long is cut off and told; so is what
/// fails. No more articles are read than a few beyond those in hand.
/// </summary>
/// <typeparam name="TItem">An article, or what one is made of.</typeparam>
/// <typeparam name="T">What is found in it.</typeparam>
/// <param name="find">Finds it. The message of an <see cref="InvalidDataException"/> tells what is wrong with the article.</param>
/// <param name="jobs">How many at a time.</param>
/// <param name="longestTime">How long one may take.</param>
public sealed class OrderedAnalysis<TItem, T>(Func<TItem, T> find, int jobs, TimeSpan longestTime)
{
    private const int Ahead = 16;

    /// <summary>
    /// What is found in each; a failure instead where it is left out. The articles are read on threads of their own, one at a time; what
    /// they throw comes behind those before it.
    /// </summary>
    public IEnumerable<(TItem Item, T? Found, string? Failure)> Of(IEnumerable<TItem> items)
    {
        using var crew = new Crew<TItem, (T? Found, string? Failure)>(items, Find, jobs, jobs * Ahead, longestTime);
        while (crew.Next() is { } errand)
            yield return errand.IsGivenUp ? (errand.Item, default, TooLong) : (errand.Item, errand.Result.Found, errand.Result.Failure);
    }

    private string TooLong => FormattableString.Invariant($"took more than {longestTime.TotalSeconds} s: --limit-time allows more.");

    private (T? Found, string? Failure) Find(TItem item)
    {
        try
        {
            return (find(item), null);
        }
        catch (InvalidDataException e)
        {
            return (default, e.Message);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return (default, $"could not be analysed: {e.Message}");
        }
    }
}
