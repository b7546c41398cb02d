#include "languages.h"
#include "support/files.h"
#include "support/patience.h"
#include "words/columns.h"
#include "words/error_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace lanyard;

namespace {

struct Message {
    QString source;
    QStringList translations; ///< one for each plural form
    bool isFinished = true;
};

QList<Message> messagesOf(const QString &catalogue)
{
    QFile file(catalogue);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QList<Message> messages;
    QXmlStreamReader reader(&file);
    bool isPlural = false;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        const QXmlStreamAttributes attributes = reader.attributes();
        if (reader.name() == QLatin1String("message")) {
            isPlural = attributes.hasAttribute(QLatin1String("numerus"));
            messages.append(Message());
        } else if (reader.name() == QLatin1String("source")) {
            messages.last().source = reader.readElementText();
        } else if (reader.name() == QLatin1String("translation")) {
            messages.last().isFinished = !attributes.hasAttribute(QLatin1String("type"));
            if (!isPlural) {
                messages.last().translations.append(reader.readElementText());
            }
        } else if (reader.name() == QLatin1String("numerusform")) {
            messages.last().translations.append(reader.readElementText());
        }
    }
    return reader.hasError() ? QList<Message>() : messages;
}

QStringList found(const QString &pattern, const QString &text)
{
    QStringList all;
    auto matches = QRegularExpression(pattern).globalMatch(text);
    while (matches.hasNext()) {
        all += matches.next().captured();
    }
    all.sort();
    return all;
}

/// What has to be the same in every language; of a plural's forms, some do without the number.
QStringList fixedParts(const QString &text)
{
    QStringList parts = found(QStringLiteral(R"(\{[A-Za-z]+\}|%L?[1-9]|--[a-z][a-z-]+|\n)"), text);
    parts.removeDuplicates();
    return parts;
}

qsizetype mnemonics(const QString &text)
{
    return found(QStringLiteral(R"((?<!&)&(?![&\s]))"), text).size();
}

} // namespace

/// The catalogues, whole and fit for their sources, and who chooses among them.
class LanguagesTest : public QObject {
    Q_OBJECT

    static QStringList translated() { return availableLanguages().mid(1); }
    static void eachLanguage()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : translated()) {
            QTest::newRow(qPrintable(language)) << language;
        }
    }
    static QString catalogueOf(const QString &language)
    {
        return QStringLiteral(LANYARD_CATALOGUES "/lanyard_%1.ts").arg(language);
    }

