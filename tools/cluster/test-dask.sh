#!/usr/bin/env bash
# Runs annotate_dask.py on a real Dask on this machine: a scheduler and two workers, one of which is killed in the middle. The lines
# must be those of the command alone. Needs Debian's python3-distributed.
#   tools/cluster/test-dask.sh INPUT.jsonl [LINES_IN_A_TASK]
set -euo pipefail
cd "$(dirname "$0")/../.."
input=$(realpath "$1") size=${2:-200}
[ -e /usr/bin/dask-scheduler ] || DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends python3-distributed > /dev/null
work=$(mktemp -d)
workbook=$PWD/src/Workbook/bin/Release/net10.0/workbook.dll
cd "$work"
/usr/bin/python3 /usr/bin/dask-scheduler --host 127.0.0.1 --port 18786 --dashboard-address 127.0.0.1:0 2> scheduler.log &
scheduler=$!
workers=()
for name in one two; do
    /usr/bin/python3 /usr/bin/dask-worker tcp://127.0.0.1:18786 --no-nanny --nthreads 1 --name "$name" --no-dashboard 2> "$name.log" &
    workers+=($!)
done
trap 'kill "$scheduler" "${workers[@]}" 2> /dev/null || true' EXIT
(cd - > /dev/null && exec /usr/bin/python3 tools/cluster/annotate_dask.py tcp://127.0.0.1:18786 "$input" "$work/lines" "$workbook" "$size") &
client=$!
until compgen -G "$work/lines/*.jsonl" > /dev/null; do sleep 0.2; done
kill -KILL "${workers[0]}"
echo "a worker is killed after $(ls "$work/lines" | grep -c 'jsonl$') tasks"
wait "$client"
cat lines/*.jsonl > dask.jsonl
dotnet "$workbook" annotate - --format jsonl < "$input" > alone.jsonl
cmp dask.jsonl alone.jsonl && echo "$(wc -l < dask.jsonl) lines, the same as without Dask $(/usr/bin/python3 -c 'import distributed; print(distributed.__version__)')"
