#include "ui/grant_model.h"

#include "ui/look.h"
#include "ui/phrases.h"

#include <QLocale>

#include <utility>

namespace lanyard {

namespace {

constexpr qsizetype longestPath = 300;

QString permissionsOf(const Grant &grant)
{
    const QString permissions = permissionText(grant.scope);
    return grant.resource.isEmpty() ? permissions
                                    : GrantModel::tr("%1; for %2 alone", "permissions; an API")
                                          .arg(permissions, isolated(shownAddress(grant.resource)));
}

QString untilOf(const Grant &grant)
{
    if (grant.isSuspended) {
        return GrantModel::tr("Asked again");
    }
    return grant.until ? QLocale().toString(grant.until->toLocalTime(), QLocale::ShortFormat)
                       : GrantModel::tr("You revoke it");
}

} // namespace

void GrantModel::setRows(QList<Row> rows)
{
    if (rows == m_rows) {
        return; // what is chosen stays chosen
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int GrantModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int GrantModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant GrantModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows.at(index.row());
    QString text;
    switch (index.column()) {
    case ProgramColumn:
        text = plainText(row.grant.program, longestPath);
        break;
    case AccountColumn:
        text = isolated(row.account);
        break;
    case PermissionsColumn:
        text = permissionsOf(row.grant);
        break;
    case UntilColumn:
        text = untilOf(row.grant);
        break;
    default:
        break;
    }
    if (role == Qt::ToolTipRole) { // a cell may be too narrow
        return plainToolTip(text);
    }
    return role == Qt::DisplayRole ? QVariant(text) : QVariant();
}

QVariant GrantModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (section) {
    case ProgramColumn:
        return tr("Program");
    case AccountColumn:
        return tr("Account");
    case PermissionsColumn:
        return tr("Permissions");
    case UntilColumn:
        return tr("Until");
    default:
        return {};
    }
}

} // namespace lanyard
