using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Workbook.Fuzzing;

/// <summary>
/// Many inputs against one reader. How many: WORKBOOK_FUZZ, else a few that cost nothing; from which number on: WORKBOOK_FUZZ_FROM. With
/// WORKBOOK_FUZZ_LOG, a file, each campaign adds a line: the target, the first number, how many inputs, the longest time one took.
/// </summary>
internal static class Campaign
{
    private const int FewInputs = 60;
    private static readonly TimeSpan Endless = TimeSpan.FromMinutes(1);
    private static readonly Lock Log = new();

    /// <summary>
    /// Gives a reader every input. One that makes it throw, but for what it says it throws, or keeps it for a minute, fails the test and
    /// is shown, as short as it could be made.
    /// </summary>
    /// <param name="target">The reader's name.</param>
    /// <param name="mutator">Makes the inputs.</param>
    /// <param name="read">Gives it one input.</param>
    public static void Run(string target, Mutator mutator, Action<byte[]> read)
    {
        var (count, from) = (Number("WORKBOOK_FUZZ", FewInputs), Number("WORKBOOK_FUZZ_FROM", 1));
        var longest = TimeSpan.Zero;
        for (var number = from; number < from + count; number++)
        {
            var input = mutator.Make(number);
            var started = Stopwatch.GetTimestamp();
            if (FailureOf(read, input) is { } failure)
                Assert.Fail($"{target}, input {number}: {failure}\n{Shown(Shortened(read, input, failure.GetType()))}");
            longest = TimeSpan.FromTicks(Math.Max(longest.Ticks, Stopwatch.GetElapsedTime(started).Ticks));
        }
        Note(target, from, count, longest);
    }

    private static Exception? FailureOf(Action<byte[]> read, byte[] input)
    {
        Exception? failure = null;
        var thread = new Thread(() => failure = Caught(read, input), 16 << 20) { IsBackground = true };
        thread.Start();
        return thread.Join(Endless) ? failure : new TimeoutException("takes more than a minute");
    }

    private static Exception? Caught(Action<byte[]> read, byte[] input)
    {
        try
        {
            read(input);
            return null;
        }
        catch (Exception e)
        {
            return e;
        }
    }

    /// <summary>Leaves out halves, quarters and so on, as long as the same thing is thrown.</summary>
    private static byte[] Shortened(Action<byte[]> read, byte[] input, Type failure)
    {
        if (failure == typeof(TimeoutException))
            return input;
        for (var size = input.Length / 2; size > 0; size /= 2)
            for (var at = 0; at + size <= input.Length;)
            {
                byte[] shorter = [.. input[..at], .. input[(at + size)..]];
                if (Caught(read, shorter)?.GetType() == failure)
                    input = shorter;
                else
                    at += size;
            }
        return input;
    }

    private static string Shown(byte[] input) => $"{Encoding.Latin1.GetString(input)}\nbase64: {Convert.ToBase64String(input)}";

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    private static void Note(string target, int from, int count, TimeSpan longest)
    {
        if (Environment.GetEnvironmentVariable("WORKBOOK_FUZZ_LOG") is not { Length: > 0 } log)
            return;
        var line = string.Create(CultureInfo.InvariantCulture, $"{target}\t{from}\t{count}\t{longest.TotalMilliseconds:0}\n");
        lock (Log)
            File.AppendAllText(log, line);
    }
}
