namespace Analysis.Articles;

/// <summary>Reads a stream to its end, but for one that is longer than its kind can be.</summary>
internal static class AllBytes
{
    /// <summary>All bytes from where the stream stands.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="longest">The greatest number of bytes that are held.</param>
    /// <param name="tooLong">What is said of a longer one.</param>
    /// <exception cref="InvalidDataException">It is longer.</exception>
    public static byte[] Of(Stream stream, long longest, string tooLong)
    {
        var memory = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            if (memory.Length + read > longest)
                throw new InvalidDataException(tooLong);
            memory.Write(buffer, 0, read);
        }
        return memory.ToArray();
    }
}
