#include "doctor/keyring_check.h"

#include "accounts/vault_home.h"
#include "io/file_vault.h"
#include "io/memory_vault.h"
#include "real_world.h"

#include <QDir>
#include <QFile>

using namespace lanyard;
using Finding = DoctorFinding;

/// The keyrings of a desktop are tried by cli/doctor.
class KeyringCheckTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void leavesNothingInAVaultThatWorks()
    {
        TestEnvironment world;
        const DoctorLine line = look(world.environment(), world.places);
        QCOMPARE(line.state, CheckState::Ok);
        QCOMPARE(line.seen, Finding::KeyringWorks);
        QVERIFY(world.vault.keys().isEmpty());
        QVERIFY(world.vault.calls().join(u' ').contains(QStringLiteral("read trial/")));
    }

    void saysThatItIsSlow()
    {
        TestEnvironment world;
        world.vault.onWrite
            = [&world](const QString &) { world.clock.advance(std::chrono::seconds(3)); };
        const DoctorLine line = look(world.environment(), world.places);
        QCOMPARE(line.state, CheckState::Warning);
        QCOMPARE(line.seen, Finding::KeyringSlow);
        QCOMPARE(line.span.count(), 3);
    }

    void saysWhatItRefuses_data()
    {
        QTest::addColumn<QString>("step");
        QTest::newRow("to be looked at") << QStringLiteral("probe");
        QTest::newRow("to be written") << QStringLiteral("write");
        QTest::newRow("to be read") << QStringLiteral("read");
    }
    void saysWhatItRefuses()
    {
        QFETCH(QString, step);
        TestEnvironment world;
        const Error error{ErrorKind::VaultFailed, {}, QStringLiteral("no room")};
        std::optional<Error> &failing = step == QLatin1String("probe") ? world.vault.failProbe
            : step == QLatin1String("write")                           ? world.vault.failWrite
                                                                       : world.vault.failRead;
        failing = error;
        const DoctorLine line = look(world.environment(), world.places);
        QCOMPARE(line.state, CheckState::Problem);
        QCOMPARE(line.seen, Finding::KeyringTrouble);
        QVERIFY(line.error == error);
        QVERIFY(world.vault.keys().isEmpty());
    }

    void noticesWhenSomethingElseComesBack()
    {
        TestEnvironment world;
        Forgetful vault;
        const Environment environment{world.clock, world.random, world.network, world.browser,
                                      vault};
        const DoctorLine line = look(environment, world.places);
        QCOMPARE(line.seen, Finding::KeyringTrouble);
        QCOMPARE(line.error->kind, ErrorKind::VaultFailed);
    }

    void memoryKeepsNothing()
    {
        TestEnvironment world;
        MemoryVault vault;
        const Environment environment{world.clock, world.random, world.network, world.browser,
                                      vault};
        const DoctorLine line = look(environment, world.places);
        QCOMPARE(line.state, CheckState::Skipped);
        QCOMPARE(line.seen, Finding::NothingIsKept);
    }

    /// Nobody is asked for a passphrase where there is no file, or none that is whole.
    void looksAtTheVaultFileFirst()
    {
        TestEnvironment world;
        const VaultFilePlace place = vaultFilePlace(world.places);
        FileVault vault(
            place,
            [](PassphraseUse, QObject *, const Reply<Secret> &) {
                QFAIL("asked for a passphrase");
            },
            world.random);
        const Environment environment{world.clock, world.random, world.network, world.browser,
                                      vault};
        QCOMPARE(look(environment, world.places).seen, Finding::NoVaultFile);
        QVERIFY(QDir().mkpath(QFileInfo(place.file).path()));
        QFile file(place.file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("junk");
        file.close();
        const DoctorLine line = look(environment, world.places);
        QCOMPARE(line.state, CheckState::Problem);
        QCOMPARE(line.error->kind, ErrorKind::VaultFailed);
    }

private:
    /// Takes everything and gives back nothing.
    class Forgetful final : public TokenVault {
        void probe(QObject *context, Reply<void> reply) override { answer(context, reply); }
        void read(const QString &, QObject *context, Reply<std::optional<Secret>> reply) override
        {
            const Replier<std::optional<Secret>> replier(context, std::move(reply));
            replier(std::optional<Secret>());
        }
        void write(const QString &, Secret, QObject *context, Reply<void> reply) override
        {
            answer(context, reply);
        }
        void erase(const QString &, QObject *context, Reply<void> reply) override
        {
            answer(context, reply);
        }
        static void answer(QObject *context, const Reply<void> &reply)
        {
            const Replier<void> replier(context, reply);
            replier({});
        }
    };

    static DoctorLine look(const Environment &environment, const Places &places)
    {
        return *await<DoctorLine>([&](QObject *context, Reply<DoctorLine> reply) {
            checkKeyring(environment, places, context, std::move(reply));
        });
    }
};

QTEST_GUILESS_MAIN(KeyringCheckTest)
#include "keyring_check_test.moc"
