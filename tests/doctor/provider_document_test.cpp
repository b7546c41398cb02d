#include "doctor/provider_document.h"

#include "base/json.h"
#include "support/patience.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace lanyard;

namespace {

constexpr auto issuer = "https://sso.example.com";

/// A document that says the least, with one member more.
QJsonObject documentWith(const QString &name, const QJsonValue &value)
{
    const QString origin = QString::fromLatin1(issuer);
    QJsonObject document{{QStringLiteral("issuer"), origin},
                         {QStringLiteral("authorization_endpoint"), origin + QLatin1String("/a")},
                         {QStringLiteral("token_endpoint"), origin + QLatin1String("/t")},
                         {QStringLiteral("jwks_uri"), origin + QLatin1String("/k")}};
    if (!name.isEmpty()) {
        document[name] = value;
    }
    return document;
}

QJsonArray list(const char *words)
{
    return QJsonArray::fromStringList(QString::fromLatin1(words).split(u' '));
}

QByteArray rsaKey(int bytes, const QByteArray &more = {})
{
    const QByteArray n
        = ('\xc1' + QByteArray(bytes - 2, '\x5a') + '\x01')
              .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return "{\"kty\":\"RSA\",\"e\":\"AQAB\",\"n\":\"" + n + '"' + more + '}';
}

} // namespace

class ProviderDocumentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void judgesWhatIsAnnounced_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<int>("trait");
        QTest::addColumn<int>("mark");
        const auto row = [](const char *member, const QJsonValue &value, ProviderTrait trait,
                            Mark mark, const char *name) {
            QTest::addRow("%s: %s", member, name)
                << QString::fromLatin1(member) << value << int(trait) << int(mark);
        };
        using Trait = ProviderTrait;
        const char *methods = "code_challenge_methods_supported";
        row(methods, list("plain S256"), Trait::Pkce, Mark::Right, "S256");
        row(methods, list("plain"), Trait::Pkce, Mark::Wrong, "plain alone");
        row("", {}, Trait::Pkce, Mark::Lacking, "PKCE unsaid");
        const char *iss = "authorization_response_iss_parameter_supported";
        row(iss, true, Trait::IssuerInAnswer, Mark::Right, "yes");
        row(iss, false, Trait::IssuerInAnswer, Mark::Lacking, "no");
        row("response_types_supported", list("code token"), Trait::ResponseTypes, Mark::Right,
            "code");
        row("response_types_supported", list("token id_token"), Trait::ResponseTypes, Mark::Wrong,
            "none of ours");
        row("", {}, Trait::ResponseTypes, Mark::Lacking, "response types unsaid");
        row("grant_types_supported", list("authorization_code refresh_token"), Trait::RefreshGrant,
            Mark::Right, "both");
        row("grant_types_supported", list("authorization_code"), Trait::RefreshGrant, Mark::Lacking,
            "no refresh");
        row("grant_types_supported", list("implicit"), Trait::RefreshGrant, Mark::Wrong, "no code");
        row("", {}, Trait::RefreshGrant, Mark::Lacking, "grants unsaid");
        const char *clients = "token_endpoint_auth_methods_supported";
        row(clients, list("none client_secret_basic"), Trait::PublicClients, Mark::Right, "none");
        row(clients, list("client_secret_basic"), Trait::PublicClients, Mark::Lacking, "secrets");
        const QString somewhere = QString::fromLatin1(issuer) + QLatin1String("/x");
        row("registration_endpoint", somewhere, Trait::Registration, Mark::Right, "there");
        row("", {}, Trait::Registration, Mark::NotOffered, "no registration");
        row("revocation_endpoint", somewhere, Trait::Revocation, Mark::Right, "there");
        row("", {}, Trait::Revocation, Mark::Lacking, "no revocation");
        row("end_session_endpoint", somewhere, Trait::EndSession, Mark::Right, "there");
        row("", {}, Trait::EndSession, Mark::Lacking, "no sign-out page");
        row("device_authorization_endpoint", somewhere, Trait::DeviceGrant, Mark::Right, "there");
        row("", {}, Trait::DeviceGrant, Mark::NotOffered, "no device grant");
        row("pushed_authorization_request_endpoint", somewhere, Trait::PushedRequests, Mark::Right,
            "there");
        row("userinfo_endpoint", somewhere, Trait::UserInfo, Mark::Right, "there");
        const char *proofs = "dpop_signing_alg_values_supported";
        row(proofs, list("ES256"), Trait::Dpop, Mark::Right, "ES256");
        row(proofs, list("RS256"), Trait::Dpop, Mark::Lacking, "RS256 alone");
        row("", {}, Trait::Dpop, Mark::NotOffered, "no proofs");
        const char *algorithms = "id_token_signing_alg_values_supported";
        row(algorithms, list("RS256 ES256"), Trait::SigningAlgorithms, Mark::Right, "good ones");
        row(algorithms, list("none RS256"), Trait::SigningAlgorithms, Mark::Lacking, "none, too");
        row(algorithms, list("HS256 none"), Trait::SigningAlgorithms, Mark::Wrong, "MACs alone");
        row("", {}, Trait::SigningAlgorithms, Mark::Lacking, "signatures unsaid");
    }
    void judgesWhatIsAnnounced()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QFETCH(int, trait);
        QFETCH(int, mark);
        const QJsonObject document = documentWith(member, value);
        const auto metadata = oauth::parseProviderMetadata(QJsonDocument(document).toJson(),
                                                           QString::fromLatin1(issuer));
        QVERIFY(metadata);
        const ProviderLines lines = judgeDocument(*metadata, document);
        const auto found = std::find_if(lines.begin(), lines.end(), [trait](const auto &line) {
            return int(line.trait) == trait;
        });
        QVERIFY(found != lines.end());
        QCOMPARE(int(found->mark), mark);
        QVERIFY(!sectionOf(found->trait).isEmpty());
    }

    void judgesKeys_data()
    {
        QTest::addColumn<QByteArray>("keys");
        QTest::addColumn<int>("mark");
        QTest::addColumn<QString>("what");
        const auto row = [](const char *name, const QByteArray &keys, Mark mark, const char *what) {
            QTest::newRow(name) << keys << int(mark) << QString::fromLatin1(what);
        };
        row("one", rsaKey(256), Mark::Right, "RSA 2048");
        row("two with names", rsaKey(256, ",\"kid\":\"a\"") + ',' + rsaKey(384, ",\"kid\":\"b\""),
            Mark::Right, "RSA 2048, RSA 3072");
        row("two without", rsaKey(256) + ',' + rsaKey(384), Mark::Lacking, "kid");
        row("two of one name", rsaKey(256, ",\"kid\":\"a\"") + ',' + rsaKey(384, ",\"kid\":\"a\""),
            Mark::Lacking, "kid");
        row("for encryption beside it", rsaKey(256) + ',' + rsaKey(256, ",\"use\":\"enc\""),
            Mark::Right, "RSA 2048");
        row("too short", rsaKey(256) + ',' + rsaKey(128), Mark::Wrong, "too short (RSA 1024)");
        row("with its private part", rsaKey(256, ",\"d\":\"AQAB\""), Mark::Wrong, "private");
        row("symmetric", "{\"kty\":\"oct\",\"k\":\"c2VjcmV0\"}", Mark::Wrong, "symmetric");
        row("none", "", Mark::Wrong, "none is of use");
    }
    void judgesKeys()
    {
        QFETCH(QByteArray, keys);
        QFETCH(int, mark);
        QFETCH(QString, what);
        const ProviderLine line = judgeKeys("{\"keys\":[" + keys + "]}");
        QCOMPARE(int(line.mark), mark);
        QVERIFY2(line.what.contains(what), qPrintable(line.what));
    }

    void saysWhatIsNoKeySet()
    {
        const ProviderLine line = judgeKeys("<html>");
        QCOMPARE(line.mark, Mark::Wrong);
        QCOMPARE(line.error->kind, ErrorKind::InvalidResponse);
    }
};

QTEST_GUILESS_MAIN(ProviderDocumentTest)
#include "provider_document_test.moc"
