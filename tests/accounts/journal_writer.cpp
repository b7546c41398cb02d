/// journal_writer FOLDER NAME COUNT: writes COUNT entries of the account NAME into the journal
/// below FOLDER. COUNT 0: for ever, until it is killed.

#include "accounts/journal.h"

#include <QCoreApplication>

using namespace lanyard;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const Journal journal(Places::below(arguments.at(1)));
    JournalEntry entry;
    entry.at = QDateTime::currentDateTimeUtc();
    entry.accountId = arguments.at(2);
    entry.accountName = arguments.at(2);
    const int count = arguments.at(3).toInt();
    for (int number = 1; count == 0 || number <= count; ++number) {
        entry.resource = QStringLiteral("https://api.example.com/%1").arg(number);
        Result<void> written = journal.append(entry);
        while (!written && written.error().kind == ErrorKind::Busy) {
            written = journal.append(entry);
        }
        if (!written) {
            return 1;
        }
    }
    return 0;
}
