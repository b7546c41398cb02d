#pragma once

/// Said when the window is closed and the program goes on.
/// Shape:   not modal: nobody waits for the answer; closing it is the default's

#include <QDialog>

namespace lanyard {

class StayingDialog final : public QDialog {
    Q_OBJECT
public:
    StayingDialog();

Q_SIGNALS:
    void quitChosen();
};

} // namespace lanyard
