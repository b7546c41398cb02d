#include "doctor/reach_check.h"

#include "real_world.h"
#include "support/ports.h"
#include "support/scripted_server.h"
#include "support/test_certificates.h"

#include <QDir>

#include <algorithm>

using namespace lanyard;
using Finding = DoctorFinding;

/// The way to a provider, with something in it at a time. Servers are real, and so is what they
/// show.
class ReachCheckTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everythingIsFine();
    void aCompanysCertificateIsNamed();
    void aCertificateThatEndsSoon();
    void certificatesThatAreRefused_data();
    void certificatesThatAreRefused();
    void aDeadProxy();
    void aProxyThatMakesNoSense();
    void aNameThatNobodyKnows();
    void nobodyListens();
    void clocks_data();
    void clocks();
    void anotherIssuersDocument();
    void plainOAuth();

private:
    void publish(const QByteArray &date = {}, const QString &issuer = {});
    [[nodiscard]] DoctorLines look(const ReachTarget &target);
    [[nodiscard]] DoctorLines look()
    {
        return look(ReachTarget::ofIssuer(m_server->origin().toString()));
    }
    [[nodiscard]] static DoctorLine line(const DoctorLines &lines, DoctorCheck check);
    void trust(const TestAuthority &authority);

    std::unique_ptr<RealWorld> m_world;
    std::unique_ptr<ScriptedServer> m_server;
    TestAuthority m_authority;
};

void ReachCheckTest::init()
{
    for (const char *name : {"https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY", "all_proxy",
                             "ALL_PROXY", "no_proxy", "NO_PROXY", "SSL_CERT_FILE"}) {
        qunsetenv(name);
    }
    m_world = std::make_unique<RealWorld>();
    m_server = std::make_unique<ScriptedServer>();
}

void ReachCheckTest::cleanup()
{
    m_server.reset();
    m_world.reset();
    qunsetenv("https_proxy");
}

/// A provider's document, as small as it may be.
void ReachCheckTest::publish(const QByteArray &date, const QString &issuer)
{
    const QString origin = m_server->origin().toString();
    HttpAnswer answer
        = jsonAnswer(QStringLiteral("{\"issuer\":\"%1\",\"authorization_endpoint\":\"%2/a\","
                                    "\"token_endpoint\":\"%2/t\",\"jwks_uri\":\"%2/k\"}")
                         .arg(issuer.isEmpty() ? origin : issuer, origin)
                         .toUtf8());
    if (!date.isEmpty()) {
        answer.headers.append({"Date", date});
    }
    m_server->always("GET", "/.well-known/openid-configuration", answer);
}

DoctorLines ReachCheckTest::look(const ReachTarget &target)
{
    std::unique_ptr<ReachCheck> check;
    return await<DoctorLines>([&](QObject *context, Reply<DoctorLines> reply) {
               check = std::make_unique<ReachCheck>(m_world->environment(), m_world->places, target,
                                                    context, std::move(reply));
               check->start();
           })
        .value_or(DoctorLines());
}

DoctorLine ReachCheckTest::line(const DoctorLines &lines, DoctorCheck check)
{
    const auto found = std::find_if(lines.begin(), lines.end(),
                                    [check](const auto &each) { return each.check == check; });
    return found == lines.end()
        ? DoctorLine{.check = check, .what = QStringLiteral("there is no such line")}
        : *found;
}

