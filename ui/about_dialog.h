#pragma once

/// What this program is, under which licences, and what an administrator has set for it.

#include "accounts/managed_settings.h"
#include "ui/phrases.h"

#include <QDialog>

namespace lanyard {

class AboutDialog final : public QDialog {
    Q_OBJECT
public:
    AboutDialog(Kept kept, const Result<ManagedSettings> &managed, QWidget *parent);
};

} // namespace lanyard
