#include "ui/centred_button.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace lanyard {

void CentredButton::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    QStylePainter painter(this);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);

    constexpr int gap = 4;
    const QRect inside = style()->subElementRect(QStyle::SE_PushButtonContents, &option, this);
    const int flags = Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::AlignLeft | Qt::AlignAbsolute;
    const QSize icon = option.icon.isNull() ? QSize(-gap, 0) : option.iconSize;
    const QSize text = option.fontMetrics.size(Qt::TextShowMnemonic, option.text);
    const int wide = icon.width() + gap + text.width();
    const int left = inside.left() + (inside.width() - wide) / 2;
    const auto place = [&](int from, int width) {
        return QStyle::visualRect(option.direction, inside,
                                  QRect(from, inside.top(), width, inside.height()));
    };
    const bool isEnabled = option.state & QStyle::State_Enabled;
    if (!option.icon.isNull()) {
        option.icon.paint(&painter, place(left, icon.width()), Qt::AlignCenter,
                          isEnabled ? QIcon::Normal : QIcon::Disabled);
    }
    painter.drawItemText(place(left + icon.width() + gap, text.width()), flags, option.palette,
                         isEnabled, option.text, QPalette::ButtonText);
    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.rect = style()->subElementRect(QStyle::SE_PushButtonFocusRect, &option, this);
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
    }
}

} // namespace lanyard
