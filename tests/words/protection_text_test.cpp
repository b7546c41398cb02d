#include "words/command_text.h"
#include "words/protection_text.h"

#include <QSet>
#include <QTest>

using namespace lanyard;

class ProtectionTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyProtectionHasNameAndWordsOfItsOwn()
    {
        QSet<QString> texts;
        QSet<QString> names;
        for (const Protection protection : allProtections) {
            texts.insert(protectionText({protection}));
            names.insert(nameOf(protection));
        }
        QCOMPARE(texts.size(), qsizetype(allProtections.size()));
        QCOMPARE(names.size(), qsizetype(allProtections.size()));
        QVERIFY(!texts.contains(QString()));
    }

    void severalAreAList()
    {
        QCOMPARE(protectionText({Protection::IssuerInAnswer, Protection::Revocation}),
                 QStringLiteral("its name in the answer (iss), ending access when you sign out"));
    }

    /// However many there are, and whatever the provider is called.
    void theNoteNamesThemAllOnOneLine()
    {
        const QList<Protection> all(allProtections.begin(), allProtections.end());
        const QString note = protectionsLost(QStringLiteral("Evil\n%1{text}"), all);
        QVERIFY2(note.startsWith(QStringLiteral("Careful: Evil %1{text} no longer offers")),
                 qPrintable(note));
        QVERIFY2(note.contains(protectionText(all)), qPrintable(note));
        QVERIFY(!note.contains(u'\n'));
    }
};

QTEST_APPLESS_MAIN(ProtectionTextTest)
#include "protection_text_test.moc"
