#include "io/network_access.h"
#include "io/tls_error.h"
#include "support/fake_clock.h"
#include "support/scripted_server.h"
#include "support/test_certificates.h"
#include "support/thread_count.h"
#include "support/waiting_request.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace lanyard;

/// Real handshakes with certificates made for the occasion; what Qt calls "SSL handshake failed"
/// has to come out as a sentence.
class TlsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_threads = threadCount(); }
    void cleanupTestCase() { QTRY_COMPARE(threadCount(), m_threads); }

    void asksForExtraAuthoritiesWhenTheyAreNeeded();
    void namesTheFileThatItDoesWithout();
    void namesTheAuthorityThatHasExpired_data();
    void namesTheAuthorityThatHasExpired();
    void looksAgainAfterACertificateFromNobody();
    void trustsAnExtraAuthority_data();
    void trustsAnExtraAuthority();
    void refusesWhatItCannotTrust_data();
    void refusesWhatItCannotTrust();
    void saysThatAServerDoesNotSpeakTls_data();
    void saysThatAServerDoesNotSpeakTls();
    void keepsTheSystemsAuthorities();
    void takesTls12AndLater_data();
    void takesTls12AndLater();
    void aPostGoesOutOnceOverTls_data();
    void aPostGoesOutOnceOverTls();
    void offersNoHttp2();
    void picksTheReasonThatExplainsMost_data();
    void picksTheReasonThatExplainsMost();

private:
    Result<HttpReply> ask(const QList<QSslCertificate> &authorities, const QUrl &url,
                          const QByteArray &body = {});

    qsizetype m_threads = 0;
    FakeClock m_clock;
    TestAuthority m_authority;
};

Result<HttpReply> TlsTest::ask(const QList<QSslCertificate> &authorities, const QUrl &url,
                               const QByteArray &body)
{
    SystemNetworkAccess network(m_clock, [&authorities] { return Authorities{authorities, {}}; });
    return requestAndWait(network, m_clock, url, body);
}

/// Reading a whole bundle takes longer than `lanyard token` may take.
void TlsTest::asksForExtraAuthoritiesWhenTheyAreNeeded()
{
    int calls = 0;
    SystemNetworkAccess network(m_clock, [this, &calls] {
        ++calls;
        return Authorities{{m_authority.certificate()}, {}};
    });
    ScriptedServer plain;
    plain.expect("GET", "/x", jsonAnswer("{}"));
    QVERIFY(requestAndWait(network, m_clock, plain.url(QStringLiteral("/x"))).has_value());
    QCOMPARE(calls, 0);

    ScriptedServer secure;
    secure.useTls(m_authority.serverConfiguration());
    for (int i = 0; i < 2; ++i) {
        secure.expect("GET", "/x", jsonAnswer("{}"));
        QVERIFY(requestAndWait(network, m_clock, secure.url(QStringLiteral("/x"))).has_value());
    }
    QCOMPARE(calls, 1);
}

/// With the rest it goes on; the file is named where its authority may be the one that is missed.
void TlsTest::namesTheFileThatItDoesWithout()
{
    Authorities authorities;
    authorities.problems.append(
        {ErrorKind::Misconfigured, {}, QStringLiteral("/x/junk.pem holds no certificate")});
    SystemNetworkAccess network(m_clock, [&authorities] { return authorities; });
    ScriptedServer server;
    server.useTls(m_authority.serverConfiguration());
    const QUrl url = server.url(QStringLiteral("/x"));
    for (const QByteArray &body : {QByteArray(), QByteArray("code=c")}) {
        const auto answer = requestAndWait(network, m_clock, url, body);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::TlsRefused);
        QVERIFY2(answer.error().detail.startsWith(
                     QStringLiteral("/x/junk.pem holds no certificate, and the certificate of")),
                 qPrintable(answer.error().detail));
    }

    authorities.certificates = {m_authority.certificate()}; // somebody mended the other one
    server.expect("GET", "/x", jsonAnswer("{}"));
    QVERIFY(requestAndWait(network, m_clock, url).has_value());
    ScriptedServer expired;
    expired.useTls(m_authority.serverConfiguration({.validFromDays = -30, .validUntilDays = -2}));
    const auto answer = requestAndWait(network, m_clock, expired.url(QStringLiteral("/x")));
    QVERIFY(!answer);
    QVERIFY2(!answer.error().detail.contains(QLatin1String("junk.pem")),
             qPrintable(answer.error().detail));
}

