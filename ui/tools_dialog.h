#pragma once

/// Which programs may have tokens without a question, and an end to that. It shows what others
/// change as it happens; an agent looks at the list whenever it is asked.

#include "accounts/account_store.h"
#include "accounts/kept_file_watch.h"
#include "accounts/places.h"
#include "accounts/settings_watch.h"
#include "agent/grants.h"
#include "base/clock.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace lanyard {

class GrantModel;
class InfoBar;
class RecordTable;

class ToolsDialog final : public QDialog {
    Q_OBJECT
public:
    /// `store` and `clock` outlive it.
    ToolsDialog(AccountStore &store, const Places &places, Clock &clock, QWidget *parent);

private:
    void makeLayout();
    void load();
    void refresh();
    void revoke(const QList<Grant> &grants);
    [[nodiscard]] QList<Grant> chosen() const;
    [[nodiscard]] QList<Grant> all() const;

    AccountStore &m_store;
    const Places m_places;
    Clock &m_clock;
    const Grants m_grants;
    const KeptFileWatch m_watch;
    const SettingsWatch m_settings;
    GrantModel *m_model;
    InfoBar *m_bar;
    QLabel *m_remark;
    RecordTable *m_table;
    QPushButton *m_revoke;
    QPushButton *m_revokeAll;
};

} // namespace lanyard
