using System.CommandLine;
using Analysis;

namespace Workbook.Commands;

/// <summary><c>workbook concordance|keyness|collocations|frequencies</c>: the words themselves.</summary>
internal static class WordCommands
{
    /// <summary>Where a word or phrase stands.</summary>
    public static Command Concordance()
    {
        var term =
            new Option<string>("--term")
            {
                Description = "A word, a phrase, defect*, ~negotiate (all its forms), =US (this case).",
                Required = true
            };
        var width =
            new Option<int>("--width") { Description = "How many characters to show on either side.", DefaultValueFactory = _ => 60 };
        return new WordVerb
        {
            Find = (inputs, parsed) => InContext(inputs.Read(), parsed.GetValue(term)!, parsed.GetValue(width))
            .ToTable()
        }
            .Create("concordance", "Lists each place where a word or phrase stands, with the words around it.", term, width);
    }

    private static IEnumerable<ContextLine> InContext(IEnumerable<Article> articles, string term, int width)
    {
        try
        {
            return articles.InContext(term, width, Inputs.Report);
        }
        catch (FormatException e)
        {
            throw new InputException($"--term {term}: {e.Message}");
        }
    }

    /// <summary>The words that set articles apart.</summary>
    public static Command Keyness()
    {
        var against = new Option<string[]>("--against")
        {
            Description =
                "Files or folders to compare with; without, the articles that --since, --outlet, --section and the like leave out.",
            DefaultValueFactory = _ => [],
            HelpName = "INPUT",
        };
        var atLeast = AtLeast(3);
        return new WordVerb { Find = (inputs, parsed) => Keyness(inputs, parsed.GetValue(against)!, parsed.GetValue(atLeast)) }
            .Create("keyness", "Lists the words that set articles apart from others, the surest first.", against, atLeast);
    }

    private static Table Keyness(Inputs inputs, string[] against, int atLeast)
    {
        if (against.Length > 0)
            return inputs.Read().ToList().Keyness(Inputs.Others(against).ToList(), atLeast, Inputs.Report).ToTable();
        if (inputs.Selection.IsEmpty)
            throw new InputException(
                "keyness compares two groups: give --against INPUT, or --since, --until, --outlet, --section or --speaker.");
        var groups = inputs.ReadEvery().ToLookup(inputs.Selection.Keeps);
        return groups[true].Keyness(groups[false], atLeast, Inputs.Report).ToTable();
    }

    /// <summary>Neighbouring words that go together more often than chance has it.</summary>
    public static Command Collocations()
    {
        var atLeast = AtLeast(5);
        return new WordVerb { Find = (inputs, parsed) => inputs.Read().Collocations(parsed.GetValue(atLeast), Inputs.Report).ToTable() }
            .Create("collocations", "Lists neighbouring words that go together more often than chance has it, the strongest first.",
                atLeast);
    }

    /// <summary>How often each word stands.</summary>
    public static Command Frequencies()
    {
        var atLeast = AtLeast(1);
        var all = new Option<bool>("--all-words") { Description = "Counts \"the\", \"of\" and the like too." };
        return new WordVerb
        {
            Find = (inputs, parsed) => inputs.Read()
            .Frequencies(parsed.GetValue(atLeast), parsed.GetValue(all), Inputs.Report).ToTable()
        }
            .Create("frequencies", "Counts words, the commonest first: how often, in how many articles, per 1,000 words.", atLeast, all);
    }

    private static Option<int> AtLeast(int usual) =>
        new("--at-least") { Description = "How often a word must stand there.", DefaultValueFactory = _ => usual };
}
