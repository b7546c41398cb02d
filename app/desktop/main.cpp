/// lanyard-desktop: the window.

#include "composition.h"
#include "options.h"
#include "words/error_text.h"

#include <QApplication>
#include <QIcon>
#include <QLocale>

#include <cstdio>

using namespace lanyard;

namespace {

int complain(const Error &error)
{
    std::fprintf(stderr, "lanyard: %s\n", qUtf8Printable(errorLine(error, {})));
    return int(recoveryFor(error.kind));
}

QIcon applicationIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        icon.addFile(QStringLiteral(":/icons/lanyard-%1.png").arg(size), QSize(size, size));
    }
    return icon;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("lanyard-desktop"));
    QApplication::setApplicationDisplayName(QStringLiteral("Lanyard"));
    QApplication::setApplicationVersion(QStringLiteral(LANYARD_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("app.lanyard.Lanyard"));
    QApplication::setWindowIcon(applicationIcon());
    QApplication::setQuitOnLastWindowClosed(false);
    // The "C" locale writes times for programs; our words are British English.
    if (QLocale().language() == QLocale::C) {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    const auto options = readDesktopOptions(QApplication::arguments());
    if (!options) {
        return complain(options.error());
    }
    Composition composition(*options);
    QObject::connect(&composition, &Composition::finished, &application, &QApplication::quit);
    const Result<void> started = composition.start();
    return started ? QApplication::exec() : complain(started.error());
}
