#include "ui/gallery.h"

#include "ui/appearance.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QLayout>
#include <QMap>
#include <QPalette>
#include <QScrollArea>
#include <QScrollBar>
#include <QTranslator>

#include <algorithm>
#include <array>
#include <cmath>

namespace lanyard {

namespace {

constexpr QSize smallest{360, 420};

void settle()
{
    // Layouts answer their children's changes in turns, each with an event of its own.
    for (int turn = 0; turn < 5; ++turn) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    }
}

QString nameOf(const QWidget &widget)
{
    return QLatin1String(widget.metaObject()->className()) + u' ' + widget.objectName();
}

QString textOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        return label->text();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        return button->text();
    }
    return {};
}

/// By how many pixels a text is cut; 0 = it is whole.
int cutOff(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty()) {
            return 0;
        }
        const int needed = label->wordWrap() ? label->heightForWidth(label->width())
                                             : label->sizeHint().height();
        const int narrow
            = label->wordWrap() ? 0 : label->sizeHint().width() - label->contentsRect().width();
        return std::max({0, needed - label->height(), narrow});
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        return std::max(0, button->sizeHint().width() - button->width());
    }
    return 0;
}

double luminance(QRgb color)
{
    const auto linear = [](int channel) {
        const double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(qRed(color)) + 0.7152 * linear(qGreen(color))
        + 0.0722 * linear(qBlue(color));
}

/// WCAG 2.2, 1.4.3.
double contrast(QRgb one, QRgb other)
{
    const double light = std::max(luminance(one), luminance(other));
    const double dark = std::min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
}

/// Between the background, the colour that is there most, and the pixel that differs most from it:
/// the middle of a stroke.
double contrastIn(const QImage &picture)
{
    QMap<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            ++counts[picture.pixel(x, y)];
        }
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    double best = 1;
    for (auto each = counts.begin(); each != counts.end(); ++each) {
        best = std::max(best, contrast(each.key(), most.key()));
    }
    return best;
}

/// The part of a widget that can be seen, in the window's coordinates.
QRect seenOf(const QWidget &widget, const QWidget &window)
{
    const QRegion region = widget.visibleRegion();
    return region.isEmpty() ? QRect()
                            : region.boundingRect().translated(widget.mapTo(&window, QPoint()));
}

/// Whoever wants the most room, in words.
QString widestIn(const QWidget &content)
{
    QString name;
    int width = 0;
    const auto widgets = content.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->isVisible() && !widget->layout() && widget->minimumSizeHint().width() > width) {
            width = widget->minimumSizeHint().width();
            name = nameOf(*widget) + u' ' + textOf(*widget);
        }
    }
    return name;
}

QString accessibleNameOf(QWidget &widget)
{
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

bool isActedOn(const QWidget &widget)
{
    return widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus)
        && !qobject_cast<const QScrollArea *>(&widget) && !widget.focusProxy();
}

class PseudoTranslator final : public QTranslator {
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *,
                                    int number) const override
    {
        static const QMap<QChar, QChar> accents{
            {u'a', u'á'}, {u'e', u'ë'}, {u'i', u'í'}, {u'o', u'ø'}, {u'u', u'ü'}, {u'n', u'ñ'},
            {u'c', u'ç'}, {u'A', u'Å'}, {u'E', u'É'}, {u'S', u'Š'}, {u's', u'š'}, {u'y', u'ÿ'}};
        const QString text = QString::fromUtf8(source);
        if (text.startsWith(QLatin1String("QT_LAYOUT")) || text.size() < 2) {
            return {};
        }
        QString pseudo;
        bool isPlaceholder = false;
        for (const QChar character : text) {
            isPlaceholder = (isPlaceholder && character != u'}') || character == u'{';
            pseudo += isPlaceholder ? character : accents.value(character, character);
        }
        QString longer(std::max<qsizetype>(2, text.size() * 2 / 5), u'~');
        pseudo += longer.replace(QLatin1String("~~~~~~"), QLatin1String("~~~~~ "));
        pseudo = u'[' + pseudo + u']';
        return pseudo.replace(QLatin1String("%n"), QString::number(number));
    }
};

} // namespace

Gallery::Gallery(const QString &folder, const QString &language) :
    m_folder(folder + u'/' + language + u'/' + QString::number(int(qApp->devicePixelRatio() * 100)))
{
    QDir().mkpath(m_folder);
}

QStringList Gallery::look(QWidget &window, const QString &state) const
{
    struct Theme {
        QLatin1String name;
        QPalette palette;
    };
    const QPalette light = QApplication::palette();
    const std::array<Theme, 2> themes{Theme{QLatin1String(), light},
                                      Theme{QLatin1String("-dark"), darkPalette()}};
    const Qt::LayoutDirection usual = QGuiApplication::layoutDirection();
    const Qt::LayoutDirection other = usual == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight;
    const QSize size = window.size();
    const bool isResized = window.isWindow() && window.inherits("QMainWindow");
    QStringList problems;
    for (const Theme &theme : themes) {
        QApplication::setPalette(theme.palette);
        for (const Qt::LayoutDirection direction : {usual, other}) {
            QGuiApplication::setLayoutDirection(direction);
            const QString name
                = state + theme.name + QLatin1String(direction == usual ? "" : "-mirrored");
            problems += lookOnce(window, name);
            if (isResized && theme.name.isEmpty()) {
                window.resize(smallest);
                problems += lookOnce(window, name + QLatin1String("-small"));
                window.resize(size);
            }
        }
    }
    QApplication::setPalette(light);
    QGuiApplication::setLayoutDirection(usual);
    settle();
    return problems;
}

QStringList Gallery::lookOnce(QWidget &window, const QString &name) const
{
    settle();
    const QImage picture = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
    picture.save(m_folder + u'/' + name + QStringLiteral(".png"));
    const qreal ratio = picture.devicePixelRatio();

    QStringList problems;
    const auto complain = [&](const QWidget &widget, const QString &what) {
        problems += name + QLatin1String(": ") + nameOf(widget) + u' ' + what + QLatin1String(": ")
            + textOf(widget).left(60);
    };
    const auto widgets = window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible()) {
            continue;
        }
        if (const auto *scroll = qobject_cast<const QScrollArea *>(widget);
            scroll && scroll->horizontalScrollBar()->maximum() > 0) {
            complain(*widget,
                     QStringLiteral("scrolls sideways by %1 for %2")
                         .arg(scroll->horizontalScrollBar()->maximum())
                         .arg(widestIn(*scroll->widget())));
        }
        if (const int cut = cutOff(*widget); cut > 0) {
            complain(*widget, QStringLiteral("is cut by %1").arg(cut));
        }
        if (isActedOn(*widget) && accessibleNameOf(*widget).isEmpty()) {
            complain(*widget, QStringLiteral("has no name for a screen reader"));
        }
        const QRect seen = seenOf(*widget, window);
        const bool isText = !textOf(*widget).isEmpty() && widget->isEnabled();
        if (isText && seen.height() >= widget->fontMetrics().height()) {
            const QRect pixels(seen.topLeft() * ratio, seen.size() * ratio);
            const double seenContrast = contrastIn(picture.copy(pixels));
            if (seenContrast < 4.5) {
                complain(*widget, QStringLiteral("has a contrast of %1").arg(seenContrast));
            }
        }
    }
    return problems;
}

void speakPseudo()
{
    QCoreApplication::installTranslator(new PseudoTranslator(QCoreApplication::instance()));
}

} // namespace lanyard
