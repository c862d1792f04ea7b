namespace Workbook.Notebooks;

/// <summary>An input that cannot be used. The message is one line: which file, what is wrong with it, what to do.</summary>
public sealed class NotebookException : Exception
{
    /// <summary>An input that cannot be used.</summary>
    /// <param name="message">One line for the person at the keyboard.</param>
    public NotebookException(string message)
        : base(message)
    {
    }

    /// <inheritdoc cref="NotebookException(string)"/>
    /// <param name="message">One line for the person at the keyboard.</param>
    /// <param name="cause">What was caught.</param>
    public NotebookException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
