#include "base/error.h"

#include <QSet>
#include <QTest>

using namespace lanyard;

class ErrorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasItsOwnName()
    {
        QSet<QString> names;
        for (int kind = 0; kind <= int(ErrorKind::Internal); ++kind) {
            names.insert(nameOf(ErrorKind(kind)));
        }
        QCOMPARE(names.size(), int(ErrorKind::Internal) + 1);
    }

    void exitCodesAreTheArchitecturesTable_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("fix the named thing") << ErrorKind::Misconfigured << 2;
        QTest::newRow("sign in again") << ErrorKind::TokenRejected << 3;
        QTest::newRow("try again later") << ErrorKind::OutcomeUnknown << 4;
        QTest::newRow("refused once") << ErrorKind::RequestRefused << 4;
        QTest::newRow("busy") << ErrorKind::Busy << 4;
        QTest::newRow("vault") << ErrorKind::VaultLocked << 5;
        QTest::newRow("not to be trusted") << ErrorKind::IdTokenInvalid << 6;
        QTest::newRow("try again") << ErrorKind::AuthorizationDenied << 7;
        QTest::newRow("ours") << ErrorKind::Internal << 1;
    }
    void exitCodesAreTheArchitecturesTable()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(int, exitCode);
        QCOMPARE(int(recoveryFor(kind)), exitCode);
    }

    void untrustedTextIsMadePlain_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::newRow("harmless") << QStringLiteral("Zoë denied it")
                                  << QStringLiteral("Zoë denied it");
        QTest::newRow("line breaks") << QStringLiteral("a\r\nb") << QStringLiteral("a  b");
        QTest::newRow("terminal escape")
            << QStringLiteral("a\u001b[2Jb") << QStringLiteral("a [2Jb");
        QTest::newRow("right-to-left override")
            << QStringLiteral("a\u202eb") << QStringLiteral("a b");
        QTest::newRow("tag character past U+FFFF")
            << QStringLiteral("a\U000e0041b") << QStringLiteral("a b");
        QTest::newRow("emoji") << QStringLiteral("a😀b") << QStringLiteral("a😀b");
        QTest::newRow("half of a pair")
            << QStringLiteral("a") + QChar(0xd83d) << QStringLiteral("a\ufffd");
        QTest::newRow("cut inside a pair")
            << QString(499, u'x') + QStringLiteral("😀") << QString(499, u'x') + QChar(u'…');
        QTest::newRow("long") << QString(600, u'x') << QString(500, u'x') + QChar(u'…');
    }
    void untrustedTextIsMadePlain()
    {
        QFETCH(QString, text);
        QFETCH(QString, plain);
        QCOMPARE(plainText(text), plain);
    }
};

QTEST_APPLESS_MAIN(ErrorTest)
#include "error_test.moc"
