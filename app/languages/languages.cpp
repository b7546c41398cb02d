#include "languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QTranslator>

#include <array>

namespace lanyard {

namespace {

const QString english = QStringLiteral("en");
const QLatin1String catalogues(":/translations/");

/// Our texts, and those of Qt's own dialogs and menus.
constexpr std::array<QLatin1String, 2> catalogueNames{QLatin1String("lanyard"),
                                                      QLatin1String("qtbase")};

/// "de-AT" is spoken by "de"; what nobody here speaks is empty.
QString availableFor(const QString &wanted)
{
    const QString language = wanted.section(u'-', 0, 0).section(u'_', 0, 0);
    return availableLanguages().contains(language) ? language : QString();
}

QString languageOfSystem()
{
    for (const QString &wanted : QLocale::system().uiLanguages()) {
        QString language = availableFor(wanted);
        if (!language.isEmpty()) {
            return language;
        }
    }
    return english;
}

/// With the country of the person where that speaks it, too: it tells how dates are written.
QLocale localeOf(const QString &language)
{
    const QLocale system = QLocale::system();
    const QLocale chosen(language);
    if (system.language() == chosen.language()) {
        return system;
    }
    // The "C" locale writes times for programs; our words are British English.
    return chosen.language() == QLocale::English ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                                 : chosen;
}

QList<QTranslator *> translatorsInUse()
{
    return QCoreApplication::instance()->findChildren<QTranslator *>(QString(),
                                                                     Qt::FindDirectChildrenOnly);
}

} // namespace

QStringList availableLanguages()
{
    QStringList languages{english};
    const QString prefix = catalogueNames.front() + u'_';
    const auto files = QDir(catalogues).entryList({prefix + u'*'}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        languages += file.mid(prefix.size()).section(u'.', 0, 0);
    }
    return languages;
}

QString ownNameOf(const QString &language)
{
    const QLocale locale(language);
    QString name = locale.language() == QLocale::English ? QStringLiteral("English")
                                                         : locale.nativeLanguageName();
    if (!name.isEmpty()) {
        name[0] = name.at(0).toUpper(); // "français" stands alone in a list
    }
    return name;
}

void speak(const QString &language)
{
    const QString chosen = availableFor(language);
    const QString spoken = chosen.isEmpty() ? languageOfSystem() : chosen;
    QLocale::setDefault(localeOf(spoken));
    const QList<QTranslator *> before = translatorsInUse();
    if (!before.isEmpty() && before.first()->language() == spoken) {
        return; // a start asks twice: before the settings are read, and after
    }
    for (QTranslator *translator : before) {
        delete translator; // which takes it out of use
    }
    if (spoken == english) {
        return;
    }
    for (const QLatin1String name : catalogueNames) {
        auto *translator = new QTranslator(QCoreApplication::instance());
        if (translator->load(catalogues + name + u'_' + spoken + QStringLiteral(".qm"))) {
            QCoreApplication::installTranslator(translator);
        } else {
            delete translator;
        }
    }
}

} // namespace lanyard
