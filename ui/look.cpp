#include "ui/look.h"

#include <QFontMetrics>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QStringList>
#include <QTextDocument>
#include <QWidget>

#include <algorithm>
#include <array>

namespace lanyard {

namespace {

// White text on each is at least 4.5:1 (WCAG 1.4.3).
constexpr std::array<QRgb, 8> tileColors{0xff1f5fa8, 0xff7a3e9d, 0xff2e7d32, 0xffa8441f,
                                         0xff00695c, 0xffad1457, 0xff5d4037, 0xff455a64};

QColor tileColor(const QString &seed)
{
    // Not qHash: its seed differs from run to run, and a colour should stay.
    quint32 sum = 2166136261U;
    for (const char byte : seed.toUtf8()) {
        sum = (sum ^ static_cast<unsigned char>(byte)) * 16777619U;
    }
    return QColor::fromRgb(tileColors[sum % tileColors.size()]);
}

QColor mixed(const QColor &first, const QColor &second, qreal share)
{
    const auto part = [share](float a, float b) { return float(a * share + b * (1 - share)); };
    return QColor::fromRgbF(part(first.redF(), second.redF()),
                            part(first.greenF(), second.greenF()),
                            part(first.blueF(), second.blueF()));
}

QPixmap blank(int size, qreal ratio)
{
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

void paintLetters(QPainter &painter, const QRectF &place, const QString &letters)
{
    QFont font = painter.font();
    font.setPixelSize(std::max(8, int(place.height() * 0.4)));
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(place, Qt::AlignCenter, letters);
}

// On a field of 24 × 24.
void strokeMark(QPainter &painter, Mark mark)
{
    switch (mark) {
    case Mark::Check:
        painter.drawEllipse(QPointF(12, 12), 10, 10);
        painter.drawPolyline(QPolygonF({{7.5, 12.5}, {10.7, 15.7}, {16.5, 9}}));
        return;
    case Mark::Exclamation:
        painter.drawPolygon(QPolygonF({{12, 3}, {22, 21}, {2, 21}}));
        painter.drawLine(QPointF(12, 9.5), QPointF(12, 14.5));
        painter.drawPoint(QPointF(12, 17.8));
        return;
    case Mark::Info:
        painter.drawEllipse(QPointF(12, 12), 10, 10);
        painter.drawLine(QPointF(12, 11), QPointF(12, 17));
        painter.drawPoint(QPointF(12, 7.2));
        return;
    case Mark::Clock:
        painter.drawEllipse(QPointF(12, 12), 10, 10);
        painter.drawPolyline(QPolygonF({{12, 6}, {12, 12}, {16, 14.5}}));
        return;
    case Mark::Dot:
        painter.setBrush(painter.pen().color());
        painter.drawEllipse(QPointF(12, 12), 4, 4);
        return;
    case Mark::Ring:
        painter.drawEllipse(QPointF(12, 12), 4, 4);
        return;
    }
}

} // namespace

int unitOf(const QWidget *widget)
{
    return std::max(8, (widget->fontMetrics().height() + 1) / 2);
}

QFont titleFont(const QFont &base)
{
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * 1.5);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont headingFont(const QFont &base)
{
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * 1.15);
    font.setWeight(QFont::DemiBold);
    return font;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
}

QColor secondaryText(const QPalette &palette)
{
    return mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.72);
}

QColor toneColor(Tone tone, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Info:
        return QColor::fromRgb(dark ? 0xff8ab4f8 : 0xff1f5fa8);
    case Tone::Good:
        return QColor::fromRgb(dark ? 0xff57c26f : 0xff1a7f37);
    case Tone::Warning:
        return QColor::fromRgb(dark ? 0xffe3b341 : 0xff8a5a00);
    case Tone::Bad:
        return QColor::fromRgb(dark ? 0xffff8a80 : 0xffb3261e);
    }
    return {};
}

QColor toneFill(Tone tone, const QPalette &palette)
{
    return mixed(toneColor(tone, palette), palette.color(QPalette::Window), 0.12);
}

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    setPlain(*label);
    label->setText(text);
    return label;
}

void setPlain(QLabel &label)
{
    label.setTextFormat(Qt::PlainText); // before there is a text to guess from
    label.setWordWrap(true);
    label.setMinimumWidth(1);
}

QString plainToolTip(const QString &text)
{
    return Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal);
}

QString plainButtonText(const QString &text)
{
    return QString(text).replace(u'&', QStringLiteral("&&"));
}

QPixmap markPixmap(Mark mark, const QColor &color, int size, qreal ratio)
{
    QPixmap pixmap = blank(size, ratio);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / 24.0, size / 24.0);
    painter.setPen(QPen(color, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    strokeMark(painter, mark);
    return pixmap;
}

QString initialsOf(const QString &name)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    QString initials;
    for (const QString &word : {words.value(0), words.size() > 1 ? words.last() : QString()}) {
        // A letter outside the BMP is two code units.
        initials += word.left(!word.isEmpty() && word.at(0).isHighSurrogate() ? 2 : 1).toUpper();
    }
    return initials.isEmpty() ? QStringLiteral("?") : initials;
}

void paintAvatar(QPainter &painter, const QRectF &place, const QString &name, const QString &seed)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tileColor(seed));
    painter.drawEllipse(place);
    paintLetters(painter, place, initialsOf(name));
    painter.restore();
}

QPixmap avatarPixmap(const QString &name, const QString &seed, int size, qreal ratio)
{
    QPixmap pixmap = blank(size, ratio);
    QPainter painter(&pixmap);
    paintAvatar(painter, QRectF(0, 0, size, size), name, seed);
    return pixmap;
}

QIcon letterIcon(const QString &name, const QString &seed, int size, qreal ratio)
{
    const int side = size / 3;
    QPixmap pixmap(QSize(size + 2 * side, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tileColor(seed));
    const QRectF place(side, 0, size, size);
    painter.drawRoundedRect(place, size / 5.0, size / 5.0);
    paintLetters(painter, place, initialsOf(name).left(1));
    return QIcon(pixmap);
}

} // namespace lanyard
