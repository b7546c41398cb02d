#include "accounts/account_store.h"
#include "accounts/system_environment.h"
#include "support/desktop_settings.h"
#include "support/pac_server.h"
#include "support/proxy_process.h"
#include "support/scripted_server.h"
#include "support/test_certificates.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkInterface>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace lanyard;

/// Whom the command line believes, and the window with it: both are asked, the one as a program,
/// the other by the very parts that it is composed of, and they have to agree in kind and words.
class TrustTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void believesACompanysAuthority_data();
    void believesACompanysAuthority();
    void believesTheAdministratorInEveryFolder();
    void believesOnlyTheAdministratorsWhereTheyAreLocked_data();
    void believesOnlyTheAdministratorsWhereTheyAreLocked();
    void goesOnWithoutAFileThatHoldsNone();
    void namesTheFileWhoseAuthorityHasExpired();
    void refusesWhatItCannotTrust_data();
    void refusesWhatItCannotTrust();
    void namesTheHostOfAnEmailAddress();
    void saysThatAHostIsUnknown();
    void goesThroughTheCompanysProxy();
    void namesTheProxyThatIsDead();
    void aSilentPacServerIsNotWaitedFor();
    void ctrlCEndsItWhileAPacServerIsSilent();

private:
    struct Said {
        QString kind;
        QString words;
    };
    /// What a sign-in at that issuer ends with. Our servers have no provider behind them, so it is
    /// "NotFound" where the connection is believed.
    Said askCommand(const QString &issuer, const QStringList &options = {});
    void startCommand(QProcess &process, const QString &issuer, const QStringList &options = {});
    Said askParts(const QString &issuer);
    void writeAuthority(const QString &place) { writeAuthority(place, m_authority); }
    void writeAuthority(const QString &place, const TestAuthority &authority);

    std::unique_ptr<QTemporaryDir> m_folder;
    TestAuthority m_authority;
};

void TrustTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (const char *name : {"https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY", "all_proxy",
                             "ALL_PROXY", "no_proxy", "NO_PROXY", "SSL_CERT_FILE"}) {
        qunsetenv(name);
    }
    qputenv("XDG_CONFIG_HOME", m_folder->filePath(QStringLiteral("config")).toUtf8());
    qputenv("XDG_CONFIG_DIRS", m_folder->filePath(QStringLiteral("admin")).toUtf8());
}

void TrustTest::startCommand(QProcess &process, const QString &issuer, const QStringList &options)
{
    process.start(QStringLiteral(LANYARD_EXECUTABLE),
                  QStringList{QStringLiteral("login"), QStringLiteral("--issuer"), issuer,
                              QStringLiteral("--client-id"), QStringLiteral("me"),
                              QStringLiteral("--vault"), QStringLiteral("memory"),
                              QStringLiteral("--json")}
                      + options);
}

TrustTest::Said TrustTest::askCommand(const QString &issuer, const QStringList &options)
{
    QProcess process;
    startCommand(process, issuer, options);
    const bool hasEnded
        = QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 60'000);
    const QJsonObject said = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    return hasEnded
        ? Said{said[QStringLiteral("error")].toString(), said[QStringLiteral("message")].toString()}
        : Said{};
}

TrustTest::Said TrustTest::askParts(const QString &issuer)
{
    const Places places = Places::standard(QStringLiteral("lanyard"));
    const auto system = SystemEnvironment::create(QStringLiteral("app.lanyard.Lanyard"),
                                                  VaultChoice::Memory, places);
    AccountStore store((*system)->environment(), places);
    auto provider = providerForIssuer(issuer);
    provider->clientId = QStringLiteral("me");
    const auto signIn = store.startSignIn({.provider = *provider});
    const bool hasEnded
        = QTest::qWaitFor([&signIn] { return signIn->stage() == SignIn::Stage::Finished; }, 60'000);
    if (!hasEnded || signIn->result()) {
        return {};
    }
    const Error error = signIn->result().error();
    return {QString(nameOf(error.kind)), error.detail};
}

void TrustTest::writeAuthority(const QString &place, const TestAuthority &authority)
{
    const QString path = m_folder->filePath(place);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(authority.certificate().toPem());
    if (!place.contains(QLatin1String("certificates"))) {
        qputenv("SSL_CERT_FILE", path.toUtf8());
    }
}

void TrustTest::believesACompanysAuthority_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("the person's folder")
        << QStringLiteral("config/lanyard/certificates/company.pem");
    QTest::newRow("the administrator's folder")
        << QStringLiteral("admin/lanyard/certificates/company.crt");
    QTest::newRow("SSL_CERT_FILE") << QStringLiteral("anywhere.pem");
}

