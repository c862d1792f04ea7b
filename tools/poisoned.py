#!/usr/bin/env python3
"""Gives articles that are poisoned on purpose to every analysis and every way of writing results, and prints what came of it.

    dotnet build src/Workbook -c Release && python3 tools/poisoned.py [POISON...]

A line a poison and command: exit code, processor time, the most memory it held, bytes written, the last line it said. It ends with 1 where a
command did not end with 0, 1 or 2, showed a stack trace, ran longer than two minutes or held more memory than MOST_MEMORY.
"""

import gzip
import io
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
import zipfile

WORKBOOK = "src/Workbook/bin/Release/net10.0/workbook.dll"
MILLION = 1_000_000
MOST_SECONDS = 120
MOST_MEMORY = 4 << 30
# What asks for more ends with an error of its own, before the machine is full.
LIMITED = {**os.environ, "DOTNET_GCHeapHardLimit": format(MOST_MEMORY, "x")}
COMMANDS = [
    *[[verb, "--format", "csv", "--output", "OUT"] for verb in ("quotes", "topics", "countries", "people")],
    *[[verb, "--format", "jsonl", "--output", "OUT"] for verb in ("topics", "countries")],
    ["annotate", "--limit-size", "20000000", "--format", "jsonl"],
    ["annotate", "--limit-size", "20000000", "--output", "OUT"],
]
FORMATS = [["quotes", "--format", form, "--output", "OUT"] for form in ("table", "jsonl", "parquet", "xlsx")] + [
    ["people", "--format", form, "--output", "OUT"] for form in ("table", "xlsx")]

HOSTILE_NAMES = ["=HYPERLINK(A1)", "+Ada(1)", "@Sum Quell", "(.*)+ Quell", "[A-Z]{9}\\d Quell", "../../Ada Quell", "C:\\Ada\\Quell",
                 "<script>Quell</script>", "<img src=x> Quell", "\x1b[2J Quell", "\u202eAda Quell", "Ada\tQuell", "'; DROP Quell"]


def line_articles(count):
    return "".join(json.dumps({"id": f"a{i}", "text": f"Ada Quell, of Kenya, said the ferry {i} was late."}) + "\n" for i in range(count))


def hostile_names():
    names = "".join(f"“The ferry was late,” {name} said. Minister {name} met them.\n\n" for name in HOSTILE_NAMES)
    return "\n".join(json.dumps({"id": name, "title": name, "author": name, "text": names}) for name in HOSTILE_NAMES)


def zip_bomb():
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("a.txt", b"a" * (1 << 30))
    return packed.getvalue()


def zip_in_zips(depth):
    content, name = b"Ada Quell said so.", "a.txt"
    for _ in range(depth):
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file:
            file.writestr(name, content)
        content, name = packed.getvalue(), "a.zip"
    return content


def entities():
    rows = "".join(f'<!ENTITY e{i} "{f"&e{i - 1};" * 10}">' for i in range(1, 12))
    return f'<!DOCTYPE r [<!ENTITY e0 "ferry">{rows}]><rss><channel><item><title>A</title><description>&e11;</description></item></channel></rss>'


