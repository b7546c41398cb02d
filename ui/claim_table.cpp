#include "ui/claim_table.h"

#include "ui/phrases.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QResizeEvent>

#include <algorithm>

namespace lanyard {

namespace {

constexpr int asItIs = Qt::UserRole; ///< without the places where it may break

QTableWidgetItem *itemOf(const QString &text)
{
    auto *item = new QTableWidgetItem(breakable(text));
    item->setData(asItIs, text);
    item->setData(Qt::AccessibleTextRole, text);
    item->setTextAlignment(Qt::AlignLeading | Qt::AlignTop);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

} // namespace

ClaimTable::ClaimTable(QWidget *parent) : QTableWidget(0, 3, parent)
{
    setHorizontalHeaderLabels({tr("Claim"), tr("Meaning"), tr("Value")});
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setStretchLastSection(true);
    verticalHeader()->setVisible(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ClaimTable::display(const QList<ClaimRow> &rows)
{
    setRowCount(int(rows.size()));
    for (int row = 0; row < rowCount(); ++row) {
        setText(row, 0, rows[row].claim);
        setText(row, 1, rows[row].meaning);
        setText(row, 2, rows[row].value);
    }
    fit();
}

/// What stays the same is not told anew to a screen reader.
void ClaimTable::setText(int row, int column, const QString &text)
{
    const QTableWidgetItem *there = item(row, column);
    if (!there || there->data(asItIs).toString() != text) {
        setItem(row, column, itemOf(text));
    }
}

void ClaimTable::fit()
{
    const int width = viewport()->width();
    for (int column = 0; column < 2; ++column) {
        const int wanted
            = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        setColumnWidth(column, std::min(wanted, width / 3));
    }
    resizeRowsToContents();
    setFixedHeight(horizontalHeader()->sizeHint().height() + verticalHeader()->length()
                   + 2 * frameWidth());
}

void ClaimTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        fit();
    }
}

/// Qt would copy the text with the places where it may break.
void ClaimTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        if (const QTableWidgetItem *item = currentItem()) {
            QGuiApplication::clipboard()->setText(item->data(asItIs).toString());
        }
        event->accept();
        return;
    }
    QTableWidget::keyPressEvent(event);
}

} // namespace lanyard
