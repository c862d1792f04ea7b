#!/usr/bin/env python3
"""Annotates JSON lines on a Dask cluster, by standard input and output of `workbook annotate - --format jsonl`.

    annotate_dask.py SCHEDULER INPUT.jsonl OUTPUT_FOLDER WORKBOOK.dll [LINES_IN_A_TASK]

Each task writes the lines of its own file under another name and then renames it, so that a task that Dask runs twice, as it
does when a worker dies, leaves the same file. A rerun leaves out the files that are there.
"""
import os
import subprocess
import sys
import tempfile

from distributed import Client, as_completed


def annotate(lines, path, workbook):
    run = subprocess.run(["dotnet", workbook, "annotate", "-", "--format", "jsonl"], input="".join(lines).encode(), capture_output=True)
    if run.returncode != 0:
        raise RuntimeError(run.stderr.decode()[-2000:])
    handle, temporary = tempfile.mkstemp(dir=os.path.dirname(path), suffix=".part")
    with os.fdopen(handle, "wb") as output:
        output.write(run.stdout)
    os.replace(temporary, path)
    return run.stdout.count(b"\n"), run.stderr.decode()


def chunks(path, size):
    with open(path, encoding="utf-8") as lines:
        chunk = []
        for line in lines:
            chunk.append(line)
            if len(chunk) == size:
                yield chunk
                chunk = []
        if chunk:
            yield chunk


def main(scheduler, source, folder, workbook, size=1000):
    os.makedirs(folder, exist_ok=True)
    client = Client(scheduler)
    waiting = as_completed()
    for number, lines in enumerate(chunks(source, int(size))):
        path = os.path.join(os.path.abspath(folder), f"{number:06}.jsonl")
        if not os.path.exists(path):
            waiting.add(client.submit(annotate, lines, path, workbook, key=f"annotate-{number:06}"))
    done = 0
    for task in waiting:
        count, errors = task.result()
        done += count
        sys.stderr.write(errors)
    print(f"{done} articles")


if __name__ == "__main__":
    main(*sys.argv[1:])
