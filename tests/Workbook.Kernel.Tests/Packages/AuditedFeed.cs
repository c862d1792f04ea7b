using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Workbook.Kernel.Tests;

/// <summary>
/// A feed of NuGet's third protocol on this machine: packages from a folder, and advisories for one of them.
/// </summary>
internal sealed class AuditedFeed : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly string _folder;
    private readonly string _holed;
    private readonly string _root;

    /// <summary>Serves until it is disposed of.</summary>
    /// <param name="folder">Where the packages are.</param>
    /// <param name="holed">The package whose versions below 2.0.0 have a known hole.</param>
    public AuditedFeed(string folder, string holed)
    {
        (_folder, _holed) = (folder, holed.ToLowerInvariant());
        _root = $"http://127.0.0.1:{FreePort()}/";
        _listener.Prefixes.Add(_root);
        _listener.Start();
        _ = ServeAsync();
    }

    public string Address => _root + "index.json";

    public void Dispose() => _listener.Close();

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
            using var response = context.Response;
            if (Answer(context.Request.Url!.AbsolutePath) is { } answer)
                response.OutputStream.Write(answer);
            else
                response.StatusCode = 404;
        }
    }

    private byte[]? Answer(string path) => path switch
    {
        "/index.json" => Json($$"""
            {"version":"3.0.0","resources":[{"@id":"{{_root}}flat/","@type":"PackageBaseAddress/3.0.0"},
            {"@id":"{{_root}}advisories.json","@type":"VulnerabilityInfo/6.7.0"}]}
            """),
        "/advisories.json" => Json($$"""[{"@name":"base","@id":"{{_root}}base.json","@updated":"2026-01-01T00:00:00Z"}]"""),
        "/base.json" => Json($$"""{"{{_holed}}":[{"severity":2,"url":"https://advisories.test/1","versions":"[0.0.0, 2.0.0)"}]}"""),
        _ when path.EndsWith("/index.json", StringComparison.Ordinal) && Packages(path.Split('/')[2]) is [_, ..] files =>
            Json($$"""{"versions":["{{string.Join("\",\"", files.Select(file => VersionOf(file, path.Split('/')[2])))}}"]}"""),
        _ when path.EndsWith(".nupkg", StringComparison.Ordinal) && Packages(path.Split('/')[2]) is [var file, ..] =>
            File.ReadAllBytes(file),
        _ => null,
    };

    private List<string> Packages(string id) => [.. Directory.EnumerateFiles(_folder, "*.nupkg")
        .Where(file => Path.GetFileName(file).StartsWith(id + ".", StringComparison.OrdinalIgnoreCase))];

    private static string VersionOf(string file, string id) => Path.GetFileNameWithoutExtension(file)[(id.Length + 1)..];

    private static byte[] Json(string json) => Encoding.UTF8.GetBytes(json);
}
