#include "io/same_person.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QFile>

#include <array>
#include <optional>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace lanyard {

namespace {

/// A dual-stack program's connection to 127.0.0.1 is in the second one.
constexpr std::array tables{"/proc/net/tcp", "/proc/net/tcp6"};
/// What others open and close while a long table is read may hide a line of it.
constexpr int mostAttempts = 3;

QByteArray asHex(quint32 number, qsizetype digits)
{
    return QByteArray::number(number, 16).toUpper().rightJustified(digits, '0');
}

/// As the tables have it: each 32 bits of an address as a number of this machine's.
QByteArray asIn4(const sockaddr_in &end)
{
    return asHex(end.sin_addr.s_addr, 8) + ':' + asHex(ntohs(end.sin_port), 4);
}

/// The same as IPv6 has it, RFC 4291 §2.5.5.2.
QByteArray asIn6(const sockaddr_in &end)
{
    return "0000000000000000" + asHex(htonl(0xffff), 8) + asIn4(end);
}

/// Of the line that begins so. A socket without a file (an inode) is nobody's, whatever the user
/// that is told then.
std::optional<uid_t> ownerIn(const QByteArray &table, const QByteArray &ends)
{
    const QByteArray needle = ": " + ends + ' ';
    for (qsizetype at = table.indexOf(needle); at >= 0; at = table.indexOf(needle, at + 1)) {
        const QByteArray line = table.mid(at, table.indexOf('\n', at) - at);
        // ":", local, remote, state, queues, timer, retransmits, user, timeout, inode
        const QByteArrayList fields = line.simplified().split(' ');
        bool isNumber = false;
        const uid_t user = fields.value(7).toUInt(&isNumber);
        if (isNumber && fields.size() > 9 && fields.at(9) != "0") {
            return user;
        }
    }
    return std::nullopt;
}

QByteArray contentOf(const char *table)
{
    QFile file{QString::fromLatin1(table)};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

OtherEnd endOf(uid_t user)
{
    return user == ::geteuid() ? OtherEnd::SamePersons : OtherEnd::Anothers;
}

/// `theirs` is the end that connected; to its own socket that is the local one.
OtherEnd otherEndOfTcp(const sockaddr_in &theirs, const sockaddr_in &ours)
{
    const std::array ends{asIn4(theirs) + ' ' + asIn4(ours), asIn6(theirs) + ' ' + asIn6(ours)};
    for (int attempt = 0; attempt < mostAttempts; ++attempt) {
        for (std::size_t place = 0; place < tables.size(); ++place) {
            if (const auto owner = ownerIn(contentOf(tables.at(place)), ends.at(place))) {
                return endOf(*owner);
            }
        }
    }
    return OtherEnd::Unknown;
}

OtherEnd otherEndOfUnix(int connection)
{
    ucred peer = {};
    socklen_t size = sizeof(peer);
    return ::getsockopt(connection, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 ? endOf(peer.uid)
                                                                                : OtherEnd::Unknown;
}

} // namespace

OtherEnd otherEndOf(int connection)
{
    int family = 0;
    socklen_t size = sizeof(family);
    if (::getsockopt(connection, SOL_SOCKET, SO_DOMAIN, &family, &size) != 0) {
        return OtherEnd::Unknown;
    }
    if (family == AF_UNIX) {
        return otherEndOfUnix(connection);
    }
    sockaddr_in ours = {};
    sockaddr_in theirs = {};
    socklen_t ourSize = sizeof(ours);
    socklen_t theirSize = sizeof(theirs);
    const bool isKnown = family == AF_INET
        && ::getsockname(connection, reinterpret_cast<sockaddr *>(&ours), &ourSize) == 0
        && ::getpeername(connection, reinterpret_cast<sockaddr *>(&theirs), &theirSize) == 0;
    return isKnown ? otherEndOfTcp(theirs, ours) : OtherEnd::Unknown;
}

bool isOfSamePerson(int connection)
{
    return otherEndOf(connection) == OtherEnd::SamePersons;
}

bool tellsWhoConnects()
{
    return contentOf(tables.front()).contains("local_address");
}

} // namespace lanyard