void TlsTest::namesTheAuthorityThatHasExpired_data()
{
    QTest::addColumn<long>("lastDay");
    QTest::addColumn<bool>("hasAnother");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("expired") << -2L << false << Cause::AuthorityExpired;
    QTest::newRow("a good one has its name") << -2L << true << Cause::CertificateUnknown;
    QTest::newRow("good") << 2L << false << Cause::CertificateUnknown;
}

/// Whether its key made the server's certificate does not matter: it needs a current one.
void TlsTest::namesTheAuthorityThatHasExpired()
{
    QFETCH(long, lastDay);
    QFETCH(bool, hasAnother);
    QFETCH(Cause, cause);
    m_clock.setNow(QDateTime::currentDateTimeUtc()); // by which Qt goes, too
    const QSslCertificate held = TestAuthority(lastDay).certificate();
    Authorities authorities{{held}, {}, {{held, QStringLiteral("/x/company.pem")}}};
    if (hasAnother) {
        authorities.certificates += TestAuthority().certificate();
    }
    SystemNetworkAccess network(m_clock, [&authorities] { return authorities; });
    ScriptedServer server;
    server.useTls(m_authority.serverConfiguration());
    const QUrl url = server.url(QStringLiteral("/x"));
    const bool isExpired = cause == Cause::AuthorityExpired;
    for (const QByteArray &body : {QByteArray(), QByteArray("code=c")}) {
        const auto answer = requestAndWait(network, m_clock, url, body);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::TlsRefused);
        QCOMPARE(answer.error().cause, cause);
        QCOMPARE(answer.error().at, isExpired ? held.expiryDate() : QDateTime());
        QCOMPARE(answer.error().detail.endsWith(QLatin1String(": /x/company.pem")), isExpired);
    }
    QVERIFY(server.requests().isEmpty());
}

/// The window goes on while the person puts the file where it was told to be.
void TlsTest::looksAgainAfterACertificateFromNobody()
{
    QList<QSslCertificate> certificates;
    SystemNetworkAccess network(m_clock, [&certificates] { return Authorities{certificates, {}}; });
    ScriptedServer server;
    server.useTls(m_authority.serverConfiguration());
    const QUrl url = server.url(QStringLiteral("/x"));
    QVERIFY(!requestAndWait(network, m_clock, url));
    certificates = {m_authority.certificate()};
    server.expect("GET", "/x", jsonAnswer("{}"));
    QVERIFY(requestAndWait(network, m_clock, url).has_value());
}

void TlsTest::trustsAnExtraAuthority_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("GET") << QByteArray();
    QTest::newRow("POST") << QByteArray("code=c");
}

void TlsTest::trustsAnExtraAuthority()
{
    QFETCH(QByteArray, body);
    ScriptedServer server;
    server.useTls(m_authority.serverConfiguration());
    server.expect(body.isNull() ? "GET" : "POST", "/x", jsonAnswer("{}"));
    const auto answer = ask({m_authority.certificate()}, server.url(QStringLiteral("/x")), body);
    QVERIFY2(answer.has_value(), answer ? "" : qPrintable(answer.error().detail));
    QCOMPARE(answer->body, QByteArray("{}"));
    QCOMPARE(server.requests().first().body, body);
}

void TlsTest::refusesWhatItCannotTrust_data()
{
    QTest::addColumn<CertificateWish>("wish");
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<QString>("words");
    QTest::addColumn<Cause>("cause");
    const auto row = [](const char *name, const CertificateWish &wish, bool isKnown,
                        const char *words, Cause cause) {
        QTest::newRow(name) << wish << isKnown << QString::fromLatin1(words) << cause;
    };
    row("unknown authority", {}, false, "unknown authority", Cause::CertificateUnknown);
    row("self-signed", {.isSelfSigned = true}, true, "unknown authority",
        Cause::CertificateUnknown);
    row("expired", {.validFromDays = -30, .validUntilDays = -2}, true, "has expired on",
        Cause::CertificateExpired);
    row("not yet valid", {.validFromDays = 2, .validUntilDays = 30}, true, "valid only from",
        Cause::CertificateNotYetValid);
    row("another name", {.dnsName = QStringLiteral("other.example"), .address = {}}, true,
        "another name", Cause::CertificateForAnother);
    row("another address", {.address = QStringLiteral("192.0.2.1")}, true, "another name",
        Cause::CertificateForAnother);
}

