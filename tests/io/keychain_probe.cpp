/// Says in one line what a vault on this process's session is worth: "Good", or kind and detail.
/// The session bus of a process never changes, so every state needs a process of its own.

#include "io/keychain_vault.h"

#include <QCoreApplication>

#include <cstdio>

using namespace lanyard;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    SystemClock clock;
    KeychainVault vault(QStringLiteral("org.example.LanyardTest"), clock);
    QObject context;
    vault.probe(&context, [](Result<void> usable) {
        const QString line = usable
            ? QStringLiteral("Good")
            : nameOf(usable.error().kind) + QStringLiteral(": ") + usable.error().detail;
        std::puts(qPrintable(line));
        QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}
