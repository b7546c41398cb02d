#include "table.h"

#include "words/columns.h"

namespace lanyard {

QString asTable(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(qMax(widths.size(), row.size()));
        for (qsizetype column = 0; column < row.size(); ++column) {
            widths[column] = qMax(widths[column], columnsOf(row[column]));
        }
    }
    QString table;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            line += paddedTo(widths[column] + 2, row[column]);
        }
        table += line.trimmed() + u'\n';
    }
    return table;
}

} // namespace lanyard
