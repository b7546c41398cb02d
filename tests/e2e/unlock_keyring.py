#!/usr/bin/python3
"""Opens the login keyring of this session's gnome-keyring, as its own prompt does with what a person
types there. The password is that of support/keyring_session.cpp."""
import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

SERVICE = "/org/freedesktop/secrets"
PASSWORD = b"test\n"


def call(bus, interface, method, arguments, answer):
    return bus.call_sync("org.freedesktop.secrets", SERVICE, interface, method, arguments,
                         GLib.VariantType(answer), Gio.DBusCallFlags.NONE, -1, None)


bus = Gio.bus_get_sync(Gio.BusType.SESSION)
_, session = call(bus, "org.freedesktop.Secret.Service", "OpenSession",
                  GLib.Variant("(sv)", ("plain", GLib.Variant("s", ""))), "(vo)")
call(bus, "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface", "UnlockWithMasterPassword",
     GLib.Variant("(o(oayays))", (SERVICE + "/collection/login",
                                  (session, b"", PASSWORD, "text/plain"))), "()")
