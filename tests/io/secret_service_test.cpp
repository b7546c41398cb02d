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
    /// What becomes of Unlock.
    enum class Person { NeedNotBeAsked, CannotBeAsked, SaysYes, SaysNo, Waits };
    Person person = Person::NeedNotBeAsked;
    QStringList asked; ///< what was called at the prompt
    int calls = 0;

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        ++calls;
        message.setDelayedReply(true);
        if (message.member() == QLatin1String("Unlock")) {
            const bool asks = person != Person::NeedNotBeAsked;
            QDBusMessage answer = message.createReply(
                {QVariant::fromValue(QList<QDBusObjectPath>()),
                 QVariant::fromValue(QDBusObjectPath(asks ? QStringLiteral("/org/x/prompt")
                                                          : QStringLiteral("/")))});
            bus.send(answer);
            return true;
        }
        if (message.path() == QLatin1String("/org/x/prompt")) {
            ask(message, bus);
            return true;
        }
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
    void ask(const QDBusMessage &message, const QDBusConnection &bus)
    {
        asked += message.member();
        if (person == Person::CannotBeAsked) {
            bus.send(message.createErrorReply(QDBusError::Failed, QStringLiteral("no screen")));
            return;
        }
        bus.send(message.createReply());
        if (message.member() == QLatin1String("Prompt") && person != Person::Waits) {
            QDBusMessage completed = QDBusMessage::createSignal(
                message.path(), QStringLiteral("org.freedesktop.Secret.Prompt"),
                QStringLiteral("Completed"));
            completed << (person == Person::SaysNo)
                      << QVariant::fromValue(QDBusVariant(QStringLiteral("")));
            bus.send(completed);
        }
    }

    static QVariant alias()
    {
        return QVariant::fromValue(QDBusObjectPath(QStringLiteral("/org/x/collection")));
    }
};

} // namespace

Q_DECLARE_METATYPE(FakeService::Behaviour)
Q_DECLARE_METATYPE(FakeService::Person)
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

    void aSilentServiceIsNotNoneAfterTenSeconds()
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
        QCOMPARE(told, SecretServiceState::NoAnswer);
    }

    void unlocksByThePersonsWill_data()
    {
        using P = FakeService::Person;
        QTest::addColumn<FakeService::Person>("person");
        QTest::addColumn<bool>("isOpen");
        QTest::addColumn<QStringList>("asked");
        const QStringList once{QStringLiteral("Prompt")};
        QTest::newRow("no password") << P::NeedNotBeAsked << true << QStringList();
        QTest::newRow("the right password") << P::SaysYes << true << once;
        QTest::newRow("dismissed") << P::SaysNo << false << once;
        QTest::newRow("nothing can be shown") << P::CannotBeAsked << false << once;
    }
    void unlocksByThePersonsWill()
    {
        QFETCH(FakeService::Person, person);
        QFETCH(bool, isOpen);
        m_service.behaviour = FakeService::Behaviour::Locked;
        m_service.person = person;
        m_service.asked.clear();
        std::optional<Result<void>> told;
        unlockSecretService(this, [&told](const Result<void> &result) { told = result; });
        QVERIFY(!told);
        QTRY_VERIFY(told.has_value());
        QCOMPARE(told->has_value(), isOpen);
        QVERIFY(isOpen || told->error().kind == ErrorKind::VaultLocked);
        QTEST(m_service.asked, "asked");
    }

    void aQuestionThatNobodyWaitsForIsTakenBack()
    {
        m_service.behaviour = FakeService::Behaviour::Locked;
        m_service.person = FakeService::Person::Waits;
        m_service.asked.clear();
        auto context = std::make_unique<QObject>();
        bool isTold = false;
        unlockSecretService(context.get(), [&isTold](const Result<void> &) { isTold = true; });
        QTRY_COMPARE(m_service.asked, QStringList{QStringLiteral("Prompt")});
        context.reset();
        QTRY_COMPARE(m_service.asked,
                     (QStringList{QStringLiteral("Prompt"), QStringLiteral("Dismiss")}));
        QVERIFY(!isTold);
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
