#pragma once

/// An OpenID Provider made of a ScriptedServer, and the person who signs in to it.
/// Shape:   discovery and keys are always there; what the token endpoint and the others answer is
///          each test's script. What the provider publishes can be changed before publish().

#include "accounts/provider.h"
#include "support/fake_clock.h"
#include "support/scripted_server.h"
#include "support/token_signer.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMetaType>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QSslConfiguration>

#include <optional>

namespace lanyard {

struct ScriptedTokens {
    QByteArray accessToken = "access-1";
    QByteArray refreshToken = "refresh-1"; ///< empty = none
    QByteArray nonce = {}; ///< of the ID token
    bool hasIdToken = true;
    QString subject = QStringLiteral("subject-1");
    int expiresIn = 3600; ///< 0 = unknown
    QString scope = {}; ///< empty = not said
    QJsonObject claims = {}; ///< over those of the ID token
    QString tokenType = QStringLiteral("Bearer");
};

class ScriptedProvider {
public:
    explicit ScriptedProvider(FakeClock &clock, const std::optional<QSslConfiguration> &tls = {});

    ScriptedServer server;
    TokenSigner signer{QStringLiteral("ES256")};
    QJsonObject metadata; ///< what discovery answers
    QJsonArray keys; ///< what jwks_uri answers

    [[nodiscard]] QString issuer() const { return server.origin().toString(); }
    /// Discovery and keys from now on.
    void publish();
    [[nodiscard]] Provider provider() const; ///< with a client id
    [[nodiscard]] oauth::ProviderMetadata parsedMetadata() const;

    [[nodiscard]] QByteArray idToken(const ScriptedTokens &tokens) const;
    [[nodiscard]] HttpAnswer tokenAnswer(const ScriptedTokens &tokens) const;
    [[nodiscard]] static HttpAnswer userInfoAnswer(const QJsonObject &claims = {});

    /// Discovery, one code exchange and one user-info request as they should be. The nonce of the
    /// last authorization URL goes into the ID token.
    void expectSignIn(const ScriptedTokens &tokens = {});

    /// The person presses Continue: comes back with `code` and the state of `authorization`.
    void approve(const QUrl &authorization, const QByteArray &code = "code-1");
    /// The same, but the browser does not ask for the page it is sent to.
    void approveAndCloseTheTab(const QUrl &authorization);
    /// The person comes back with these parameters and nothing else.
    void comeBack(const QUrl &authorization, const QByteArray &query);
    [[nodiscard]] const QByteArray &page() const { return m_page; } ///< that the browser shows
    [[nodiscard]] int pageStatus() const { return m_pageStatus; }

    [[nodiscard]] static QByteArray parameter(const QUrl &url, const QString &name);

private:
    [[nodiscard]] static QByteArray approval(const QUrl &authorization, const QByteArray &code);
    [[nodiscard]] static QUrl redirect(const QUrl &authorization, const QByteArray &query);
    void visit(const QNetworkRequest &request);

    FakeClock &m_clock;
    QNetworkAccessManager m_person;
    QByteArray m_nonce;
    QByteArray m_page;
    int m_pageStatus = 0;
};

} // namespace lanyard

Q_DECLARE_METATYPE(lanyard::ScriptedTokens)
