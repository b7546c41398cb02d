#include "sessions.h"

#include "base/base64url.h"

#include <QCryptographicHash>

#include <algorithm>

namespace lanyard::demo {

namespace {

using namespace std::chrono_literals;
constexpr std::chrono::seconds pageLifetime = 10min;
constexpr qsizetype maximum = 256;

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// The oldest goes, so that nobody can keep a person out by opening pages.
template <class Hash, class Time>
void makeRoom(Hash &hash, Time time)
{
    if (hash.size() >= maximum) {
        hash.erase(std::min_element(hash.begin(), hash.end(), [&](const auto &a, const auto &b) {
            return time(a) < time(b);
        }));
    }
}

} // namespace

Sessions::Sessions(Clock &clock, RandomSource &random) : m_clock(clock), m_random(random) { }

QByteArray Sessions::newTicket()
{
    return base64UrlEncode(m_random.bytes(32));
}

QByteArray Sessions::open(const AuthorizationRequest &request)
{
    makeRoom(m_pages, [](const Page &page) { return page.expiresAt; });
    QByteArray ticket = newTicket();
    m_pages.insert(sha256(ticket),
                   Page{request, m_clock.now().addSecs(pageLifetime.count()), QByteArray()});
    return ticket;
}

std::optional<AuthorizationRequest> Sessions::request(const QByteArray &ticket) const
{
    const auto found = m_pages.find(sha256(ticket));
    if (found == m_pages.end() || m_clock.now() >= found->expiresAt) {
        return std::nullopt;
    }
    return found->request;
}

QByteArray Sessions::push(const RequestForm &request)
{
    makeRoom(m_pushed, [](const Pushed &pushed) { return pushed.expiresAt; });
    QByteArray requestUri = "urn:ietf:params:oauth:request_uri:" + newTicket();
    m_pushed.insert(sha256(requestUri),
                    Pushed{request, m_clock.now().addSecs(pushedLifetime.count())});
    return requestUri;
}

std::optional<RequestForm> Sessions::takePushed(const QByteArray &requestUri)
{
    const auto found = m_pushed.find(sha256(requestUri));
    if (found == m_pushed.end()) {
        return std::nullopt;
    }
    const Pushed taken = *found;
    m_pushed.erase(found);
    return m_clock.now() < taken.expiresAt ? std::optional(taken.request) : std::nullopt;
}

void Sessions::settle(const QByteArray &ticket, const QByteArray &location)
{
    if (const auto found = m_pages.find(sha256(ticket)); found != m_pages.end()) {
        found->location = location;
    }
}

QByteArray Sessions::settledLocation(const QByteArray &ticket) const
{
    return m_pages.value(sha256(ticket)).location;
}

QByteArray Sessions::begin(const Session &session)
{
    makeRoom(m_sessions, [](const Session &old) { return old.authTime; });
    QByteArray cookie = newTicket();
    m_sessions.insert(sha256(cookie), session);
    return cookie;
}

std::optional<Session> Sessions::session(const QByteArray &cookie) const
{
    const auto found = m_sessions.find(sha256(cookie));
    return found == m_sessions.end() ? std::nullopt : std::optional(*found);
}

void Sessions::end(const QByteArray &cookie)
{
    m_sessions.remove(sha256(cookie));
}

void Sessions::endAllOf(const QString &subject)
{
    m_sessions.removeIf([&](auto entry) { return entry.value().subject == subject; });
}

} // namespace lanyard::demo
