using System.IO.Hashing;
using System.Text;

namespace Analysis.Charts;

/// <summary>
/// The colours of marks. A label's colour is told by its letters alone (xxHash), so that a speaker, a country, a topic has one colour in
/// every chart of every notebook and run, whatever was drawn before and whatever stands beside it. Two labels of one chart that share a
/// colour differ in form (<see cref="Look"/>).
/// </summary>
internal static class Palette
{
    /// <summary>Marks whose label stands beside them: bars, circles, one line alone. No label has this colour.</summary>
    public const string Plain = "#0b5c8a";

    /// <summary>What is set against <see cref="Plain"/>: the other side, the one that is marked.</summary>
    public const string Against = "#b34700";

    /// <summary>Labels drawn as one: "others".</summary>
    public const string Others = "#8a929b";

    /// <summary>
    /// Found by a search for twelve colours that have a contrast of 3 or more on paper and lie as far apart as can be in OKLab (Ottosson
    /// 2020), to any kind of colour vision (Machado, Oliveira and Fernandes 2009), from each other, from <see cref="Plain"/> and from
    /// <see cref="Others"/>. What they have to hold stands in the tests.
    /// </summary>
    public static readonly IReadOnlyList<string> Colours =
    [
        "#7367b7", "#f06710", "#218087", "#7e1653", "#1fa853", "#293a8f",
        "#ba4752", "#706101", "#c074d9", "#654300", "#6c3ebd", "#993359",
    ];

    /// <summary>The colour of a label.</summary>
    public static string Of(string label) => Colours[(int)(XxHash32.HashToUInt32(Encoding.UTF8.GetBytes(label)) % (uint)Colours.Count)];

    /// <summary>How the labels of one chart look, in their order.</summary>
    public static IReadOnlyList<Look> Looks(IEnumerable<string> labels)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var looks = new List<Look>();
        foreach (var colour in labels.Select(Of))
        {
            var form = seen.GetValueOrDefault(colour);
            looks.Add(new Look(colour, form));
            seen[colour] = form + 1;
        }
        return looks;
    }
}
