#pragma once

/// Which programs may have tokens without a question, as rows.

#include "agent/grants.h"

#include <QAbstractTableModel>

namespace lanyard {

class GrantModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { ProgramColumn, AccountColumn, PermissionsColumn, UntilColumn, Columns };

    /// A grant, and what its account is called.
    struct Row {
        Grant grant;
        QString account;

        friend bool operator==(const Row &, const Row &) = default;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(QList<Row> rows);
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QList<Row> m_rows;
};

} // namespace lanyard
