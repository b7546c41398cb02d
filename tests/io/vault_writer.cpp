/// Another process that uses a vault: writes so many items, each after the one before, and says how
/// many it has written. Its disk may take so many bytes in one file, and no more (RLIMIT_FSIZE):
/// then it is killed in the middle of a write, or is told.
/// Usage:   FOLDER PASSPHRASE NAME COUNT [BYTES killed|told]

#include "io/file_vault.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>

#include <sys/resource.h>

using namespace lanyard;

namespace {

void limitFiles(int bytes, bool isTold)
{
    std::signal(SIGXFSZ, isTold ? SIG_IGN : SIG_DFL);
    const rlimit limit{rlim_t(bytes), rlim_t(bytes)};
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

class Writer final : public QObject {
public:
    Writer(FileVault &vault, QString name, int count) :
        m_vault(vault), m_name(std::move(name)), m_count(count)
    {
    }

    void start()
    {
        m_vault.unlock(this, [this](const Result<void> &open) { go(open); });
    }

private:
    void go(const Result<void> &before)
    {
        if (!before) {
            std::fprintf(stderr, "%s: %s\n", nameOf(before.error().kind).data(),
                         qPrintable(before.error().detail));
            QCoreApplication::exit(1);
        } else if (m_written == m_count) {
            std::printf("%d\n", m_written);
            QCoreApplication::exit(0);
        } else {
            const QString key = m_name + QStringLiteral("/%1").arg(m_written);
            m_vault.write(key, Secret(key.toUtf8().repeated(20)), this,
                          [this](const Result<void> &written) {
                              ++m_written;
                              go(written);
                          });
        }
    }

    FileVault &m_vault;
    QString m_name;
    int m_count;
    int m_written = 0;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 6) {
        limitFiles(arguments[5].toInt(), arguments[6] == QLatin1String("told"));
    }
    SystemRandomSource random;
    const QByteArray passphrase = arguments[2].toUtf8();
    FileVault vault(
        {arguments[1] + QStringLiteral("/vault/file"), arguments[1] + QStringLiteral("/lock")},
        [passphrase](PassphraseUse, QObject *context, Reply<Secret> reply) {
            const Replier<Secret> replier(context, std::move(reply));
            replier(Secret(passphrase));
        },
        random, {10, 8, 1});
    Writer writer(vault, arguments[3], arguments[4].toInt());
    writer.start();
    return QCoreApplication::exec();
}