void ReachCheckTest::trust(const TestAuthority &authority)
{
    QVERIFY(QDir().mkpath(m_world->places.ownCertificates()));
    QFile file(m_world->places.ownCertificates() + QStringLiteral("/company.pem"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(authority.certificate().toPem());
}

void ReachCheckTest::everythingIsFine()
{
    publish(httpDateText(QDateTime::currentDateTimeUtc()));
    const DoctorLines lines = look();
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines[0].seen, Finding::Straight);
    QCOMPARE(lines[1].seen, Finding::NameIsAddress);
    QCOMPARE(lines[2].seen, Finding::LoopbackWithoutTls);
    QCOMPARE(lines[3].seen, Finding::Discovered);
    QCOMPARE(lines[4].seen, Finding::ClockRight);
    for (const DoctorLine &each : lines) {
        QCOMPARE(each.state, CheckState::Ok);
        QCOMPARE(each.subject, QStringLiteral("127.0.0.1"));
    }
}

void ReachCheckTest::aCompanysCertificateIsNamed()
{
    m_server->useTls(m_authority.serverConfiguration());
    trust(m_authority);
    publish();
    const DoctorLines lines = look();
    const DoctorLine connection = line(lines, DoctorCheck::Connection);
    QCOMPARE(connection.state, CheckState::Ok);
    QCOMPARE(connection.seen, Finding::Secured);
    QVERIFY2(connection.what.endsWith(QLatin1String("company.pem")), qPrintable(connection.what));
    QVERIFY(connection.number >= 28 && connection.number <= 30);
    QCOMPARE(line(lines, DoctorCheck::Discovery).seen, Finding::Discovered);
}

void ReachCheckTest::aCertificateThatEndsSoon()
{
    m_server->useTls(m_authority.serverConfiguration({.validUntilDays = 5}));
    trust(m_authority);
    publish();
    const DoctorLine connection = line(look(), DoctorCheck::Connection);
    QCOMPARE(connection.state, CheckState::Warning);
    QCOMPARE(connection.seen, Finding::SecuredNotForLong);
}

void ReachCheckTest::certificatesThatAreRefused_data()
{
    QTest::addColumn<bool>("isTrusted");
    QTest::addColumn<long>("from");
    QTest::addColumn<long>("until");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("cause");
    const QString here = QStringLiteral("127.0.0.1");
    QTest::newRow("from nobody we know")
        << false << -1L << 30L << here << int(Cause::CertificateUnknown);
    QTest::newRow("expired") << true << -20L << -10L << here << int(Cause::CertificateExpired);
    QTest::newRow("not yet good") << true << 10L << 20L << here
                                  << int(Cause::CertificateNotYetValid);
    QTest::newRow("for another name")
        << true << -1L << 30L << QString() << int(Cause::CertificateForAnother);
}

void ReachCheckTest::certificatesThatAreRefused()
{
    QFETCH(bool, isTrusted);
    QFETCH(long, from);
    QFETCH(long, until);
    QFETCH(QString, name);
    QFETCH(int, cause);
    m_server->useTls(m_authority.serverConfiguration(
        {.address = name, .validFromDays = from, .validUntilDays = until}));
    if (isTrusted) {
        trust(m_authority);
    }
    const DoctorLines lines = look();
    const DoctorLine connection = line(lines, DoctorCheck::Connection);
    QCOMPARE(connection.state, CheckState::Problem);
    QCOMPARE(connection.seen, Finding::NotReached);
    QCOMPARE(connection.error->kind, ErrorKind::TlsRefused);
    QCOMPARE(int(connection.error->cause), cause);
    QCOMPARE(line(lines, DoctorCheck::Discovery).state, CheckState::Skipped);
    QCOMPARE(line(lines, DoctorCheck::Clock).state, CheckState::Skipped);
}

void ReachCheckTest::aDeadProxy()
{
    const quint16 port = freePort();
    qputenv("https_proxy", "http://me:s3cret-of-mine@127.0.0.1:" + QByteArray::number(port));
    const DoctorLines lines
        = look(ReachTarget::ofIssuer(QStringLiteral("https://sso.lanyard.test")));
    const DoctorLine proxy = line(lines, DoctorCheck::Proxy);
    QCOMPARE(proxy.seen, Finding::ThroughProxy);
    QCOMPARE(proxy.what, QStringLiteral("127.0.0.1:%1").arg(port));
    QCOMPARE(line(lines, DoctorCheck::NameLookup).seen, Finding::NameIsProxys);
    const DoctorLine connection = line(lines, DoctorCheck::Connection);
    QCOMPARE(connection.seen, Finding::NotReached);
    QCOMPARE(connection.error->kind, ErrorKind::Network);
    QVERIFY2(connection.error->detail.contains(proxy.what), qPrintable(connection.error->detail));
    QVERIFY(!connection.error->detail.contains(QLatin1String("s3cret-of-mine")));
}

void ReachCheckTest::aProxyThatMakesNoSense()
{
    qputenv("https_proxy", "ftp://127.0.0.1:1");
    const DoctorLines lines
        = look(ReachTarget::ofIssuer(QStringLiteral("https://sso.lanyard.test")));
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines[0].state, CheckState::Problem);
    QCOMPARE(lines[0].error->kind, ErrorKind::Misconfigured);
    for (qsizetype each = 1; each < lines.size(); ++each) {
        QCOMPARE(lines[each].seen, Finding::NotAskedYet);
    }
}

