#!/usr/bin/env python3
"""Verifies an export of the event log, from FORMAT.md alone and with the standard library alone.

    python3 verify_export.py EXPORT.jsonl... [--after POSITION]

Prints one line for each export. Exit code 0: all verified. 1: one is not valid; the line says where and why. 2: one cannot
be read.
Reads the file line by line; what it remembers is one entry per stream and per command.
"""

import argparse
import base64
import binascii
import datetime
import hashlib
import json
import re
import struct
import sys

DOMAIN = b"danbiet.event-log.1\n"
NO_HASH = "0" * 64
MAX_LINE = 96 << 20
MAX_DOCUMENT = 16 << 20
MAX_DEPTH = 500
INT32 = 2**31 - 1
INT64 = 2**63 - 1
DATA = ',"data":'
TIME = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})\.([0-9]{3})Z")
EPOCH = datetime.date(1970, 1, 1).toordinal()
SPACE = " \t\r\n"

ATTRIBUTES = ["specversion", "id", "source", "type", "subject", "time", "datacontenttype", "position",
              "streamversion", "revision", "document", "index", "count", "command", "prev", "hash", "metadata"]
NUMBERS = {"index", "count"}
OF_THE_DOCUMENT = ["source", "subject", "time", "document", "count", "command", "prev", "hash"]


class Wrong(Exception):
    """What is wrong, and in which line."""

    def __init__(self, line, why):
        super().__init__(why)
        self.line = line


# Section 6: lines


def quoted(text):
    escaped = re.sub(r'["\\\x00-\x1f]', lambda m: "\\" + m[0] if m[0] in '"\\' else "\\u%04x" % ord(m[0]), text)
    return '"' + escaped + '"'


def refuse_constant(name):
    raise ValueError(name + " is not JSON")


def depth(text):
    """How deep arrays and objects are nested."""
    deepest = now = 0
    for token in re.finditer(r'"[^"\\]*(?:\\.[^"\\]*)*"|[\[\]{}]', text):
        if token[0] in "[{":
            now += 1
            deepest = max(deepest, now)
        elif token[0] in "]}":
            now -= 1
    return deepest


def is_json(text):
    """Whether it is one JSON value. Numbers are not converted: they may be of any size."""
    if depth(text) > MAX_DEPTH:
        return False
    try:
        json.loads(text, parse_int=str, parse_float=str, parse_constant=refuse_constant)
        return True
    except (ValueError, RecursionError):
        return False


def parse(line):
    """The members of a line and its payload; ValueError unless the line is exactly as specified."""
    head, inlined, tail = line.partition(DATA)
    if inlined:
        if not tail.endswith("}"):
            raise ValueError("does not end with a brace")
        payload = tail[:-1]
        if not payload or payload[0] in SPACE or payload[-1] in SPACE or "\r" in payload or not is_json(payload):
            raise ValueError("data is not one JSON value on one line")
        head += "}"
    try:
        pairs = json.loads(head, object_pairs_hook=list, parse_constant=refuse_constant)
    except RecursionError as e:
        raise ValueError("nested") from e
    if not isinstance(pairs, list) or not all(isinstance(pair, tuple) for pair in pairs):
        raise ValueError("not a JSON object")
    members = dict(pairs)
    if not inlined:
        payload = base64.b64decode(members["data_base64"], validate=True).decode("utf-8")
    check_values(members)
    if line != written(members, payload, bool(inlined)):
        raise ValueError("other members, order, space, escapes or numerals than specified")
    return members, payload


def check_values(members):
    for name in ATTRIBUTES:
        if name not in members and name != "command":
            raise ValueError(name + " is missing")
    for name, value in members.items():
        if type(value) is not (int if name in NUMBERS else str):
            raise ValueError(name + " has the wrong type")
    if members["specversion"] != "1.0" or members["datacontenttype"] != "application/json":
        raise ValueError("specversion or datacontenttype is wrong")
    for name in ("position", "streamversion", "document"):
        if not re.fullmatch(r"0|-?[1-9][0-9]{0,18}", members[name]) or not -INT64 - 1 <= int(members[name]) <= INT64:
            raise ValueError(name + " is not a 64-bit number")
    index, count = members["index"], members["count"]
    if not 0 <= index < count <= INT32 or int(members["document"]) != int(members["position"]) - index:
        raise ValueError("index, count, document and position do not fit together")
    for name in ("prev", "hash"):
        if not re.fullmatch(r"[0-9a-f]{64}", members[name]):
            raise ValueError(name + " is not 64 hexadecimal digits")
    milliseconds(members["time"])


def written(members, payload, inlined):
    parts = []
    for name in ATTRIBUTES:
        if name in members:
            parts.append('"%s":%s' % (name, members[name] if name in NUMBERS else quoted(members[name])))
    if inlined:
        parts.append('"data":' + payload)
    else:
        parts.append('"data_base64":"%s"' % base64.b64encode(payload.encode("utf-8")).decode("ascii"))
    return "{" + ",".join(parts) + "}"


