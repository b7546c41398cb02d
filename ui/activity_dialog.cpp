#include "ui/activity_dialog.h"

#include "accounts/chosen_settings.h"
#include "ui/activity_model.h"
#include "ui/flow_layout.h"
#include "ui/info_bar.h"
#include "ui/phrases.h"
#include "ui/record_table.h"
#include "words/grant_text.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <numeric>

namespace lanyard {

namespace {

QSortFilterProxyModel *filterOf(ActivityModel *model)
{
    auto *filter = new QSortFilterProxyModel(model);
    filter->setSourceModel(model);
    filter->setFilterRole(ActivityModel::LineRole);
    filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    return filter;
}

} // namespace

ActivityDialog::ActivityDialog(const Places &places, Clock &clock, QWidget *parent) :
    QDialog(parent), m_places(places), m_clock(clock), m_journal(places), m_watch(m_journal.file()),
    m_model(new ActivityModel(this)), m_shown(filterOf(m_model)), m_bar(new InfoBar(this)),
    m_filter(new QLineEdit), m_table(new RecordTable(m_shown, ActivityModel::WhatColumn)),
    m_nothing(plainLabel()), m_facts(plainLabel())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("activityDialog"));
    setWindowTitle(tr("Activity"));
    makeLayout();

    connect(m_filter, &QLineEdit::textChanged, m_shown,
            &QSortFilterProxyModel::setFilterFixedString);
    connect(m_filter, &QLineEdit::textChanged, this, &ActivityDialog::refresh);
    connect(m_table, &RecordTable::selectionMoved, this, &ActivityDialog::refresh);
    connect(m_copy, &QPushButton::clicked, this, &ActivityDialog::copy);
    connect(m_table, &RecordTable::copyWanted, this, &ActivityDialog::copy);
    connect(m_clear, &QPushButton::clicked, this, &ActivityDialog::askToClear);
    connect(&m_watch, &KeptFileWatch::changed, this, &ActivityDialog::load);
    load();
    m_table->fitColumns();
    m_filter->setFocus(Qt::OtherFocusReason);
}

void ActivityDialog::makeLayout()
{
    const int u = unitOf(this);
    resize(80 * u, 52 * u);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * u, 2 * u, 2 * u, 2 * u);
    column->setSpacing(u);
    column->addWidget(m_bar);
    auto *label = new QLabel(tr("&Filter"));
    label->setBuddy(m_filter);
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setPlaceholderText(tr("Program, account or day"));
    auto *row = new QHBoxLayout;
    row->setSpacing(u);
    row->addWidget(label);
    row->addWidget(m_filter, 1);
    column->addLayout(row);
    m_table->setObjectName(QStringLiteral("activity"));
    m_table->setAccessibleName(tr("Activity"));
    column->addWidget(m_table, 1);
    m_nothing->setObjectName(QStringLiteral("nothing"));
    column->addWidget(m_nothing);
    m_facts->setObjectName(QStringLiteral("facts"));
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_facts);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(QStringLiteral("copyButton"));
    m_clear = buttons->addButton(tr("C&lear…"), QDialogButtonBox::ActionRole);
    m_clear->setObjectName(QStringLiteral("clearButton"));
    for (QPushButton *button : {m_copy, m_clear}) {
        button->setAutoDefault(false);
    }
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    column->addWidget(buttons);
}

void ActivityDialog::load()
{
    auto entries = m_journal.read(m_clock.now());
    m_bar->display(entries ? std::nullopt
                           : std::optional(noticeOfFailure(tr("The activity couldn’t be read"),
                                                           entries.error())));
    m_model->setEntries(entries ? std::move(*entries) : QList<JournalEntry>());
    refresh();
}

void ActivityDialog::refresh()
{
    const QList<int> rows = m_table->selectedRows();
    const QVariant facts = rows.size() == 1
        ? m_shown->index(rows.first(), 0).data(ActivityModel::FactsRole)
        : QVariant();
    m_facts->setText(breakable(facts.toString()));
    m_facts->setVisible(!facts.toString().isEmpty());

    const bool isEmpty = m_model->rowCount() == 0;
    if (!isEmpty) {
        m_nothing->setText(tr("Nothing matches the filter."));
    } else if (readChosenSettings(m_places).value_or(ChosenSettings()).activityDays == 0) {
        m_nothing->setText(tr("No activity is kept. You can change that in the settings."));
    } else {
        m_nothing->setText(journalIsEmpty());
    }
    m_nothing->setVisible(m_shown->rowCount() == 0);
    m_copy->setEnabled(m_shown->rowCount() > 0);
    m_clear->setEnabled(!isEmpty);
}

/// What is chosen; else all that is seen.
void ActivityDialog::copy() const
{
    QList<int> rows = m_table->selectedRows();
    if (rows.isEmpty()) {
        rows.resize(m_shown->rowCount());
        std::iota(rows.begin(), rows.end(), 0);
    }
    QStringList lines;
    for (const int row : std::as_const(rows)) {
        lines += m_shown->index(row, 0).data(ActivityModel::LineRole).toString();
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void ActivityDialog::askToClear()
{
    auto *question = new QMessageBox(QMessageBox::Question, tr("Clear activity"),
                                     tr("Clear all activity?"), QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setObjectName(QStringLiteral("clearQuestion"));
    question->setInformativeText(tr("Lanyard forgets which programs got tokens until now. What "
                                    "they may get stays as it is."));
    QPushButton *clears = question->addButton(tr("C&lear"), QMessageBox::DestructiveRole);
    clears->setObjectName(QStringLiteral("clearAllButton"));
    question->setDefaultButton(question->addButton(QMessageBox::Cancel));
    connect(clears, &QPushButton::clicked, this, &ActivityDialog::clear);
    question->open();
}

void ActivityDialog::clear()
{
    const Result<void> cleared = m_journal.clear();
    load();
    if (!cleared) {
        m_bar->display(noticeOfFailure(tr("The activity couldn’t be cleared"), cleared.error()));
    }
}

} // namespace lanyard