POISONS = {
    "million-quotation-marks.txt": lambda: '"' * MILLION,
    "million-opening-marks.txt": lambda: "“" * MILLION,
    "million-apostrophes.txt": lambda: "' " * MILLION,
    "million-brackets.txt": lambda: "([{<" * (MILLION // 4),
    "million-names.txt": lambda: "".join(f"Ada{i % 997} Quell{i % 10007} " for i in range(MILLION // 2)),
    "million-names-in-sentences.txt": lambda: "".join(f"Ada{i % 997} Quell{i} met Bo. " for i in range(MILLION // 20)),
    "million-said.txt": lambda: "said " * MILLION,
    "million-he-said.txt": lambda: "“No,” he said. " * (MILLION // 4),
    "million-countries.txt": lambda: "Kenya and Georgia, " * (MILLION // 4),
    "million-lines.txt": lambda: "Ada Quell said so.\n" * (MILLION // 4),
    "word-of-10-MB.txt": lambda: "a" * (10 * MILLION),
    "capitals-of-10-MB.txt": lambda: "A" * (10 * MILLION),
    "100000-articles.jsonl": lambda: line_articles(100_000),
    "deep.html": lambda: "<html><body>" + "<div>" * 6_000 + "<p>Ada Quell said so.</p>",
    "deep-lists.html": lambda: "<html><body>" + "<ul><li>" * 6_000 + "Ada Quell said so.",
    "deep.json": lambda: '{"text":' + "[" * MILLION,
    "entities.rss": entities,
    "bomb.zip": zip_bomb,
    "bomb.txt.gz": lambda: gzip.compress(b"a" * (1 << 30), 6),
    "zip-in-zips.zip": lambda: zip_in_zips(40),
    "names.jsonl": hostile_names,
}


def run(arguments, source, folder):
    out = os.path.join(folder, "out")
    command = ["dotnet", WORKBOOK, arguments[0], source, *[out if argument == "OUT" else argument for argument in arguments[1:]]]
    with open(os.path.join(folder, "said"), "w+b") as said, open(os.path.join(folder, "written"), "w+b") as written:
        process = subprocess.Popen(command, stdout=written, stderr=said, env=LIMITED)
        ends = time.monotonic() + MOST_SECONDS
        while True:
            pid, status, usage = os.wait4(process.pid, os.WNOHANG)
            if pid:
                break
            if time.monotonic() > ends:
                process.kill()
            time.sleep(0.02)
        said.seek(0)
        words = said.read().decode("utf-8", "replace")
        size = os.fstat(written.fileno()).st_size + size_of(out)
    return os.waitstatus_to_exitcode(status), usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024, size, words


def size_of(path):
    if os.path.isdir(path):
        return sum(os.path.getsize(os.path.join(folder, name)) for folder, _, names in os.walk(path) for name in names)
    return os.path.getsize(path) if os.path.exists(path) else 0


def judge(code, memory, words):
    if code not in (0, 1, 2):
        return "TOO LONG" if code == -9 else f"ENDED WITH {code}"
    if "\n   at " in words:
        return "STACK TRACE"
    return "MEMORY" if memory > MOST_MEMORY else ""


def make(poison, path):
    content = POISONS[poison]()
    with open(path, "wb") as file:
        file.write(content if isinstance(content, bytes) else content.encode())


def main():
    if sys.argv[1:2] == ["--make"]:
        return make(*sys.argv[2:])
    poisons = sys.argv[1:] or list(POISONS)
    # A machine that is filled by one of them would end other people's work.
    resource.setrlimit(resource.RLIMIT_FSIZE, (4 << 30, 4 << 30))
    wrong = 0
    print("poison\tcommand\texit\tprocessor, s\tmost memory, MB\twritten, KB\tsaid")
    for poison in poisons:
        with tempfile.TemporaryDirectory() as folder:
            source = os.path.join(folder, poison)
            # In a process of its own: what this one once held is counted as what the commands that it starts held.
            subprocess.run([sys.executable, __file__, "--make", poison, source], check=True)
            for arguments in COMMANDS + FORMATS:
                results = os.path.join(folder, "results")
                os.mkdir(results)
                code, seconds, memory, size, words = run(arguments, source, results)
                verdict = judge(code, memory, words)
                wrong += verdict != ""
                lines = [line for line in words.splitlines() if line.strip()] or [""]
                name = " ".join(argument for argument in arguments if argument not in ("OUT", "--output", "--format"))
                print(f"{poison}\t{name}\t{code}\t{seconds:.1f}\t{memory / 1e6:.0f}\t{size / 1e3:.0f}\t{verdict} {repr(lines[-1])[1:160]}", flush=True)
                subprocess.run(["rm", "-rf", results], check=True)
    print(f"{wrong} wrong")
    sys.exit(1 if wrong else 0)


main()
