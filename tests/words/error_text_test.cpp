#include "words/error_text.h"
#include "words/time_text.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;
using During = ErrorContext::During;

namespace {

const QStringList codes{QString(),
                        QStringLiteral("invalid_client"),
                        QStringLiteral("invalid_scope"),
                        QStringLiteral("unauthorized_client"),
                        QStringLiteral("consent_required"),
                        QStringLiteral("unsupported_grant_type"),
                        QStringLiteral("invalid_target"),
                        QStringLiteral("invalid_scope"),
                        QStringLiteral("scope_not_narrowed"),
                        QStringLiteral("insufficient_user_authentication"),
                        QStringLiteral("login_required"),
                        QStringLiteral("unmet_authentication_requirements"),
                        QStringLiteral("wire_code")};

ErrorContext github(During during)
{
    ErrorContext context;
    context.provider = QStringLiteral("GitHub");
    context.host = QStringLiteral("github.com");
    context.store = QStringLiteral("keyring");
    context.who = QStringLiteral("Ada");
    context.scope = QStringLiteral("openid profile offline_access");
    context.clientId = QStringLiteral("lanyard-client");
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
                for (const During during : {During::SignIn, During::Refresh, During::Rotation,
                                            During::Service, During::NewService, During::Other}) {
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
            QVERIFY(recoveryFor(kind) == Recovery::RepairVault
                    || !shown.contains(QLatin1String("the-detail")));
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

    void everyCauseHasItsWords_data()
    {
        QTest::addColumn<Cause>("cause");
        for (int cause = 0; cause <= int(Cause::ClockOff); ++cause) {
            QTest::addRow("%d", cause) << Cause(cause);
        }
    }
    /// With a kind that it does not belong to, too.
    void everyCauseHasItsWords()
    {
        QFETCH(Cause, cause);
        for (const ErrorKind kind :
             {ErrorKind::TlsRefused, ErrorKind::IdTokenInvalid, ErrorKind::Network,
              ErrorKind::Misconfigured, ErrorKind::RequestRefused}) {
            const Error error{kind, {}, {}, cause, QDateTime::currentDateTime(), 1h};
            const ErrorText text = errorText(error, github(During::SignIn));
            QVERIFY2(sentencesIn(text.body) <= 2, qPrintable(text.body));
            for (const QString &shown :
                 {text.title, text.body, errorLine(error, github(During::SignIn))}) {
                QVERIFY2(!shown.contains(u'{') && !shown.contains(u'%'), qPrintable(shown));
            }
        }
    }

    void saysWhatWasAgreed_data();
    void saysWhatWasAgreed();
    void saysNoMoreThanIsKnown_data();
    void saysNoMoreThanIsKnown();

    void anAdministratorIsToldWhatToApprove()
    {
        const Error error{ErrorKind::InteractionRequired, QStringLiteral("consent_required"),
                          QStringLiteral("AADSTS90094: the grant needs\nan admin"),
                          Cause::ApprovalNeeded};
        QVERIFY(needsApproval(error));
        QVERIFY(needsApproval({ErrorKind::TokenRejected,
                               QStringLiteral("invalid_grant"),
                               {},
                               Cause::ApprovalNeeded}));
        QVERIFY(!needsApproval({ErrorKind::AuthorizationDenied, {}, {}}));
        const QStringList lines = approvalRequest(error, github(During::SignIn)).split(u'\n');
        QCOMPARE(
            lines.mid(1),
            QStringList({QStringLiteral("Provider: GitHub, github.com"),
                         QStringLiteral("Client ID: lanyard-client"),
                         QStringLiteral("Permissions: openid profile offline_access"),
                         QStringLiteral("It answered: AADSTS90094: the grant needs an admin")}));
    }

    void theStoresOwnWordsAreShortAndPlain()
    {
        const Error error{
            ErrorKind::VaultFailed, {}, QStringLiteral("no\u202e room.. ") + QString(300, u'x')};
        const QString body = errorText(error, github(During::Rotation)).body;
        QVERIFY(!body.contains(QChar(0x202e)));
        QVERIFY2(body.size() < 220, qPrintable(body));
    }

    void spansAreNeverOneOfAnything_data()
    {
        QTest::addColumn<std::chrono::seconds>("span");
        QTest::addColumn<QString>("text");
        QTest::newRow("just over the leeway")
            << std::chrono::seconds(61) << QStringLiteral("2 minutes");
        QTest::newRow("ahead") << std::chrono::seconds(-12 * 60) << QStringLiteral("12 minutes");
        QTest::newRow("an hour") << std::chrono::seconds(1h) << QStringLiteral("60 minutes");
        QTest::newRow("a time zone") << std::chrono::seconds(2h) << QStringLiteral("2 hours");
        QTest::newRow("a day") << std::chrono::seconds(24h) << QStringLiteral("24 hours");
        QTest::newRow("an empty battery")
            << std::chrono::seconds(24h * 365 * 20) << QStringLiteral("7300 days");
    }
    void spansAreNeverOneOfAnything()
    {
        QFETCH(std::chrono::seconds, span);
        QTEST(spanText(span), "text");
    }

    void ourOwnMisconfigurationNamesTheThing()
    {
        const Error error{ErrorKind::Misconfigured, {}, QStringLiteral("acme.json: no name")};
        QCOMPARE(errorLine(error, {}), QStringLiteral("acme.json: no name"));
        QVERIFY(!errorLine({ErrorKind::Misconfigured, {}, {}}, github(During::SignIn)).isEmpty());
    }

    /// RFC 7591 §3.2.2. A person may know a client id all the same.
    void aRegistrationThatWasRefusedSaysWhatIsLeft_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("line");
        const auto row = [](const char *name, const char *code, int status, const char *title,
                            const char *line) {
            QTest::newRow(name) << QString::fromLatin1(code) << status << QString::fromUtf8(title)
                                << QString::fromUtf8(line);
        };
        row("closed", "", 401, "GitHub registers no apps by itself",
            "GitHub registers only apps that its admins let in; ask your IT team for a client id, "
            "and pass --client-id");
        row("forbidden", "", 403, "GitHub registers no apps by itself",
            "GitHub registers only apps that its admins let in; ask your IT team for a client id, "
            "and pass --client-id");
        row("redirect URI", "invalid_redirect_uri", 400, "GitHub didn’t register Lanyard",
            "GitHub didn’t register Lanyard, as it doesn’t take a redirect URI on this computer; "
            "ask your IT team for a client id, and pass --client-id (invalid_redirect_uri)");
        row("metadata", "invalid_client_metadata", 400, "GitHub didn’t register Lanyard",
            "GitHub says that it registers apps by itself, and didn’t register Lanyard; ask your "
            "IT team for a client id, and pass --client-id (invalid_client_metadata)");
    }
    void aRegistrationThatIsGoneIsMadeAnewBySigningIn()
    {
        const Error error{.kind = ErrorKind::Misconfigured,
                          .code = QStringLiteral("invalid_client"),
                          .detail = {},
                          .cause = Cause::NotRegistered};
        QString title = errorText(error, github(During::Refresh)).title;
        title.remove(QChar(0x2068)).remove(QChar(0x2069));
        QCOMPARE(title, QString::fromUtf8("GitHub doesn’t know Lanyard any more"));
        QCOMPARE(errorLine(error, github(During::Refresh)),
                 QString::fromUtf8("GitHub doesn’t know Lanyard’s registration any more; sign in "
                                   "again with lanyard login, which registers it anew "
                                   "(invalid_client)"));
        QVERIFY(errorLine(error, github(During::SignIn)).contains(QLatin1String("--client-id")));
    }
    void aRegistrationThatWasRefusedSaysWhatIsLeft()
    {
        QFETCH(const QString, code);
        QFETCH(const int, status);
        for (const ErrorKind kind : {ErrorKind::Misconfigured, ErrorKind::InvalidResponse}) {
            const Error error{.kind = kind,
                              .code = code,
                              .detail = {},
                              .cause = Cause::NotRegistered,
                              .status = status};
            const ErrorText text = errorText(error, github(During::SignIn));
            QString title = text.title;
            title.remove(QChar(0x2068)).remove(QChar(0x2069));
            QTEST(title, "title");
            QVERIFY2(text.body.endsWith(QLatin1String("client ID."))
                         || text.body.contains(QLatin1String("client ID;")),
                     qPrintable(text.body));
            QTEST(errorLine(error, github(During::SignIn)), "line");
        }
    }

    void theLineSaysFromWhenOnTheProviderMayBeAsked()
    {
        Error error{ErrorKind::RateLimited, {}, {}};
        QCOMPARE(errorLine(error, github(During::Refresh)),
                 QStringLiteral("GitHub asked us to wait; try again in a few minutes"));
        error.at = QDateTime(QDate(2026, 3, 2), QTime(14, 7));
        QCOMPARE(errorLine(error, github(During::Refresh)),
                 QStringLiteral("GitHub asked us to wait; try again after 14:07"));
        error.kind = ErrorKind::ServerError;
        QCOMPARE(errorLine(error, github(During::Refresh)),
                 QStringLiteral("GitHub has trouble of its own; try again after 14:07"));
    }

    /// RFC 9449: it is our proof that was not of the provider's present.
    void aClockThatIsOffIsNamedWhereTheRequestWasRefused()
    {
        const Error error{ErrorKind::RequestRefused,
                          QStringLiteral("invalid_dpop_proof"),
                          {},
                          Cause::ClockOff,
                          {},
                          720s};
        QCOMPARE(errorLine(error, github(During::Refresh)),
                 QStringLiteral("this computer’s clock is about 12 minutes behind GitHub’s, so the "
                                "request was refused; set date and time to automatic, then try "
                                "again (invalid_dpop_proof)"));
        const ErrorText text = errorText(error, github(During::Refresh));
        QCOMPARE(text.title, QStringLiteral("Your computer’s clock is off"));
    }

    void aHostThatNobodyKnowsIsATypoFirst()
    {
        const Error error{ErrorKind::Network, {}, QStringLiteral("not found"), Cause::HostNotFound};
        QCOMPARE(errorLine(error, github(During::SignIn)),
                 QString::fromUtf8("github.com wasn’t found; check the address for a typo, and the "
                                   "connection, and try again (not found)"));
        QCOMPARE(errorLine(error, github(During::Refresh)),
                 QString::fromUtf8("github.com wasn’t found; check the connection and try again "
                                   "(not found)"));
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

    /// OIDC Core §3.1.2.6, RFC 9470: each by what it is, and an approval only where one is needed.
    void whatAProviderHasToAskIsSaid_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *code, const char *said) {
            QTest::newRow(code) << QString::fromLatin1(code) << QString::fromUtf8(said);
        };
        row("login_required", "nobody is signed in to GitHub in this browser");
        row("consent_required", "GitHub has to ask you for consent first");
        row("account_selection_required", "GitHub has to ask which account you mean");
        row("interaction_required", "GitHub has to ask you something first");
        row("insufficient_user_authentication", "GitHub wants another sign-in for this");
    }
    void whatAProviderHasToAskIsSaid()
    {
        QFETCH(const QString, code);
        QFETCH(const QString, said);
        Error error{ErrorKind::InteractionRequired, code, {}};
        QVERIFY(!needsApproval(error));
        const QString line = errorLine(error, github(During::SignIn));
        QVERIFY2(line.startsWith(said), qPrintable(line));
        error.cause = Cause::ApprovalNeeded;
        QVERIFY(errorLine(error, github(During::SignIn)).contains(QLatin1String("approve")));
    }

