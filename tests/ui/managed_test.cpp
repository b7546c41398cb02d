#include "ui/about_dialog.h"
#include "ui/menus.h"
#include "ui/window_fixture.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QMenu>
#include <QTest>

using namespace lanyard;

/// What an administrator has set, in the window.
class ManagedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        const QString folders = m_fixture->folder.filePath(QStringLiteral("etc-xdg"));
        qputenv("XDG_CONFIG_DIRS", folders.toUtf8());
        m_file = folders + QStringLiteral("/lanyard/managed.json");
        QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
    }
    void cleanup()
    {
        m_fixture.reset();
        qunsetenv("XDG_CONFIG_DIRS");
    }

    void aboutShowsItAsItIsNow()
    {
        m_fixture->openWindow();
        QCOMPARE(managedInAbout(), QString());
        put("{\"redirect_ports\":[8400,8401],\"locked\":[\"providers\"]}");
        QCOMPARE(managedInAbout(),
                 QStringLiteral("redirect_ports: 8400, 8401 (set by %1)\nproviders (locked by %1)")
                     .arg(m_file));
        put("{");
        QVERIFY(managedInAbout().startsWith(m_file));
    }

    void aRefusalSaysWhoDecided()
    {
        put("{\"allowed_issuers\":[\"https://sso.example\"]}");
        m_fixture->openWindow();
        m_fixture->click("provider-demo");
        QTRY_COMPARE(m_fixture->barTitle(),
                     QStringLiteral("127.0.0.1 isn’t allowed on this computer"));
        QCOMPARE(m_fixture->barButtons(),
                 (QStringList{QStringLiteral("Try again"), QStringLiteral("Copy details")}));
        QVERIFY(m_fixture->browser.urls().isEmpty());

        put("{\"allowed_issuers\":[\"" + m_fixture->server.origin().toString().toLatin1()
            + "/*\"]}");
        QVERIFY(m_fixture->signIn());
    }

    void aVaultThatIsNotAllowedIsSaidBeforeTheBrowserOpens()
    {
        put("{\"vaults\":[\"file\"],\"locked\":[\"vaults\"]}");
        m_fixture->openWindow();
        m_fixture->click("provider-demo");
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Sign-ins may not be kept there"));
        QCOMPARE(m_fixture->barButtons(),
                 (QStringList{QStringLiteral("Try again"), QStringLiteral("Copy details")}));
        QVERIFY(m_fixture->browser.urls().isEmpty());

        put("{\"vaults\":[\"file\",\"keychain\"],\"locked\":[\"vaults\"]}");
        QVERIFY(m_fixture->signIn());
    }

private:
    void put(const QByteArray &content) const
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    /// Opens it, reads, and closes it.
    [[nodiscard]] QString managedInAbout() const
    {
        auto *help = m_fixture->window->findChild<Menus *>()->actions().last()->menu();
        help->actions().last()->trigger();
        auto *about = m_fixture->window->findChild<AboutDialog *>();
        const auto *label = about->findChild<QLabel *>(QStringLiteral("managedSettings"));
        QString text = label ? label->text() : QString();
        about->close();
        QCoreApplication::sendPostedEvents(about, QEvent::DeferredDelete);
        return text;
    }

    std::unique_ptr<WindowFixture> m_fixture;
    QString m_file;
};

QTEST_MAIN(ManagedTest)
#include "managed_test.moc"
