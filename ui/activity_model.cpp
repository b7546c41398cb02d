#include "ui/activity_model.h"

#include "ui/phrases.h"
#include "words/grant_text.h"

#include <QLocale>

#include <algorithm>

namespace lanyard {

namespace {

ToolQuestion questionOf(const JournalEntry &entry)
{
    return {.program = entry.program,
            .isProgramThere = true,
            .command = entry.command,
            .terminal = entry.terminal,
            .account = entry.accountName,
            .scope = {},
            .resource = entry.resource,
            .canBeKept = false};
}

QString whatOf(const JournalEntry &entry)
{
    const QString tool = isolated(toolName(questionOf(entry)));
    switch (entry.decision) {
    case TokenDecision::NotAsked:
        return ActivityModel::tr("Token given to %1").arg(tool);
    case TokenDecision::Granted:
        return ActivityModel::tr("Token given to %1, which you always allow").arg(tool);
    case TokenDecision::AllowedOnce:
        return ActivityModel::tr("Token given to %1, allowed once").arg(tool);
    case TokenDecision::AllowedAlways:
        return ActivityModel::tr("Token given to %1, always allowed from then on").arg(tool);
    case TokenDecision::Refused:
        return ActivityModel::tr("Token refused to %1").arg(tool);
    case TokenDecision::NobodyToAsk:
        return ActivityModel::tr("Token refused to %1, as nobody was there to ask").arg(tool);
    }
    Q_UNREACHABLE();
}

QString timeOf(const JournalEntry &entry)
{
    return QLocale().toString(entry.at.toLocalTime(), QLocale::ShortFormat);
}

QString factsOf(const JournalEntry &entry)
{
    QStringList facts = toolFacts(questionOf(entry));
    if (!entry.scope.isEmpty()) {
        facts += ActivityModel::tr("Permissions: %1").arg(permissionText(entry.scope));
    }
    return facts.join(u'\n');
}

} // namespace

void ActivityModel::setEntries(QList<JournalEntry> entries)
{
    std::reverse(entries.begin(), entries.end());
    if (entries == m_entries) {
        return; // what is chosen stays chosen
    }
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    const JournalEntry &entry = m_entries.at(index.row());
    const QString account = isolated(entry.accountName);
    if (role == FactsRole) {
        return factsOf(entry);
    }
    if (role == LineRole) {
        return QStringList({timeOf(entry), account, whatOf(entry),
                            factsOf(entry).replace(u'\n', QLatin1String("; "))})
            .join(u'\t');
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case TimeColumn:
        return timeOf(entry);
    case AccountColumn:
        return account;
    case WhatColumn:
        return whatOf(entry);
    default:
        return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case AccountColumn:
        return tr("Account");
    case WhatColumn:
        return tr("What happened");
    default:
        return {};
    }
}

} // namespace lanyard
