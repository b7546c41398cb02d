#!/bin/sh
# usage: readme.sh README CONFORMANCE-PROGRAM
# README's summary is what the program prints, line by line.
set -eu
readme=$1
"$2" --summary | while IFS= read -r line; do
    grep -Fxq -e "$line" "$readme" || {
        printf 'README lacks this line of ./dev conformance --summary:\n%s\n' "$line"
        exit 1
    }
done
