using System.Text;
using System.Text.Json;

namespace Workbook.Notebooks;

/// <summary>Turns a kernel's output messages into the outputs of the cells they belong to.</summary>
internal sealed class OutputCollector
{
    private readonly Dictionary<string, CellOutputs> _byRequest = [];

    /// <summary>Opens the outputs of a cell under the id of its request.</summary>
    public void Open(string request) => _byRequest[request] = new CellOutputs();

    /// <summary>Takes in one message of the output channel.</summary>
    public void Take(Message message)
    {
        if (!_byRequest.TryGetValue(message.ParentId, out var cell))
            return;
        var content = message.Content;
        switch (message.Type)
        {
            case "stream":
                cell.Write(content.Text("name") ?? "stdout", content.Text("text") ?? "");
                break;
            case "display_data":
                cell.Add(Output.Display(content), DisplayId(content));
                break;
            case "execute_result":
                cell.Add(Output.Result(content), DisplayId(content));
                break;
            case "error":
                cell.Add(Output.Error(content.Text("ename") ?? "", content.Text("evalue") ?? "", Lines(content)), null);
                break;
            case "clear_output":
                cell.Clear(content.Member("wait") is { ValueKind: JsonValueKind.True });
                break;
            case "update_display_data" when DisplayId(content) is { } id:
                foreach (var outputs in _byRequest.Values)
                    outputs.Update(id, content);
                break;
            case "execute_input":
                cell.ExecutionCount = content.Member("execution_count") is { ValueKind: JsonValueKind.Number } count
                    ? count.GetInt32()
                    : null;
                break;
        }
    }

    /// <summary>The cell with what its request has put out so far.</summary>
    public Cell Apply(Cell cell, string request) =>
        cell.WithRun(_byRequest[request].ExecutionCount, _byRequest[request].ToOutputs());

    /// <summary>Adds an error of our own: the cell ran too long, the kernel died.</summary>
    public void Fail(string request, string name, string value) =>
        _byRequest[request].Add(Output.Error(name, value, $"{name}: {value}"), null);

    private static string? DisplayId(JsonElement content) => content.Member("transient")?.Text("display_id");

    private static IEnumerable<string> Lines(JsonElement content) =>
        content.Member("traceback") is { ValueKind: JsonValueKind.Array } lines
            ? lines.EnumerateArray().Select(line => line.GetString() ?? "")
            : [];

    private sealed class CellOutputs
    {
        private readonly List<(Output? Output, string? DisplayId, string Stream, StringBuilder Text)> _entries = [];
        private bool _clearBeforeNext;

        public int? ExecutionCount { get; set; }

        public void Write(string stream, string text)
        {
            ClearIfDue();
            if (_entries is not [.., { Output: null } last] || last.Stream != stream)
                _entries.Add(last = (null, null, stream, new StringBuilder()));
            last.Text.Append(text);
        }

        public void Add(Output output, string? displayId)
        {
            ClearIfDue();
            _entries.Add((output, displayId, "", new StringBuilder()));
        }

        public void Update(string displayId, JsonElement content)
        {
            var fresh = Output.Display(content).Json;
            for (var i = 0; i < _entries.Count; i++)
                if (_entries[i] is { Output: { } output } entry && entry.DisplayId == displayId)
                    _entries[i] = entry with
                    {
                        Output = new Output(
                            output.Json.With("data", fresh.GetProperty("data")).With("metadata", fresh.GetProperty("metadata"))),
                    };
        }

        public void Clear(bool wait)
        {
            _clearBeforeNext = wait;
            if (!wait)
                _entries.Clear();
        }

        public IEnumerable<Output> ToOutputs() =>
            _entries.Select(entry => entry.Output ?? Output.Stream(entry.Stream, entry.Text.ToString()));

        private void ClearIfDue()
        {
            if (_clearBeforeNext)
                _entries.Clear();
            _clearBeforeNext = false;
        }
    }
}
