#include "registrations.h"

#include "base/base64url.h"
#include "base/secret.h"

#include <algorithm>

namespace lanyard::demo {

namespace {

constexpr qsizetype idBytes = 12;
constexpr qsizetype tokenBytes = 32;

} // namespace

Registrations::Registrations(RandomSource &random) : m_random(random) { }

const Registrations::Kept &Registrations::add(const QJsonObject &metadata)
{
    const QByteArray id = "registered-" + base64UrlEncode(m_random.bytes(idBytes));
    m_kept.append({id, base64UrlEncode(m_random.bytes(tokenBytes)), metadata});
    return m_kept.last();
}

std::optional<Registrations::Kept> Registrations::takeSurplus()
{
    return m_kept.size() > most ? std::optional(m_kept.takeFirst()) : std::nullopt;
}

const Registrations::Kept *Registrations::find(const QByteArray &clientId,
                                               const QByteArray &accessToken) const
{
    const auto found = std::find_if(m_kept.begin(), m_kept.end(), [&](const Kept &kept) {
        return kept.clientId == clientId && constantTimeEquals(kept.accessToken, accessToken);
    });
    return found == m_kept.end() ? nullptr : &*found;
}

} // namespace lanyard::demo
