#pragma once

/// How to come by a place to keep sign-ins.

#include <QDialog>

namespace lanyard {

class KeyringHelp final : public QDialog {
    Q_OBJECT
public:
    explicit KeyringHelp(QWidget *parent);
};

} // namespace lanyard