void TlsTest::refusesWhatItCannotTrust()
{
    QFETCH(CertificateWish, wish);
    QFETCH(bool, isKnown);
    QFETCH(QString, words);
    QFETCH(Cause, cause);
    ScriptedServer server;
    server.useTls(m_authority.serverConfiguration(wish));
    const TestAuthority stranger;
    const auto trusted = isKnown ? m_authority.certificate() : stranger.certificate();
    for (const QByteArray &body : {QByteArray(), QByteArray("code=c")}) {
        const auto answer = ask({trusted}, server.url(QStringLiteral("/x")), body);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::TlsRefused);
        QVERIFY2(answer.error().detail.contains(words), qPrintable(answer.error().detail));
        QVERIFY(answer.error().detail.contains(QLatin1String("127.0.0.1")));
        QCOMPARE(answer.error().cause, cause);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const QDateTime at = answer.error().at;
        QCOMPARE(at.isValid() && at < now, cause == Cause::CertificateExpired);
        QCOMPARE(at.isValid() && at > now, cause == Cause::CertificateNotYetValid);
    }
    QVERIFY(server.requests().isEmpty());
}

void TlsTest::saysThatAServerDoesNotSpeakTls_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::newRow("HTTP") << QByteArray("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("SSH") << QByteArray("SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n");
    QTest::newRow("mail") << QByteArray("220 mail.example ESMTP\r\n");
}

/// Not "a bad certificate": none was shown.
void TlsTest::saysThatAServerDoesNotSpeakTls()
{
    QFETCH(QByteArray, greeting);
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    connect(&plain, &QTcpServer::newConnection, this,
            [&plain, &greeting] { plain.nextPendingConnection()->write(greeting); });
    const QString authority = QStringLiteral("127.0.0.1:%1").arg(plain.serverPort());
    const QUrl url(QStringLiteral("https://") + authority + QStringLiteral("/x"));
    for (const QByteArray &body : {QByteArray(), QByteArray(""), QByteArray("code=c")}) {
        const auto answer = ask({}, url, body);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::TlsRefused);
        QCOMPARE(answer.error().cause, Cause::NoTls);
        QCOMPARE(answer.error().detail,
                 QStringLiteral("what answers at %1 does not speak TLS").arg(authority));
    }
}

/// With and without a list of our own, a certificate nobody signed is refused for its issuer, not
/// for an empty store (where this machine has one).
void TlsTest::keepsTheSystemsAuthorities()
{
    const bool isEmpty = QSslConfiguration::systemCaCertificates().isEmpty();
    const QString words
        = isEmpty ? QStringLiteral("ca-certificates") : QStringLiteral("unknown authority");
    const TestAuthority stranger;
    for (const QList<QSslCertificate> &extra :
         {QList<QSslCertificate>(), QList<QSslCertificate>{stranger.certificate()}}) {
        ScriptedServer server;
        server.useTls(m_authority.serverConfiguration());
        const auto answer = ask(extra, server.url(QStringLiteral("/x")));
        QVERIFY(!answer);
        QVERIFY2(answer.error().detail.contains(words), qPrintable(answer.error().detail));
    }
}

void TlsTest::takesTls12AndLater_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("TLS 1.0") << QByteArray("TLSv1") << false;
    QTest::newRow("TLS 1.1") << QByteArray("TLSv1.1") << false;
    QTest::newRow("TLS 1.2") << QByteArray("TLSv1.2") << true;
    QTest::newRow("TLS 1.3") << QByteArray("TLSv1.3") << true;
}

/// RFC 8996. The server speaks this one version, and to a client that is less strict it does.
void TlsTest::takesTls12AndLater()
{
    QFETCH(QByteArray, version);
    QFETCH(bool, isTaken);
    const auto speaking = [&version](QSslConfiguration configuration) {
        configuration.setProtocol(QSsl::AnyProtocol);
        configuration.setBackendConfigurationOption("MinProtocol", version);
        configuration.setBackendConfigurationOption("MaxProtocol", version);
        // OpenSSL has put the old ones below the level that it starts with.
        configuration.setBackendConfigurationOption("CipherString",
                                                    QByteArray("DEFAULT:@SECLEVEL=0"));
        return configuration;
    };
    ScriptedServer server;
    server.useTls(speaking(m_authority.serverConfiguration()));
    QSslConfiguration lax = speaking(QSslConfiguration::defaultConfiguration());
    lax.setCaCertificates({m_authority.certificate()});
    QSslSocket twin;
    twin.setSslConfiguration(lax);
    twin.connectToHostEncrypted(QStringLiteral("127.0.0.1"), server.port());
    QTRY_VERIFY(twin.isEncrypted());

    if (isTaken) {
        server.expect("GET", "/x", jsonAnswer("{}"));
    }
    const auto answer = ask({m_authority.certificate()}, server.url(QStringLiteral("/x")));
    QCOMPARE(answer.has_value(), isTaken);
    if (!isTaken) {
        QCOMPARE(answer.error().kind, ErrorKind::TlsRefused);
        QCOMPARE(answer.error().cause, Cause::Unnamed);
        QVERIFY2(answer.error().detail.contains(QLatin1String("version")),
                 qPrintable(answer.error().detail));
    }
}

