#include "io/file_vault.h"
#include "support/patience.h"
#include "support/vault_answers.h"
#include "ui/info_bar.h"
#include "ui/unlock_page.h"
#include "ui/unlocking.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace lanyard;

/// The vault that is a file, and whoever knows its passphrase, at the window.
class UnlockingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(QStringLiteral("vault/file"));
        m_over.clear();
        m_pagesDone = 0;
        open();
    }
    void cleanup()
    {
        m_page.reset();
        m_unlocking.reset();
        m_vault.reset();
    }

    void aPassphraseIsChosenTwice()
    {
        m_unlocking->start(Repair::UnlockAndSignIn);
        QCOMPARE(title(), QStringLiteral("Choose a passphrase"));
        QVERIFY(!unlockButton()->isEnabled()); // an empty one keeps nobody out
        type("correct horse", "corect horse");
        QCOMPARE(label("passphraseProblem")->text(),
                 QStringLiteral("The two aren’t the same. Type them again."));
        QVERIFY(label("passphraseProblem")->isVisibleTo(m_page.get()));
        QVERIFY(!unlocked(*m_vault));
        QCOMPARE(m_over, QList<bool>());
        type("correct horse", "correct horse"); // the twin
        QTRY_COMPARE(m_over, QList<bool>{true});
        QCOMPARE(m_pagesDone, 1);
        QVERIFY(writeTo(*m_vault, QStringLiteral("account/1"), "rt-1"));
        expectNothingTyped();
    }

    void aWrongPassphraseIsSaidAndTriedAgain()
    {
        make("correct horse");
        m_unlocking->start(Repair::UnlockAndRefresh);
        QCOMPARE(title(), QStringLiteral("Unlock your vault file"));
        QVERIFY(!field("passphraseAgainField")->isVisibleTo(m_page.get()));
        QVERIFY(label("vaultFileText")->text().remove(QChar(0x200b)).contains(m_file));
        type("wrong horse");
        QTRY_COMPARE(m_page->bar()->title(), QStringLiteral("That isn’t the passphrase"));
        QCOMPARE(m_over, QList<bool>());
        expectNothingTyped();
        type("correct horse");
        QTRY_COMPARE(m_over, QList<bool>{true});
        QCOMPARE(readFrom(*m_vault, QStringLiteral("account/1")).value(),
                 std::optional<QByteArray>("rt-1"));
        expectNothingTyped();
    }

    void itsOwnTroubleIsSaid_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("says");
        QTest::newRow("cut off") << QStringLiteral("cut") << QStringLiteral("is cut off");
        QTest::newRow("damaged") << QStringLiteral("flip") << QStringLiteral("is damaged");
    }
    void itsOwnTroubleIsSaid()
    {
        QFETCH(const QString, what);
        QFETCH(const QString, says);
        make("correct horse");
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (what == QLatin1String("cut")) {
            QVERIFY(file.resize(file.size() - 10));
        } else {
            QVERIFY(file.seek(file.size() - 20));
            const char last = file.peek(1).at(0);
            QVERIFY(file.putChar(char(last ^ 1)));
        }
        file.close();
        m_unlocking->start(Repair::UnlockAndRefresh);
        type("correct horse");
        QTRY_COMPARE(m_page->bar()->title(), QStringLiteral("Your vault file can’t be used"));
        QVERIFY2(m_page->bar()->notice()->body.contains(says),
                 qPrintable(m_page->bar()->notice()->body));
        QCOMPARE(m_over, QList<bool>());
        expectNothingTyped();
    }

    /// In the middle of trying; whoever then types something else is heard.
    void cancelEndsIt()
    {
        make("correct horse");
        m_unlocking->start(Repair::UnlockAndRefresh);
        type("correct horse");
        m_page->findChild<QPushButton *>(QStringLiteral("cancelButton"))->click();
        QCOMPARE(m_pagesDone, 1);
        expectNothingTyped();
        m_unlocking->start(Repair::UnlockAndRefresh);
        type("wrong horse");
        QTRY_COMPARE(m_page->bar()->title(), QStringLiteral("That isn’t the passphrase"));
        type("correct horse");
        QTRY_COMPARE(m_over, QList<bool>{true});
    }

    void nobodyIsAskedByAnythingElse()
    {
        QVERIFY(!m_unlocking->takePassphrase());
        QVERIFY(!unlocked(*m_vault));
        QVERIFY(!m_page);
    }

private:
    void open()
    {
        m_vault = std::make_unique<FileVault>(
            VaultFilePlace{m_file, m_folder->filePath(QStringLiteral("lock"))},
            [this](PassphraseUse, QObject *context, Reply<Secret> reply) {
                const Replier<Secret> replier(context, std::move(reply));
                replier(m_unlocking->takePassphrase());
            },
            m_random, ScryptCost{10, 8, 1});
        m_unlocking = std::make_unique<Unlocking>(*m_vault, m_file);
        connect(m_unlocking.get(), &Unlocking::pageMade, this,
                [this](Page *page) { m_page.reset(static_cast<UnlockPage *>(page)); });
        connect(m_unlocking.get(), &Unlocking::pageDone, this, [this] { ++m_pagesDone; });
        connect(m_unlocking.get(), &Unlocking::over, this,
                [this](Repair, bool isOpen) { m_over.append(isOpen); });
    }

    /// A file that is there when the program starts.
    void make(const QByteArray &passphrase)
    {
        FileVault maker(
            VaultFilePlace{m_file, m_folder->filePath(QStringLiteral("lock"))},
            [passphrase](PassphraseUse, QObject *context, Reply<Secret> reply) {
                const Replier<Secret> replier(context, std::move(reply));
                replier(Secret(passphrase));
            },
            m_random, ScryptCost{10, 8, 1});
        QVERIFY(unlocked(maker));
        QVERIFY(writeTo(maker, QStringLiteral("account/1"), "rt-1"));
    }

    void type(const char *passphrase, const char *again = "")
    {
        field("passphraseField")->setText(QString::fromLatin1(passphrase));
        field("passphraseAgainField")->setText(QString::fromLatin1(again));
        unlockButton()->click();
    }

    void expectNothingTyped()
    {
        QCOMPARE(field("passphraseField")->text(), QString());
        QCOMPARE(field("passphraseAgainField")->text(), QString());
        QVERIFY(!field("passphraseField")->isUndoAvailable());
        QVERIFY(!m_unlocking->takePassphrase());
    }

    [[nodiscard]] QString title() const
    {
        return m_page->findChild<QLabel *>(QStringLiteral("title"))->text();
    }
    [[nodiscard]] QLabel *label(const char *name) const
    {
        return m_page->findChild<QLabel *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QLineEdit *field(const char *name) const
    {
        return m_page->findChild<QLineEdit *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QPushButton *unlockButton() const
    {
        return m_page->findChild<QPushButton *>(QStringLiteral("unlockButton"));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    SystemRandomSource m_random;
    std::unique_ptr<FileVault> m_vault;
    std::unique_ptr<Unlocking> m_unlocking;
    std::unique_ptr<UnlockPage> m_page;
    QList<bool> m_over;
    int m_pagesDone = 0;
};

QTEST_MAIN(UnlockingTest)
#include "unlocking_test.moc"
