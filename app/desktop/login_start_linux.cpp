#include "login_start.h"

#include "io/private_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>

namespace lanyard {

namespace {

constexpr qsizetype largest = 64 * 1024; ///< of a desktop file

QString autostartFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/autostart/app.lanyard.Lanyard.desktop");
}

/// As a word of Exec: quoted where it has to be, and no field code.
QString execWord(const QString &path)
{
    static const QRegularExpression reserved(QStringLiteral(R"([\s"'\\><~|&;$*?#()`])"));
    QString word = path;
    if (word.contains(reserved)) {
        word.replace(QRegularExpression(QStringLiteral(R"((["`$\\]))")), QStringLiteral(R"(\\1)"));
        word = u'"' + word + u'"';
    }
    word.replace(u'%', QLatin1String("%%"));
    return word.replace(u'\\', QLatin1String(R"(\\)")); // of a value of any kind
}

/// By its full path: what is installed for one person is in no PATH of their login.
QString entry()
{
    return QStringLiteral("[Desktop Entry]\n"
                          "Type=Application\n"
                          "Name=Lanyard\n"
                          "Icon=app.lanyard.Lanyard\n"
                          "Exec=%1 --background\n"
                          "X-GNOME-Autostart-enabled=true\n")
        .arg(execWord(QCoreApplication::applicationFilePath()));
}

/// Desktops also switch an entry off, and leave it there.
bool isOff(const QByteArray &file)
{
    const QByteArrayList lines = file.split('\n');
    return lines.contains("Hidden=true") || lines.contains("X-GNOME-Autostart-enabled=false");
}

} // namespace

bool isStartedAtLogin()
{
    const auto file = readPrivateFile(autostartFile(), largest);
    return file && *file && !isOff(**file);
}

Result<void> setStartedAtLogin(bool isStarted)
{
    const QString path = autostartFile();
    if (isStarted) {
        return writePrivateFile(path, entry().toUtf8());
    }
    QFile file(path);
    if (file.exists() && !file.remove()) {
        return fail(ErrorKind::Misconfigured, path + QStringLiteral(": ") + file.errorString());
    }
    return {};
}

} // namespace lanyard
