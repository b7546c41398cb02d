#include "ui/record_table.h"

#include "ui/look.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace lanyard {

RecordTable::RecordTable(QAbstractItemModel *model, int stretched, QWidget *parent) :
    QTableView(parent), m_stretched(stretched)
{
    setModel(model);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setAlternatingRowColors(true);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(std::max(24, 3 * unitOf(this)));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(m_stretched, QHeaderView::Stretch);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RecordTable::selectionMoved);
}

QList<int> RecordTable::selectedRows() const
{
    QList<int> rows;
    const auto chosen = selectionModel()->selectedRows();
    for (const QModelIndex &index : chosen) {
        rows.append(index.row());
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

void RecordTable::fitColumns()
{
    const int widest = 40 * fontMetrics().averageCharWidth();
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (column != m_stretched) {
            setColumnWidth(column,
                           std::min(widest,
                                    std::max(sizeHintForColumn(column),
                                             horizontalHeader()->sectionSizeHint(column))
                                        + 2 * unitOf(this)));
        }
    }
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        event->accept();
        Q_EMIT copyWanted();
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace lanyard
