"""Measures how long a registered kernel takes from process start to its first result.

Usage: /usr/bin/python3 tools/kernel-start.py NAME... [--starts N]
It needs Debian's python3-jupyter-client. Kernels are started in turn, so that other load meets all alike.
"""
import argparse
import os
import statistics
import time

from jupyter_client.manager import KernelManager


def start(name):
    """Wall-clock seconds, the process's own CPU seconds, and its memory in MB, at the first result."""
    kernel = KernelManager(kernel_name=name)
    begun = time.time()
    kernel.start_kernel(stdout=open(os.devnull, "w"), stderr=open(os.devnull, "w"))
    client = kernel.client()
    client.start_channels()
    request = client.execute("1 + 1")
    while client.get_shell_msg(timeout=60)["parent_header"].get("msg_id") != request:
        pass
    seconds = time.time() - begun
    process = f"/proc/{kernel.provisioner.process.pid}"
    ticks = open(f"{process}/stat").read().rpartition(")")[2].split()[11:13]
    resident = next(line for line in open(f"{process}/status") if line.startswith("VmRSS"))
    kernel.shutdown_kernel(now=True)
    client.stop_channels()
    return seconds, sum(map(int, ticks)) / os.sysconf("SC_CLK_TCK"), int(resident.split()[1]) / 1024


parser = argparse.ArgumentParser()
parser.add_argument("names", nargs="+")
parser.add_argument("--starts", type=int, default=7)
options = parser.parse_args()
figures = {name: [] for name in options.names}
for _ in range(options.starts):
    for name in options.names:
        figures[name].append(start(name))
for name, measured in figures.items():
    seconds, processor, memory = (statistics.median(column) for column in zip(*measured))
    fastest = min(figure[0] for figure in measured)
    print(f"{name}: {seconds:.2f} s to the first result (fastest {fastest:.2f}), {processor:.2f} s of processor time, {memory:.0f} MB")
