#!/usr/bin/env bash
# Kills `workbook annotate` at random moments and runs it again: the archive must hold the same rows as an undisturbed run's.
#   tools/kill-archive.sh INPUT [MOMENTS] [OPTIONS OF annotate…]
# Prints for each moment when the run was killed and how many articles of an archive begun anew were kept by then.
set -euo pipefail
cd "$(dirname "$0")/.."
input=$1 moments=${2:-50}
shift $(($# > 1 ? 2 : 1))
dotnet build src/Workbook -c Release -v q --nologo
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
command=src/Workbook/bin/Release/net10.0/workbook.dll
dotnet build tools/archive-rows.cs -c Release -v q --nologo -o "$work/rows"
rows() { dotnet "$work/rows/archive-rows.dll" "$1"; }

started=$(date +%s%N)
dotnet "$command" annotate "$input" --output "$work/whole" "$@" 2> "$work/log"
milliseconds=$((($(date +%s%N) - started) / 1000000))
rows "$work/whole" > "$work/whole.rows"
failures=0
for ((moment = 1; moment <= moments; moment++)); do
    rm -rf "$work/killed"
    after=$((RANDOM * milliseconds / 32768))
    dotnet "$command" annotate "$input" --output "$work/killed" "$@" 2> "$work/log" &
    sleep "$(printf '%d.%03d' $((after / 1000)) $((after % 1000)))"
    kill -KILL $! 2> "$work/log" || true
    wait $! 2> "$work/log" || true
    dotnet "$command" annotate "$input" --output "$work/killed" "$@" 2> "$work/log"
    kept=$(tail -1 "$work/log")
    if rows "$work/killed" | cmp -s - "$work/whole.rows"; then
        echo "$moment: killed after $after of $milliseconds ms, $kept: the same rows"
    else
        echo "$moment: killed after $after of $milliseconds ms, $kept: OTHER ROWS"
        failures=$((failures + 1))
    fi
done
echo "$((moments - failures)) of $moments the same"
[ "$failures" -eq 0 ]
