#include "words/error_text.h"

#include <QRegularExpression>
#include <QTest>

using namespace lanyard;
using During = ErrorContext::During;

namespace {

const QStringList codes{QString(),
                        QStringLiteral("invalid_client"),
                        QStringLiteral("invalid_scope"),
                        QStringLiteral("unauthorized_client"),
                        QStringLiteral("consent_required"),
                        QStringLiteral("wire_code")};

ErrorContext github(During during)
{
    ErrorContext context;
    context.provider = QStringLiteral("GitHub");
    context.host = QStringLiteral("github.com");
    context.store = QStringLiteral("keyring");
    context.who = QStringLiteral("Ada");
    context.scope = QStringLiteral("openid profile offline_access");
    context.during = during;
    return context;
}

qsizetype sentencesIn(const QString &text)
{
    static const QRegularExpression end(QStringLiteral("[.!?](\\s|$)"));
    return text.count(end);
}

} // namespace

class ErrorTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyErrorHasItsWords_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("code");
        QTest::addColumn<During>("during");
        for (int kind = 0; kind <= int(ErrorKind::Internal); ++kind) {
            for (const QString &code : codes) {
                for (const During during :
                     {During::SignIn, During::Refresh, During::Rotation, During::Other}) {
                    const QString row
                        = QStringLiteral("%1 %2 %3")
                              .arg(nameOf(ErrorKind(kind)), code, QString::number(int(during)));
                    QTest::newRow(qPrintable(row)) << ErrorKind(kind) << code << during;
                }
            }
        }
    }
    void everyErrorHasItsWords()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(QString, code);
        QFETCH(During, during);
        const Error error{kind, code, QStringLiteral("the-detail")};
        const ErrorText text = errorText(error, github(during));

        QVERIFY(!text.title.isEmpty());
        QVERIFY2(text.title.split(u' ').size() <= 7, qPrintable(text.title));
        QVERIFY2(!text.title.endsWith(u'.'), qPrintable(text.title));
        static const QRegularExpression unkind(
            QStringLiteral("error|fail|please|sorry|oops|fatal|illegal|!"),
            QRegularExpression::CaseInsensitiveOption);
        QVERIFY2(!text.title.contains(unkind), qPrintable(text.title));

        QVERIFY(text.body.endsWith(u'.'));
        QVERIFY2(sentencesIn(text.body) <= 2, qPrintable(text.body));

        for (const QString &shown : {text.title, text.body}) {
            QVERIFY2(!shown.contains(u'{'), qPrintable(shown));
            QVERIFY(!shown.contains(QLatin1String("the-detail")));
            QVERIFY(code.isEmpty() || !shown.contains(code));
        }
    }

    void everyErrorHasItsLine_data() { everyErrorHasItsWords_data(); }
    void everyErrorHasItsLine()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(QString, code);
        QFETCH(During, during);
        const Error error{kind, code, QStringLiteral("two\nlines\u001b[2J")};
        const QString line = errorLine(error, github(during));
        QVERIFY(!line.isEmpty());
        QVERIFY2(!line.contains(u'{'), qPrintable(line));
        QVERIFY2(!line.contains(u'\n') && !line.contains(u'\u001b'), qPrintable(line));
        QCOMPARE(line.contains(QLatin1String("two lines")), kind != ErrorKind::Canceled);
    }

    void ourOwnMisconfigurationNamesTheThing()
    {
        const Error error{ErrorKind::Misconfigured, {}, QStringLiteral("acme.json: no name")};
        QCOMPARE(errorLine(error, {}), QStringLiteral("acme.json: no name"));
        QVERIFY(!errorLine({ErrorKind::Misconfigured, {}, {}}, github(During::SignIn)).isEmpty());
    }

    void aSessionThatWasReplacedAndNotKeptNeedsASignIn_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("repair");
        QTest::newRow("locked") << ErrorKind::VaultLocked << QStringLiteral("unlock it");
        QTest::newRow("failed") << ErrorKind::VaultFailed << QStringLiteral("check it");
        QTest::newRow("gone") << ErrorKind::VaultUnavailable << QStringLiteral("check it");
    }
    void aSessionThatWasReplacedAndNotKeptNeedsASignIn()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(QString, repair);
        const QString line = errorLine({kind, {}, {}}, github(During::Rotation));
        QVERIFY2(line.startsWith(QLatin1String("GitHub has replaced the session")),
                 qPrintable(line));
        QVERIFY2(line.endsWith(repair + QLatin1String(" and sign in again with lanyard login")),
                 qPrintable(line));
    }

    void refusedScopeIsNamed()
    {
        ErrorContext context = github(During::SignIn);
        const Error error{ErrorKind::Misconfigured, QStringLiteral("invalid_scope"), {}};
        QVERIFY(errorText(error, context).body.contains(context.scope));
        QVERIFY(errorLine(error, context).contains(context.scope));
        context.scope = QStringLiteral("repo");
        QVERIFY(errorText(error, context).title.contains(context.scope));
    }

    void detailsCarryWhatTheProviderSaidAsPlainText()
    {
        const Error error{ErrorKind::AuthorizationDenied, QStringLiteral("access_denied"),
                          QStringLiteral("no\u202e way\r\n") + QString(600, u'x')};
        const QString details = errorDetails(error, github(During::SignIn));
        QVERIFY(details.contains(QLatin1String("access_denied")));
        QVERIFY(details.contains(QLatin1String("no  way")));
        QVERIFY(details.contains(QLatin1String("github.com")));
        QVERIFY(details.size() < 700);
    }

    void namesFromOutsideCannotReorderOurWords()
    {
        ErrorContext context = github(During::SignIn);
        context.provider = QStringLiteral("\u202eevil");
        const QString body = errorText({ErrorKind::AuthorizationDenied, {}, {}}, context).body;
        QVERIFY(body.startsWith(QStringLiteral("\u2068evil\u2069 says")));
    }

    void theSecretStoreIsCalledWhatThisDesktopCallsIt()
    {
        qputenv("XDG_CURRENT_DESKTOP", "GNOME");
        QCOMPARE(secretStoreName(), QStringLiteral("keyring"));
        qputenv("XDG_CURRENT_DESKTOP", "X-Own:KDE");
        QCOMPARE(secretStoreName(), QStringLiteral("KDE Wallet"));
    }
};

QTEST_APPLESS_MAIN(ErrorTextTest)
#include "error_text_test.moc"
