#!/usr/bin/env bash
# Microsoft.DotNet.Interactive.Documents 1.0.0-beta.26120.1: a notebook read and written again has its raw cells turned into code, and
# the pictures that were pasted into its text are gone.
# Expected: the library knows the format (it keeps ids, tags, counts and outputs): raw cells stay raw, attachments stay.
# Seen:     cell_type "raw" comes out as "code", to be run with the next "run all"; "attachments" of a markdown cell is left out while its
#           source still points at it; an output that holds application/json as an object makes writing throw.
# Matters:  raw cells are where papers keep what must not run (front matter, templates); a round trip is how tools fill in parameters.
# Needs:    bash, .NET SDK 10.
# Output:
#> Microsoft.DotNet.Interactive.Documents 1.0.0-beta.26120.1
#> as it was: markdown with an attachment, raw, code
#> read and written: markdown, code, code
#> with an output of JSON: ArgumentException when written
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export NUGET_PACKAGES=$folder/packages XDG_DATA_HOME=$folder DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
cat > notebook.ipynb <<'JSON'
{"cells": [
 {"cell_type": "markdown", "id": "a", "metadata": {}, "attachments": {"map.png": {"image/png": "iVBORw0KGgo="}},
  "source": ["![map](attachment:map.png)"]},
 {"cell_type": "raw", "id": "b", "metadata": {}, "source": ["title: Ferry service ends"]},
 {"cell_type": "code", "id": "c", "execution_count": 7, "metadata": {"tags": ["parameters"]}, "source": ["1 + 1"], "outputs": []}],
 "metadata": {"kernelspec": {"display_name": ".NET (C#)", "language": "C#", "name": ".net-csharp"}}, "nbformat": 4, "nbformat_minor": 5}
JSON
cat > finding.cs <<'CS'
#:package Microsoft.DotNet.Interactive.Documents@1.0.0-beta.26120.1
#:property PublishAot=false
using System.Reflection;
using System.Text.Json;
using Microsoft.DotNet.Interactive.Documents.Jupyter;

var version = typeof(Notebook).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
Console.WriteLine($"Microsoft.DotNet.Interactive.Documents {version}");
var text = File.ReadAllText("notebook.ipynb");
Tell("as it was", text);
Tell("read and written", Notebook.ToJupyterJson(Notebook.Parse(text), "csharp"));
var output = """{"output_type": "display_data", "metadata": {}, "data": {"application/json": {"votes": 5}}}""";
var document = Notebook.Parse(text.Replace("\"outputs\": []", $"\"outputs\": [{output}]"));
try
{
    Tell("with an output of JSON", Notebook.ToJupyterJson(document, "csharp"));
}
catch (ArgumentException error)
{
    Console.WriteLine($"with an output of JSON: {error.GetType().Name} when written");
}

static void Tell(string what, string notebook)
{
    using var json = JsonDocument.Parse(notebook);
    var cells = json.RootElement.GetProperty("cells").EnumerateArray().Select(cell =>
        cell.GetProperty("cell_type").GetString() + (cell.TryGetProperty("attachments", out _) ? " with an attachment" : ""));
    Console.WriteLine($"{what}: {string.Join(", ", cells)}");
}
CS
dotnet run finding.cs | tee seen
diff <(sed -n 's/^#> \?//p' "$script") seen
