/// An application that embeds Lanyard: the world, the accounts, and a provider that came along.
/// usage: consumer FOLDER

#include <accounts/account_store.h>
#include <accounts/provider_catalog.h>
#include <accounts/system_environment.h>

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto places = lanyard::Places::below(application.arguments().value(1));
    const auto world = lanyard::SystemEnvironment::create(QStringLiteral("com.example.Consumer"),
                                                          lanyard::VaultChoice::Memory);
    if (!world) {
        std::fprintf(stderr, "%s\n", qPrintable(world.error().detail));
        return 1;
    }
    const lanyard::AccountStore store((*world)->environment(), places);
    const auto provider = lanyard::ProviderCatalog::load(places).find(QStringLiteral("gitlab"));
    if (!provider || !store.accounts().isEmpty()) {
        std::fprintf(stderr, "gitlab's file did not come along\n");
        return 1;
    }
    std::printf("%s\n", qPrintable(provider->name));
    return 0;
}
