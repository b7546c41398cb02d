#include "words/placeholders.h"

#include <QTest>

using namespace lanyard;

class PlaceholdersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesAreInsertedInOnePass()
    {
        QCOMPARE(fillPlaceholders(QStringLiteral("{who} at {host}"),
                                  {{QLatin1String("who"), QStringLiteral("{host}")},
                                   {QLatin1String("host"), QStringLiteral("a.example")}},
                                  Names::Bare),
                 QStringLiteral("{host} at a.example"));
    }
    void unknownPlaceholdersAndLooseBracesStay()
    {
        QCOMPARE(fillPlaceholders(QStringLiteral("{nobody} { a"), {}, Names::Bare),
                 QStringLiteral("{nobody} { a"));
    }
    void windowsGetNamesIsolated()
    {
        QCOMPARE(fillPlaceholders(QStringLiteral("Hi {who}!"),
                                  {{QLatin1String("who"), QStringLiteral("\u05d0\u202e")}},
                                  Names::Isolated),
                 QStringLiteral("Hi \u2068\u05d0\u2069!"));
    }
    void namesAreCapped()
    {
        const QString filled = fillPlaceholders(
            QStringLiteral("{who}"), {{QLatin1String("who"), QString(10'000, u'x')}}, Names::Bare);
        QVERIFY(filled.size() <= 101);
    }
};

QTEST_APPLESS_MAIN(PlaceholdersTest)
#include "placeholders_test.moc"
