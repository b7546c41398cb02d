#!/bin/sh
# usage: own_screen.sh COMMAND...
# Runs a command with a screen (Xvfb) of its own.
set -u
number="$HOME/screen"
mkfifo "$number"
Xvfb -displayfd 3 -screen 0 1024x768x24 -nolisten tcp 3>"$number" 2>/dev/null &
screen=$!
trap 'kill $screen' EXIT
read -r DISPLAY <"$number"
export DISPLAY=":$DISPLAY"
"$@"
