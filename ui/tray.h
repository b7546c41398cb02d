#pragma once

/// The icon in the tray and its menu: how the accounts are, and what a person wants of them without
/// the window. Everything in it is in the window, too.
/// Owner:   destroying it takes the icon away

#include "accounts/account_store.h"
#include "accounts/environment.h"
#include "ui/tray_icon.h"

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

#include <optional>

namespace lanyard {

class Tray final : public QObject {
    Q_OBJECT
public:
    /// Both outlive it.
    Tray(AccountStore &store, NetworkAccess &network);
    ~Tray() override;

    [[nodiscard]] QMenu &menu() { return m_menu; }
    [[nodiscard]] QString toolTip() const { return m_icon.toolTip(); }
    [[nodiscard]] QIcon icon() const { return m_icon.icon(); }
    [[nodiscard]] TrayShape shape() const { return m_shape; }

Q_SIGNALS:
    void clicked(); ///< the icon itself
    void openChosen();
    void copyChosen(const QString &accountId); ///< its access token
    void repairChosen(const QString &accountId);
    void settingsChosen();
    void quitChosen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row {
        QString id;
        QString title;
        QString action;
        bool needsAttention = false;

        friend bool operator==(const Row &, const Row &) = default;
    };
    [[nodiscard]] Row rowOf(const Account &account) const;

    void watchAccounts();
    void refresh();
    void nameActions();
    void showRows();
    void addAccount(const Row &row);
    void draw();

    AccountStore &m_store;
    NetworkAccess &m_network;
    QMenu m_menu;
    QAction *m_divider; ///< below the accounts
    QAction *m_open;
    QAction *m_settings;
    QAction *m_quit;
    QSystemTrayIcon m_icon;
    QList<Row> m_rows;
    TrayShape m_shape = TrayShape::Normal;
};

} // namespace lanyard
