/// account_index_writer FOLDER NAME COUNT: adds NAME-1 … NAME-COUNT to the index below FOLDER, one
/// change each. Several of them at once show that no process loses another's change.

#include "accounts/account_index.h"

#include <QCoreApplication>

using namespace lanyard;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    AccountIndex index(Places::below(arguments.at(1)));
    for (int number = 1; number <= arguments.at(3).toInt(); ++number) {
        AccountEntry entry;
        entry.id = QStringLiteral("%1-%2").arg(arguments.at(2)).arg(number);
        entry.name = entry.id;
        entry.subject = entry.id;
        index.update([&entry](QList<AccountEntry> &entries) { entries.append(entry); },
                     &application,
                     [](const Result<QList<AccountEntry>> &updated) {
                         QCoreApplication::exit(updated ? 0 : 1);
                     });
        if (QCoreApplication::exec() != 0) {
            return 1;
        }
    }
    return 0;
}
