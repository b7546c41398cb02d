#include "ui/tray.h"

#include "ui/window_fixture.h"

#include <QAction>
#include <QApplication>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace lanyard;

/// What the tray shows; that it is in one, e2e/tray looks at.
class TrayTest : public QObject {
    Q_OBJECT

    std::unique_ptr<WindowFixture> m_fixture;

    [[nodiscard]] std::unique_ptr<Tray> makeTray() const
    {
        return std::make_unique<Tray>(*m_fixture->store, m_fixture->network);
    }
    [[nodiscard]] QString idOfAda() const { return m_fixture->store->accounts().first()->id(); }
    /// Its one action; null = it is not in the menu.
    [[nodiscard]] static QAction *actionOf(Tray &tray, const QString &id)
    {
        const auto *account = tray.menu().findChild<QMenu *>(QStringLiteral("account-") + id);
        return account ? account->actions().value(0) : nullptr;
    }
    [[nodiscard]] static bool has(const QIcon &icon, const QColor &color)
    {
        const QImage image = icon.pixmap(QSize(22, 22), 1).toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == color) {
                    return true;
                }
            }
        }
        return false;
    }
    void refuseTheSession()
    {
        m_fixture->server.expect("POST", "/token", jsonAnswer(R"({"error":"invalid_grant"})", 400));
        m_fixture->store->accounts().first()->ensureFresh(Account::Freshness::Force, this,
                                                          [](const Result<void> &) {});
        QTRY_COMPARE(m_fixture->store->accounts().first()->state(), Account::State::SignInRequired);
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->openWindow();
    }
    void cleanup() { m_fixture.reset(); }

    void withoutAccountsThereIsTheWindowAndTheEnd()
    {
        const auto tray = makeTray();
        QStringList texts;
        for (const QAction *action : tray->menu().actions()) {
            if (!action->isSeparator()) {
                texts += action->text();
            }
        }
        QCOMPARE(texts,
                 QStringList({QStringLiteral("&Open Lanyard"), QStringLiteral("&Settings…"),
                              QStringLiteral("&Quit Lanyard")}));
        QCOMPARE(tray->toolTip(), QStringLiteral("Lanyard – 0 accounts"));
        for (const char *name : {"openAction", "settingsAction", "quitAction"}) {
            const QSignalSpy open(tray.get(), &Tray::openChosen);
            const QSignalSpy settings(tray.get(), &Tray::settingsChosen);
            const QSignalSpy quit(tray.get(), &Tray::quitChosen);
            tray->menu().findChild<QAction *>(QLatin1String(name))->trigger();
            QCOMPARE(open.size(), qsizetype(name == QByteArray("openAction")));
            QCOMPARE(settings.size(), qsizetype(name == QByteArray("settingsAction")));
            QCOMPARE(quit.size(), qsizetype(name == QByteArray("quitAction")));
        }
    }

    void aTokenIsCopiedFromTheMenu()
    {
        const auto tray = makeTray();
        QVERIFY(m_fixture->signIn());
        QCOMPARE(tray->toolTip(), QStringLiteral("Lanyard – 1 account"));
        QCOMPARE(tray->shape(), TrayShape::Normal);
        QAction *copy = actionOf(*tray, idOfAda());
        QVERIFY(copy);
        QCOMPARE(copy->text(), QStringLiteral("Copy access token"));
        QString title = tray->menu().actions().first()->text();
        QCOMPARE(title.remove(QChar(0x2068)).remove(QChar(0x2069)),
                 QStringLiteral("Ada Lovelace – Demo"));
        const QSignalSpy copied(tray.get(), &Tray::copyChosen);
        copy->trigger();
        QCOMPARE(copied.value(0).value(0).toString(), idOfAda());
    }

    void whatNeedsThePersonIsMendedFromTheMenu()
    {
        QVERIFY(m_fixture->signIn());
        const auto tray = makeTray();
        refuseTheSession();
        QCOMPARE(tray->shape(), TrayShape::NeedsAttention);
        QCOMPARE(tray->toolTip(), QStringLiteral("Lanyard – 1 account, 1 needs you"));
        QCOMPARE(actionOf(*tray, idOfAda())->text(), QStringLiteral("Sign in again…"));
        const QSignalSpy copied(tray.get(), &Tray::copyChosen);
        const QSignalSpy repair(tray.get(), &Tray::repairChosen);
        actionOf(*tray, idOfAda())->trigger();
        QCOMPARE(copied.size(), 0);
        QCOMPARE(repair.value(0).value(0).toString(), idOfAda());
    }

    void aLockedKeyringIsNamed()
    {
        QVERIFY(m_fixture->signIn());
        const auto tray = makeTray();
        m_fixture->vault.trouble = Error{ErrorKind::VaultLocked, {}, {}};
        m_fixture->store->accounts().first()->ensureFresh(Account::Freshness::Force, this,
                                                          [](const Result<void> &) {});
        QTRY_COMPARE(m_fixture->store->accounts().first()->state(), Account::State::VaultLocked);
        QCOMPARE(actionOf(*tray, idOfAda())->text(), QStringLiteral("Unlock keyring…"));
    }

    void whoIsSignedOutIsGone()
    {
        QVERIFY(m_fixture->signIn());
        const auto tray = makeTray();
        const QString id = idOfAda();
        QVERIFY(actionOf(*tray, id));
        m_fixture->store->accounts().first()->signOut(
            this, [](const Result<Account::SignOutReceipt> &) {});
        QTRY_VERIFY(!actionOf(*tray, id));
        QCOMPARE(tray->toolTip(), QStringLiteral("Lanyard – 0 accounts"));
    }

    void aNameIsNoMnemonic()
    {
        m_fixture->renamePerson({{QStringLiteral("sub"), QStringLiteral("1")},
                                 {QStringLiteral("name"), QStringLiteral("Tom & Jerry")}});
        m_fixture->decide(WindowFixture::Person::SaysYes);
        m_fixture->expectSignIn();
        const auto tray = makeTray();
        m_fixture->click("provider-demo");
        QTRY_COMPARE(m_fixture->store->accounts().size(), 1);
        QVERIFY(tray->menu().actions().first()->text().contains(QStringLiteral("Tom && Jerry")));
    }

    void offlineItSaysSo()
    {
        QVERIFY(m_fixture->signIn());
        m_fixture->network.isThere = false;
        QCOMPARE(makeTray()->shape(), TrayShape::Offline);
    }

    /// The shapes differ where there is no colour to tell them by.
    void eachShapeIsItsOwn()
    {
        constexpr int scale = 64;
        QImage sheet(QSize(6 * scale, 2 * scale), QImage::Format_ARGB32);
        QPainter painter(&sheet);
        painter.fillRect(0, 0, 6 * scale, scale, Qt::white);
        painter.fillRect(0, scale, 6 * scale, scale, Qt::black);
        QList<QImage> seen;
        for (const auto shape :
             {TrayShape::Normal, TrayShape::NeedsAttention, TrayShape::Offline}) {
            for (const int size : {22, 64}) {
                const QImage image = trayPixmap(shape, Qt::black, size)
                                         .toImage()
                                         .convertToFormat(QImage::Format_Alpha8);
                QVERIFY(!seen.contains(image));
                const int x = int(seen.size()) * scale;
                painter.drawPixmap(x, 0, trayPixmap(shape, Qt::black, size));
                painter.drawPixmap(x, scale, trayPixmap(shape, Qt::white, size));
                seen += image;
            }
        }
        painter.end();
        sheet.save(QStringLiteral("tray-shapes.png"));
    }

    void itTakesItsColourFromThePalette()
    {
        const auto tray = makeTray();
        const QPalette before = QApplication::palette();
        QVERIFY(has(tray->icon(), before.color(QPalette::WindowText)));
        const QPalette dark(QColor(0x2b, 0x2b, 0x30));
        QApplication::setPalette(dark);
        const bool follows = QTest::qWaitFor(
            [&] { return has(tray->icon(), dark.color(QPalette::WindowText)); }, kPatience);
        QApplication::setPalette(before);
        QVERIFY(follows);
    }
};

QTEST_MAIN(TrayTest)
#include "tray_test.moc"
