#pragma once

/// The window that Settings is shown in.

#include "accounts/account_store.h"
#include "accounts/places.h"
#include "base/clock.h"

#include <QDialog>

namespace lanyard {

struct DesktopOffers;

class SettingsDialog final : public QDialog {
    Q_OBJECT
public:
    /// `store` and `clock` outlive it.
    SettingsDialog(AccountStore &store, const Places &places, Clock &clock,
                   const DesktopOffers &offers, QWidget *parent);

    void done(int result) override;
};

} // namespace lanyard
