"""Runs one program once and prints what it cost as JSON: CPU seconds, wall seconds, peak memory in MB.

This is a program of its own because a child starts with its parent's peak memory, and this one stays small: about
10 MB, which is the least it can report.
"""

import json
import os
import sys
import time

log, command = sys.argv[1], sys.argv[2:]
started = time.monotonic()
child = os.fork()
if child == 0:
    words = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
    os.dup2(words, 1)
    os.dup2(words, 2)
    os.execv(command[0], command)
_, status, usage = os.wait4(child, 0)
print(json.dumps({
    "status": os.waitstatus_to_exitcode(status),
    "cpu": usage.ru_utime + usage.ru_stime,
    "wall": time.monotonic() - started,
    "memory": usage.ru_maxrss / 1024,
}))
