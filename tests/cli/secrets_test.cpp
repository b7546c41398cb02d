#include "demo_session.h"

#include "base/base64url.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace lanyard;

namespace {

/// RFC 7636 §4.2: the verifier is known by its challenge, so every 43 characters are tried.
bool holdsVerifier(const QByteArray &bytes, const QByteArray &challenge)
{
    constexpr qsizetype length = 43;
    for (qsizetype start = 0; start + length <= bytes.size(); ++start) {
        const QByteArrayView window = QByteArrayView(bytes).sliced(start, length);
        if (base64UrlEncode(
                QCryptographicHash::hash(window.toByteArray(), QCryptographicHash::Sha256))
            == challenge) {
            return true;
        }
    }
    return false;
}

} // namespace

/// After a whole life nothing secret rests outside the keyring, and nothing passed in public.
class SecretsTest : public QObject {
    Q_OBJECT

    DemoSession m_session;
    QByteArray m_public; ///< standard error, arguments and environments of everything that ran

    void run(const QStringList &arguments)
    {
        const Ended ended = m_session.run(arguments);
        QVERIFY2(ended.exitCode == 0, ended.errors.constData());
        m_public += ended.errors;
        m_public += arguments.join(u' ').toUtf8();
    }

    /// Where something secret is; empty = nowhere.
    [[nodiscard]] QString secretIn(const QByteArray &bytes, const QByteArray &challenge) const
    {
        for (const QByteArray &issued : m_session.issued()) {
            if (bytes.contains(issued)) {
                return QStringLiteral("a code or token");
            }
        }
        // Every ID token starts so, in each encoding of `{"`.
        if (bytes.contains("eyJ")) {
            return QStringLiteral("an ID token");
        }
        return holdsVerifier(bytes, challenge) ? QStringLiteral("a code verifier") : QString();
    }

    [[nodiscard]] QStringList filesWithSecrets(const QByteArray &challenge) const
    {
        QStringList found;
        QDirIterator files(m_session.home(), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            const QString secret
                = file.open(QIODevice::ReadOnly) ? secretIn(file.readAll(), challenge) : QString();
            if (!secret.isEmpty()) {
                found += file.fileName() + QStringLiteral(": ") + secret;
            }
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString problem = m_session.start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        // All that we would ever log.
        m_session.environment().insert(QStringLiteral("QT_LOGGING_RULES"),
                                       QStringLiteral("lanyard.*=true;*.warning=true"));
    }

    void aWholeLifeLeavesNoSecretBehind()
    {
        run({QStringLiteral("login"), QStringLiteral("--provider"), QStringLiteral("demo")});
        const QUrl link(QString::fromUtf8(m_session.seenByPerson(QStringLiteral("link"))));
        const QByteArray challenge
            = QUrlQuery(link).queryItemValue(QStringLiteral("code_challenge")).toLatin1();
        QCOMPARE(challenge.size(), 43);
        const QByteArray token
            = m_session.run({QStringLiteral("token"), QStringLiteral("demo")}).output.trimmed();
        QVERIFY(m_session.issued().contains(token));
        QCOMPARE(filesWithSecrets(challenge), QStringList());

        run({QStringLiteral("token"), QStringLiteral("demo"), QStringLiteral("--force-refresh")});
        run({QStringLiteral("token"), QStringLiteral("demo"), QStringLiteral("--force-refresh")});
        run({QStringLiteral("userinfo"), QStringLiteral("demo")});
        QCOMPARE(filesWithSecrets(challenge), QStringList());
        run({QStringLiteral("logout"), QStringLiteral("demo")});
        QCOMPARE(filesWithSecrets(challenge), QStringList());

        m_public += m_session.seenByPerson(QStringLiteral("processes"));
        QVERIFY(m_public.contains("--force-refresh"));
        QVERIFY(m_public.contains(QByteArray("lanyard\0login", 13)));
        QCOMPARE(secretIn(m_public, challenge), QString());
        QCOMPARE(secretIn(m_session.lastPage(), challenge), QString());
    }

    void theSearchFindsWhatIsThere()
    {
        const QByteArray verifier(43, 'v');
        const QByteArray challenge
            = base64UrlEncode(QCryptographicHash::hash(verifier, QCryptographicHash::Sha256));
        QVERIFY(!m_session.issued().isEmpty());
        QVERIFY(!secretIn("x" + m_session.issued().first() + "y", challenge).isEmpty());
        QVERIFY(!secretIn("id_token=eyJhbGciOiJSUzI1NiJ9", challenge).isEmpty());
        QVERIFY(!secretIn("x" + verifier + "y", challenge).isEmpty());

        QFile planted(m_session.home() + QStringLiteral("/.hidden"));
        QVERIFY(planted.open(QIODevice::WriteOnly));
        planted.write(m_session.issued().first());
        planted.close();
        QCOMPARE(filesWithSecrets(challenge).size(), 1);
        QVERIFY(planted.remove());
    }
};

QTEST_GUILESS_MAIN(SecretsTest)
#include "secrets_test.moc"
