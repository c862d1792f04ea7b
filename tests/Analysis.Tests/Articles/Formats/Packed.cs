using System.IO.Compression;
using ZstdSharp;

namespace Analysis.Tests.Articles.Formats;

/// <summary>Files as packers write them.</summary>
internal static class Packed
{
    /// <summary>A zip of these files.</summary>
    public static byte[] Zip(params IEnumerable<(string Name, byte[] Bytes)> parts)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create))
            foreach (var (name, bytes) in parts)
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(bytes);
            }
        return memory.ToArray();
    }

    /// <summary>The bytes as gzip.</summary>
    public static byte[] Gzip(byte[] bytes)
    {
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Fastest))
            gzip.Write(bytes);
        return memory.ToArray();
    }

    /// <summary>The bytes as Zstandard, with a checksum at their end.</summary>
    public static byte[] Zstandard(byte[] bytes)
    {
        using var memory = new MemoryStream();
        using (var packed = new CompressionStream(memory))
        {
            packed.SetParameter(ZstdSharp.Unsafe.ZSTD_cParameter.ZSTD_c_checksumFlag, 1);
            packed.Write(bytes);
        }
        return memory.ToArray();
    }
}
