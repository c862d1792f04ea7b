using System.Runtime.ExceptionServices;
using System.Threading.Tasks.Dataflow;

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
    /// What is found in each; a failure instead where it is left out. What the articles throw comes behind those before it.
    /// </summary>
    public IEnumerable<(TItem Item, T? Found, string? Failure)> Of(IEnumerable<TItem> items) => jobs == 1
        ? items.Select(item => FindAsync(item).GetAwaiter().GetResult())
        : Together(items);

    private IEnumerable<(TItem Item, T? Found, string? Failure)> Together(IEnumerable<TItem> items)
    {
        var block = new TransformBlock<TItem, (TItem, T?, string?)>(FindAsync, new ExecutionDataflowBlockOptions
        {
            MaxDegreeOfParallelism = jobs,
            BoundedCapacity = jobs * Ahead,
            SingleProducerConstrained = true,
        });
        var reading = Task.Factory.StartNew(() =>
            Feed(items, block), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            while (block.OutputAvailableAsync().GetAwaiter().GetResult())
                while (block.TryReceive(null, out var found))
                    yield return found;
        }
        finally
        {
            block.Complete();
        }
        reading.GetAwaiter().GetResult()?.Throw();
    }

    /// <summary>Reads the articles.</summary>
    /// <returns>What went wrong in reading; it is thrown where the articles are asked for.</returns>
    private static ExceptionDispatchInfo? Feed(IEnumerable<TItem> items, TransformBlock<TItem, (TItem, T?, string?)> block)
    {
        try
        {
            foreach (var item in items)
                if (!block.SendAsync(item).GetAwaiter().GetResult())
                    break;
            return null;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return ExceptionDispatchInfo.Capture(e);
        }
        finally
        {
            block.Complete();
        }
    }

    private async Task<(TItem, T?, string?)> FindAsync(TItem item)
    {
        try
        {
            // What takes too long can't be stopped safely in the middle: it goes on for itself, and nobody waits for it.
            return (item, await Task.Run(() => find(item)).WaitAsync(longestTime).ConfigureAwait(false), null);
        }
        catch (TimeoutException)
        {
            return (item, default, FormattableString.Invariant($"took more than {longestTime.TotalSeconds} s: --limit-time allows more."));
        }
        catch (InvalidDataException e)
        {
            return (item, default, e.Message);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return (item, default, $"could not be analysed: {e.Message}");
        }
    }
}
