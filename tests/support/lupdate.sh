#!/bin/sh
# usage: lupdate.sh SOURCE CATALOGUE
# Brings a catalogue up to date with the texts below SOURCE. Without line numbers, so that only a
# change of words changes it.
set -eu
lupdate=$(command -v lupdate || echo /usr/lib/qt6/bin/lupdate)
catalogue=$(realpath "$2")
cd "$1"
# It says of each class in a namespace that it does not know the namespace, and then finds it.
said=$("$lupdate" -silent -locations none -no-obsolete -no-ui-lines -I core -I . core ui app \
    -ts "$catalogue" 2>&1) || { printf '%s\n' "$said" >&2; exit 1; }
