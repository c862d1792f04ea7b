using System.Globalization;
using Analysis;

namespace Workbook.Commands;

/// <summary>Says how well a learned classifier recognises its own sample, part by part left out.</summary>
internal static class ValidationReport
{
    private const int Shown = 20;

    /// <summary>Writes the figures, all topics first and then the commonest.</summary>
    public static void Write(TextWriter writer, TopicValidation validation, int articles)
    {
        writer.WriteLine($"workbook: learned {validation.Topics.Length} topics from {articles} articles; cross-validated in three parts:");
        Write(writer, validation.Micro());
        if (validation.Topics.Length > 10)
            Write(writer, validation.Micro(10));
        foreach (var topic in validation.Topics.OrderByDescending(t => t.Examples).ThenBy(t => t.Topic, StringComparer.Ordinal).Take(Shown))
            Write(writer, topic);
        if (validation.Topics.Length > Shown)
            writer.WriteLine($"  … and {validation.Topics.Length - Shown} rarer topics");
    }

    private static void Write(TextWriter writer, TopicFigures figures) => writer.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"  {figures.Topic,-24} articles {figures.Examples,6}  precision {figures.Precision:F3}  recall {figures.Recall:F3}  F1 "
            + $"{figures.F1:F3}"));
}
