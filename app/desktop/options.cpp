#include "options.h"

#include <QCommandLineParser>

namespace lanyard {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(DesktopOptions)
};
} // namespace

Result<DesktopOptions> readDesktopOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Sign in with your own browser."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption vault(
        QStringLiteral("vault"),
        Words::tr("Where sessions are kept: keychain, file (sealed with a passphrase), or memory "
                  "(until Lanyard ends). Where there are accounts, they say it themselves."),
        QStringLiteral("keychain|file|memory"));
    const QCommandLineOption configDir(
        QStringLiteral("config-dir"),
        Words::tr("Keep accounts, settings and providers below this folder."),
        QStringLiteral("folder"));
    const QCommandLineOption demo(
        QStringLiteral("demo"),
        Words::tr("Start a provider on this computer and sign in there; nothing is kept."));
    parser.addOptions({vault, configDir, demo});

    if (!parser.parse(arguments)) {
        return fail(ErrorKind::Misconfigured, parser.errorText());
    }
    if (parser.isSet(help)) {
        parser.showHelp();
    }
    if (parser.isSet(version)) {
        parser.showVersion();
    }
    if (!parser.positionalArguments().isEmpty()) {
        return fail(
            ErrorKind::Misconfigured,
            Words::tr("Unexpected argument '%1'.").arg(parser.positionalArguments().first()));
    }
    DesktopOptions options;
    const QString choice = parser.value(vault);
    if (choice == QLatin1String("memory")) {
        options.vault = VaultChoice::Memory;
    } else if (choice == QLatin1String("file")) {
        options.vault = VaultChoice::File;
    } else if (choice == QLatin1String("keychain")) {
        options.vault = VaultChoice::Keychain;
    } else if (parser.isSet(vault)) {
        return fail(ErrorKind::Misconfigured,
                    Words::tr("--vault is keychain, file or memory, not '%1'.").arg(choice));
    }
    options.configDir = parser.value(configDir);
    options.demo = parser.isSet(demo);
    return options;
}

} // namespace lanyard
