#pragma once

/// Text below text on a terminal, where a Japanese character is as wide as two Latin ones.
/// Source:  Unicode Standard Annex 11 (wide and fullwidth)

#include <QString>
#include <QStringView>

#include <algorithm>

namespace lanyard {

[[nodiscard]] qsizetype columnsOf(QStringView text); ///< that it takes on a terminal
/// With spaces behind it; one that is wider stays as it is.
[[nodiscard]] QString paddedTo(qsizetype columns, const QString &text);

/// That the widest of the texts of an enumeration takes.
template <typename Value>
[[nodiscard]] qsizetype widest(Value last, QString (*textOf)(Value))
{
    qsizetype columns = 0;
    for (int value = 0; value <= int(last); ++value) {
        columns = std::max(columns, columnsOf(textOf(Value(value))));
    }
    return columns;
}

} // namespace lanyard
