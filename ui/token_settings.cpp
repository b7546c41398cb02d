#include "ui/token_settings.h"

#include "accounts/tool_asking.h"
#include "ui/phrases.h"
#include "ui/setting_control.h"
#include "ui/sign_in_settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace lanyard {

ToolAskingSetting::ToolAskingSetting(Places places) :
    m_places(std::move(places)), m_box(new QCheckBox(tr("Ask before a &tool gets a token"))),
    m_remark(remarkLabel("askToolsRemark"))
{
    m_box->setObjectName(QStringLiteral("askTools"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_box);
    column->addWidget(m_remark);
    connect(m_box, &QCheckBox::clicked, this, &ToolAskingSetting::choose);
}

void ToolAskingSetting::load(const Result<ManagedSettings> &managed)
{
    const bool isLocked = managed && managed->isLocked(ManagedSetting::AskTools);
    const auto areAsked = areToolsAskedFor(m_places);
    m_box->setChecked(areAsked.value_or(true)); // then no tool gets any
    m_box->setEnabled(areAsked && !isLocked);
    m_remark->setText(isLocked ? lockedText(managed->lockedBy(ManagedSetting::AskTools))
                               : QString());
    m_remark->setVisible(isLocked);
    m_box->setAccessibleDescription(m_remark->text());
}

void ToolAskingSetting::choose(bool ask)
{
    chooseToolAsking(m_places, ask, this, [this](const Result<void> &done) {
        if (done) {
            Q_EMIT changed();
        } else {
            Q_EMIT failed(done.error());
        }
    });
}

DefaultAccountSetting::DefaultAccountSetting(AccountStore &store) :
    m_store(store), m_box(calmComboBox("defaultAccount"))
{
    setLayout(labelledRow(tr("&Default account for tools"), m_box));
    connect(m_box, &QComboBox::activated, this, &DefaultAccountSetting::choose);
    connect(&m_store, &AccountStore::accountAdded, this, &DefaultAccountSetting::watch);
    connect(&m_store, &AccountStore::accountAdded, this, &DefaultAccountSetting::load);
    connect(&m_store, &AccountStore::accountRemoved, this, &DefaultAccountSetting::load);
    connect(&m_store, &AccountStore::orderChanged, this, &DefaultAccountSetting::load);
    const QList<Account *> accounts = m_store.accounts();
    for (const Account *account : accounts) {
        watch(account->id());
    }
    load();
}

void DefaultAccountSetting::watch(const QString &id)
{
    connect(m_store.account(id), &Account::changed, this, &DefaultAccountSetting::load);
}

void DefaultAccountSetting::load()
{
    m_box->clear();
    m_box->addItem(tr("None"), QString());
    const QList<Account *> accounts = m_store.accounts();
    for (const Account *account : accounts) {
        m_box->addItem(tr("%1 (%2)", "account, provider")
                           .arg(isolated(account->name()), isolated(account->entry().providerName)),
                       account->id());
        if (account->entry().isDefault) {
            m_box->setCurrentIndex(m_box->count() - 1);
        }
    }
    m_box->setEnabled(!accounts.isEmpty());
}

void DefaultAccountSetting::choose(int index)
{
    m_store.setDefault(m_box->itemData(index).toString(), this, [this](const Result<void> &done) {
        load();
        if (done) {
            Q_EMIT changed();
        } else {
            Q_EMIT failed(done.error());
        }
    });
}

} // namespace lanyard
