#!/bin/sh
# usage: own_home.sh COMMAND...
# Runs a command with a home and XDG folders of its own, and without the machine's session, display,
# browser and proxies: so that a test and a person, or two tests, never meet.
set -eu
home=$(mktemp -d "${TMPDIR:-/tmp}/lanyard-test.XXXXXX")
trap 'rm -rf "$home"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
mkdir -m 700 "$home/data" "$home/config" "$home/state" "$home/cache" "$home/run"
export HOME="$home" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" \
    XDG_STATE_HOME="$home/state" XDG_CACHE_HOME="$home/cache" XDG_RUNTIME_DIR="$home/run" \
    LC_ALL=C.UTF-8
unset DBUS_SESSION_BUS_ADDRESS DISPLAY WAYLAND_DISPLAY BROWSER SSL_CERT_FILE \
    XDG_CURRENT_DESKTOP DESKTOP_SESSION GNOME_DESKTOP_SESSION_ID KDE_FULL_SESSION \
    http_proxy https_proxy all_proxy no_proxy HTTP_PROXY HTTPS_PROXY ALL_PROXY NO_PROXY
"$@"
