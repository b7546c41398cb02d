#include "device_grants.h"

#include "base/base64url.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

namespace lanyard::demo {

namespace {

using namespace std::chrono_literals;
constexpr QByteArrayView alphabet("BCDFGHJKLMNPQRSTVWXZ"); // §6.1
constexpr int userCodeLength = 8;
constexpr qsizetype maximum = 256;
constexpr std::chrono::seconds slowDown = 5s; // §3.5

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// §6.1: what a person types in between, and in which case, does not matter.
QByteArray lettersOf(const QByteArray &typed)
{
    QByteArray letters;
    for (const char character : typed.toUpper()) {
        if (alphabet.contains(character)) {
            letters += character;
        }
    }
    return letters;
}

} // namespace

DeviceGrants::DeviceGrants(Clock &clock, RandomSource &random) :
    m_clock(clock), m_random(random) { }

DeviceGrants::Codes DeviceGrants::open(const DeviceRequest &request)
{
    forgetExpired();
    if (m_waiting.size() >= maximum) {
        m_waiting.erase(std::min_element(
            m_waiting.begin(), m_waiting.end(),
            [](const Waiting &a, const Waiting &b) { return a.expiresAt < b.expiresAt; }));
    }
    const QByteArray deviceCode = base64UrlEncode(m_random.bytes(32));
    Waiting waiting;
    waiting.request = request;
    waiting.userCode = newUserCode();
    waiting.expiresAt = m_clock.now().addSecs(lifetime.count());
    const QByteArray shown = waiting.userCode.first(userCodeLength / 2) + '-'
        + waiting.userCode.mid(userCodeLength / 2);
    m_waiting.insert(sha256(deviceCode), waiting);
    return {deviceCode, shown};
}

QByteArray DeviceGrants::newUserCode()
{
    QByteArray code;
    const QByteArray random = m_random.bytes(userCodeLength * int(sizeof(quint32)));
    for (int letter = 0; letter < userCodeLength; ++letter) {
        const auto number
            = qFromBigEndian<quint32>(random.constData() + letter * int(sizeof(quint32)));
        code += alphabet[qsizetype(number % quint32(alphabet.size()))];
    }
    return code;
}

const DeviceGrants::Waiting *DeviceGrants::undecided(const QByteArray &userCode) const
{
    const QByteArray letters = lettersOf(userCode);
    const auto found = std::find_if(m_waiting.begin(), m_waiting.end(), [&](const Waiting &each) {
        return each.userCode == letters && !each.isDenied && each.subject.isEmpty()
            && m_clock.now() < each.expiresAt;
    });
    return found == m_waiting.end() ? nullptr : &*found;
}

DeviceGrants::Waiting *DeviceGrants::undecided(const QByteArray &userCode)
{
    return const_cast<Waiting *>(std::as_const(*this).undecided(userCode));
}

std::optional<DeviceRequest> DeviceGrants::request(const QByteArray &userCode) const
{
    const Waiting *waiting = undecided(userCode);
    return waiting ? std::optional(waiting->request) : std::nullopt;
}

void DeviceGrants::approve(const QByteArray &userCode, const QString &subject)
{
    if (Waiting *waiting = undecided(userCode)) {
        waiting->subject = subject;
        waiting->authTime = m_clock.now();
    }
}

void DeviceGrants::deny(const QByteArray &userCode)
{
    if (Waiting *waiting = undecided(userCode)) {
        waiting->isDenied = true;
    }
}

DeviceGrants::Polled DeviceGrants::poll(const QByteArray &deviceCode, const QByteArray &clientId)
{
    const auto found = m_waiting.find(sha256(deviceCode));
    if (found == m_waiting.end() || found->request.clientId != clientId) {
        return {};
    }
    Polled polled{Polled::Outcome::Pending, found->request, found->subject, found->authTime};
    const auto now = m_clock.monotonic();
    if (m_clock.now() >= found->expiresAt) {
        polled.outcome = Polled::Outcome::Expired;
    } else if (found->lastPoll && now - *found->lastPoll < found->interval) {
        polled.outcome = Polled::Outcome::SlowDown;
        found->interval += slowDown;
    } else if (found->isDenied) {
        polled.outcome = Polled::Outcome::Denied;
    } else if (!found->subject.isEmpty()) {
        polled.outcome = Polled::Outcome::Approved;
    }
    found->lastPoll = now;
    if (polled.outcome == Polled::Outcome::Approved || polled.outcome == Polled::Outcome::Denied) {
        m_waiting.erase(found);
    }
    return polled;
}

/// A while after they have run out, so that a poll hears so.
void DeviceGrants::forgetExpired()
{
    const QDateTime now = m_clock.now();
    m_waiting.removeIf(
        [&](auto entry) { return now >= entry.value().expiresAt.addSecs(lifetime.count()); });
}

} // namespace lanyard::demo
