namespace Workbook.Kernel;

/// <summary>The kernel cannot start; the message is one line that names the file and what is wrong.</summary>
public sealed class KernelStartException : Exception
{
    /// <summary>With nothing said.</summary>
    public KernelStartException()
    {
    }

    /// <summary>With one line that names the file and what is wrong.</summary>
    public KernelStartException(string message) : base(message)
    {
    }

    /// <summary>With one line that names the file and what is wrong, and its cause.</summary>
    public KernelStartException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
