#pragma once

/// A table of what was, or is, one record a row: whole rows are chosen, nothing is edited in it,
/// and Tab goes on to what comes after it.

#include <QTableView>

namespace lanyard {

class RecordTable final : public QTableView {
    Q_OBJECT
public:
    /// `stretched` is the column that takes what is left.
    RecordTable(QAbstractItemModel *model, int stretched, QWidget *parent = nullptr);

    /// Of what is chosen, in the order that they are seen.
    [[nodiscard]] QList<int> selectedRows() const;
    /// As wide as what is in them, within reason.
    void fitColumns();

Q_SIGNALS:
    void selectionMoved();
    void copyWanted(); ///< by the keyboard: whole rows, and not one cell

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    const int m_stretched;
};

} // namespace lanyard
