#pragma once

/// The keys of the window that belong to no menu: from part to part, to an account, to its name.
/// Source:  F6 as in GNOME's and KDE's guidelines; Ctrl+1 … as in browsers

#include <QObject>

class QWidget;

namespace lanyard {

class WindowKeys final : public QObject {
    Q_OBJECT
public:
    explicit WindowKeys(QWidget *window);

Q_SIGNALS:
    void nextPartChosen();
    void previousPartChosen();
    void findChosen();
    void accountChosen(int row); ///< the first is 0
};

} // namespace lanyard
