using System.Security;
using System.Security.Cryptography;
using System.Text;

namespace Workbook.Kernel;

/// <summary>
/// A file of documentation, of some ten megabytes: where each member stands in it is found once, and only what is asked for is read.
/// </summary>
internal sealed class DocumentationFile
{
    private static readonly byte[] Begin = "<member name=\""u8.ToArray();
    private static readonly byte[] End = "</member>"u8.ToArray();
    private readonly string _path;
    private readonly Dictionary<ulong, (int Start, int Length)> _members = [];

    private DocumentationFile(string path)
    {
        _path = path;
        var text = File.ReadAllBytes(path).AsSpan();
        for (var start = text.IndexOf(Begin); start >= 0;)
        {
            var rest = text[(start + Begin.Length)..];
            var (name, end) = (rest.IndexOf((byte)'"'), rest.IndexOf(End));
            if (name < 0 || end < 0)
                break;
            _members.TryAdd(Key(rest[..name]), (start, Begin.Length + end + End.Length));
            var next = rest[end..].IndexOf(Begin);
            start = next < 0 ? -1 : start + Begin.Length + end + next;
        }
    }

    /// <summary>The file, or null when there is none.</summary>
    public static DocumentationFile? Open(string path) => File.Exists(path) ? new DocumentationFile(path) : null;

    /// <summary>What it says of a member, as XML; empty when it says nothing.</summary>
    public string Member(string id)
    {
        if (!_members.TryGetValue(Key(Encoding.UTF8.GetBytes(SecurityElement.Escape(id))), out var place))
            return "";
        using var file = File.OpenHandle(_path);
        var xml = new byte[place.Length];
        return Encoding.UTF8.GetString(xml, 0, RandomAccess.Read(file, xml, place.Start));
    }

    private static ulong Key(ReadOnlySpan<byte> name) => BitConverter.ToUInt64(SHA256.HashData(name));
}
