namespace Analysis.Text;

/// <summary>
/// Why a file cannot be written, and what to do, in one line. Compiled into Workbook.Jupyter as well, which does not know the library.
/// </summary>
internal static class WriteFailure
{
    private const int UnixFull = 28;
    private const int UnixReadOnly = 30;
    private const int LinuxQuota = 122;
    private const int MacQuota = 69;
    private const int WindowsFull = unchecked((int)0x80070070);
    private const int WindowsReadOnly = unchecked((int)0x80070013);

    /// <summary>What is said of a file.</summary>
    public static string Of(string path, Exception error) =>
        $"{path}: cannot be written ({Reason(error) ?? error.Message.ReplaceLineEndings(" ")}); {Advice(error) ?? "check the folder"}";

    /// <summary>What to do; null where the error is none of those that only writing meets.</summary>
    public static string? Advice(Exception error) => error.HResult switch
    {
        UnixFull or WindowsFull => "make room, or write to another folder",
        LinuxQuota or MacQuota => "delete files of yours there, or write to another folder",
        UnixReadOnly or WindowsReadOnly => "write to another folder",
        _ => error is UnauthorizedAccessException ? "write to another folder, or have somebody give you the right to" : null,
    };

    private static string? Reason(Exception error) => error.HResult switch
    {
        UnixFull or WindowsFull => "the disk is full",
        LinuxQuota or MacQuota => "your share of the disk is used up",
        UnixReadOnly or WindowsReadOnly => "the disk is read-only",
        _ => error is UnauthorizedAccessException ? "you may not write there" : null,
    };
}