void TlsTest::aPostGoesOutOnceOverTls_data()
{
    QTest::addColumn<Reaction>("reaction");
    QTest::newRow("closed after reading") << Reaction::closeAfterReading();
    QTest::newRow("reset after reading") << Reaction::reset();
    QTest::newRow("half a head") << Reaction::raw("HTTP/1.1 200 OK\r\nContent-Ty");
}

void TlsTest::aPostGoesOutOnceOverTls()
{
    QFETCH(Reaction, reaction);
    ScriptedServer server;
    server.useTls(m_authority.serverConfiguration());
    server.expect("POST", "/token", reaction); // a second one would fail the test
    const auto answer
        = ask({m_authority.certificate()}, server.url(QStringLiteral("/token")), "code=c");
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::OutcomeUnknown);
    // A later request is answered, so whatever went out before it has come.
    server.expect("GET", "/later", jsonAnswer("{}"));
    QVERIFY(ask({m_authority.certificate()}, server.url(QStringLiteral("/later"))).has_value());
    QCOMPARE(server.requestsTo("/token").size(), 1);
}

void TlsTest::offersNoHttp2()
{
    QSslConfiguration configuration = m_authority.serverConfiguration();
    configuration.setAllowedNextProtocols(
        {QSslConfiguration::ALPNProtocolHTTP2, QSslConfiguration::NextProtocolHttp1_1});
    ScriptedServer server;
    server.useTls(configuration);
    server.expect("GET", "/x", jsonAnswer("{}"));
    QVERIFY(ask({m_authority.certificate()}, server.url(QStringLiteral("/x"))).has_value());
}

void TlsTest::picksTheReasonThatExplainsMost_data()
{
    using List = QList<QSslError>;
    QTest::addColumn<List>("errors");
    QTest::addColumn<bool>("hasAuthorities");
    QTest::addColumn<QString>("words");
    const QSslError expired(QSslError::CertificateExpired);
    const QSslError unknown(QSslError::UnableToGetLocalIssuerCertificate);
    const QSslError unverified(QSslError::UnableToVerifyFirstCertificate);
    const QSslError name(QSslError::HostNameMismatch);
    const QSslError selfSigned(QSslError::SelfSignedCertificate);
    const QSslError revoked(QSslError::CertificateRevoked);
    QTest::newRow("name") << List{name} << true << QStringLiteral("another name");
    QTest::newRow("expired and name")
        << List{expired, name} << true << QStringLiteral("another name");
    QTest::newRow("expired and unknown")
        << List{expired, unknown, unverified} << true << QStringLiteral("unknown authority");
    QTest::newRow("self-signed") << List{selfSigned} << true << QStringLiteral("unknown authority");
    QTest::newRow("no authorities at all")
        << List{unknown, unverified} << false << QStringLiteral("ca-certificates");
    QTest::newRow("expired, no authorities")
        << List{expired} << false << QStringLiteral("has expired");
    QTest::newRow("another reason") << List{revoked} << true << QStringLiteral("is refused");
    QTest::newRow("no reason") << List{} << true << QStringLiteral("is refused");
}

void TlsTest::picksTheReasonThatExplainsMost()
{
    QFETCH(QList<QSslError>, errors);
    QFETCH(bool, hasAuthorities);
    QFETCH(QString, words);
    const Error error = describeTlsErrors(errors, QStringLiteral("login.example"),
                                          hasAuthorities ? SystemAuthorities::Present
                                                         : SystemAuthorities::Missing);
    QCOMPARE(error.kind, ErrorKind::TlsRefused);
    QVERIFY2(error.detail.contains(words), qPrintable(error.detail));
}

QTEST_GUILESS_MAIN(TlsTest)
#include "tls_test.moc"
