#pragma once

/// How to come by a place to keep sign-ins.

#include "ui/text_dialog.h"

namespace lanyard {

class KeyringHelp final : public TextDialog {
    Q_OBJECT
public:
    explicit KeyringHelp(QWidget *parent);
};

} // namespace lanyard
