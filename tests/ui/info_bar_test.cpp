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
        QTest::newRow("offline") << ErrorKind::Network << Repair::TryAgain << Repair::Refresh;
        QTest::newRow("a file is held") << ErrorKind::Busy << Repair::TryAgain << Repair::Refresh;
        QTest::newRow("locked") << ErrorKind::VaultLocked << Repair::UnlockAndSignIn
                                << Repair::UnlockAndRefresh;
        QTest::newRow("not to be trusted")
            << ErrorKind::IdTokenInvalid << Repair::TryAgain << Repair::SignInAgain;
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
