#include "ui/account_row_delegate.h"

#include "ui/account_list_model.h"
#include "ui/look.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace lanyard {

namespace {
constexpr int avatarSize = 40;
constexpr int markSize = 18;
constexpr int gap = 8;
} // namespace

QString secondLineWithin(int width, const QModelIndex &index, const QFontMetrics &metrics)
{
    const QString provider = index.data(AccountListModel::ProviderRole).toString();
    const QString status = index.data(AccountListModel::StatusRole).toString();
    const QString dots(u'…'); // in place of a name, so that what isolates one is measured
    const int rest = width + metrics.horizontalAdvance(dots)
        - metrics.horizontalAdvance(AccountListModel::secondLine(dots, status));
    if (rest < metrics.horizontalAdvance(dots)) { // nothing of it would be left
        return metrics.elidedText(status, Qt::ElideRight, width);
    }
    const QString line = AccountListModel::secondLine(
        metrics.elidedText(provider, Qt::ElideRight, std::max(rest, 0)), status);
    // It takes what isolates a name for wide, so it is asked where there is need only.
    return metrics.horizontalAdvance(line) <= width
        ? line
        : metrics.elidedText(line, Qt::ElideRight, width);
}

void AccountRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    // The style draws what is selected, hovered and focused; the text is ours.
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const bool selected = row.state & QStyle::State_Selected;
    const QPalette::ColorGroup group
        = row.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const QColor text
        = row.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const QRect inside = row.rect.adjusted(gap, gap / 2, -gap, -gap / 2);
    const auto placed = [&](QRect rect) { return QStyle::visualRect(row.direction, inside, rect); };

    painter->save();
    const QRect avatar(inside.left(), inside.center().y() - avatarSize / 2, avatarSize, avatarSize);
    const QString name = index.data(Qt::DisplayRole).toString();
    paintAvatar(*painter, placed(avatar), name, index.data(AccountListModel::SeedRole).toString());

    const bool needsAttention = index.data(AccountListModel::NeedsAttentionRole).toBool();
    const int lineHeight = row.fontMetrics.height();
    const int top = inside.center().y() - lineHeight;
    const int right = inside.right() - (needsAttention ? markSize + gap : 0);
    if (needsAttention) { // beside the name: the words below need the room
        const QRect mark(inside.right() - markSize, top + (lineHeight - markSize) / 2, markSize,
                         markSize);
        painter->drawPixmap(placed(mark),
                            markPixmap(Mark::Exclamation,
                                       selected ? text : toneColor(Tone::Warning, row.palette),
                                       markSize, painter->device()->devicePixelRatioF()));
    }
    const int textLeft = avatar.right() + gap + gap / 2;
    const QRect first(textLeft, top, right - textLeft, lineHeight);
    const QRect second(textLeft, top + lineHeight + 1, inside.right() - textLeft, lineHeight);
    painter->setPen(text);
    QFont bold = row.font;
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    painter->drawText(placed(first), int(Qt::AlignVCenter | Qt::AlignLeading),
                      QFontMetrics(bold).elidedText(name, Qt::ElideRight, first.width()));
    painter->setFont(row.font);
    painter->setPen(selected ? text : secondaryText(row.palette));
    painter->drawText(placed(second), int(Qt::AlignVCenter | Qt::AlignLeading),
                      secondLineWithin(second.width(), index, row.fontMetrics));
    painter->restore();
}

QSize AccountRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {avatarSize * 4, std::max(avatarSize, 2 * option.fontMetrics.height()) + 2 * gap};
}

} // namespace lanyard
