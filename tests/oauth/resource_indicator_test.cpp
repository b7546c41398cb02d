#include "oauth/resource_indicator.h"

#include "oauth/authorization_request.h"
#include "oauth/device_authorization.h"
#include "oauth/device_poll.h"
#include "oauth/pushed_request.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::oauth;

class ResourceIndicatorTest : public QObject {
    Q_OBJECT

    const QString m_first = QStringLiteral("https://api.example/a?x=1&y=2");
    const QString m_second = QStringLiteral("urn:example:b");

    static QStringList resourcesIn(QByteArrayView form)
    {
        QStringList resources;
        const auto parameters = splitForm(form);
        for (const auto &[name, value] : *parameters) {
            if (name == QLatin1String("resource")) {
                resources += value;
            }
        }
        return resources;
    }

private Q_SLOTS:
    void isAWholeAddressWithoutAFragment_data()
    {
        QTest::addColumn<QString>("resource");
        QTest::addColumn<bool>("isOne");
        const auto row = [](const char *resource, bool isOne) {
            QTest::newRow(resource) << QString::fromUtf8(resource) << isOne;
        };
        row("https://api.example", true);
        row("https://api.example/a?b=c", true);
        row("urn:example:api", true);
        row("api://9f2c", true);
        row("api.example", false);
        row("/api", false);
        row("", false);
        row("https://api.example/#", false);
        row("https://api.example/#a", false);
        row("https://api example", false);
        row("https://[", false);
    }
    void isAWholeAddressWithoutAFragment()
    {
        QFETCH(const QString, resource);
        QFETCH(const bool, isOne);
        const auto sound = checkResources({m_first, resource});
        QCOMPARE(sound.has_value(), isOne);
        if (!sound) {
            QCOMPARE(sound.error().kind, ErrorKind::Misconfigured);
            QVERIFY(sound.error().detail.contains(resource));
        }
    }

    void goesIntoEachRequest()
    {
        AuthorizationRequest request;
        request.provider.authorizationEndpoint
            = QUrl(QStringLiteral("https://op.example/authorize?resource=urn:old"));
        request.clientId = QStringLiteral("client-1");
        request.codeVerifier = Secret(QByteArray(43, 'v'));
        request.parameters = {{QStringLiteral("resource"), QStringLiteral("urn:file")}};
        const auto inLink = [&] {
            return resourcesIn(authorizationUrl(request).query(QUrl::FullyEncoded).toLatin1());
        };
        QCOMPARE(inLink(), QStringList{QStringLiteral("urn:file")});
        request.resources = {m_first, m_second};
        QCOMPARE(inLink(), request.resources);
        QCOMPARE(resourcesIn(pushedRequest(request)), request.resources);
        QCOMPARE(resourcesIn(deviceAuthorizationRequest({}, request.resources)), request.resources);
        QCOMPARE(resourcesIn(devicePollRequest(Secret("device"), m_second)), QStringList{m_second});
        QVERIFY(resourcesIn(devicePollRequest(Secret("device"))).isEmpty());
    }

    void isNamedWhereItIsRefused()
    {
        const Error refused{ErrorKind::Misconfigured, QStringLiteral("invalid_target"),
                            QStringLiteral("no")};
        QCOMPARE(namingResources(refused, {m_first}).detail,
                 QStringLiteral("resource \"%1\": no").arg(m_first));
        QCOMPARE(namingResources(refused, {}), refused);
        const Error other{ErrorKind::Misconfigured, QStringLiteral("invalid_scope"),
                          QStringLiteral("no")};
        QCOMPARE(namingResources(other, {m_first}), other);
    }
};

QTEST_GUILESS_MAIN(ResourceIndicatorTest)
#include "resource_indicator_test.moc"
