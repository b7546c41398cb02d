#pragma once

/// Which programs got or asked for tokens: the journal as a table. It shows what others write as it
/// happens.

#include "accounts/journal.h"
#include "accounts/kept_file_watch.h"
#include "accounts/places.h"
#include "base/clock.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;

namespace lanyard {

class ActivityModel;
class InfoBar;
class RecordTable;

class ActivityDialog final : public QDialog {
    Q_OBJECT
public:
    /// `clock` outlives it.
    ActivityDialog(const Places &places, Clock &clock, QWidget *parent);

private:
    void makeLayout();
    void load();
    void refresh();
    void copy() const;
    void askToClear();
    void clear();

    const Places m_places;
    Clock &m_clock;
    const Journal m_journal;
    const KeptFileWatch m_watch;
    ActivityModel *m_model;
    QSortFilterProxyModel *m_shown;
    InfoBar *m_bar;
    QLineEdit *m_filter;
    RecordTable *m_table;
    QLabel *m_nothing; ///< in the place of the table's rows
    QLabel *m_facts;
    QPushButton *m_copy;
    QPushButton *m_clear;
};

} // namespace lanyard
