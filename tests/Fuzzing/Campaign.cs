using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Workbook.Fuzzing;

/// <summary>
/// Many inputs against one reader, and many short ones. How many: WORKBOOK_FUZZ and WORKBOOK_FUZZ_PIECES, else a few that cost nothing;
/// from which number on: WORKBOOK_FUZZ_FROM, else where the log ends. With WORKBOOK_FUZZ_LOG, a file, what was given is added to it
/// (<see cref="CampaignLog"/>).
/// </summary>
internal sealed class Campaign
{
    private const int FewInputs = 60;
    private const int InputsALine = 20_000;
    private static readonly TimeSpan Endless = TimeSpan.FromMinutes(1);

    private readonly string _target;
    private readonly Mutator _mutator;
    private readonly Action<byte[]> _read;
    private long _begun;
    private byte[] _input = [];
    private string? _failure;

    private Campaign(string target, Mutator mutator, Action<byte[]> read) => (_target, _mutator, _read) = (target, mutator, read);

    /// <summary>
    /// Gives a reader every input. One that makes it throw, but for what it says it throws, or keeps it for a minute, fails the test and
    /// is shown, as short as it could be made.
    /// </summary>
    /// <param name="target">The reader's name.</param>
    /// <param name="mutator">Makes the inputs.</param>
    /// <param name="read">Gives it one input.</param>
    public static void Run(string target, Mutator mutator, Action<byte[]> read)
    {
        new Campaign(target, mutator, read).Run(Number("WORKBOOK_FUZZ", FewInputs));
        new Campaign($"{target}, pieces", mutator.OfPieces(), read).Run(Number("WORKBOOK_FUZZ_PIECES", FewInputs));
    }

    private void Run(int count)
    {
        var log = CampaignLog.OfEnvironment();
        var from = Number("WORKBOOK_FUZZ_FROM", log.NextOf(_target));
        // One thread for all inputs: a thread each would take longer than most inputs do.
        var worker = new Thread(() => GiveAll(from, count, log), 16 << 20) { IsBackground = true };
        _begun = Stopwatch.GetTimestamp();
        worker.Start();
        while (!worker.Join(TimeSpan.FromSeconds(1)))
            if (Stopwatch.GetElapsedTime(Volatile.Read(ref _begun)) > Endless)
                Assert.Fail($"{_target}: takes more than a minute\n{Shown(_input)}");
        if (_failure is not null)
            Assert.Fail(_failure);
    }

    private void GiveAll(int from, int count, CampaignLog log)
    {
        for (var (number, end) = (from, from + count); number < end && _failure is null; number += InputsALine)
        {
            var line = Math.Min(InputsALine, end - number);
            var longest = Give(number, line);
            if (_failure is null)
                log.Add(_target, number, line, longest);
        }
    }

    private TimeSpan Give(int from, int count)
    {
        var longest = TimeSpan.Zero;
        for (var number = from; number < from + count; number++)
        {
            _input = _mutator.Make(number);
            Volatile.Write(ref _begun, Stopwatch.GetTimestamp());
            if (Caught(_input) is { } failure)
            {
                _failure = $"{_target}, input {number}: {failure}\n{Shown(Shortened(_input, failure.GetType()))}";
                break;
            }
            longest = TimeSpan.FromTicks(Math.Max(longest.Ticks, Stopwatch.GetElapsedTime(_begun).Ticks));
        }
        return longest;
    }

    private Exception? Caught(byte[] input)
    {
        try
        {
            _read(input);
            return null;
        }
        catch (Exception e)
        {
            return e;
        }
    }

    /// <summary>Leaves out halves, quarters and so on, as long as the same thing is thrown.</summary>
    private byte[] Shortened(byte[] input, Type failure)
    {
        for (var size = input.Length / 2; size > 0; size /= 2)
            for (var at = 0; at + size <= input.Length;)
            {
                byte[] shorter = [.. input[..at], .. input[(at + size)..]];
                Volatile.Write(ref _begun, Stopwatch.GetTimestamp());
                if (Caught(shorter)?.GetType() == failure)
                    input = shorter;
                else
                    at += size;
            }
        return input;
    }

    private static string Shown(byte[] input) => $"{Encoding.Latin1.GetString(input)}\nbase64: {Convert.ToBase64String(input)}";

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
