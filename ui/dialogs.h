#pragma once

/// The windows beside the window. Each is there once: asked for again, it comes to the front. None
/// is modal.
/// Owner:   they belong to the window, and go when they are closed

#include "accounts/account_store.h"
#include "accounts/environment.h"
#include "accounts/places.h"
#include "ui/desktop_settings.h"

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QPair>

class QWidget;

namespace lanyard {

class Dialogs final : public QObject {
    Q_OBJECT
public:
    /// `store` and what is in `environment` outlive the window.
    Dialogs(AccountStore &store, const Environment &environment, Places places, QWidget &window);

    void setOffers(DesktopOffers offers) { m_offers = std::move(offers); }
    void showSettings();
    void showActivity();
    void showTools();
    void showShortcuts(const QList<QPair<QString, QKeySequence>> &ofMenus);

private:
    AccountStore &m_store;
    const Environment m_environment;
    const Places m_places;
    DesktopOffers m_offers;
    QWidget &m_window;
};

} // namespace lanyard
