#!/bin/sh
# Runs a test program in Debian 13, for tools that are newer there than on Debian 12. The system is
# made once, from where this machine has its packages, and kept in FOLDER.
# usage: in_debian13.sh FOLDER PROGRAM [ARGUMENT...]
set -eu
folder=$1
shift
packages=ca-certificates,dbus-daemon,git,gnome-keyring,kubernetes-client,libglib2.0-bin
packages=$packages,libproxy1v5,libqrcodegencpp1,libqt6dbus6,libqt6keychain1,libqt6network6
packages=$packages,libqt6networkauth6,libqt6test6,libsecret-1-0,libsecret-tools
packages=$packages,libyaml-0-2,openssl,procps,xdg-utils

if [ "$(id -u)" != 0 ]; then
    echo "********* Start testing of Debian 13"
    echo "SKIP   : Debian13::$(basename "$1")() only root can make a system to change into"
    exit 0
fi

make_system() {
    mirror=$(awk '/^URIs:/ { print $2; exit }' /etc/apt/sources.list.d/debian.sources)
    rm -rf "$folder"
    debootstrap --variant=minbase trixie "$folder" "$mirror"
    cp -a /etc/apt/apt.conf.d/. "$folder/etc/apt/apt.conf.d/"
    cp /etc/resolv.conf "$folder/etc/resolv.conf"
    printf '#!/bin/sh\nexit 101\n' >"$folder/usr/sbin/policy-rc.d" # no service of it is started
    chmod +x "$folder/usr/sbin/policy-rc.d"
    chroot "$folder" apt-get update -qq
    DEBIAN_FRONTEND=noninteractive chroot "$folder" apt-get install -qq -y \
        --no-install-recommends $(echo "$packages" | tr , ' ') </dev/null
    echo "$packages" >"$folder/.ready"
}
[ "$(cat "$folder/.ready" 2>/dev/null)" = "$packages" ] || make_system >&2

# What is mounted goes with the program. The source and the build lie where they lie here.
root=$(cd "$(dirname "$0")/../.." && pwd)
export folder root
exec unshare --mount --propagation private sh -euc '
    mkdir -p "$folder$root"
    mount --bind "$root" "$folder$root"
    mount -t proc proc "$folder/proc"
    mount --rbind /dev "$folder/dev"
    exec chroot "$folder" "$root/tests/support/own_home.sh" "$@"
' sh "$@"
