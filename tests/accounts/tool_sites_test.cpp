#include "accounts/tool_sites.h"
#include "support/patience.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>
#include <utility>

using namespace lanyard;

namespace {

ServerOrigin origin(const char *url)
{
    return *ServerOrigin::ofUrl(url);
}

} // namespace

/// Which servers a person lets tools have tokens for.
class ToolSitesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_root;
    Places m_places;
    QString m_file;
    const ToolSite m_git{origin("https://git.example.com"), QStringLiteral("a1"),
                         QStringLiteral("oauth2")};
    const ToolSite m_registry{origin("https://registry.example.com:5000"), QStringLiteral("b2"),
                              QStringLiteral("ada")};

    [[nodiscard]] Result<void> outcomeOf(const std::function<void(Reply<void>)> &call)
    {
        std::optional<Result<void>> outcome;
        call([&outcome](const Result<void> &done) { outcome = done; });
        return QTest::qWaitFor([&outcome] { return outcome.has_value(); }, kPatience)
            ? *outcome
            : fail(ErrorKind::Internal, QStringLiteral("no reply"));
    }
    [[nodiscard]] Result<void> add(const ToolSite &site)
    {
        return outcomeOf(
            [&](Reply<void> reply) { addToolSite(m_places, site, this, std::move(reply)); });
    }
    [[nodiscard]] Result<void> remove(const ServerOrigin &which)
    {
        return outcomeOf(
            [&](Reply<void> reply) { removeToolSite(m_places, which, this, std::move(reply)); });
    }
    void put(const QByteArray &bytes)
    {
        QVERIFY(QDir().mkpath(m_places.data));
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        m_places = Places::below(m_root->filePath(QStringLiteral("own")));
        m_file = m_places.data + QStringLiteral("/sites.json");
    }

    void noneIsThereByItself()
    {
        QCOMPARE(readToolSites(m_places), Result<QList<ToolSite>>(QList<ToolSite>()));
        QVERIFY(!QFile::exists(m_file));
    }

    void eachServerIsOneAccounts()
    {
        QVERIFY(add(m_git));
        QVERIFY(add(m_registry));
        QCOMPARE(readToolSites(m_places), (Result<QList<ToolSite>>({m_git, m_registry})));
        const ToolSite other{m_git.origin, QStringLiteral("c3"), QStringLiteral("x")};
        QVERIFY(add(other));
        QCOMPARE(readToolSites(m_places), (Result<QList<ToolSite>>({m_registry, other})));
        QVERIFY(remove(m_registry.origin));
        QCOMPARE(readToolSites(m_places), (Result<QList<ToolSite>>({other})));
        const Result<void> again = remove(m_registry.origin);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::NotFound);
    }

    void aDamagedFileGivesNothingAndStays_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("no version") << QByteArray(R"({"sites":[]})");
        QTest::newRow("newer") << QByteArray(R"({"version":2,"sites":[]})");
        QTest::newRow("no list") << QByteArray(R"({"version":1})");
        QTest::newRow("no object") << QByteArray(R"({"version":1,"sites":[1]})");
        const auto row = [](const char *name, const char *site, const char *account,
                            const char *username) {
            QTest::newRow(name) << QByteArray("{\"version\":1,\"sites\":[{\"site\":\"") + site
                    + "\",\"account\":\"" + account + "\",\"username\":\"" + username + "\"}]}";
        };
        row("http", "http://git.example.com", "a1", "oauth2");
        row("another spelling", "https://git.example.com/", "a1", "oauth2");
        row("no account", "https://git.example.com", "", "oauth2");
        row("a line in the name", "https://git.example.com", "a1", "a\\nb");
        row("a colon in the name", "https://git.example.com", "a1", "a:b");
    }
    void aDamagedFileGivesNothingAndStays()
    {
        QFETCH(const QByteArray, bytes);
        put(bytes);
        const auto sites = readToolSites(m_places);
        QVERIFY(!sites);
        QCOMPARE(sites.error().kind, ErrorKind::Misconfigured);
        QVERIFY2(sites.error().detail.contains(m_file), qPrintable(sites.error().detail));
        QVERIFY(!add(m_git));
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
    }

    void whatCannotBeWrittenIsSaid()
    {
        QVERIFY(QDir().mkpath(m_root->path()));
        QFile inTheWay(m_places.data);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const Result<void> added = add(m_git);
        QVERIFY(!added);
        QCOMPARE(added.error().kind, ErrorKind::Misconfigured);
    }

    void aUserNameFitsIntoALine()
    {
        QVERIFY(isToolUsername(usualToolUsername()));
        QVERIFY(isToolUsername(QStringLiteral("<token>")));
        QVERIFY(isToolUsername(QString(255, u'a')));
        for (const QString &name :
             {QString(), QString(256, u'a'), QStringLiteral("a b"), QStringLiteral("a:b"),
              QStringLiteral("a\nb"), QStringLiteral("\u00e4")}) {
            QVERIFY2(!isToolUsername(name), qPrintable(name));
        }
    }
};

QTEST_GUILESS_MAIN(ToolSitesTest)
#include "tool_sites_test.moc"