void TrustTest::believesACompanysAuthority()
{
    QFETCH(QString, place);
    ScriptedServer server;
    server.useTls(m_authority.serverConfiguration());
    server.always("GET", "/.well-known/openid-configuration", HttpAnswer{404});
    server.always("GET", "/.well-known/oauth-authorization-server", HttpAnswer{404});
    server.always("GET", "/.well-known/webfinger", HttpAnswer{404});
    const QString issuer = server.origin().toString();
    QCOMPARE(askCommand(issuer).kind, QStringLiteral("TlsRefused"));
    QCOMPARE(askParts(issuer).kind, QStringLiteral("TlsRefused"));
    QVERIFY(server.requests().isEmpty());

    writeAuthority(place);
    QCOMPARE(askCommand(issuer).kind, QStringLiteral("NotFound"));
    const qsizetype requests = server.requests().size();
    QVERIFY(requests > 0);
    QCOMPARE(askParts(issuer).kind, QStringLiteral("NotFound"));
    QCOMPARE(server.requests().size(), 2 * requests);
}

/// Where a person keeps what is theirs does not change whom the company trusts.
void TrustTest::believesTheAdministratorInEveryFolder()
{
    ScriptedServer server;
    server.useTls(m_authority.serverConfiguration());
    server.always("GET", "/.well-known/openid-configuration", HttpAnswer{404});
    server.always("GET", "/.well-known/oauth-authorization-server", HttpAnswer{404});
    server.always("GET", "/.well-known/webfinger", HttpAnswer{404});
    const QString issuer = server.origin().toString();
    const QStringList elsewhere{QStringLiteral("--config-dir"),
                                m_folder->filePath(QStringLiteral("elsewhere"))};
    writeAuthority(QStringLiteral("config/lanyard/certificates/company.pem")); // not that folder
    QCOMPARE(askCommand(issuer, elsewhere).kind, QStringLiteral("TlsRefused"));
    writeAuthority(QStringLiteral("admin/lanyard/certificates/company.pem"));
    QCOMPARE(askCommand(issuer, elsewhere).kind, QStringLiteral("NotFound"));
}

void TrustTest::believesOnlyTheAdministratorsWhereTheyAreLocked_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("the person's folder")
        << QStringLiteral("config/lanyard/certificates/company.pem");
    QTest::newRow("SSL_CERT_FILE") << QStringLiteral("anywhere.pem");
}

void TrustTest::believesOnlyTheAdministratorsWhereTheyAreLocked()
{
    QFETCH(QString, place);
    ScriptedServer server;
    server.useTls(m_authority.serverConfiguration());
    server.always("GET", "/.well-known/openid-configuration", HttpAnswer{404});
    server.always("GET", "/.well-known/oauth-authorization-server", HttpAnswer{404});
    server.always("GET", "/.well-known/webfinger", HttpAnswer{404});
    const QString issuer = server.origin().toString();
    const QString managed = m_folder->filePath(QStringLiteral("admin/lanyard/managed.json"));
    QVERIFY(QDir().mkpath(QFileInfo(managed).path()));
    QFile file(managed);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"locked\":[\"certificates\"]}");
    file.close();
    writeAuthority(place);
    for (const Said &said : {askCommand(issuer), askParts(issuer)}) {
        QCOMPARE(said.kind, QStringLiteral("TlsRefused"));
        QVERIFY2(said.words.contains(m_folder->filePath(place)
                                     + QStringLiteral(" is not used: an administrator")),
                 qPrintable(said.words));
    }
    QVERIFY(server.requests().isEmpty());

    writeAuthority(QStringLiteral("admin/lanyard/certificates/company.crt"));
    QCOMPARE(askCommand(issuer).kind, QStringLiteral("NotFound"));
    QCOMPARE(askParts(issuer).kind, QStringLiteral("NotFound"));
}

void TrustTest::goesOnWithoutAFileThatHoldsNone()
{
    ScriptedServer server;
    server.useTls(m_authority.serverConfiguration());
    server.always("GET", "/.well-known/openid-configuration", HttpAnswer{404});
    server.always("GET", "/.well-known/oauth-authorization-server", HttpAnswer{404});
    server.always("GET", "/.well-known/webfinger", HttpAnswer{404});
    const QString issuer = server.origin().toString();
    const QString junk = m_folder->filePath(QStringLiteral("config/lanyard/certificates/a.pem"));
    QVERIFY(QDir().mkpath(QFileInfo(junk).path()));
    QFile file(junk);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("trust me");
    file.close();
    // It may be the very one that is missed.
    for (const Said &said : {askCommand(issuer), askParts(issuer)}) {
        QCOMPARE(said.kind, QStringLiteral("TlsRefused"));
        QVERIFY2(said.words.contains(junk + QStringLiteral(" holds no certificate")),
                 qPrintable(said.words));
        QVERIFY2(said.words.contains(QStringLiteral("unknown authority")), qPrintable(said.words));
    }
    writeAuthority(QStringLiteral("config/lanyard/certificates/company.pem"));
    QCOMPARE(askCommand(issuer).kind, QStringLiteral("NotFound"));
    QCOMPARE(askParts(issuer).kind, QStringLiteral("NotFound"));
}

