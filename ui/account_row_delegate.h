#pragma once

/// Paints one account: avatar, name, provider and status in words, and a mark where it needs the
/// person. All colours are the palette's.

#include <QStyledItemDelegate>

namespace lanyard {

/// The line as it is drawn where there is that much room: the status stays whole, since it is what
/// the row is looked at for.
[[nodiscard]] QString secondLineWithin(int width, const QModelIndex &index,
                                       const QFontMetrics &metrics);

class AccountRowDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace lanyard
