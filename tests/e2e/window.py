#!/usr/bin/python3
"""Uses a window as a person does: finds things by their names (AT-SPI) and clicks where they are.

  window.py wait TEXT          until something that shows says TEXT
  window.py click NAME         a button, a row, a field
  window.py type NAME TEXT     clicks the field and types
  window.py key KEYS           e.g. ctrl+q
  window.py dump               everything that shows, for a failed test's log

Ends with 0, or after a minute with 1. Needs the session's DISPLAY and bus."""
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

PATIENCE = 60
APPLICATION = "lanyard-desktop"


def showing(node):
    states = node.get_state_set()
    return states.contains(Atspi.StateType.SHOWING) and states.contains(Atspi.StateType.VISIBLE)


def walk(node):
    yield node
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child and showing(child):
            yield from walk(child)


def nodes():
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(i)
        if application and APPLICATION in (application.get_name() or ""):
            yield from walk(application)


def plain(text):
    """Without the marks that isolate names, and the ones that let long words break."""
    return "".join(c for c in text or "" if c not in "\u2068\u2069\u200b")


def labels(node):
    yield plain(node.get_name())
    for relation in node.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            yield plain(relation.get_target(0).get_name())


def sees(text):
    return lambda: next((n for n in nodes() if any(text in label for label in labels(n))), None)


def usable(name):
    def find():
        for node in nodes():
            states = node.get_state_set()
            if (name in labels(node) and states.contains(Atspi.StateType.SENSITIVE)
                    and states.contains(Atspi.StateType.FOCUSABLE)):
                return node
        return None
    return find


def until(find):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = find()
        except gi.repository.GLib.Error:  # it went away while it was read
            found = None
        if found:
            return found
        time.sleep(0.1)
    return None


def is_active():
    return any(n.get_role() == Atspi.Role.FRAME
               and n.get_state_set().contains(Atspi.StateType.ACTIVE) for n in nodes())


def resting_place(name):
    """Where it is, once it stays there: a window manager moves new windows, and pages settle."""
    def find():
        if not is_active():
            return None
        places = []
        for _ in range(2):
            node = usable(name)()
            if not node:
                return None
            box = node.get_extents(Atspi.CoordType.SCREEN)
            places.append((box.x + box.width // 2, box.y + box.height // 2))
            time.sleep(0.2)
        return places[0] if places[0] == places[1] else None
    return find


def click(name):
    place = until(resting_place(name))
    if not place:
        return False
    x, y = place
    return subprocess.call(["xdotool", "mousemove", str(x), str(y), "click", "1"]) == 0


def dump():
    for node in nodes():
        print(node.get_role_name(), repr(plain(node.get_name())))
    return True


def main(verb, *arguments):
    if verb == "wait":
        return bool(until(sees(arguments[0])))
    if verb == "click":
        return click(arguments[0])
    if verb == "type":
        return click(arguments[0]) and subprocess.call(["xdotool", "type", "--", arguments[1]]) == 0
    if verb == "key":
        return subprocess.call(["xdotool", "key", arguments[0]]) == 0
    if verb == "dump":
        return dump()
    raise SystemExit(__doc__)


sys.exit(0 if main(*sys.argv[1:]) else 1)