/// To be told that one is missing would send the person in a circle.
void TrustTest::namesTheFileWhoseAuthorityHasExpired()
{
    const TestAuthority authority(-2);
    writeAuthority(QStringLiteral("config/lanyard/certificates/company.pem"), authority);
    ScriptedServer server;
    server.useTls(authority.serverConfiguration());
    const Said command = askCommand(server.origin().toString());
    const Said parts = askParts(server.origin().toString());
    QCOMPARE(command.kind, QStringLiteral("TlsRefused"));
    QCOMPARE(parts.kind, QStringLiteral("TlsRefused"));
    QCOMPARE(
        parts.words,
        QStringLiteral("the certificate of 127.0.0.1 is from an authority that has expired on "
                       "%1: %2")
            .arg(authority.certificate().expiryDate().toString(Qt::ISODate),
                 m_folder->filePath(QStringLiteral("config/lanyard/certificates/company.pem"))));
    QCOMPARE(command.words,
             QString::fromUtf8("the connection to 127.0.0.1 isn’t safe, as the company certificate "
                               "here that vouches for it has expired; ask your IT team for the "
                               "current one, and put it in place of the file that is named (")
                 + parts.words + u')');
    QVERIFY(server.requests().isEmpty());
}

void TrustTest::refusesWhatItCannotTrust_data()
{
    QTest::addColumn<CertificateWish>("wish");
    QTest::addColumn<QString>("words");
    QTest::newRow("expired") << CertificateWish{.validFromDays = -30, .validUntilDays = -2}
                             << QStringLiteral("has expired on");
    QTest::newRow("another name") << CertificateWish{.dnsName = QStringLiteral("other.example"),
                                                     .address = {}}
                                  << QStringLiteral("for another name");
    QTest::newRow("self-signed") << CertificateWish{.isSelfSigned = true}
                                 << QStringLiteral("unknown authority");
}

void TrustTest::refusesWhatItCannotTrust()
{
    QFETCH(CertificateWish, wish);
    QFETCH(QString, words);
    writeAuthority(QStringLiteral("config/lanyard/certificates/company.pem"));
    ScriptedServer server;
    server.useTls(m_authority.serverConfiguration(wish));
    const Said command = askCommand(server.origin().toString());
    const Said parts = askParts(server.origin().toString());
    QCOMPARE(command.kind, QStringLiteral("TlsRefused"));
    QCOMPARE(parts.kind, QStringLiteral("TlsRefused"));
    QVERIFY2(parts.words.contains(words), qPrintable(parts.words));
    QVERIFY2(command.words.contains(parts.words), qPrintable(command.words));
    QVERIFY(server.requests().isEmpty());
}

/// OIDC Discovery §2: the one who is asked before a provider is known.
void TrustTest::namesTheHostOfAnEmailAddress()
{
    ScriptedServer server;
    server.useTls(m_authority.serverConfiguration());
    const QString host = QStringLiteral("127.0.0.1:%1").arg(server.port());
    const Said unsafe = askCommand(QStringLiteral("ada@") + host);
    QCOMPARE(unsafe.kind, QStringLiteral("TlsRefused"));
    QVERIFY2(unsafe.words.startsWith(QStringLiteral("the connection to %1 isn’t safe").arg(host)),
             qPrintable(unsafe.words));

    writeAuthority(QStringLiteral("config/lanyard/certificates/company.pem"));
    server.expect("GET", "/.well-known/webfinger", jsonAnswer("{}", 404));
    const Said unknown = askCommand(QStringLiteral("ada@") + host);
    QCOMPARE(unknown.kind, QStringLiteral("NotFound"));
    QVERIFY2(unknown.words.startsWith(QStringLiteral("there is no sign-in page at %1;").arg(host)),
             qPrintable(unknown.words));
}

