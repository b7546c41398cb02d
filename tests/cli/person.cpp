/// The person and their browser, as $BROWSER: opens the link, presses a button of the demo
/// provider's page, follows the redirect, and reads the page at the end.
/// Shape:   PERSON_PRESSES is Continue, Deny or Nothing; what was seen goes into the folder
///          PERSON_NOTES: link, page, processes

#include "support/form_browser.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace lanyard;

namespace {

void note(const QString &name, const QByteArray &bytes)
{
    QFile file(qEnvironmentVariable("PERSON_NOTES") + u'/' + name);
    if (file.open(QIODevice::Append)) {
        file.write(bytes);
    }
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Arguments and environments of every process of this home: what anybody may look at.
void noteProcesses()
{
    const QByteArray home = "HOME=" + qgetenv("HOME") + '\0';
    const QDir processes(QStringLiteral("/proc"));
    for (const QString &id : processes.entryList({QStringLiteral("[0-9]*")}, QDir::Dirs)) {
        const QByteArray environment
            = contentOf(processes.filePath(id + QLatin1String("/environ")));
        if (environment.contains(home)) {
            note(QStringLiteral("processes"),
                 contentOf(processes.filePath(id + QLatin1String("/cmdline"))) + environment);
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString presses = qEnvironmentVariable("PERSON_PRESSES", QStringLiteral("Continue"));
    if (argc != 2) {
        return 2;
    }
    note(QStringLiteral("link"), argv[1]);
    if (presses == QLatin1String("Nothing")) {
        return 0;
    }
    noteProcesses();
    FormBrowser browser;
    browser.press(presses);
    QObject::connect(&browser, &FormBrowser::stopped, &application, [&browser] {
        noteProcesses();
        note(QStringLiteral("page"), browser.page().toUtf8());
        QCoreApplication::quit();
    });
    browser.open(QUrl(QString::fromLocal8Bit(argv[1])), &browser, [](const Result<void> &) {});
    return QCoreApplication::exec();
}
