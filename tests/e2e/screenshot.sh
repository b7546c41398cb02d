#!/bin/sh
# usage: screenshot.sh BUILD-FOLDER FILE
# Signs in to the demo provider on a screen that nobody sees, and saves a picture of the window.
set -eu
pictures=$(mktemp -d)
trap 'rm -rf "$pictures"' EXIT
LANYARD_SCREENSHOTS=$pictures "$1/tests/e2e/e2e_window_test" signsInToTheDemoProvider >&2
cp "$pictures/profile.png" "$2"
