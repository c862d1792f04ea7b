#!/usr/bin/env bash
# Builds the command twice, from two clones in folders of different names, and names the files of ours that differ.
#   tools/reproducible.sh [PROPERTIES OF dotnet build…]      for instance -p:CompileAhead=false
# Paths of sources are mapped by the SDK (ContinuousIntegrationBuild), which an everyday build leaves alone so that debuggers find them.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
places=("$work/one" "$work/another place/of a longer name")
for place in "${places[@]}"; do
    git clone -q --no-hardlinks . "$place"
    (cd "$place" && dotnet build src/Workbook -c Release -v q --nologo -p:ContinuousIntegrationBuild=true -p:RunAnalyzers=false "$@" > build.log) \
        || { tail -5 "$place/build.log" >&2; exit 1; }
done
built=src/Workbook/bin/Release/net10.0
different=0 compared=0
for file in "${places[0]}/$built"/*; do
    name=$(basename "$file")
    [ -f "$file" ] || continue
    compared=$((compared + 1))
    if ! cmp -s "$file" "${places[1]}/$built/$name"; then
        echo "differs: $name"
        different=$((different + 1))
    fi
done
echo "$compared files compared at $(git -C "${places[0]}" rev-parse --short HEAD), $different of them differ"
[ "$different" = 0 ]
