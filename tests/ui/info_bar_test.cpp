#include "ui/info_bar.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace lanyard;

class InfoBarTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindOfErrorIsToldWithARepair_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind <= int(ErrorKind::Internal); ++kind) {
            QTest::newRow(nameOf(ErrorKind(kind)).data()) << kind;
        }
    }
    void everyKindOfErrorIsToldWithARepair()
    {
        QFETCH(int, kind);
        const Error error{ErrorKind(kind), {}, QStringLiteral("what happened, for IT")};
        ErrorContext context;
        context.provider = QStringLiteral("Contoso");
        context.host = QStringLiteral("sso.contoso.com");
        context.store = QStringLiteral("keyring");
        for (const Notice &notice :
             {noticeOfSignIn(error, context, true), noticeOfAccount(error, context)}) {
            InfoBar bar;
            bar.display(notice);
            QVERIFY(!bar.isHidden());
            QVERIFY(!bar.title().isEmpty());
            QVERIFY(!notice.body.isEmpty());
            QVERIFY(bar.firstButton());
            QVERIFY(!notice.repairs.isEmpty());
        }
    }

    void theRepairFitsTheKind_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<Repair>("ofSignIn");
        QTest::addColumn<Repair>("ofAccount");
        QTest::newRow("session over")
            << ErrorKind::TokenRejected << Repair::TryAgain << Repair::SignInAgain;
        QTest::newRow("offline") << ErrorKind::Network << Repair::TryNow << Repair::RefreshNow;
        QTest::newRow("a file is held") << ErrorKind::Busy << Repair::TryAgain << Repair::Refresh;
        QTest::newRow("locked") << ErrorKind::VaultLocked << Repair::UnlockAndSignIn
                                << Repair::UnlockAndRefresh;
        QTest::newRow("not to be trusted")
            << ErrorKind::IdTokenInvalid << Repair::TryAgain << Repair::TryToSignIn;
        QTest::newRow("time limit") << ErrorKind::TimedOut << Repair::StartAgain << Repair::Refresh;
        QTest::newRow("wrong client id")
            << ErrorKind::Misconfigured << Repair::ChangeClient << Repair::SignInAgain;
    }
    void theRepairFitsTheKind()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(Repair, ofSignIn);
        QFETCH(Repair, ofAccount);
        QCOMPARE(noticeOfSignIn({kind, {}, {}}, {}, true).repairs.first(), ofSignIn);
        QCOMPARE(noticeOfAccount({kind, {}, {}}, {}).repairs.first(), ofAccount);
    }

    void theButtonsAreThoseThatWereAgreed_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<bool>("isSignIn");
        QTest::addColumn<QStringList>("labels");
        const auto row
            = [](const char *state, bool isSignIn, const Error &error, const QStringList &labels) {
                  QTest::newRow(state) << error << isSignIn << labels;
              };
        const auto error = [](ErrorKind kind, const char *code = "", Cause cause = Cause::Unnamed) {
            return Error{kind, QString::fromLatin1(code), {}, cause};
        };
        const QStringList tryOrBack{QStringLiteral("Try again"), QStringLiteral("Back")};
        row("3", true, error(ErrorKind::NotFound), tryOrBack);
        row("4", true, error(ErrorKind::TlsRefused), tryOrBack);
        row("4 of an account", false, error(ErrorKind::TlsRefused), {QStringLiteral("Try again")});
        row("8b", true, error(ErrorKind::AccountMismatch),
            {QStringLiteral("Keep both"), QStringLiteral("Try again as Ada & Co"),
             QStringLiteral("Cancel")});
        row("9", true, error(ErrorKind::AuthorizationDenied, "access_denied"), tryOrBack);
        for (const bool isSignIn : {true, false}) {
            row(isSignIn ? "9a" : "9a of an account", isSignIn,
                error(ErrorKind::InteractionRequired, "consent_required", Cause::ApprovalNeeded),
                {QStringLiteral("Copy request for IT"), QStringLiteral("Try again")});
            row(isSignIn ? "24" : "24 of an account", isSignIn, error(ErrorKind::IdTokenInvalid),
                {QStringLiteral("Try again"), QStringLiteral("Copy details")});
            row(isSignIn ? "25" : "25 of an account", isSignIn,
                error(ErrorKind::IdTokenInvalid, "", Cause::ClockOff),
                {QStringLiteral("Try again")});
            row(isSignIn ? "20" : "20 of an account", isSignIn,
                error(ErrorKind::InteractionRequired, "interaction_required"),
                {QStringLiteral("Sign in again"), QStringLiteral("Not now")});
            row(isSignIn ? "22" : "22 of an account", isSignIn, error(ErrorKind::ServerError),
                {QStringLiteral("Try now")});
            row(isSignIn ? "15" : "15 of an account", isSignIn, error(ErrorKind::VaultLocked),
                {QStringLiteral("Unlock keyring…"), QStringLiteral("Not now")});
        }
        row("10", true, error(ErrorKind::TimedOut),
            {QStringLiteral("Start again"), QStringLiteral("Back")});
        row("13", true, error(ErrorKind::Network, "", Cause::Offline),
            {QStringLiteral("Try now"), QStringLiteral("Cancel")});
        row("14", false, error(ErrorKind::Network, "", Cause::Offline), {});
        row("16", true, error(ErrorKind::VaultUnavailable),
            {QStringLiteral("Go on for now"), QStringLiteral("How to set one up"),
             QStringLiteral("Try again")});
        row("18", false, error(ErrorKind::TokenRejected),
            {QStringLiteral("Sign in again"), QStringLiteral("Remove account")});
        row("23", false, error(ErrorKind::RateLimited), {});
    }
    void theButtonsAreThoseThatWereAgreed()
    {
        QFETCH(Error, error);
        QFETCH(bool, isSignIn);
        ErrorContext context;
        context.who = QStringLiteral("Ada & Co");
        context.other = QStringLiteral("Grace");
        context.nextTry = QDateTime::currentDateTime();
        const Notice notice
            = isSignIn ? noticeOfSignIn(error, context, false) : noticeOfAccount(error, context);
        QStringList labels;
        for (const Repair repair : notice.repairs) {
            labels += repairLabel(repair, notice)
                          .replace(QStringLiteral("&&"), QStringLiteral("\n"))
                          .remove(u'&')
                          .replace(u'\n', u'&')
                          .remove(QChar(0x2068))
                          .remove(QChar(0x2069));
        }
        QTEST(labels, "labels");
    }

    void screenReadersAreToldANotification()
    {
        InfoBar bar;
        bar.display(Notice{Tone::Good, QStringLiteral("Signed in as Ada"), {}, {}, {}});
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&bar);
        QVERIFY(spoken);
        QCOMPARE(spoken->role(), QAccessible::Notification);
        QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("Signed in as Ada"));
    }

    void detailsStayClosedUntilAskedFor()
    {
        InfoBar bar;
        bar.display(Notice{Tone::Bad,
                           QStringLiteral("Title"),
                           QStringLiteral("Body"),
                           QStringLiteral("invalid_client"),
                           {Repair::TryAgain}});
        auto *details = bar.findChild<QLabel *>(QStringLiteral("barDetails"));
        QVERIFY(details->isHidden());
        bar.findChild<QPushButton *>(QStringLiteral("detailsButton"))->click();
        QVERIFY(!details->isHidden());
        QVERIFY(details->text().contains(QStringLiteral("invalid_client")));
    }

    void aBarWithoutARepairLeavesTheKeyboardToThePage()
    {
        InfoBar bar;
        bar.display(Notice{Tone::Bad, QStringLiteral("x"), {}, QStringLiteral("details"), {}});
        QVERIFY(bar.findChild<QPushButton *>(QStringLiteral("detailsButton")));
        QVERIFY(!bar.firstButton());
    }

    void aRepairIsChosenAndTheBarMayGoAtOnce()
    {
        InfoBar bar;
        bar.display(Notice{Tone::Info, QStringLiteral("Title"), {}, {}, {Repair::TryAgain}});
        connect(&bar, &InfoBar::repairChosen, &bar, [&bar] { bar.display(std::nullopt); });
        QSignalSpy chosen(&bar, &InfoBar::repairChosen);
        bar.firstButton()->click();
        QCOMPARE(chosen.size(), 1);
        QVERIFY(bar.isHidden());
        QVERIFY(!bar.firstButton());
    }

    void markupInANoticeIsText()
    {
        InfoBar bar;
        bar.display(
            Notice{Tone::Info, QStringLiteral("<b>x</b>"), QStringLiteral("<i>y</i>"), {}, {}});
        QCOMPARE(bar.findChild<QLabel *>(QStringLiteral("barTitle"))->textFormat(), Qt::PlainText);
        QCOMPARE(bar.findChild<QLabel *>(QStringLiteral("barBody"))->textFormat(), Qt::PlainText);
    }
};

QTEST_MAIN(InfoBarTest)
#include "info_bar_test.moc"
