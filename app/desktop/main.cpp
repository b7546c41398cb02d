/// lanyard-desktop: the window.

#include "composition.h"
#include "dump_protection.h"
#include "interrupt_watch.h"
#include "languages.h"
#include "options.h"
#include "process_end.h"
#include "single_instance.h"
#include "words/error_text.h"

#include <QApplication>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace lanyard;

namespace {

int complain(const Error &error)
{
    std::fprintf(stderr, "lanyard: %s\n", qUtf8Printable(errorLine(error, {})));
    return int(recoveryFor(error.kind));
}

// What is only printed needs no display.
bool onlyPrints(int argc, char *argv[])
{
    const QStringList printed{QStringLiteral("--help"), QStringLiteral("-h"),
                              QStringLiteral("--version"), QStringLiteral("-v")};
    return std::any_of(argv + 1, argv + argc, [&](const char *argument) {
        return printed.contains(QString::fromLocal8Bit(argument));
    });
}

int run(int argc, char *argv[])
{
    keepMemoryPrivate();
    const QByteArray activationToken = launchersToken();
    const std::unique_ptr<QCoreApplication> application(
        onlyPrints(argc, argv) ? new QCoreApplication(argc, argv) : new QApplication(argc, argv));
    QApplication::setApplicationName(QStringLiteral("lanyard-desktop"));
    QApplication::setApplicationVersion(QStringLiteral(LANYARD_VERSION));
    speak({});

    const auto options = readDesktopOptions(QApplication::arguments());
    if (!options) {
        return complain(options.error());
    }
    QApplication::setApplicationDisplayName(QStringLiteral("Lanyard"));
    QApplication::setDesktopFileName(QStringLiteral("app.lanyard.Lanyard"));
    QApplication::setQuitOnLastWindowClosed(false);
    StartWish wish{options->wish, activationToken};
    SingleInstance instance;
    if (!options->standsAlone() && !instance.begin(wish)) {
        return 0; // another one is told
    }
    if (wish.what == StartWish::What::StayHidden && !instance.isReachable()) {
        wish.what = StartWish::What::Show; // nobody could have it shown later
    }
    Composition composition(*options);
    QObject::connect(&instance, &SingleInstance::wished, &composition, &Composition::fulfil);
    QObject::connect(&composition, &Composition::ending, &instance, &SingleInstance::end);
    QObject::connect(&composition, &Composition::finished, application.get(), &QApplication::quit);
    // A program that is told to end while a token is rotated would lose the session.
    const InterruptWatch interrupts;
    QObject::connect(&interrupts, &InterruptWatch::interrupted, &composition, &Composition::quit);
    const Result<void> started = composition.start(wish);
    return started ? QApplication::exec() : complain(started.error());
}

} // namespace

int main(int argc, char *argv[])
{
    return endProcess(run(argc, argv));
}