def milliseconds(time):
    match = TIME.fullmatch(time)
    if not match:
        raise ValueError("time is not as specified")
    year, month, day, hour, minute, second, thousandth = map(int, match.groups())
    if hour > 23 or minute > 59 or second > 59:
        raise ValueError("there is no such time")
    days = datetime.date(year, month, day).toordinal() - EPOCH
    return (((days * 24 + hour) * 60 + minute) * 60 + second) * 1000 + thousandth


def lines(file):
    number = 0
    while True:
        raw = file.readline(MAX_LINE + 2)
        if not raw:
            return
        number += 1
        if len(raw) > MAX_LINE + 1:
            raise Wrong(number, "the line is longer than lines can be")
        if not raw.endswith(b"\n"):
            raise Wrong(number, "the line does not end")
        try:
            members, payload = parse(raw[:-1].decode("utf-8"))
        except (ValueError, KeyError, TypeError, binascii.Error) as e:
            raise Wrong(number, "not a line of an export: %s" % e) from e
        yield number, members, payload


# Section 1: documents


class Document:
    def __init__(self, line, members):
        self.line = line
        self.members = members
        self.position = int(members["document"])
        self.stream = members["subject"]
        self.version = int(members["streamversion"])
        self.count = members["count"]
        self.at = milliseconds(members["time"])
        self.command = members.get("command")
        self.events = []
        self.size = 0

    def add(self, line, members, payload):
        index = len(self.events)
        if members["index"] != index:
            raise Wrong(line, "index %d was due" % index)
        if any(members.get(name) != self.members.get(name) for name in OF_THE_DOCUMENT):
            raise Wrong(line, "not the next event of the same document")
        if int(members["streamversion"]) != self.version + index:
            raise Wrong(line, "not the next version of the same document")
        self.size += len(payload.encode("utf-8")) + len(members["metadata"].encode("utf-8"))
        if self.size > MAX_DOCUMENT:
            raise Wrong(line, "the document is larger than documents can be")
        self.events.append((members["id"], members["type"], members["revision"], payload, members["metadata"]))

    def is_complete(self):
        return len(self.events) == self.count

    # Section 2
    def hash(self):
        sha256 = hashlib.sha256(DOMAIN)

        def text(value):
            utf8 = value.encode("utf-8")
            sha256.update(struct.pack(">I", len(utf8)) + utf8)

        sha256.update(bytes.fromhex(self.members["prev"]))
        sha256.update(struct.pack(">q", self.position))
        text(self.stream)
        sha256.update(struct.pack(">qq", self.version, self.at))
        if self.command is None:
            sha256.update(b"\0")
        else:
            sha256.update(b"\1")
            text(self.command)
        sha256.update(struct.pack(">I", len(self.events)))
        for event in self.events:
            for value in event:
                text(value)
        return sha256.hexdigest()


def documents(file):
    document = None
    line = 0
    source = None
    for line, members, payload in lines(file):
        source = source or members["source"]
        if members["source"] != source:
            raise Wrong(line, "another source than before")
        if document is None:
            document = Document(line, members)
        document.add(line, members, payload)
        if document.is_complete():
            yield document
            document = None
    if document is not None:
        raise Wrong(line + 1, "the file ends inside a document")


# Section 3: a valid log


def verify(file, after):
    position = after + 1
    prev = NO_HASH if after == 0 else None
    at = None
    versions = {}
    commands = set()
    for document in documents(file):
        def require(holds, rule):
            if not holds:
                raise Wrong(document.line, "position %d: %s" % (document.position, rule))

        require(document.position == position, "position %d was due" % position)
        require(prev is None or document.members["prev"] == prev, "prev is not the hash of the document before")
        require(document.hash() == document.members["hash"], "the hash is not that of the content")
        require(at is None or document.at >= at, "the time runs backwards")
        due = versions.get(document.stream, 0 if after == 0 else None)
        require(document.version >= 0 if due is None else document.version == due, "version %s was due" % due)
        require(document.command is None or document.command not in commands, "the command was there before")
        position = document.position + document.count
        prev = document.members["hash"]
        at = document.at
        versions[document.stream] = document.version + document.count
        if document.command is not None:
            commands.add(document.command)
    return position - 1, prev


def answer(export, after):
    """The exit code and what to say."""
    try:
        with open(export, "rb") as file:
            position, prev = verify(file, after)
    except Wrong as wrong:
        return 1, "line %d: %s" % (wrong.line, wrong)
    except OSError as e:
        return 2, "cannot be read: %s" % e.strerror
    return 0, "verified up to position %d, hash %s" % (position, prev)


def main():
    arguments = argparse.ArgumentParser(description="Verifies exports of the event log.")
    arguments.add_argument("export", nargs="+")
    arguments.add_argument("--after", type=int, default=0, metavar="POSITION",
                           help="the position of the last event before an export that begins in the middle")
    given = arguments.parse_args()
    worst = 0
    for export in given.export:
        code, text = answer(export, given.after)
        print(text)
        worst = max(worst, code)
    return worst


if __name__ == "__main__":
    sys.exit(main())
