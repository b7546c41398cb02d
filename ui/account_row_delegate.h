#pragma once

/// Paints one account: avatar, name, provider and status in words, and a mark where it needs the
/// person. All colours are the palette's.

#include <QStyledItemDelegate>

namespace lanyard {

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
