#include "words/command_doctor.h"

#include "words/command_words.h"

namespace lanyard {

using command_words::Words;

QString doctorHelpText(DoctorHelp text)
{
    switch (text) {
    case DoctorHelp::Doctor:
        return Words::tr("Look at what signing in needs, and say what is wrong and what helps");
    case DoctorHelp::Whom:
        return Words::tr("An account’s name, or an issuer or e-mail address; left out, every "
                         "account");
    case DoctorHelp::Browser:
        return Words::tr("Open a page of Lanyard’s in your browser, and see whether it comes back");
    case DoctorHelp::Refresh:
        return Words::tr("Have the provider renew the session, which replaces it");
    case DoctorHelp::Report:
        return Words::tr("Write all of it, without secrets, into this file, or for - to standard "
                         "output, for whoever helps you");
    case DoctorHelp::Provider:
        return Words::tr("What sign-in providers do");
    case DoctorHelp::ProviderCheck:
        return Words::tr("Say what a provider does right and wrong for native sign-in, each with "
                         "the section of the standard");
    case DoctorHelp::ProviderIssuer:
        return Words::tr("The provider, by its issuer address or an e-mail address there");
    case DoctorHelp::SignIn:
        return Words::tr("Try as well what only a sign-in shows: you sign in up to three times, "
                         "and nothing of it is kept");
    case DoctorHelp::ClientId:
        return Words::tr("The client id to sign in with; else Lanyard registers itself, where the "
                         "provider lets it");
    }
    Q_UNREACHABLE();
}

QString reportOrJson()
{
    return Words::tr("--report - and --json both want standard output; give the report a file, or "
                     "leave one of them out");
}

} // namespace lanyard