/// A typo, most likely, and not a computer that is offline. The name is longer than one may be, so
/// that no resolver has to be asked for it.
void TrustTest::saysThatAHostIsUnknown()
{
    const auto interfaces = QNetworkInterface::allInterfaces();
    if (std::all_of(interfaces.begin(), interfaces.end(), [](const QNetworkInterface &each) {
            return each.flags().testFlag(QNetworkInterface::IsLoopBack)
                || !each.flags().testFlag(QNetworkInterface::IsRunning);
        })) {
        QSKIP("this machine has no network");
    }
    QString host = QStringLiteral("invalid");
    while (host.size() < 256) {
        host.prepend(QStringLiteral("sso-with-a-typo."));
    }
    const Said command = askCommand(QLatin1String("https://") + host);
    const Said parts = askParts(QLatin1String("https://") + host);
    QCOMPARE(command.kind, QStringLiteral("Network"));
    QCOMPARE(parts.kind, QStringLiteral("Network"));
    QVERIFY2(command.words.contains(
                 QString::fromUtf8(" wasn’t found; check the address for a typo, and the "
                                   "connection, and try again (")),
             qPrintable(command.words));
}

void TrustTest::goesThroughTheCompanysProxy()
{
    const QString host = QStringLiteral("login.lanyard.test");
    ProxyProcess proxy;
    const QString problem = proxy.start({host});
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    qputenv("https_proxy", proxy.address().toUtf8());
    writeAuthority(QStringLiteral("config/lanyard/certificates/company.pem"));
    ScriptedServer server;
    server.useTls(m_authority.serverConfiguration({.dnsName = host, .address = {}}));
    server.always("GET", "/.well-known/openid-configuration", HttpAnswer{404});
    server.always("GET", "/.well-known/oauth-authorization-server", HttpAnswer{404});
    server.always("GET", "/.well-known/webfinger", HttpAnswer{404});
    const QString authority = QStringLiteral("%1:%2").arg(host).arg(server.port());
    QCOMPARE(askCommand(QLatin1String("https://") + authority).kind, QStringLiteral("NotFound"));
    const int requests = proxy.requestsFor(authority);
    QVERIFY(requests > 0);
    QCOMPARE(askParts(QLatin1String("https://") + authority).kind, QStringLiteral("NotFound"));
    QCOMPARE(proxy.requestsFor(authority), 2 * requests);
}

void TrustTest::namesTheProxyThatIsDead()
{
    quint16 port = 0;
    {
        const ScriptedServer gone;
        port = gone.port();
    }
    const QString proxy = QStringLiteral("127.0.0.1:%1").arg(port);
    qputenv("https_proxy", "http://me:s3cret@" + proxy.toUtf8());
    const Said command = askCommand(QStringLiteral("https://login.lanyard.test"));
    const Said parts = askParts(QStringLiteral("https://login.lanyard.test"));
    QCOMPARE(command.kind, QStringLiteral("Network"));
    QCOMPARE(parts.kind, QStringLiteral("Network"));
    QVERIFY2(parts.words.contains(proxy)
                 && parts.words.contains(QLatin1String("login.lanyard.test")),
             qPrintable(parts.words));
    QVERIFY2(command.words.contains(parts.words), qPrintable(command.words));
    QVERIFY(!command.words.contains(QLatin1String("s3cret")));
}

/// Neither before the request nor when the process ends.
void TrustTest::aSilentPacServerIsNotWaitedFor()
{
    const PacServer pac("return 'DIRECT';");
    DesktopSettings settings;
    QVERIFY(settings.use(pac.desktopSettings()));
    const Said said = askCommand(QStringLiteral("https://0.0.0.0:1"));
    if (!pac.wasAsked()) {
        QSKIP("this system's Qt does not read GNOME's settings (libproxy1-plugin-gsettings)");
    }
    QCOMPARE(said.kind, QStringLiteral("Network"));
    QVERIFY2(said.words.contains(QLatin1String("proxy settings did not answer")),
             qPrintable(said.words));
}

void TrustTest::ctrlCEndsItWhileAPacServerIsSilent()
{
    const PacServer pac("return 'DIRECT';");
    DesktopSettings settings;
    QVERIFY(settings.use(pac.desktopSettings()));
    QProcess process;
    startCommand(process, QStringLiteral("https://0.0.0.0:1"));
    QTRY_VERIFY(pac.wasAsked() || process.state() == QProcess::NotRunning);
    if (!pac.wasAsked()) {
        QSKIP("this system's Qt does not read GNOME's settings (libproxy1-plugin-gsettings)");
    }
    ::kill(pid_t(process.processId()), SIGINT);
    QTRY_COMPARE(process.state(), QProcess::NotRunning);
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 7);
}

QTEST_GUILESS_MAIN(TrustTest)
#include "trust_test.moc"
