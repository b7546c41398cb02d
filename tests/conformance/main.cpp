/// Runs the rows of the conformance table and prints it.
/// Usage:  conformance [SECTION or ROW]...    nothing = all of them
///         conformance --summary              the lines that README holds
/// Exit:   0 = no row is red; 2 = there is no such section or row

#include "rows/rows.h"
#include "summary.h"
#include "table.h"

#include <QApplication>

using namespace lanyard;

namespace {

bool isWanted(const QStringList &wanted, const Section &section, const Row &row)
{
    return wanted.isEmpty() || wanted.contains(QString::fromLatin1(section.name))
        || wanted.contains(QString::fromUtf8(row.name));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // some rows are about the window
    const QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false); // and others come after them
    const QStringList wanted = QCoreApplication::arguments().mid(1);
    QTextStream out(stdout);
    Transcript transcript;
    Judge judge(transcript);
    if (wanted == QStringList{QStringLiteral("--summary")}) {
        out << summaryForReadme(judge);
        return 0;
    }
    Table table(out);
    bool hasAny = false;
    for (const Section &section : sections()) {
        for (const Row &row : section.rows()) {
            if (isWanted(wanted, section, row)) {
                hasAny = true;
                table.add(row, judge.judge(row));
            }
        }
    }
    table.close(transcript);
    return !hasAny ? 2 : table.red() == 0 ? 0 : 1;
}
