#pragma once

/// Every request of the whole run, and the rules that all of them keep, whatever a provider does.
/// Source:  RFC 6749 §4.1, RFC 7636, RFC 9700 §2.1.2, §2.4, RFC 6750 §2.3, RFC 9449 §4.2, §8; what
///          the conformance suite checks in each of its modules

#include "support/scripted_server.h"

#include <QByteArray>
#include <QSet>
#include <QStringList>

namespace lanyard {

class Transcript {
public:
    enum class Client { Public, Confidential }; ///< the second one authenticates
    void add(const QList<HttpRequest> &requests, Client client = Client::Public);

    /// One line for each breach; empty = none.
    [[nodiscard]] const QStringList &breaches() const { return m_breaches; }
    [[nodiscard]] qsizetype size() const { return m_requests; }

private:
    void check(const HttpRequest &request);
    void checkAuthorization(const QMultiMap<QString, QString> &parameters);
    void checkTokenRequest(const HttpRequest &request);
    void checkProof(const HttpRequest &request);
    [[nodiscard]] bool isRepeatedWithNonce(const HttpRequest &request);
    void checkFresh(const QString &name, const QString &value);
    void require(bool isSo, const char *rule);

    QSet<QString> m_seen; ///< states, nonces, challenges, verifiers, codes, proofs
    QByteArray m_unproven; ///< the last token request whose proof held no nonce
    QStringList m_breaches;
    qsizetype m_requests = 0;
    Client m_client = Client::Public; ///< of those that are looked at
};

} // namespace lanyard
