#pragma once

/// The bar at the top of a page: what happened, why, and the button that helps. It sits in the
/// layout, not over it, and takes nothing away from the page.
/// Note:    its accessible role is notification: that is what screen readers speak when it shows

#include "ui/notice.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;
class QToolButton;

namespace lanyard {

class FlowLayout;

class InfoBar final : public QFrame {
    Q_OBJECT
public:
    explicit InfoBar(QWidget *parent = nullptr);

    /// Shows the notice, or hides the bar. The same notice again changes nothing.
    void display(const std::optional<Notice> &notice);
    [[nodiscard]] const std::optional<Notice> &notice() const { return m_notice; }
    [[nodiscard]] QString title() const;
    /// The first repair's, or null: where it is mended on the page, the page has the focus.
    [[nodiscard]] QPushButton *firstButton() const;
    [[nodiscard]] QPushButton *anyButton() const; ///< the first of all, or null

Q_SIGNALS:
    void repairChosen(lanyard::Repair repair);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuildButtons();
    void tint();
    void choose(Repair repair);
    void copyDetails();

    std::optional<Notice> m_notice;
    QLabel *m_mark;
    QLabel *m_title;
    QLabel *m_body;
    QLabel *m_request;
    QLabel *m_details;
    QWidget *m_buttons;
    FlowLayout *m_buttonRow;
};

} // namespace lanyard
