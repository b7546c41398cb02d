#pragma once

/// What this program is, under which licences, and what an administrator has set for it.

#include "accounts/managed_settings.h"
#include "ui/phrases.h"
#include "ui/text_dialog.h"

namespace lanyard {

class AboutDialog final : public TextDialog {
    Q_OBJECT
public:
    AboutDialog(Kept kept, const Result<ManagedSettings> &managed, QWidget *parent);
};

} // namespace lanyard
