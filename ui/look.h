#pragma once

/// Sizes, fonts, colours and the few drawn marks that every page shares. Everything follows from
/// the font and the palette of the platform; there is no style sheet. Units:   logical pixels

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>
#include <QPixmap>
#include <QString>

class QLabel;
class QPainter;
class QRectF;
class QWidget;

namespace lanyard {

/// The distance that others are multiples of: half a line of text, at least 8.
[[nodiscard]] int unitOf(const QWidget *widget);

[[nodiscard]] QFont titleFont(const QFont &base);
[[nodiscard]] QFont headingFont(const QFont &base);

[[nodiscard]] bool isDark(const QPalette &palette);
/// For text that matters less; still 4.5:1 on the window's background.
[[nodiscard]] QColor secondaryText(const QPalette &palette);

/// A label that wraps and shows its text as it is: nothing in it is markup.
[[nodiscard]] QLabel *plainLabel(const QString &text = {}, QWidget *parent = nullptr);
void setPlain(QLabel &label); ///< the same of one that is there, before it has a text
/// For a tool tip, which takes a text for markup where it looks like it.
[[nodiscard]] QString plainToolTip(const QString &text);
/// For a button, which takes "&" for a mnemonic.
[[nodiscard]] QString plainButtonText(const QString &text);

enum class Tone { Info, Good, Warning, Bad };
[[nodiscard]] QColor toneColor(Tone tone, const QPalette &palette); ///< marks and borders, 3:1
[[nodiscard]] QColor toneFill(Tone tone, const QPalette &palette); ///< behind text

enum class Mark { Check, Exclamation, Info, Clock, Dot, Ring };
/// Shapes differ, not only colours.
[[nodiscard]] QPixmap markPixmap(Mark mark, const QColor &color, int size, qreal ratio);

/// Up to two initials of a name; empty text gives "?".
[[nodiscard]] QString initialsOf(const QString &name);
/// A round tile with initials. `seed` chooses one of eight colours: issuer and subject, not the
/// name, so that it stays the same when a name changes.
void paintAvatar(QPainter &painter, const QRectF &place, const QString &name, const QString &seed);
[[nodiscard]] QPixmap avatarPixmap(const QString &name, const QString &seed, int size, qreal ratio);
/// A square tile with a letter, for a provider without a mark; a third of its size is left free on
/// both sides, as the distance to a button's text.
[[nodiscard]] QIcon letterIcon(const QString &name, const QString &seed, int size, qreal ratio);

} // namespace lanyard
