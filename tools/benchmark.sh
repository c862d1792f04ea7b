#!/usr/bin/env bash
# Measures what docs/benchmarks.md says of the runner and the kernel, on a built tree. Prints a line a figure.
set -eu
cd "$(dirname "$0")/.."
dotnet build src/Workbook -c Release -v quiet --nologo
workbook="dotnet src/Workbook/bin/Release/net10.0/workbook.dll"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

seconds() { local start=$EPOCHREALTIME; "$@" >/dev/null 2>&1; awk -v a="$start" -v b="$EPOCHREALTIME" 'BEGIN { printf "%.2f", b - a }'; }

notebook() { # cells
    local cell='{"cell_type":"code","execution_count":null,"metadata":{},"outputs":[],"source":["1 + 1"]}' cells
    cells=$(for _ in $(seq "$1"); do printf '%s,' "$cell"; done)
    printf '{"cells":[%s],"metadata":{"kernelspec":{"display_name":".NET (C#)","language":"C#","name":".net-csharp"}},"nbformat":4,"nbformat_minor":4}' "${cells%,}" >"$folder/$1.ipynb"
    echo "$folder/$1.ipynb"
}

echo "the notebooks with pictures: $(seconds $workbook run --out "$folder/a") s"
echo "the notebooks without pictures: $(WORKBOOK_BROWSER=none seconds $workbook run --out "$folder/b") s"
one=$(WORKBOOK_BROWSER=none seconds $workbook run "$(notebook 1)" --out "$folder/c")
hundred=$(WORKBOOK_BROWSER=none seconds $workbook run "$(notebook 101)" --out "$folder/d")
echo "one cell, command start to end: $one s"
echo "a further cell: $(awk -v a="$one" -v b="$hundred" 'BEGIN { printf "%.0f", (b - a) * 10 }') ms"
