namespace Workbook.Fuzzing;

/// <summary>
/// Makes inputs that are nearly right: a seed with a few of its bytes flipped, cut, doubled, moved, mixed with another seed's, or with
/// tokens put in that mean something to its format. The same number makes the same input.
/// </summary>
/// <param name="seeds">Right inputs.</param>
/// <param name="tokens">What means something in them: marks, tags, keywords.</param>
internal sealed class Mutator(IReadOnlyList<byte[]> seeds, IReadOnlyList<byte[]> tokens)
{
    private const int MostSteps = 6;
    private static readonly byte[] Notable = [0, 0xFF, 0x80, (byte)'"', (byte)'<', (byte)'\n', (byte)'\\', (byte)'{', (byte)'9', (byte)'-'];

    /// <summary>How often a token is doubled at the most.</summary>
    private int MostRepeats { get; init; } = 64;

    /// <summary>How many bytes are cut, doubled or moved at the most, and one more.</summary>
    private int LongestPiece { get; init; } = 200;

    /// <summary>With how many bytes of a seed an input begins; null: with the whole seed.</summary>
    private int? LongestStart { get; init; }

    /// <summary>Makes short inputs, of which a machine reads many more in the same time: each begins with a piece of a seed.</summary>
    public Mutator OfPieces() => new(seeds, tokens) { LongestStart = 60, LongestPiece = 20, MostRepeats = 4 };

    /// <summary>The input of this number.</summary>
    public byte[] Make(int number)
    {
        var random = new Random(number);
        var input = Start(seeds[random.Next(seeds.Count)], random);
        for (var steps = random.Next(1, MostSteps + 1); steps > 0; steps--)
            Step(input, random);
        return [.. input];
    }

    private List<byte> Start(byte[] seed, Random random)
    {
        if (LongestStart is not { } longest)
            return [.. seed];
        // From the beginning in one of two, where forms show what they are.
        var from = random.Next(2) == 0 ? 0 : random.Next(seed.Length);
        return [.. seed.AsSpan(from, Math.Min(random.Next(longest + 1), seed.Length - from))];
    }

    private void Step(List<byte> input, Random random)
    {
        var at = random.Next(input.Count + 1);
        var piece = Math.Min(random.Next(1, LongestPiece), input.Count - at);
        switch (random.Next(8))
        {
            case 0 when piece > 0: input[at] ^= (byte)(1 << random.Next(8)); break;
            case 1 when piece > 0: input[at] = Notable[random.Next(Notable.Length)]; break;
            case 2: input.RemoveRange(at, piece); break;
            case 3: input.InsertRange(random.Next(input.Count + 1), input.GetRange(at, piece)); break;
            case 4: input.InsertRange(at, Repeated(tokens[random.Next(tokens.Count)], random)); break;
            case 5: input.InsertRange(at, tokens[random.Next(tokens.Count)]); break;
            case 6: Splice(input, at, seeds[random.Next(seeds.Count)], random); break;
            default: input.RemoveRange(at, random.Next(10) == 0 ? input.Count - at : 0); break;
        }
    }

    private IEnumerable<byte> Repeated(byte[] token, Random random) =>
        Enumerable.Repeat(token, random.Next(2, MostRepeats)).SelectMany(bytes => bytes);

    private void Splice(List<byte> input, int at, byte[] other, Random random)
    {
        var from = random.Next(other.Length + 1);
        input.RemoveRange(at, input.Count - at);
        input.AddRange(other.AsSpan(from, Math.Min(other.Length - from, LongestStart ?? other.Length)));
    }
}
