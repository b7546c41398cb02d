#pragma once

/// What this program is, and under which licences.

#include <QDialog>

namespace lanyard {

class AboutDialog final : public QDialog {
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent);
};

} // namespace lanyard
