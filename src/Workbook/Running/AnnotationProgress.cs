using System.Diagnostics;
using System.Globalization;
using Workbook.Commands;
using Workbook.Output;

namespace Workbook.Running;

/// <summary>How far a long analysis is: articles, bytes, how fast, and how much time is left at that rate.</summary>
/// <param name="inputs">What is read.</param>
internal sealed class AnnotationProgress(Inputs inputs) : IProgress<int>
{
    private const double Mega = 1e6;
    private static readonly TimeSpan Pause = StatusLine.IsLive ? TimeSpan.FromSeconds(0.5) : TimeSpan.FromSeconds(30);

    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly long _bytes = inputs.Bytes;
    private TimeSpan _next = Pause;

    /// <inheritdoc/>
    public void Report(int value)
    {
        if (_watch.Elapsed < _next)
            return;
        _next = _watch.Elapsed + Pause;
        StatusLine.Show(Line(value, inputs.Reader.BytesRead, _bytes, _watch.Elapsed));
    }

    /// <summary>
    /// The line: "12,400 articles, 34 of 57 MB, 1.1 MB/s, 20 s left"; where the size is not known "12,400 articles, 210 a second".
    /// </summary>
    internal static string Line(int articles, long read, long all, TimeSpan elapsed)
    {
        var culture = CultureInfo.InvariantCulture;
        if (all == 0 || read == 0)
            return string.Create(culture, $"{articles:#,0} articles, {articles / elapsed.TotalSeconds:0} a second");
        var left = TimeSpan.FromSeconds(elapsed.TotalSeconds * Math.Max(0, all - read) / read);
        var rate = read / Mega / elapsed.TotalSeconds;
        return string.Create(culture,
            $"{articles:#,0} articles, {read / Mega:#,0} of {all / Mega:#,0} MB, {rate:0.0} MB/s, {Words(left)} left");
    }

    private static string Words(TimeSpan time) =>
        time.TotalHours >= 1 ? string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours} h {time.Minutes} min")
        : time.TotalMinutes >= 1 ? string.Create(CultureInfo.InvariantCulture, $"{time.Minutes} min {time.Seconds} s")
        : string.Create(CultureInfo.InvariantCulture, $"{time.Seconds} s");
}
