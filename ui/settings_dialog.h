#pragma once

/// The window that Settings is shown in.

#include "accounts/account_store.h"
#include "accounts/places.h"
#include "base/clock.h"

#include <QDialog>

namespace lanyard {

class SettingsPage;

class SettingsDialog final : public QDialog {
    Q_OBJECT
public:
    /// `store` and `clock` outlive it.
    SettingsDialog(AccountStore &store, const Places &places, Clock &clock, QWidget *parent);

    /// At the end of "General": a setting that somebody else knows about.
    void addGeneral(QWidget *setting);

private:
    SettingsPage *m_page;
};

} // namespace lanyard
