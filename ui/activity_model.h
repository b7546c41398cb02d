#pragma once

/// What is in the journal, as rows: the latest first.

#include "accounts/journal.h"

#include <QAbstractTableModel>

namespace lanyard {

class ActivityModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { TimeColumn, AccountColumn, WhatColumn, Columns };
    enum Role {
        FactsRole = Qt::UserRole, ///< what else is known; lines
        LineRole, ///< all of it, for a text; also what is searched
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(QList<JournalEntry> entries); ///< the oldest first

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QList<JournalEntry> m_entries;
};

} // namespace lanyard
