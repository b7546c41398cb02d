#!/bin/sh
# usage: hardened.sh PACKAGE.deb
# Reads off every program in a package what it was to be built with; fails where it was not.
set -eu
package=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dpkg-deb --extract "$package" "$work/root"
ended=0
missing() {
    printf '%s: %s: %s\n' "${package##*/}" "${program#"$work/root"}" "$1" >&2
    ended=1
}
# has WHAT PATTERN READELF-OPTION...
has() {
    what=$1 pattern=$2
    shift 2
    readelf --wide "$@" "$program" | grep -q "$pattern" || missing "no $what"
}
find "$work/root" -type f -perm /111 -exec sh -c '
    for file; do
        [ "$(head -c 4 "$file" | tail -c 3)" != ELF ] || printf "%s\n" "$file"
    done' sh {} + >"$work/programs"
while read -r program; do
    has 'position independence' 'Type: *DYN' --file-header
    has 'read-only relocations' GNU_RELRO --program-headers
    has 'binding before it starts' 'NOW' --dynamic
    has 'stack protector' __stack_chk_fail --dyn-syms
    if [ "$(uname -m)" = x86_64 ]; then
        has 'control-flow protection' 'x86 feature:.*IBT' --notes
    fi
    ! readelf --wide --dynamic "$program" | grep -E 'R(UN)?PATH' >&2 || missing 'a search path of its own'
    ! readelf --wide --program-headers "$program" | grep -q 'GNU_STACK.*RWE' || missing 'an executable stack'
    ! readelf --wide --dynamic "$program" | grep -q TEXTREL || missing 'writable code'
done <"$work/programs"
exit "$ended"
