#!/usr/bin/env bash
# Runs notebooks in .NET Interactive's last tool, which is installed into a folder of its own.
# Usage: tools/in-dotnet-interactive.sh [NOTEBOOK…]   (all of notebooks/ without one; after dotnet build -c Release)
set -euo pipefail
cd "$(dirname "$0")/.."
version=1.0.712001
tool=$HOME/.cache/workbook/dotnet-interactive-$version
if [ ! -x "$tool/dotnet-interactive" ] && ! dotnet tool install Microsoft.dotnet-interactive --version "$version" --tool-path "$tool" >/dev/null; then
    echo "skipped: Microsoft.dotnet-interactive $version cannot be had here"
    exit 0
fi
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT
mkdir -p "$data/kernels/dotnet-interactive"
cat > "$data/kernels/dotnet-interactive/kernel.json" <<SPEC
{
  "argv": ["$tool/dotnet-interactive", "jupyter", "--default-kernel", "csharp", "{connection_file}", "--http-port-range", "2048-3000"],
  "display_name": ".NET Interactive (C#)",
  "language": "C#"
}
SPEC
JUPYTER_DATA_DIR=$data dotnet src/Workbook/bin/Release/net10.0/workbook.dll run "$@" --kernel dotnet-interactive --out "$data/out"
