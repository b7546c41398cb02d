#pragma once

/// A push button with its icon and its text side by side in the middle. Qt's own puts the text of
/// one with an icon at the far edge where texts run from right to left.

#include <QPushButton>

namespace lanyard {

class CentredButton final : public QPushButton {
    Q_OBJECT
public:
    using QPushButton::QPushButton;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace lanyard
