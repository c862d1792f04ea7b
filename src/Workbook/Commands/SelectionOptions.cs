using System.CommandLine;
using System.Globalization;

namespace Workbook.Commands;

/// <summary>The options that say which of the articles a command looks at.</summary>
internal sealed class SelectionOptions
{
    private readonly Option<string?> _since =
        new("--since") { Description = "Only articles of this day and later: 2026-01-31.", HelpName = "DAY" };
    private readonly Option<string?> _until = new("--until") { Description = "Only articles of this day and earlier.", HelpName = "DAY" };
    private readonly Option<string[]> _outlets = Several("--outlet", "Only articles of this paper or agency. May be given again.");
    private readonly Option<string[]> _sections = Several("--section", "Only articles of this desk or section. May be given again.");

    private readonly Option<string?> _speaker = new("--speaker")
    {
        Description = "Only articles that quote this speaker, given by the whole name or its last or first words; of quotations only the "
            + "speaker's.",
        HelpName = "NAME",
    };

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _since, _until, _outlets, _sections, _speaker })
            command.Add(option);
    }

    /// <summary>The selection as it was given.</summary>
    /// <exception cref="InputException">A day is none.</exception>
    public ArticleSelection Of(ParseResult parsed) => new(
        Day(_since, parsed), Day(_until, parsed), parsed.GetValue(_outlets)!, parsed.GetValue(_sections)!, parsed.GetValue(_speaker));

    private static Option<string[]> Several(string name, string description) =>
        new(name) { Description = description, DefaultValueFactory = _ => [], HelpName = "NAME" };

    private static DateOnly? Day(Option<string?> option, ParseResult parsed) => parsed.GetValue(option) is not { } given ? null
        : DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new InputException($"{option.Name} {given}: write the day as 2026-01-31.");
}
