#!/usr/bin/env python3
"""Counts the nodes and edges of every graph in each file of a corpus with Graphviz's own library.

  corpus_counts.py CORPUS > CorpusCounts.tsv

A row is a file, whether `nop -p` reads it, and nodes:edges of each graph in it, as `gc` counts them.
"""
import os, subprocess, sys
folder = sys.argv[1]
print("file\tread\tcounts")
for name in sorted(os.listdir(folder)):
    if name == "INDEX.tsv":
        continue
    path = os.path.join(folder, name)
    read = subprocess.run(["nop", "-p", path], capture_output=True, timeout=60).returncode == 0
    counts = ""
    if read:
        lines = subprocess.run(["gc", path], capture_output=True, timeout=60).stdout.splitlines()
        lines = lines[:-1] if len(lines) > 1 else lines  # the last of several is their total
        counts = " ".join(":".join(x.decode() for x in line.split()[:2]) for line in lines)
    print(f"{name}\t{'yes' if read else 'no'}\t{counts}")
