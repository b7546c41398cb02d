#pragma once

/// What this program is, and under which licences.

#include "ui/phrases.h"

#include <QDialog>

namespace lanyard {

class AboutDialog final : public QDialog {
    Q_OBJECT
public:
    AboutDialog(Kept kept, QWidget *parent);
};

} // namespace lanyard
