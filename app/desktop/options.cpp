#include "options.h"

#include <QCommandLineParser>

namespace lanyard {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(DesktopOptions)
};
/// An action, an address, or nothing of the kind.
Result<StartWish::What> wishOf(const QString &action, const QStringList &addresses)
{
    if (!action.isEmpty()) {
        const auto wish = actionNamed(action);
        return wish
            ? Result<StartWish::What>(*wish)
            : fail(ErrorKind::Misconfigured,
                   Words::tr("--action is add-account or copy-token, not '%1'.").arg(action));
    }
    for (const QString &address : addresses) {
        if (address != returnAddress) {
            return fail(ErrorKind::Misconfigured,
                        Words::tr("Unexpected argument '%1'.").arg(address));
        }
    }
    return addresses.isEmpty() ? StartWish::What::Show : StartWish::What::Return;
}

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
    const QCommandLineOption background(
        QStringLiteral("background"),
        Words::tr("Start without a window, as at login; the icon in the tray, or the next start, "
                  "shows it."));
    const QCommandLineOption action(
        QStringLiteral("action"),
        Words::tr("Show the window for this; in the one that runs, where there is one."),
        QStringLiteral("add-account|copy-token"));
    parser.addOptions({vault, configDir, demo, background, action});
    parser.addPositionalArgument(
        QStringLiteral("address"),
        Words::tr("Where the browser comes back to: app.lanyard.lanyard:/return. Nothing else."),
        QStringLiteral("[address]"));

    if (!parser.parse(arguments)) {
        return fail(ErrorKind::Misconfigured, parser.errorText());
    }
    if (parser.isSet(help)) {
        parser.showHelp();
    }
    if (parser.isSet(version)) {
        parser.showVersion();
    }
    const auto wish = wishOf(parser.value(action), parser.positionalArguments());
    if (!wish) {
        return fail(wish.error());
    }
    DesktopOptions options;
    options.wish = parser.isSet(background) && *wish == StartWish::What::Show
        ? StartWish::What::StayHidden
        : *wish;
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
