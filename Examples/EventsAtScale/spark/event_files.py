"""The files of events: where they are and how they begin, on a disk or on the storage of a cluster.

Hadoop's file systems are asked through Spark, so that every address serves that Spark can read.
"""

from dataclasses import dataclass

from layouts import Layout, layout_of

FIRST_LINES = 50


@dataclass(frozen=True)
class EventFile:
    """A file, the address by which Spark knows it, and its layout; None where that is not known."""

    address: str
    layout: Layout | None


def find_files(session, paths):
    """The files at some paths, in the order of their addresses.

    A path is a file, a folder, or a pattern with `*`. In folders names that begin with `_` or `.` are passed over, as Spark does.
    Raises FileNotFoundError where nothing is at a path.
    """
    java = session.sparkContext._jvm
    configuration = session.sparkContext._jsc.hadoopConfiguration()
    found = {}
    for text in paths:
        path = java.org.apache.hadoop.fs.Path(text)
        system = path.getFileSystem(configuration)
        statuses = system.globStatus(path)
        if not statuses:
            raise FileNotFoundError(f"there is nothing at {text}")
        for status in statuses:
            children = system.listStatus(status.getPath()) if status.isDirectory() else [status]
            for child in children:
                name = child.getPath().getName()
                if child.isFile() and (not status.isDirectory() or name[0] not in "_."):
                    found[child.getPath().toString()] = child.getPath()
    return [
        EventFile(address, layout_of(_first_lines(java, configuration, found[address]))) for address in sorted(found)
    ]


def _first_lines(java, configuration, path):
    """The first lines of a file, unpacked where it is packed; every byte is read as a character."""
    stream = path.getFileSystem(configuration).open(path)
    codec = java.org.apache.hadoop.io.compress.CompressionCodecFactory(configuration).getCodec(path)
    if codec is not None:
        stream = codec.createInputStream(stream)
    reader = java.java.io.BufferedReader(java.java.io.InputStreamReader(stream, "ISO-8859-1"))
    try:
        lines = []
        while len(lines) < FIRST_LINES and (line := reader.readLine()) is not None:
            if line:
                lines.append(line)
        return lines
    finally:
        reader.close()
