#include "ui/tray_icon.h"

#include <QPainter>
#include <QPainterPath>

namespace lanyard {

namespace {

/// The drawing's own: 16 by 16.
constexpr qreal side = 16;

void drawBadge(QPainter &painter, const QColor &color)
{
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(3.5, 0), QPointF(7, 6.5));
    painter.drawLine(QPointF(12.5, 0), QPointF(9, 6.5));
    QPainterPath card;
    card.addRoundedRect(QRectF(2, 6, 12, 9.5), 1.5, 1.5);
    QPainterPath person;
    person.addEllipse(QPointF(8, 9.25), 1.6, 1.6);
    person.moveTo(4.8, 14.2);
    person.cubicTo(QPointF(4.8, 10.7), QPointF(11.2, 10.7), QPointF(11.2, 14.2));
    painter.fillPath(card.subtracted(person), color);
}

/// What is drawn on top stands apart from what is below it.
void cutOut(QPainter &painter, const QPainterPath &shape)
{
    painter.setCompositionMode(QPainter::CompositionMode_Clear);
    painter.fillPath(shape, Qt::black);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
}

void drawDot(QPainter &painter, const QColor &color)
{
    constexpr QPointF place(12.5, 12.5);
    QPainterPath around;
    around.addEllipse(place, 4.5, 4.5);
    cutOut(painter, around);
    QPainterPath dot;
    dot.addEllipse(place, 3.25, 3.25);
    painter.fillPath(dot, color);
}

void drawSlash(QPainter &painter, const QColor &color)
{
    QPainterPath line(QPointF(1, 1.5));
    line.lineTo(15, 15.5);
    QPainterPathStroker stroker;
    stroker.setWidth(4.2);
    cutOut(painter, stroker.createStroke(line));
    painter.setPen(QPen(color, 1.6));
    painter.drawPath(line);
}

} // namespace

QPixmap trayPixmap(TrayShape shape, const QColor &color, int size)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / side, size / side);
    drawBadge(painter, color);
    switch (shape) {
    case TrayShape::Normal:
        break;
    case TrayShape::NeedsAttention:
        drawDot(painter, color);
        break;
    case TrayShape::Offline:
        drawSlash(painter, color);
        break;
    }
    return pixmap;
}

QIcon trayIcon(TrayShape shape, const QColor &color)
{
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48}) {
        icon.addPixmap(trayPixmap(shape, color, size));
    }
    return icon;
}

} // namespace lanyard