private Q_SLOTS:
    void cleanup() { speak(QStringLiteral("en")); }

    void thereAreThese()
    {
        QCOMPARE(availableLanguages(),
                 (QStringList{QStringLiteral("en"), QStringLiteral("ar"), QStringLiteral("de"),
                              QStringLiteral("es"), QStringLiteral("fr"), QStringLiteral("ja")}));
        QCOMPARE(ownNameOf(QStringLiteral("en")), QStringLiteral("English"));
        QCOMPARE(ownNameOf(QStringLiteral("fr")), QStringLiteral("Français"));
        QCOMPARE(ownNameOf(QStringLiteral("ja")), QStringLiteral("日本語"));
    }

    void everyTextIsTranslated_data() { eachLanguage(); }
    void everyTextIsTranslated()
    {
        QFETCH(const QString, language);
        const QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("lanyard_%1.ts").arg(language));
        QVERIFY(QFile::copy(catalogueOf(language), copy));
        QProcess update;
        update.start(QStringLiteral(LANYARD_LUPDATE), {QStringLiteral(LANYARD_SOURCE), copy});
        QVERIFY(update.waitForFinished(kPatience));
        QVERIFY2(update.exitCode() == 0, update.readAllStandardError().constData());

        const QList<Message> messages = messagesOf(copy);
        QVERIFY(messages.size() > 1000);
        for (const Message &message : messages) {
            QVERIFY2(message.isFinished && !message.translations.isEmpty()
                         && !message.translations.contains(QString()),
                     qPrintable(message.source + QStringLiteral(": ./dev translate, and say it")));
        }
        QVERIFY2(contentOf(copy) == contentOf(catalogueOf(language)),
                 "it holds texts that are gone: ./dev translate");
    }

    void whatIsNoWordStays_data() { eachLanguage(); }
    void whatIsNoWordStays()
    {
        QFETCH(const QString, language);
        for (const Message &message : messagesOf(catalogueOf(language))) {
            for (const QString &translation : message.translations) {
                QVERIFY2(!translation.isEmpty(), qPrintable(message.source));
                QVERIFY2(fixedParts(translation) == fixedParts(message.source),
                         qPrintable(message.source + QLatin1String(" -> ") + translation));
                QVERIFY2(mnemonics(translation) == mnemonics(message.source),
                         qPrintable(message.source + QLatin1String(" -> ") + translation));
            }
        }
    }

    void whatIsChosenIsSpokenAtOnce_data() { eachLanguage(); }
    void whatIsChosenIsSpokenAtOnce()
    {
        QFETCH(const QString, language);
        const auto says
            = [] { return QCoreApplication::translate("BrowserPage", "You can close this tab."); };
        const QString english = says();
        speak(language);
        QVERIFY(says() != english);
        QCOMPARE(QLocale().language(), QLocale(language).language());
        QVERIFY2(QCoreApplication::translate("QPlatformTheme", "Cancel") != QLatin1String("Cancel"),
                 "what Qt itself says is not there");
        speak(QStringLiteral("en"));
        QCOMPARE(says(), english);
    }

    void aCountryAndAnUnknownLanguage()
    {
        speak(QStringLiteral("de-AT"));
        const QString german
            = QCoreApplication::translate("BrowserPage", "You can close this tab.");
        speak(QStringLiteral("de"));
        QCOMPARE(QCoreApplication::translate("BrowserPage", "You can close this tab."), german);
        speak(QStringLiteral("tlh")); // then it is the system's, which own_home.sh made none
        QVERIFY(QCoreApplication::translate("BrowserPage", "You can close this tab.") != german);
    }

    void aCommandSpeaksThePersonsLanguage_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("isEnglish");
        QTest::newRow("a locale") << "LC_ALL"
                                  << "de_DE.UTF-8" << false;
        QTest::newRow("one with a country") << "LC_ALL"
                                            << "es_MX.UTF-8" << false;
        QTest::newRow("one of ours after others") << "LANGUAGE"
                                                  << "tlh:ja:de" << false;
        QTest::newRow("English first") << "LANGUAGE"
                                       << "en_US:de" << true;
        QTest::newRow("none of ours") << "LC_ALL"
                                      << "fi_FI.UTF-8" << true;
        QTest::newRow("for programs") << "LC_ALL"
                                      << "C.UTF-8" << true;
    }
    void aCommandSpeaksThePersonsLanguage()
    {
        QFETCH(const QString, variable);
        QFETCH(const QString, value);
        QFETCH(const bool, isEnglish);
        QProcess command;
        auto environment = QProcessEnvironment::systemEnvironment();
        if (variable == QLatin1String("LANGUAGE")) { // which counts with a locale only
            environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("de_DE.UTF-8"));
        }
        environment.insert(variable, value);
        command.setProcessEnvironment(environment);
        command.start(QStringLiteral(LANYARD_EXECUTABLE), {QStringLiteral("--help")});
        QVERIFY(command.waitForFinished(kPatience));
        const QByteArray said = command.readAllStandardOutput();
        QVERIFY(said.contains("lanyard"));
        QCOMPARE(said.contains("Sign in to an account"), isEnglish);
    }

    void columnsFollowTheCharacters()
    {
        QCOMPARE(columnsOf(u"Lanyard"), 7);
        QCOMPARE(columnsOf(u"キーリング"), 10);
        QCOMPARE(columnsOf(u"e\u0301"), 1);
        QCOMPARE(columnsOf(u"\u2068a\u2069"), 1);
        QCOMPARE(paddedTo(6, QStringLiteral("鍵")), QStringLiteral("鍵    "));
        QCOMPARE(paddedTo(1, QStringLiteral("鍵")), QStringLiteral("鍵"));
    }
};

QTEST_GUILESS_MAIN(LanguagesTest)
#include "languages_test.moc"
