#pragma once

/// The clients that registered themselves, and what they were told.
/// Source:  RFC 7591 §3.2.1, RFC 7592 §3
/// Limits:  64; the oldest one goes for a new one
/// Owner:   random must outlive it

#include "base/random_source.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace lanyard::demo {

class Registrations {
public:
    static constexpr qsizetype most = 64;

    explicit Registrations(RandomSource &random);

    struct Kept {
        QByteArray clientId;
        QByteArray accessToken; ///< registration_access_token
        QJsonObject metadata; ///< as registered, without either
    };
    [[nodiscard]] const Kept &add(const QJsonObject &metadata);
    /// The client that has to go first; taken out.
    [[nodiscard]] std::optional<Kept> takeSurplus();
    /// Null = there is none that both go together with.
    [[nodiscard]] const Kept *find(const QByteArray &clientId, const QByteArray &accessToken) const;

private:
    RandomSource &m_random;
    QList<Kept> m_kept; ///< oldest first
};

} // namespace lanyard::demo
