#include "demo_session.h"

#include "misbehaving_provider.h"
#include "support/test_certificates.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUrlQuery>

using namespace lanyard;

namespace {

QJsonObject jsonOf(const Ended &ended)
{
    return QJsonDocument::fromJson(ended.output).object();
}

} // namespace

/// All that a person knows is their e-mail address: its host is asked who signs them in (OIDC
/// Discovery §2), over https as WebFinger wants it (RFC 7033 §9.1).
class EmailTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_session = std::make_unique<DemoSession>();
        const QString problem = m_session->start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QVERIFY(m_session->trust(m_authority.certificate()));
        m_provider = std::make_unique<MisbehavingProvider>(m_clock, m_random,
                                                           m_authority.serverConfiguration());
    }
    void cleanup()
    {
        m_session.reset();
        m_provider.reset();
    }

    void fromTheAddressToTheKeptAccount();
    void asksNobodyWhoseCertificateIsNotRight();
    void goesToNoIssuerThatIsNotWhatItWasCalled();

private:
    [[nodiscard]] QString address() const
    {
        return QStringLiteral("ada@") + QUrl(m_provider->issuer()).authority();
    }
    [[nodiscard]] Ended login()
    {
        return m_session->run({QStringLiteral("login"), QStringLiteral("--issuer"), address(),
                               QStringLiteral("--client-id"), QStringLiteral("lanyard-demo"),
                               QStringLiteral("--json")});
    }
    [[nodiscard]] bool hasAccount()
    {
        const Ended listed = m_session->run({QStringLiteral("list"), QStringLiteral("--json")});
        return !QJsonDocument::fromJson(listed.output).array().isEmpty();
    }

    SystemClock m_clock;
    SystemRandomSource m_random;
    TestAuthority m_authority;
    std::unique_ptr<DemoSession> m_session;
    std::unique_ptr<MisbehavingProvider> m_provider;
};

void EmailTest::fromTheAddressToTheKeptAccount()
{
    const Ended signedIn = login();
    QVERIFY2(signedIn.exitCode == 0, signedIn.output + signedIn.errors);
    const QJsonObject told = jsonOf(signedIn);
    QCOMPARE(told[QStringLiteral("issuer")].toString(), m_provider->issuer());
    QCOMPARE(told[QStringLiteral("sub")].toString(), QStringLiteral("demo-1815"));

    // Whose page it is stands in the link, and the host was asked first, for this very address.
    const QUrlQuery link(QUrl(QString::fromUtf8(m_session->seenByPerson(QStringLiteral("link")))));
    QCOMPARE(link.queryItemValue(QStringLiteral("login_hint"), QUrl::FullyDecoded), address());
    const HttpRequest &first = m_provider->requests().first();
    QCOMPARE(first.path(), QByteArray("/.well-known/webfinger"));
    QCOMPARE(QUrlQuery(QString::fromLatin1(first.query()))
                 .queryItemValue(QStringLiteral("resource"), QUrl::FullyDecoded),
             QStringLiteral("acct:") + address());

    // What the next process finds.
    QVERIFY(hasAccount());
    const QString account = told[QStringLiteral("account")].toString();
    const Ended token
        = m_session->run({QStringLiteral("token"), account, QStringLiteral("--force-refresh")});
    QVERIFY2(token.exitCode == 0, token.errors);
    QVERIFY(!token.output.trimmed().isEmpty());
    const Ended gone = m_session->run({QStringLiteral("logout"), account});
    QVERIFY2(gone.exitCode == 0, gone.errors);
    QVERIFY(!hasAccount());
    QCOMPARE(m_provider->surprises(), QStringList());
}

void EmailTest::asksNobodyWhoseCertificateIsNotRight()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("Qt's network thread may still hold the refused certificates when the command ends");
#endif
    const TestAuthority stranger;
    m_provider
        = std::make_unique<MisbehavingProvider>(m_clock, m_random, stranger.serverConfiguration());
    const Ended refused = login();
    QVERIFY2(refused.exitCode == 4, refused.output + refused.errors);
    QCOMPARE(jsonOf(refused)[QStringLiteral("error")].toString(), QStringLiteral("TlsRefused"));
    QVERIFY(m_provider->requests().isEmpty());
    QVERIFY(!hasAccount());
}

/// WebFinger only says where to look; whoever is there proves itself.
void EmailTest::goesToNoIssuerThatIsNotWhatItWasCalled()
{
    m_provider->behave({.metadata = appendedMember("issuer", "/other")});
    const Ended refused = login();
    QCOMPARE(refused.exitCode, 6);
    QCOMPARE(jsonOf(refused)[QStringLiteral("error")].toString(), QStringLiteral("IssuerMismatch"));
    QVERIFY(m_session->seenByPerson(QStringLiteral("link")).isEmpty());
    QVERIFY(!hasAccount());
}

QTEST_GUILESS_MAIN(EmailTest)
#include "email_test.moc"