/// RFC 6761 §6.4: nobody ever will.
void ReachCheckTest::aNameThatNobodyKnows()
{
    const DoctorLines lines
        = look(ReachTarget::ofIssuer(QStringLiteral("https://sso.lanyard.invalid")));
    const DoctorLine name = line(lines, DoctorCheck::NameLookup);
    QCOMPARE(name.state, CheckState::Problem);
    QCOMPARE(name.seen, Finding::NameUnknown);
    QCOMPARE(name.error->kind, ErrorKind::Network);
    QCOMPARE(line(lines, DoctorCheck::Connection).seen, Finding::NotAskedYet);
}

void ReachCheckTest::nobodyListens()
{
    const DoctorLines lines
        = look(ReachTarget::ofIssuer(QStringLiteral("http://127.0.0.1:%1").arg(freePort())));
    const DoctorLine connection = line(lines, DoctorCheck::Connection);
    QCOMPARE(connection.state, CheckState::Problem);
    QCOMPARE(connection.error->kind, ErrorKind::Network);
}

void ReachCheckTest::clocks_data()
{
    QTest::addColumn<int>("ahead"); // of theirs, seconds
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("seen");
    const auto row = [](const char *name, int ahead, CheckState state, Finding seen) {
        QTest::newRow(name) << ahead << int(state) << int(seen);
    };
    row("half a minute", 30, CheckState::Ok, Finding::ClockRight);
    row("three minutes ahead", 180, CheckState::Warning, Finding::ClockNearlyRight);
    row("three minutes behind", -180, CheckState::Warning, Finding::ClockNearlyRight);
    row("two hours ahead", 7200, CheckState::Problem, Finding::ClockOff);
    row("two hours behind", -7200, CheckState::Problem, Finding::ClockOff);
}

void ReachCheckTest::clocks()
{
    QFETCH(int, ahead);
    QFETCH(int, state);
    QFETCH(int, seen);
    publish(httpDateText(QDateTime::currentDateTimeUtc().addSecs(ahead)));
    const DoctorLine clock = line(look(), DoctorCheck::Clock);
    QCOMPARE(int(clock.state), state);
    QCOMPARE(int(clock.seen), seen);
    if (clock.state != CheckState::Ok) {
        QVERIFY(std::abs(clock.span.count() - ahead) <= 30);
    }
}

void ReachCheckTest::anotherIssuersDocument()
{
    publish({}, QStringLiteral("https://evil.example"));
    const DoctorLines lines = look();
    const DoctorLine document = line(lines, DoctorCheck::Discovery);
    QCOMPARE(document.state, CheckState::Problem);
    QCOMPARE(document.error->kind, ErrorKind::IssuerMismatch);
    QCOMPARE(line(lines, DoctorCheck::Clock).seen, Finding::ClockNotTold);
}

/// A token endpoint refuses a GET, and that is an answer.
void ReachCheckTest::plainOAuth()
{
    HttpAnswer refusal{405};
    refusal.headers.append({"Date", httpDateText(QDateTime::currentDateTimeUtc())});
    m_server->always("GET", "/token", refusal);
    const DoctorLines lines = look({{}, m_server->url(QStringLiteral("/token"))});
    QCOMPARE(line(lines, DoctorCheck::Connection).state, CheckState::Ok);
    QCOMPARE(line(lines, DoctorCheck::Discovery).seen, Finding::NoDocument);
    QCOMPARE(line(lines, DoctorCheck::Clock).seen, Finding::ClockRight);
}

QTEST_GUILESS_MAIN(ReachCheckTest)
#include "reach_check_test.moc"
