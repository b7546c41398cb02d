#pragma once

/// Rows of text with their columns below one another.
/// Shape:   columns as wide as their widest cell, two spaces apart; no space at a line's end

#include <QList>
#include <QString>
#include <QStringList>

namespace lanyard {

/// All rows have as many cells. A cell is plain text already.
[[nodiscard]] QString asTable(const QList<QStringList> &rows);

} // namespace lanyard
