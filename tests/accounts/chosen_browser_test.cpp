#include "accounts/chosen_browser.h"

#include "accounts/settings_file.h"
#include "support/fake_browser.h"
#include "support/files.h"
#include "support/patience.h"
#include "support/problem.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace lanyard;

/// Which browser opens, for whom one was chosen.
class ChosenBrowserTest : public QObject {
    Q_OBJECT

    const QUrl m_url{QStringLiteral("https://login.example/authorize?state=s1&x=$(id)")};
    std::unique_ptr<QTemporaryDir> m_root;
    Places m_places;
    FakeBrowser m_other;
    std::unique_ptr<ChosenBrowser> m_browser;

    [[nodiscard]] QString path(const char *name) const
    {
        return m_root->filePath(QString::fromLatin1(name));
    }
    /// A program that writes down its arguments, then ends so.
    void makeProgram(const char *name, int exitCode) const
    {
        putFile(path(name),
                "#!/bin/sh\nprintf '%s\\n' \"$@\" >\"$0.args\"\nexit "
                    + QByteArray::number(exitCode) + '\n');
        QFile::setPermissions(path(name), QFile::ReadOwner | QFile::ExeOwner);
    }
    void choose(const QString &browser) const
    {
        putFile(settingsFile(m_places), "{\"browser\":\"" + browser.toUtf8() + "\"}");
    }
    [[nodiscard]] Result<void> open(const QUrl &url)
    {
        std::optional<Result<void>> outcome;
        m_browser->open(url, this, [&outcome](const Result<void> &done) { outcome = done; });
        return QTest::qWaitFor([&outcome] { return outcome.has_value(); }, kPatience)
            ? *outcome
            : fail(ErrorKind::Internal, QStringLiteral("no reply"));
    }

private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        m_places = Places::below(m_root->path());
        m_other = {};
        m_browser = std::make_unique<ChosenBrowser>(m_places, m_other);
        qputenv("XDG_DATA_HOME", path("data").toUtf8());
        makeProgram("firefox", 0);
    }
    void cleanup() { m_browser.reset(); }

    void withoutAChoiceItIsTheSystems()
    {
        QVERIFY(open(m_url));
        QCOMPARE(m_other.urls(), QList<QUrl>{m_url});
    }

    void aCommandIsRunWithTheAddressAsItIs()
    {
        choose(path("firefox") + QStringLiteral(" --new-window"));
        const Result<void> opened = open(m_url);
        QVERIFY2(opened, qPrintable(problemOf(opened)));
        QCOMPARE(contentOf(path("firefox.args")), "--new-window\n" + m_url.toEncoded() + '\n');
        QVERIFY(m_other.urls().isEmpty());
        choose(QString()); // at once
        QVERIFY(open(m_url));
        QCOMPARE(m_other.urls().size(), 1);
    }

    void aDesktopFileIsFoundByItsId()
    {
        putFile(path("data/applications/fox.desktop"),
                "[Desktop Entry]\nName=Fox\nMimeType=x-scheme-handler/https;\nExec="
                    + path("firefox").toUtf8() + " %u\n");
        choose(QStringLiteral("fox.desktop"));
        const Result<void> opened = open(m_url);
        QVERIFY2(opened, qPrintable(problemOf(opened)));
        QCOMPARE(contentOf(path("firefox.args")), m_url.toEncoded() + '\n');
    }

    /// The person may be somebody else in another browser.
    void noOtherOpensWhereItFails_data()
    {
        QTest::addColumn<QString>("browser");
        QTest::newRow("a program") << QStringLiteral("/nonexistent/browser");
        QTest::newRow("a desktop file") << QStringLiteral("gone.desktop");
        QTest::newRow("nothing but a blank") << QStringLiteral(" ");
    }
    void noOtherOpensWhereItFails()
    {
        QFETCH(const QString, browser);
        choose(browser);
        const Result<void> opened = open(m_url);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::BrowserUnavailable);
        QVERIFY2(opened.error().detail.contains(browser), qPrintable(opened.error().detail));
        QVERIFY(m_other.urls().isEmpty());
    }

    void oneThatRefusesIsSaid()
    {
        makeProgram("broken", 1);
        choose(path("broken"));
        QCOMPARE(open(m_url).error().kind, ErrorKind::BrowserUnavailable);
        QVERIFY(m_other.urls().isEmpty());
    }

    void noOtherAddressIsOpened()
    {
        choose(path("firefox"));
        m_other.failWith(Error{ErrorKind::Misconfigured, {}, {}});
        QVERIFY(!open(QUrl(QStringLiteral("file:///etc/passwd"))));
        QVERIFY(!QFile::exists(path("firefox.args")));
    }
};

QTEST_GUILESS_MAIN(ChosenBrowserTest)
#include "chosen_browser_test.moc"
