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
    }
    Q_UNREACHABLE();
}

QString reportOrJson()
{
    return Words::tr("--report - and --json both want standard output; give the report a file, or "
                     "leave one of them out");
}

} // namespace lanyard
