#include "ui/tools_dialog.h"

#include "accounts/tool_asking.h"
#include "ui/grant_model.h"
#include "ui/info_bar.h"
#include "ui/phrases.h"
#include "ui/record_table.h"
#include "words/grant_text.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lanyard {

ToolsDialog::ToolsDialog(AccountStore &store, const Places &places, Clock &clock, QWidget *parent) :
    QDialog(parent), m_store(store), m_places(places), m_clock(clock), m_grants(places),
    m_watch(m_grants.file()), m_settings(places), m_model(new GrantModel(this)),
    m_bar(new InfoBar(this)), m_remark(plainLabel()),
    m_table(new RecordTable(m_model, GrantModel::PermissionsColumn))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("toolsDialog"));
    setWindowTitle(tr("Tools that may get tokens"));
    makeLayout();
    connect(m_revoke, &QPushButton::clicked, this, [this] { revoke(chosen()); });
    connect(m_revokeAll, &QPushButton::clicked, this, [this] { revoke(all()); });
    connect(m_table, &RecordTable::selectionMoved, this, &ToolsDialog::refresh);
    connect(&m_watch, &KeptFileWatch::changed, this, &ToolsDialog::load);
    connect(&m_settings, &SettingsWatch::changed, this, &ToolsDialog::refresh);
    connect(&m_store, &AccountStore::accountAdded, this, &ToolsDialog::load);
    connect(&m_store, &AccountStore::accountRemoved, this, &ToolsDialog::load);
    load();
    m_table->fitColumns();
    m_table->setFocus(Qt::OtherFocusReason);
}

void ToolsDialog::makeLayout()
{
    const int u = unitOf(this);
    resize(90 * u, 44 * u);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * u, 2 * u, 2 * u, 2 * u);
    column->setSpacing(u);
    column->addWidget(m_bar);
    column->addWidget(plainLabel(tr("These programs get tokens without a question, since you said "
                                    "“always”.")));
    m_remark->setObjectName(QStringLiteral("remark"));
    column->addWidget(m_remark);
    m_table->setObjectName(QStringLiteral("grants"));
    m_table->setAccessibleName(windowTitle());
    column->addWidget(m_table, 1);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_revoke = buttons->addButton(tr("&Revoke"), QDialogButtonBox::ActionRole);
    m_revoke->setObjectName(QStringLiteral("revokeButton"));
    m_revokeAll = buttons->addButton(tr("Revoke &all"), QDialogButtonBox::ActionRole);
    m_revokeAll->setObjectName(QStringLiteral("revokeAllButton"));
    for (QPushButton *button : {m_revoke, m_revokeAll}) {
        button->setAutoDefault(false);
    }
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    column->addWidget(buttons);
}

void ToolsDialog::load()
{
    const auto loaded = m_grants.load();
    QList<GrantModel::Row> rows;
    for (const Grant &grant : loaded ? loaded->grants : QList<Grant>()) {
        const Account *account = m_store.account(grant.accountId);
        if (account && !hasRunOut(grant, m_clock.now())) {
            rows.append({grant, account->name()});
        }
    }
    if (!loaded) {
        m_bar->display(noticeOfFailure(tr("The list couldn’t be read"), loaded.error()));
    } else if (!loaded->setAside.isEmpty()) {
        m_bar->display(Notice{Tone::Warning,
                              tr("The list was damaged"),
                              tr("Lanyard put it aside, and asks again before a program gets a "
                                 "token."),
                              loaded->setAside,
                              {}});
    }
    m_model->setRows(rows);
    refresh();
}

void ToolsDialog::refresh()
{
    const auto areAsked = areToolsAskedFor(m_places);
    const bool isOff = areAsked && !*areAsked;
    m_remark->setText(isOff ? tr("You aren’t asked at the moment: every program of yours gets "
                                 "tokens. You can change that in the settings.")
                            : noGrants());
    m_remark->setVisible(isOff || m_model->rowCount() == 0);
    m_revoke->setEnabled(!chosen().isEmpty());
    m_revokeAll->setEnabled(m_model->rowCount() > 0);
}

void ToolsDialog::revoke(const QList<Grant> &grants)
{
    m_grants.remove(grants, this, [this](const Result<void> &removed) {
        m_bar->display(removed ? std::nullopt
                               : std::optional(
                                   noticeOfFailure(tr("It couldn’t be revoked"), removed.error())));
        if (removed) {
            load();
        }
    });
}

QList<Grant> ToolsDialog::chosen() const
{
    QList<Grant> grants;
    const QList<int> rows = m_table->selectedRows();
    for (const int row : rows) {
        grants.append(m_model->rows().at(row).grant);
    }
    return grants;
}

QList<Grant> ToolsDialog::all() const
{
    QList<Grant> grants;
    for (const GrantModel::Row &row : m_model->rows()) {
        grants.append(row.grant);
    }
    return grants;
}

} // namespace lanyard
