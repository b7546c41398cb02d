#!/usr/bin/python3
"""Uses a window as a person does: finds things by their names (AT-SPI) and clicks where they are.

  window.py wait TEXT          until something that shows says TEXT
  window.py gone TEXT          until nothing that shows says it
  window.py click NAME         a button, a row, a field
  window.py type NAME TEXT     clicks the field and types
  window.py key KEYS           e.g. ctrl+q
  window.py rest               until nothing moves any more
  window.py dump               everything that shows, for a failed test's log

Ends with 0, or after a minute with 1. Needs the session's DISPLAY and bus."""
import subprocess
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 60  # seconds
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
            application.set_cache_mask(Atspi.Cache.NONE)  # what is, not what was
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
    return lambda: any(text in label for node in nodes() for label in labels(node))


def is_usable(node):
    states = node.get_state_set()
    return (states.contains(Atspi.StateType.SENSITIVE)
            and states.contains(Atspi.StateType.FOCUSABLE))


def is_active():
    return any(node.get_role() in (Atspi.Role.FRAME, Atspi.Role.DIALOG)
               and node.get_state_set().contains(Atspi.StateType.ACTIVE) for node in nodes())


def place(node):
    """In its window: where that is, only the screen knows."""
    corner = node.get_extents(Atspi.CoordType.WINDOW)
    size = node.get_extents(Atspi.CoordType.SCREEN)  # Qt's other ones are too large
    return corner.x + size.width // 2, corner.y + size.height // 2


def same_twice(read):
    """Each reading is an event of the window, which comes after what was due before it: a layout."""
    before, now = None, read()
    while before != now:
        before, now = now, read()
    return now


def resting_place(name):
    def find():
        node = next((n for n in nodes() if name in labels(n) and is_usable(n)), None)
        return same_twice(lambda: place(node)) if node and is_active() else None
    return find


def until(find):
    """Looks now, and again whenever the window says that something changed."""
    loop = GLib.MainLoop()
    found = None
    is_due = False

    def look():
        nonlocal found, is_due
        is_due = False
        try:
            found = find()
        except GLib.Error:  # something went away while it was read
            look_soon()
        if found:
            loop.quit()
        return GLib.SOURCE_REMOVE

    def look_soon(_event=None):
        nonlocal is_due
        if not is_due:
            is_due = True
            GLib.idle_add(look)

    def give_up():
        look()
        loop.quit()

    listener = Atspi.EventListener.new(look_soon)
    for event in ("object", "window"):
        listener.register(event)
    look_soon()  # after the registration, so that no change falls between
    GLib.timeout_add_seconds(PATIENCE, give_up)
    loop.run()
    return found


def press(*action):
    """For the window that has the keyboard, which is ours by then."""
    return until(is_active) and subprocess.call(["xdotool", *action]) == 0


def click(name):
    found = until(resting_place(name))
    return found and press("getactivewindow", "mousemove", "--window", "%1", *map(str, found),
                           "click", "1")


def rest():
    return until(lambda: same_twice(lambda: [(node.get_role(), place(node)) for node in nodes()]))


def dump():
    for node in nodes():
        print(node.get_role_name(), repr(plain(node.get_name())))
    return True


def main(verb, *arguments):
    if verb == "wait":
        return until(sees(arguments[0]))
    if verb == "gone":
        return until(lambda: not sees(arguments[0])())
    if verb == "click":
        return click(arguments[0])
    if verb == "type":
        return click(arguments[0]) and press("type", "--", arguments[1])
    if verb == "key":
        return press("key", arguments[0])
    if verb == "rest":
        return rest()
    if verb == "dump":
        return dump()
    raise SystemExit(__doc__)


sys.exit(0 if main(*sys.argv[1:]) else 1)
