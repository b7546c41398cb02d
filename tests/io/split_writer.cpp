/// Another process that writes one item, in as many as it takes, into the real keyring, and is
/// killed behind so many changes there. Usage:   SERVICE KEY SIZE LETTER CHANGES

#include "io/keychain_vault.h"
#include "io/split_vault.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>

using namespace lanyard;

namespace {

/// Counts down, and kills this process where nothing is left.
class MortalVault final : public TokenVault {
public:
    MortalVault(std::unique_ptr<TokenVault> vault, int changes) :
        m_vault(std::move(vault)), m_left(changes)
    {
    }

    void probe(QObject *context, Reply<void> reply) override
    {
        m_vault->probe(context, std::move(reply));
    }
    void read(const QString &key, QObject *context, Reply<std::optional<Secret>> reply) override
    {
        m_vault->read(key, context, std::move(reply));
    }
    void write(const QString &key, Secret value, QObject *context, Reply<void> reply) override
    {
        countDown();
        m_vault->write(key, std::move(value), context, std::move(reply));
    }
    void erase(const QString &key, QObject *context, Reply<void> reply) override
    {
        countDown();
        m_vault->erase(key, context, std::move(reply));
    }

private:
    void countDown()
    {
        if (m_left-- == 0) {
            std::raise(SIGKILL);
        }
    }

    std::unique_ptr<TokenVault> m_vault;
    int m_left;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    SystemClock clock;
    SplitVault vault(
        std::make_unique<MortalVault>(std::make_unique<KeychainVault>(arguments[1], clock),
                                      arguments[5].toInt()),
        2560);
    const QByteArray value(arguments[3].toInt(), arguments[4].at(0).toLatin1());
    QObject context;
    vault.write(arguments[2], Secret(value), &context, [](const Result<void> &written) {
        if (!written) {
            std::fprintf(stderr, "%s\n", qPrintable(written.error().detail));
        }
        QCoreApplication::exit(written ? 0 : 1);
    });
    return QCoreApplication::exec();
}
