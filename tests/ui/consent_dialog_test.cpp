#include "ui/consent_dialog.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace lanyard;

namespace {

ToolQuestion gitsQuestion()
{
    return {.program = QStringLiteral("/usr/bin/git"),
            .isProgramThere = true,
            .command = QStringLiteral("git"),
            .terminal = QStringLiteral("/dev/pts/3"),
            .account = QStringLiteral("ada@contoso"),
            .scope = {QStringLiteral("profile"), QStringLiteral("email")},
            .resource = {},
            .canBeKept = true};
}

} // namespace

/// State 28 of the window.
class ConsentDialogTest : public QObject {
    Q_OBJECT

    static QString textOf(const ConsentDialog &dialog, const char *name)
    {
        const auto *label = dialog.findChild<QLabel *>(QLatin1String(name));
        return label ? label->text() : QString();
    }

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<ConsentAnswer>(); }

    void saysWhoWantsWhat()
    {
        const ConsentDialog dialog(gitsQuestion());
        QString title = textOf(dialog, "title");
        title.remove(QChar(0x2068)).remove(QChar(0x2069));
        QCOMPARE(title, QStringLiteral("git wants a token for ada@contoso"));
        const QString facts = textOf(dialog, "facts");
        for (const char *fact :
             {"Program: /usr/bin/git", "Terminal: /dev/pts/3", "It can then: read your profile"}) {
            QVERIFY2(facts.contains(QLatin1String(fact)), qPrintable(facts));
        }
        QVERIFY(dialog.accessibleDescription().contains(facts));
        QCOMPARE(dialog.windowTitle(), QStringLiteral("git wants a token for ada@contoso"));
    }

    void eachButtonSaysWhatItMeans_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("text");
        QTest::addColumn<ConsentAnswer>("answer");
        QTest::newRow("no") << QStringLiteral("dontAllow") << QStringLiteral("Don’t allow")
                            << ConsentAnswer::DontAllow;
        QTest::newRow("once") << QStringLiteral("allowOnce") << QStringLiteral("Allow once")
                              << ConsentAnswer::AllowOnce;
        QTest::newRow("always") << QStringLiteral("alwaysAllow") << QStringLiteral("Always allow")
                                << ConsentAnswer::AlwaysAllow;
    }
    void eachButtonSaysWhatItMeans()
    {
        QFETCH(const QString, button);
        QFETCH(const QString, text);
        QFETCH(const ConsentAnswer, answer);
        ConsentDialog dialog(gitsQuestion());
        QSignalSpy answered(&dialog, &ConsentDialog::answered);
        dialog.show();
        auto *pressed = dialog.findChild<QPushButton *>(button);
        QVERIFY(pressed);
        QCOMPARE(pressed->text(), text);
        QTest::mouseClick(pressed, Qt::LeftButton);
        QTest::mouseClick(pressed, Qt::LeftButton); // twice, by a nervous hand
        QCOMPARE(answered.size(), 1);
        QCOMPARE(answered.first().first().value<ConsentAnswer>(), answer);
        QVERIFY(!dialog.isVisible());
    }

    /// Who types on without looking allows nothing.
    void theKeyboardsWayOutIsANo_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Escape") << Qt::Key_Escape;
        QTest::newRow("Enter") << Qt::Key_Return;
        QTest::newRow("Space") << Qt::Key_Space;
    }
    void theKeyboardsWayOutIsANo()
    {
        QFETCH(const Qt::Key, key);
        ConsentDialog dialog(gitsQuestion());
        QSignalSpy answered(&dialog, &ConsentDialog::answered);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QVERIFY(dialog.focusWidget());
        QCOMPARE(dialog.focusWidget()->objectName(), QStringLiteral("dontAllow"));
        QTest::keyClick(dialog.focusWidget(), key);
        QCOMPARE(answered.size(), 1);
        QCOMPARE(answered.first().first().value<ConsentAnswer>(), ConsentAnswer::DontAllow);
    }

    void closedItIsANo()
    {
        ConsentDialog dialog(gitsQuestion());
        QSignalSpy answered(&dialog, &ConsentDialog::answered);
        dialog.show();
        dialog.close();
        QCOMPARE(answered.size(), 1);
        QCOMPARE(answered.first().first().value<ConsentAnswer>(), ConsentAnswer::DontAllow);
    }

    /// One that has no path of its own is asked for each time.
    void offersAlwaysOnlyWhereItCanBeKept()
    {
        ToolQuestion question = gitsQuestion();
        question.canBeKept = false;
        const ConsentDialog dialog(question);
        QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("alwaysAllow")));
        QVERIFY(dialog.findChild<QPushButton *>(QStringLiteral("allowOnce")));
    }

    /// What a program calls itself, and what a provider calls a person, are texts of others.
    void showsThemAsPlainText()
    {
        ToolQuestion question = gitsQuestion();
        question.program.clear();
        question.command = QStringLiteral("<b>git</b>\n\u202eevil");
        question.account = QString(5000, u'a');
        const ConsentDialog dialog(question);
        const auto labels = dialog.findChildren<QLabel *>();
        QVERIFY(!labels.isEmpty());
        for (const QLabel *label : labels) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            QVERIFY(label->wordWrap());
        }
        const QString title = textOf(dialog, "title");
        QVERIFY(title.contains(QLatin1String("<b>git</b>")));
        QVERIFY(!title.contains(u'\n'));
        QVERIFY(!title.contains(QChar(0x202e)));
        QVERIFY2(title.size() < 1000, qPrintable(QString::number(title.size())));
    }
};

QTEST_MAIN(ConsentDialogTest)
#include "consent_dialog_test.moc"
