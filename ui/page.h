#pragma once

/// One page of the window: a bar at the top, and a scrolled column that keeps to a readable width.
/// Subclasses fill column() and read getters in one refresh().
/// Note:    every page works at 360 × 420 without sideways scrolling

#include "ui/notice.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace lanyard {

class FlowLayout;
class InfoBar;

class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(QWidget *parent = nullptr);

    [[nodiscard]] InfoBar *bar() const { return m_bar; }
    /// Nothing to say is nothing to show, unless a page has something of its own.
    virtual void display(const std::optional<Notice> &notice);
    /// The answer to what the person just did; nothing takes an old one away.
    virtual void say(const std::optional<Notice> &notice) { display(notice); }
    /// The person has read it and goes on.
    virtual void putBarAway() { say(std::nullopt); }
    /// Where the keyboard goes when the page comes up: the bar's button, else the page's first
    /// action.
    void takeFocus();
    void takeFocusBelowBar(); ///< its first action, or what comes after that
    [[nodiscard]] bool canFocusBar() const;
    void takeFocusToBar();

Q_SIGNALS:
    void repairChosen(lanyard::Repair repair);

protected:
    enum class Space { Row = 1, Group = 2 }; ///< on top of the unit between any two

    [[nodiscard]] virtual QWidget *firstAction() const = 0;
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    /// Where more than texts that wrap is in it.
    void setColumnWidth(int characters);

    QLabel *addTitle(const QString &text);
    QLabel *addHeading(const QString &text);
    QLabel *addText(const QString &text);
    QLabel *addSecondaryText(const QString &text);
    void addSpace(Space space);
    FlowLayout *addButtonRow();
    /// A button with its names; `objectName` is what tests and tools find it by.
    QPushButton *addButton(FlowLayout *row, const QString &text, const QString &objectName);
    void clickOnEscape(QPushButton *button); ///< while it is seen
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

    [[nodiscard]] int unit() const;

private:
    void tint();

    QScrollArea *m_scroll;
    QWidget *m_content;
    InfoBar *m_bar;
    QWidget *m_measure;
    QVBoxLayout *m_column;
    QHBoxLayout *m_centred;
    QList<QLabel *> m_secondary;
};

} // namespace lanyard
