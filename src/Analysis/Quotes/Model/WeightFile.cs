using System.Globalization;

namespace Analysis.Quotes;

/// <summary>
/// The form of <c>Weights.txt</c>: a line a weight, with its decision, kind of evidence, the names of the two values, and the weight,
/// parted by blanks; lines that begin
/// with # are for the reader.
/// </summary>
/// <param name="name">What the file is called where one of its lines is wrong.</param>
internal sealed class WeightFile(string name)
{
    private const int Columns = 5;

    /// <summary>The weights as embedded in the library.</summary>
    public static IEnumerable<Weight> Fitted()
    {
        const string Path = "Quotes/Model/Weights.txt";
        using var reader = WordList.Open(Path);
        foreach (var weight in new WeightFile(Path).Read(reader))
            yield return weight;
    }

    /// <summary>Reads the weights.</summary>
    /// <exception cref="FormatException">A line has another form, or a name that does not exist; the message names file, line and
    /// name.</exception>
    public IEnumerable<Weight> Read(TextReader reader)
    {
        for (var number = 1; reader.ReadLine() is { } line; number++)
            if (line.Length > 0 && line[0] != '#')
                yield return Read(line, number);
    }

    /// <summary>The line of a weight.</summary>
    public static string Line(Weight weight)
    {
        var (template, first, second) = Feature.Parts(weight.Feature);
        var evidence = EvidenceValues.Of(template);
        var names = evidence.NamesOf(first, second);
        return string.Create(
            CultureInfo.InvariantCulture, $"{weight.Decision} {template} {names.First} {names.Second} {weight.Value:0.##}");
    }

    private Weight Read(string line, int number)
    {
        var parts = line.Split(' ');
        if (parts.Length != Columns)
            throw Wrong(number,
                $"'{line}' are {parts.Length} words; a weight has {Columns}: decision, kind of evidence, its two values, weight");
        var template = Member<Template>(parts[1], number, "kind of evidence");
        var evidence = EvidenceValues.Of(template);
        var (first, second) = evidence.ValuesOf(
            Value(evidence.First, parts[2], template, number), Value(evidence.Second, parts[3], template, number));
        var feature = Feature.Of(template, first, second);
        return float.TryParse(parts[4], NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? new Weight(Member<Decision>(parts[0], number, "decision"), feature, value)
                : throw Wrong(number, $"'{parts[4]}' is no number");
    }

    private int Value(Scale scale, string value, Template template, int number) =>
        scale.ValueOf(value) ?? throw Wrong(number, $"'{value}' is no value of {template}");

    private T Member<T>(string member, int number, string kind)
        where T : struct, Enum => !char.IsAsciiDigit(member.FirstOrDefault('0')) && Enum.TryParse<T>(member, out var value) ? value
            : throw Wrong(number, $"'{member}' is no {kind}");

    private FormatException Wrong(int number, string what) => new($"{name}, line {number}: {what}.");
}

/// <summary>What a feature weighs for a decision.</summary>
internal readonly record struct Weight(Decision Decision, int Feature, float Value);
