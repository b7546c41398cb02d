#include "io/secret_service.h"
#include "support/fake_clock.h"
#include "support/keyring_session.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;

namespace {

/// A Secret Service that answers as the test says, or not at all.
class FakeService final : public QDBusVirtualObject {
public:
    enum class Behaviour { Silent, NoAlias, AliasWithoutCollection, Locked, Unlocked, Refusing };
    Behaviour behaviour = Behaviour::Silent;
    int calls = 0;

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        ++calls;
        message.setDelayedReply(true);
        const bool asksAlias = message.member() == QLatin1String("ReadAlias");
        switch (behaviour) {
        case Behaviour::Silent:
            return true;
        case Behaviour::Refusing:
            return false;
        case Behaviour::NoAlias:
            bus.send(
                message.createReply(QVariant::fromValue(QDBusObjectPath(QStringLiteral("/")))));
            return true;
        case Behaviour::AliasWithoutCollection:
            bus.send(asksAlias ? message.createReply(alias())
                               : message.createErrorReply(QDBusError::UnknownObject, {}));
            return true;
        case Behaviour::Locked:
        case Behaviour::Unlocked:
            bus.send(message.createReply(
                asksAlias ? alias()
                          : QVariant::fromValue(QDBusVariant(behaviour == Behaviour::Locked))));
            return true;
        }
        Q_UNREACHABLE();
    }

private:
    static QVariant alias()
    {
        return QVariant::fromValue(QDBusObjectPath(QStringLiteral("/org/x/collection")));
    }
};

} // namespace

Q_DECLARE_METATYPE(FakeService::Behaviour)
Q_DECLARE_METATYPE(lanyard::SecretServiceState)

class SecretServiceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const QString problem = m_session.start(KeyringSession::Keyring::None);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        m_session.join();
        // A connection of its own: to ourselves, QtDBus would call without the bus.
        QDBusConnection bus
            = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("fake"));
        QVERIFY(bus.registerVirtualObject(QStringLiteral("/org"), &m_service,
                                          QDBusConnection::SubPath));
        QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.secrets")));
    }
    void cleanupTestCase() { QDBusConnection::disconnectFromBus(QStringLiteral("fake")); }

    void tellsWhatItIsTold_data()
    {
        using B = FakeService::Behaviour;
        using S = SecretServiceState;
        QTest::addColumn<FakeService::Behaviour>("behaviour");
        QTest::addColumn<SecretServiceState>("state");
        QTest::newRow("no alias") << B::NoAlias << S::NoDefaultCollection;
        QTest::newRow("alias of nothing") << B::AliasWithoutCollection << S::NoDefaultCollection;
        QTest::newRow("locked") << B::Locked << S::Locked;
        QTest::newRow("unlocked") << B::Unlocked << S::Unlocked;
        QTest::newRow("refuses the call") << B::Refusing << S::NoService;
    }

    void tellsWhatItIsTold()
    {
        QFETCH(FakeService::Behaviour, behaviour);
        QFETCH(SecretServiceState, state);
        m_service.behaviour = behaviour;
        std::optional<SecretServiceState> told;
        probeSecretService(m_clock, this,
                           [&told](Result<SecretServiceState> result) { told = *result; });
        QVERIFY(!told);
        QTRY_VERIFY(told.has_value());
        QCOMPARE(*told, state);
    }

    void aSilentServiceIsNoneAfterTenSeconds()
    {
        m_service.behaviour = FakeService::Behaviour::Silent;
        m_service.calls = 0;
        int replies = 0;
        SecretServiceState told{};
        probeSecretService(m_clock, this, [&](Result<SecretServiceState> result) {
            ++replies;
            told = *result;
        });
        QTRY_VERIFY(m_service.calls > 0);
        m_clock.advance(9999ms);
        QCoreApplication::processEvents();
        QCOMPARE(replies, 0);
        m_clock.advance(1ms);
        QTRY_COMPARE(replies, 1);
        QCOMPARE(told, SecretServiceState::NoService);
    }

    void aDeadContextHearsNothing()
    {
        m_service.behaviour = FakeService::Behaviour::Unlocked;
        auto context = std::make_unique<QObject>();
        int replies = 0;
        probeSecretService(m_clock, context.get(), [&replies](auto) { ++replies; });
        context.reset();
        std::optional<SecretServiceState> told;
        probeSecretService(m_clock, this,
                           [&told](Result<SecretServiceState> result) { told = *result; });
        QTRY_VERIFY(told.has_value());
        QCOMPARE(replies, 0);
        QCOMPARE(m_clock.pending(), std::size_t(0));
    }

private:
    KeyringSession m_session;
    FakeClock m_clock;
    FakeService m_service;
};

QTEST_GUILESS_MAIN(SecretServiceTest)
#include "secret_service_test.moc"
