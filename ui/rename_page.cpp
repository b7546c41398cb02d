#include "ui/rename_page.h"

#include "ui/flow_layout.h"
#include "ui/phrases.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace lanyard {

namespace {
constexpr int longestName = 64; ///< as isPlainName() has it
}

RenamePage::RenamePage(AccountStore &store, QWidget *parent) :
    Page(parent), m_store(store), m_field(new QLineEdit)
{
    m_title = addTitle({});
    addSpace(Space::Row);
    QLabel *label = addText(tr("Na&me for tools"));
    label->setTextFormat(Qt::AutoText); // the mnemonic
    label->setBuddy(m_field);
    m_field->setObjectName(QStringLiteral("nameField"));
    m_field->setMaxLength(longestName);
    m_field->setMinimumHeight(32);
    column()->addWidget(m_field);
    m_problem = addText({});
    m_problem->setObjectName(QStringLiteral("nameProblem"));
    m_problem->setVisible(false);
    addSecondaryText(tr("Tools ask for the account by this name, as “lanyard token” does: those "
                        "that use the old name have to be told."));
    addSpace(Space::Row);

    FlowLayout *buttons = addButtonRow();
    m_rename = addButton(buttons, tr("&Rename"), QStringLiteral("renameButton"));
    m_rename->setDefault(true);
    auto *cancel = addButton(buttons, tr("&Cancel"), QStringLiteral("cancelButton"));
    column()->addStretch(1);

    connect(m_field, &QLineEdit::textChanged, this, &RenamePage::edited);
    connect(m_field, &QLineEdit::returnPressed, this, &RenamePage::rename);
    connect(m_rename, &QPushButton::clicked, this, &RenamePage::rename);
    connect(cancel, &QPushButton::clicked, this, &RenamePage::cancelChosen);
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, cancel,
            &QPushButton::click);
}

void RenamePage::ask(Account &account)
{
    m_renaming.reset();
    m_account = &account;
    m_title->setText(breakable(tr("Rename %1").arg(isolated(personOf(account.entry())))));
    m_field->setText(account.name());
    m_field->selectAll();
    edited();
    display(std::nullopt);
}

QWidget *RenamePage::firstAction() const
{
    return m_field;
}

void RenamePage::edited()
{
    m_rename->setEnabled(!m_renaming && !m_field->text().trimmed().isEmpty());
    m_problem->setVisible(false);
    m_field->setAccessibleDescription({});
}

void RenamePage::rename()
{
    const QString name = m_field->text().trimmed();
    if (!m_account || m_renaming || name.isEmpty()) {
        return;
    }
    if (!isPlainName(name)) {
        tellProblem(tr("Use letters from A to Z, digits, “-”, “_” and “.”, and begin with a letter "
                       "or a digit."));
        return;
    }
    m_renaming = std::make_unique<QObject>();
    m_rename->setEnabled(false);
    m_store.rename(m_account->id(), name, m_renaming.get(),
                   [this](const Result<void> &renamed) { answered(renamed); });
}

void RenamePage::answered(const Result<void> &result)
{
    m_renaming.release()->deleteLater(); // which is further up the stack
    edited();
    if (!m_account) {
        return; // it was signed out meanwhile, and the window says so
    }
    if (result) {
        Q_EMIT renamed(
            {Tone::Good,
             tr("Renamed"),
             tr("Tools ask for this account as %1 now.").arg(isolated(m_account->name())),
             {},
             {}});
        return;
    }
    const bool isTaken = m_store.find(m_field->text().trimmed()).has_value();
    if (result.error().kind == ErrorKind::Misconfigured && isTaken) {
        tellProblem(tr("Another account has this name. Choose another one."));
        return;
    }
    Notice notice = noticeOfAccount(result.error(), contextOf(m_account->entry()));
    notice.repairs.clear(); // "Rename" is on the page
    display(notice);
}

void RenamePage::tellProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(true);
    m_field->setAccessibleDescription(problem);
    m_field->setFocus(Qt::OtherFocusReason);
}

} // namespace lanyard
