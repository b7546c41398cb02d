#pragma once

/// The table that `./dev conformance` prints, and what its rows add up to.

#include "judge.h"

#include <QTextStream>

namespace lanyard {

class Table {
public:
    explicit Table(QTextStream &out);

    void add(const Row &row, const Verdict &verdict);
    /// The last row is about all requests of the run; then the closing line.
    void close(const Transcript &transcript);

    [[nodiscard]] int red() const { return m_red; }
    /// "61 rows: 61 green, 0 red; 7 wait, 16 do not apply"
    [[nodiscard]] QString summary() const;

private:
    void line(const QString &name, const QString &does, const QString &did, const QString &cost,
              const QString &verdict);

    QTextStream &m_out;
    int m_green = 0;
    int m_red = 0;
    int m_waits = 0;
    int m_notApplicable = 0;
};

} // namespace lanyard
