using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Analysis.Articles;

/// <summary>A large first letter that a page floats beside a paragraph's first lines, a quotation mark before it perhaps.</summary>
/// <param name="Letters">The letter, and the mark.</param>
internal sealed record PdfInitial(IReadOnlyList<Letter> Letters)
{
    /// <summary>How many times as large as the letters beside it such a letter is, at least.</summary>
    private const double Larger = 1.8;

    /// <summary>Common words of which "A" or "I" is only the first letter, without it.</summary>
    private static readonly HashSet<string> Beheaded = new(StringComparer.OrdinalIgnoreCase)
    {
        "bout", "bove", "cross", "part", "gain", "go", "head", "lone", "long", "lready", "lways", "midst", "nother", "round", "side",
        "way", "ware", "year", "s", "t", "n", "nd", "f", "ts", "nside", "nstead", "ndeed", "rmed", "sked", "ccording", "fter", "ll", "lso",
        "lmost", "lthough", "mid", "mong", "ny", "nyone", "nything", "rt", "rtists", "rmy",
    };

    private string Text => string.Concat(Letters.Select(letter => letter.Value));

    private PdfRectangle Box => Letters[^1].BoundingBox;

    private double Size => Letters[^1].PointSize;

    /// <summary>Those among the letters of a page.</summary>
    public static List<PdfInitial> In(IReadOnlyList<Letter> letters)
    {
        var seen = letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Value)).ToList();
        if (seen.Count == 0)
            return [];
        var usual = seen.Select(letter => letter.PointSize).Order().ElementAt(seen.Count / 2);
        return [.. Runs(seen.Where(letter => letter.PointSize >= usual * Larger)).Where(IsInitial).Select(run => new PdfInitial(run))];
    }

    /// <summary>The word that this letter begins: the one at its right, in the highest of the lines beside it; null for none.</summary>
    public Word? WordBeside(IReadOnlyList<Word> words) => words
        .Where(word => word.Letters[^1].PointSize * Larger <= Size && IsBeside(word.BoundingBox)
            && !words.Any(left => StandsLeftOf(word, left)))
        .MaxBy(word => word.BoundingBox.Bottom);

    /// <summary>What stands before that word: the letter, and a blank where the letter is a word of its own.</summary>
    public string Before(Word word) => Text[^1] switch
    {
        'A' when IsWhole(word.Text) && !IsVowel(word.Text[0]) => Text + " ",
        'I' when IsWhole(word.Text) && word.Text.Length > 2 => Text + " ",
        _ => Text,
    };

    /// <summary>Large letters that stand beside each other on a line.</summary>
    private static IEnumerable<List<Letter>> Runs(IEnumerable<Letter> large)
    {
        var run = new List<Letter>();
        foreach (var letter in large.OrderByDescending(letter => letter.StartBaseLine.Y).ThenBy(letter => letter.StartBaseLine.X))
        {
            if (run.Count > 0 && (Math.Abs(run[^1].StartBaseLine.Y - letter.StartBaseLine.Y) > 1
                || letter.StartBaseLine.X - run[^1].EndBaseLine.X > letter.PointSize))
            {
                yield return run;
                run = [];
            }
            run.Add(letter);
        }
        if (run.Count > 0)
            yield return run;
    }

    private static bool IsInitial(List<Letter> run) => string.Concat(run.Select(letter => letter.Value)) is var text
        && text.TrimStart('“', '"', '‘', '\'') is [var letter] && char.IsUpper(letter);

    private bool IsBeside(PdfRectangle word) => word.Left >= Box.Right - (0.1 * Size) && word.Left <= Box.Right + (0.6 * Size)
        && word.Bottom >= Box.Bottom - (0.1 * Size) && word.Bottom <= Box.Top + (0.4 * Size);

    /// <summary>Whether a word stands in the line of another, above or below the letter: then that line is not one beside it.</summary>
    private bool StandsLeftOf(Word word, Word left) =>
        Math.Abs(left.BoundingBox.Bottom - word.BoundingBox.Bottom) < word.BoundingBox.Height
        && left.BoundingBox.Left < Box.Right && left.BoundingBox.Right > Box.Left;

    /// <summary>Whether the letters behind "A" or "I" can be a word of their own: they begin as English words do.</summary>
    private static bool IsWhole(string rest)
    {
        var word = rest.TrimEnd(',', '.', ';', ':', '!', '?');
        return word.Length > 1 && !Beheaded.Contains(word) && (IsVowel(word[0]) || IsVowel(word[1]) || BeginsAsWordsDo(word));
    }

    private static bool BeginsAsWordsDo(string word) => char.ToLowerInvariant(word[1]) switch
    {
        'h' => "cpstwg".Contains(char.ToLowerInvariant(word[0]), StringComparison.Ordinal),
        'l' => "bcfgps".Contains(char.ToLowerInvariant(word[0]), StringComparison.Ordinal),
        'r' => "bcdfgptw".Contains(char.ToLowerInvariant(word[0]), StringComparison.Ordinal),
        'c' or 'k' or 'm' or 'n' or 'p' or 'q' or 't' or 'w' => char.ToLowerInvariant(word[0]) is 's',
        _ => false,
    };

    private static bool IsVowel(char letter) => "aeiouy".Contains(char.ToLowerInvariant(letter), StringComparison.Ordinal);
}
