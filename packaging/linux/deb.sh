#!/bin/sh
# usage: deb.sh BUILD-FOLDER
# Makes the Debian packages of a finished build, has lintian and the files themselves judge them, and
# prints a line for each.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
cd "$1"
rm -rf packages
started=$(date +%s)
cpack -G DEB -B packages >packages.log || { cat packages.log >&2; exit 1; }
built=$(($(date +%s) - started))

lintian --fail-on error,warning packages/*.deb >&2
for package in packages/*.deb; do
    "$here/hardened.sh" "$package" >&2
done

printf '%-46s %8s %s\n' package kB 'verified by'
for package in packages/*.deb; do
    printf '%-46s %8d %s\n' "${package#packages/}" "$(($(wc -c <"$package") / 1000))" \
        'lintian, hardening'
done
printf 'made in %d s\n' "$built"
