using System.Diagnostics;
using System.Runtime.ExceptionServices;

namespace Analysis.Archives;

/// <summary>
/// Threads that read items, work on them and hand over what comes of it in the items' order. One thread reads at a time, and no more is
/// read than there is room for.
/// </summary>
/// <remarks>
/// A pool's threads look for more work at the end of each item, which cost a tenth of the time of annotating; these go on by themselves.
/// </remarks>
/// <typeparam name="TItem">What is worked on.</typeparam>
/// <typeparam name="TResult">What comes of it.</typeparam>
internal sealed class Crew<TItem, TResult> : IDisposable
{
    private readonly object _gate = new();
    private readonly Lock _reading = new();
    private readonly Queue<Errand> _inHand = new();
    private readonly IEnumerator<TItem> _items;
    private readonly Func<TItem, TResult> _work;
    private readonly int _room;
    private readonly TimeSpan _longestTime;
    private ExceptionDispatchInfo? _broken;
    private bool _isRead;

    /// <summary>Sets the threads to work.</summary>
    /// <param name="items">The items.</param>
    /// <param name="work">What is done with each. What it throws ends the work.</param>
    /// <param name="threads">How many threads.</param>
    /// <param name="room">How many items may be in hand at a time.</param>
    /// <param name="longestTime">How long an item may take before it is given up.</param>
    public Crew(IEnumerable<TItem> items, Func<TItem, TResult> work, int threads, int room, TimeSpan longestTime)
    {
        (_items, _work, _room, _longestTime) = (items.GetEnumerator(), work, room, longestTime);
        for (var i = 0; i < threads; i++)
            Start();
    }

    /// <summary>
    /// Waits for the next item to be done or given up; null behind the last. What reading or working threw comes behind the items that
    /// were read before.
    /// </summary>
    public Errand? Next()
    {
        lock (_gate)
        {
            while (_inHand.Count == 0 && !_isRead)
                Monitor.Wait(_gate);
            if (_inHand.TryPeek(out var first))
                WaitFor(first);
            if (!_inHand.TryDequeue(out first))
                _broken?.Throw();
            Monitor.PulseAll(_gate);
            return first;
        }
    }

    /// <summary>Lets the threads end with the item that they have in hand.</summary>
    public void Dispose() => EndReading(null);

    private void Start() => new Thread(Run) { IsBackground = true, Name = "Analysis" }.Start();

    private void Run()
    {
        try
        {
            while (Read() is { } errand)
                if (!Finish(errand, _work(errand.Item)))
                    return;
        }
        catch (Exception e)
        {
            lock (_gate)
                _inHand.Clear();
            EndReading(e);
        }
    }

    private Errand? Read()
    {
        lock (_reading)
            try
            {
                if (HasRoom() && _items.MoveNext())
                    return Begin(new Errand(_items.Current));
                _items.Dispose();
                EndReading(null);
            }
            catch (Exception e)
            {
                EndReading(e);
            }
        return null;
    }

    private bool HasRoom()
    {
        lock (_gate)
        {
            while (!_isRead && _inHand.Count >= _room)
                Monitor.Wait(_gate);
            return !_isRead;
        }
    }

    private Errand Begin(Errand errand)
    {
        lock (_gate)
        {
            _inHand.Enqueue(errand);
            Monitor.PulseAll(_gate);
            return errand;
        }
    }

    /// <summary>Says what came of an item.</summary>
    /// <returns>False where it was given up meanwhile, and another thread has taken this one's place.</returns>
    private bool Finish(Errand errand, TResult result)
    {
        lock (_gate)
        {
            errand.Finish(result);
            Monitor.PulseAll(_gate);
            return !errand.IsGivenUp;
        }
    }

    /// <summary>Waits until an item is done. What takes too long can't be stopped safely in the middle: it goes on for itself.</summary>
    private void WaitFor(Errand errand)
    {
        while (!errand.IsDone && _inHand.Count > 0)
        {
            var left = _longestTime - Stopwatch.GetElapsedTime(errand.Started);
            if (left > TimeSpan.Zero)
            {
                Monitor.Wait(_gate, left);
                continue;
            }
            errand.GiveUp();
            Start();
        }
    }

    private void EndReading(Exception? reason)
    {
        lock (_gate)
        {
            _broken ??= reason is null ? null : ExceptionDispatchInfo.Capture(reason);
            _isRead = true;
            Monitor.PulseAll(_gate);
        }
    }

    /// <summary>An item, and what came of it.</summary>
    /// <param name="item">The item.</param>
    internal sealed class Errand(TItem item)
    {
        /// <summary>The item.</summary>
        public TItem Item => item;

        /// <summary>When it was begun, as <see cref="Stopwatch.GetTimestamp"/> tells it.</summary>
        public long Started { get; } = Stopwatch.GetTimestamp();

        /// <summary>What came of it; the type's default where it was given up.</summary>
        public TResult? Result { get; private set; }

        /// <summary>Whether nobody waits for it any more.</summary>
        public bool IsDone { get; private set; }

        /// <summary>Whether it took too long.</summary>
        public bool IsGivenUp { get; private set; }

        /// <summary>It is done, unless it was given up.</summary>
        public void Finish(TResult result)
        {
            if (!IsDone)
                (Result, IsDone) = (result, true);
        }

        /// <summary>It takes too long.</summary>
        public void GiveUp() => IsDone = IsGivenUp = true;
    }
}
