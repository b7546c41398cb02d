#pragma once

/// What Settings has for tokens, and is not kept in ChosenSettings: the question before a tool gets
/// one, and the account by default.

#include "accounts/account_store.h"
#include "accounts/managed_settings.h"
#include "accounts/places.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace lanyard {

class ToolAskingSetting final : public QWidget {
    Q_OBJECT
public:
    explicit ToolAskingSetting(Places places);

    /// As it is on the disk now.
    void load(const Result<ManagedSettings> &managed);

Q_SIGNALS:
    void failed(const lanyard::Error &error);
    void changed();

private:
    void choose(bool ask);

    const Places m_places;
    QCheckBox *m_box;
    QLabel *m_remark;
};

class DefaultAccountSetting final : public QWidget {
    Q_OBJECT
public:
    /// `store` outlives it.
    explicit DefaultAccountSetting(AccountStore &store);

Q_SIGNALS:
    void failed(const lanyard::Error &error);
    void changed();

private:
    void load();
    void watch(const QString &id);
    void choose(int index);

    AccountStore &m_store;
    QComboBox *m_box;
};

} // namespace lanyard