    void aSignInThatIsNotWhatWasAskedForIsSaid()
    {
        const QString unmet = QStringLiteral("unmet_authentication_requirements");
        QVERIFY(errorLine({ErrorKind::IdTokenInvalid, unmet, {}}, github(During::SignIn))
                    .startsWith(QString::fromUtf8("GitHub didn’t sign you in the way")));
        QVERIFY(errorLine({ErrorKind::AuthorizationDenied, unmet, {}}, github(During::SignIn))
                    .startsWith(QString::fromUtf8("GitHub can’t sign you in the way")));
        QVERIFY(errorText({ErrorKind::IdTokenInvalid, unmet, {}}, github(During::SignIn)).title
                != errorText({ErrorKind::IdTokenInvalid, {}, {}}, github(During::SignIn)).title);
        QVERIFY(
            errorText({ErrorKind::AuthorizationDenied, unmet, {}}, github(During::SignIn)).title
            != errorText({ErrorKind::AuthorizationDenied, {}, {}}, github(During::SignIn)).title);
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

namespace {

/// The facts that a bar may name.
ErrorContext ofAgreement(During during)
{
    ErrorContext context = github(during);
    context.other = QStringLiteral("Grace");
    context.nextTry = QDateTime(QDate(2026, 3, 2), QTime(14, 7));
    context.worksUntil = QDateTime(QDate(2026, 3, 2), QTime(14, 5));
    return context;
}

ErrorText bare(const ErrorText &text)
{
    const auto withoutMarks
        = [](QString said) { return said.remove(QChar(0x2068)).remove(QChar(0x2069)); };
    return {withoutMarks(text.title), withoutMarks(text.body)};
}

} // namespace

/// A row for each state of the design's table that is an error, word for word. Not met: 19, since
/// no provider says who took the access away; of 12 and 20 what names settings and a tool, which
/// Lanyard does not have or know. Rows of ours, for what the table does not tell apart, say so.
void ErrorTextTest::saysWhatWasAgreed_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<During>("during");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("body");
    const auto row = [](const char *state, const Error &error, During during, const char *title,
                        const char *body) {
        QTest::newRow(state) << error << during << QString::fromUtf8(title)
                             << QString::fromUtf8(body);
    };
    const auto coded = [](ErrorKind kind, const char *code) {
        return Error{kind, QString::fromLatin1(code), {}};
    };
    const QDateTime noon(QDate(2026, 3, 2), QTime(12, 0));
    const auto tls = [noon](Cause cause) {
        return Error{ErrorKind::TlsRefused, {}, {}, cause, noon};
    };
    const auto clock = [](std::chrono::seconds behind) {
        return Error{ErrorKind::IdTokenInvalid, {}, {}, Cause::ClockOff, {}, behind};
    };
    const auto network = [](Cause cause) { return Error{ErrorKind::Network, {}, {}, cause}; };
    const auto vault = [](ErrorKind kind) {
        return Error{kind, {}, QStringLiteral("No space left.")};
    };
    const auto answered = [](ErrorKind kind, int status) {
        return Error{.kind = kind, .code = {}, .detail = {}, .status = status};
    };
    const auto plain = [](ErrorKind kind) { return Error{kind, {}, {}}; };

    row("3 discovery", plain(ErrorKind::NotFound), During::SignIn, "No sign-in page at github.com",
        "The address may have a typo, or the server doesn’t offer OpenID Connect. Check it, or ask "
        "your IT team for the issuer address.");
    row("3 ours, somebody else's endpoint",
        {.kind = ErrorKind::Misconfigured,
         .code = {},
         .detail = {},
         .cause = Cause::ForeignEndpoint,
         .place = QStringLiteral("tokens.example.net")},
        During::SignIn, "github.com sends tokens to another owner",
        "Its document names tokens.example.net, which no provider file here lists for it. If your "
        "IT team says that’s right, add it; the details say how.");
    row("ours, not allowed here",
        {.kind = ErrorKind::Misconfigured,
         .code = {},
         .detail = {},
         .cause = Cause::NotAllowedHere,
         .place = QStringLiteral("sso.example.net")},
        During::SignIn, "sso.example.net isn’t allowed on this computer",
        "Whoever administers this computer lists where you may sign in. Ask your IT team to add "
        "it; the details name the file.");
    row("ours, kept where it is not allowed",
        {.kind = ErrorKind::Misconfigured,
         .code = {},
         .detail = {},
         .cause = Cause::NotAllowedHere},
        During::SignIn, "Sign-ins may not be kept there",
        "Whoever administers this computer says where they are kept. The details name the file, "
        "and what it allows.");
    row("4 expired", tls(Cause::CertificateExpired), During::SignIn,
        "The connection to github.com isn’t safe",
        "Its certificate expired on 02/03/2026. Don’t go on; ask your IT team.");
    row("4 another name", tls(Cause::CertificateForAnother), During::Refresh,
        "The connection to github.com isn’t safe",
        "Its certificate is for another name. Don’t go on; ask your IT team.");
    row("4 not trusted", tls(Cause::CertificateUnknown), During::SignIn,
        "The connection to github.com isn’t safe",
        "Its certificate isn’t trusted here. Don’t go on; ask your IT team.");
    row("4 ours, expired authority", tls(Cause::AuthorityExpired), During::SignIn,
        "The connection to github.com isn’t safe",
        "The company certificate here that vouches for it expired on 02/03/2026. Ask your IT team "
        "for the current one, and put it in place of the file that the details name.");
    row("4 ours, not valid yet", tls(Cause::CertificateNotYetValid), During::SignIn,
        "The connection to github.com isn’t safe",
        "Its certificate is valid only from 02/03/2026 on. Check this computer’s date and time; if "
        "they are right, ask your IT team.");
    row("4 ours, no TLS", tls(Cause::NoTls), During::SignIn,
        "The connection to github.com isn’t safe",
        "What answers there doesn’t speak TLS, so nothing was sent. Check the address for a typo, "
        "or ask your IT team.");
    row("4 ours, too old", tls(Cause::Unnamed), During::SignIn,
        "The connection to github.com isn’t safe",
        "It isn’t secured as it has to be, by TLS 1.2 or later and a good certificate. Don’t go "
        "on; ask your IT team.");
    row("8b another account", plain(ErrorKind::AccountMismatch), During::SignIn,
        "That’s a different account", "You signed in as Grace, but Ada needed it.");
    row("9 access_denied", coded(ErrorKind::AuthorizationDenied, "access_denied"), During::SignIn,
        "Sign-in was cancelled",
        "GitHub says access wasn’t allowed. Nothing was changed or saved.");
    row("9a consent_required",
        {ErrorKind::InteractionRequired,
         QStringLiteral("consent_required"),
         {},
         Cause::ApprovalNeeded},
        During::SignIn, "Your organisation has to approve Lanyard",
        "Ask your IT team; the request below tells them what Lanyard needs.");
    row("9a AADSTS65001",
        {ErrorKind::TokenRejected, QStringLiteral("invalid_grant"), {}, Cause::ApprovalNeeded},
        During::Refresh, "Your organisation has to approve Lanyard",
        "Ask your IT team; the request below tells them what Lanyard needs.");
    row("10 time limit", plain(ErrorKind::TimedOut), During::SignIn,
        "The sign-in wasn’t finished in time", "The link stopped working. Nothing was saved.");
    row("11 browser", plain(ErrorKind::BrowserUnavailable), During::SignIn,
        "Your browser didn’t open",
        "No default browser is set, or it didn’t start. Copy the link and paste it into any "
        "browser on this computer.");
    row("12 listener",
        {.kind = ErrorKind::ListenerUnavailable,
         .code = {},
         .detail = {},
         .place = QStringLiteral("127.0.0.1:8080")},
        During::SignIn, "The browser can’t reach Lanyard",
        "Another program or a firewall blocks 127.0.0.1:8080. Allow it, or choose another port in "
        "the provider’s file.");
    row("12 ours, no port at all", plain(ErrorKind::ListenerUnavailable), During::SignIn,
        "The browser can’t reach Lanyard",
        "Another program or a firewall blocks the local address that the details name. Allow it, "
        "then try again.");
    row("13 offline", network(Cause::Offline), During::SignIn, "You’re offline",
        "Signing in needs github.com. It goes on by itself when you’re back online.");
    row("13 ours, a network", network(Cause::Unnamed), During::SignIn,
        "You’re offline, or github.com is",
        "Signing in needs github.com. Check your connection, then try again.");
    row("13 ours, unknown host", network(Cause::HostNotFound), During::SignIn,
        "github.com wasn’t found",
        "The address may have a typo, or you’re offline. Check both, then try again.");
    row("14 offline, signed in", network(Cause::Offline), During::Refresh, "You’re offline",
        "You stay signed in. Tokens refresh when you’re back online; this one works until 14:05.");
    row("14 ours, a network", network(Cause::Unnamed), During::Refresh,
        "You’re offline, or github.com is",
        "You stay signed in. Tokens refresh when github.com can be reached again.");
    row("14 ours, unknown host", network(Cause::HostNotFound), During::Refresh,
        "github.com wasn’t found",
        "You stay signed in. Tokens refresh when github.com can be reached again.");
    row("15 locked", plain(ErrorKind::VaultLocked), During::Refresh, "Your keyring is locked",
        "Lanyard keeps your sign-ins there. Unlock it to use your accounts.");
    row("16 missing", plain(ErrorKind::VaultUnavailable), During::SignIn,
        "No place to keep sign-ins",
        "Set up a keyring (GNOME Keyring, KDE Wallet or KeePassXC) to stay signed in.");
    row("16 ours, slow", coded(ErrorKind::VaultUnavailable, "no_answer"), During::SignIn,
        "Your keyring isn’t answering",
        "Lanyard keeps your sign-ins there. Wait a moment, or start your keyring again, then try "
        "again.");
    row("17 ours, slow", coded(ErrorKind::VaultUnavailable, "no_answer"), During::Rotation,
        "Your sign-in couldn’t be saved",
        "Your keyring isn’t answering. You stay signed in until you quit Lanyard.");
    row("17 not saved", vault(ErrorKind::VaultFailed), During::Rotation,
        "Your sign-in couldn’t be saved",
        "Keyring answered “No space left”. You stay signed in until you quit Lanyard.");
    row("17 ours, locked", vault(ErrorKind::VaultLocked), During::Rotation,
        "Your sign-in couldn’t be saved",
        "Your keyring is locked. You stay signed in until you quit Lanyard.");
    row("17 ours, no store", plain(ErrorKind::VaultUnavailable), During::Rotation,
        "Your sign-in isn’t saved yet",
        "There is no keyring to keep it in. You stay signed in until you quit Lanyard; it’s saved "
        "as soon as there is one.");
    row("17 ours, before the browser", vault(ErrorKind::VaultFailed), During::SignIn,
        "Your sign-in couldn’t be saved",
        "Keyring answered “No space left”. Check your keyring and the room on its disk, then try "
        "again.");
    row("18 invalid_grant",
        {ErrorKind::TokenRejected, QStringLiteral("invalid_grant"), {}, Cause::Unnamed, noon},
        During::Refresh, "GitHub needs you to sign in again",
        "Your sign-in ended on 02/03/2026: it ran out, your password changed, access was "
        "removed, or it was used from somewhere else.");
    row("20 more steps", coded(ErrorKind::InteractionRequired, "interaction_required"),
        During::Refresh, "GitHub wants to check it’s you",
        "More was asked for than this sign-in allows. Sign in once more to go on.");
    row("22 5xx", answered(ErrorKind::ServerError, 503), During::Refresh,
        "GitHub isn’t answering properly",
        "It returned “503 Service unavailable”. Your account is fine; next try at 14:07.");
    row("22 5xx, signing in", answered(ErrorKind::ServerError, 520), During::SignIn,
        "GitHub isn’t answering properly",
        "It returned “520”. Nothing was saved; try again in a few minutes.");
    row("22 ours, by the redirect", coded(ErrorKind::ServerError, "server_error"), During::SignIn,
        "GitHub isn’t answering properly",
        "The trouble is at github.com. Nothing was saved; try again in a few minutes.");
    row("22 ours, bad reply", plain(ErrorKind::InvalidResponse), During::Refresh,
        "GitHub isn’t answering properly",
        "The answer wasn’t what sign-in servers send. Your account is fine; next try at 14:07.");
    row("23 429", answered(ErrorKind::RateLimited, 429), During::Refresh, "GitHub asked us to wait",
        "Too many requests. Next try at 14:07.");
    row("ours, a file is held", plain(ErrorKind::Busy), During::SignIn,
        "Another program is using Lanyard’s files",
        "It didn’t let go of the one that the details name. Try again in a moment.");
    for (const ErrorKind kind : {ErrorKind::StateMismatch, ErrorKind::IssuerMismatch,
                                 ErrorKind::IdTokenInvalid, ErrorKind::SubjectMismatch}) {
        row(qPrintable(QStringLiteral("24 ") + nameOf(kind)), plain(kind), During::SignIn,
            "The answer couldn’t be trusted",
            "It didn’t match what GitHub publishes, so Lanyard didn’t use it. Try again; if it "
            "comes back, send the details to your IT team.");
    }
    row("25 behind", clock(12min), During::SignIn, "Your computer’s clock is off",
        "It’s about 12 minutes behind GitHub’s. Set date and time to automatic, then try again.");
    row("25 ahead", clock(-3h), During::Refresh, "Your computer’s clock is off",
        "It’s about 3 hours ahead of GitHub’s. Set date and time to automatic, then try again.");
    row("26a invalid_client", coded(ErrorKind::Misconfigured, "invalid_client"), During::SignIn,
        "The client ID or secret isn’t right",
        "Copy both again from GitHub’s console; look for spaces at the ends.");
}

void ErrorTextTest::saysWhatWasAgreed()
{
    QFETCH(Error, error);
    QFETCH(During, during);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const ErrorText text = bare(errorText(error, ofAgreement(during)));
    QTEST(text.title, "title");
    QTEST(text.body, "body");
}

void ErrorTextTest::saysNoMoreThanIsKnown_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<During>("during");
    QTest::addColumn<QString>("body");
    const auto row = [](const char *state, const Error &error, During during, const char *body) {
        QTest::newRow(state) << error << during << QString::fromUtf8(body);
    };
    row("8b nobody's name", {ErrorKind::AccountMismatch, {}, {}}, During::SignIn,
        "You signed in as someone else, but Ada needed it. Try again as Ada.");
    row("14 no token", {ErrorKind::Network, {}, {}, Cause::Offline}, During::Refresh,
        "You stay signed in. Tokens refresh when you’re back online.");
    row("17 no reason", {ErrorKind::VaultFailed, {}, {}}, During::Rotation,
        "Your keyring refused it. You stay signed in until you quit Lanyard.");
    row("18 no date", {ErrorKind::TokenRejected, {}, {}}, During::Refresh,
        "Your sign-in ended: it ran out, your password changed, access was removed, or it was used "
        "from somewhere else.");
    row("22 no next try", {ErrorKind::ServerError, {}, {}}, During::Other,
        "The trouble is at github.com. Your account is fine; try again in a few minutes.");
    row("23 no next try", {ErrorKind::RateLimited, {}, {}}, During::SignIn,
        "Too many requests. Try again in a few minutes.");
    row("23 Retry-After",
        {ErrorKind::RateLimited,
         {},
         {},
         Cause::Unnamed,
         QDateTime(QDate(2026, 3, 2), QTime(14, 7))},
        During::SignIn, "Too many requests. Try again after 14:07.");
}

void ErrorTextTest::saysNoMoreThanIsKnown()
{
    QFETCH(Error, error);
    QFETCH(During, during);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QTEST(bare(errorText(error, github(during))).body, "body");
}

QTEST_APPLESS_MAIN(ErrorTextTest)
#include "error_text_test.moc"
