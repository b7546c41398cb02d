#include "ui/unlock_page.h"

#include "ui/flow_layout.h"
#include "ui/phrases.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace lanyard {

namespace {

constexpr int fieldHeight = 32;

} // namespace

UnlockPage::UnlockPage(QWidget *parent) : Page(parent)
{
    m_title = addTitle({});
    m_body = addText({});
    m_body->setObjectName(QStringLiteral("vaultFileText"));
    addSpace(Space::Row);
    m_passphrase = addField(addLabel(tr("&Passphrase")), QStringLiteral("passphraseField"));
    m_againLabel = addLabel(tr("The same &once more"));
    m_again = addField(m_againLabel, QStringLiteral("passphraseAgainField"));
    m_problem = addText({});
    m_problem->setObjectName(QStringLiteral("passphraseProblem"));
    addSpace(Space::Row);

    FlowLayout *buttons = addButtonRow();
    m_unlock = addButton(buttons, {}, QStringLiteral("unlockButton"));
    m_unlock->setDefault(true);
    QPushButton *cancel = addButton(buttons, tr("&Cancel"), QStringLiteral("cancelButton"));
    column()->addStretch(1);

    for (QLineEdit *field : {m_passphrase, m_again}) {
        connect(field, &QLineEdit::textChanged, this, &UnlockPage::edited);
        connect(field, &QLineEdit::returnPressed, this, &UnlockPage::answer);
    }
    connect(m_unlock, &QPushButton::clicked, this, &UnlockPage::answer);
    connect(cancel, &QPushButton::clicked, this, [this] {
        empty();
        Q_EMIT cancelChosen();
    });
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, cancel,
            &QPushButton::click);
}

void UnlockPage::ask(const QString &file, Question question)
{
    m_question = question;
    const bool isNew = question == Question::Choose;
    m_title->setText(isNew ? tr("Choose a passphrase") : tr("Unlock your vault file"));
    const QString shown = isolated(plainText(file));
    m_body->setText(
        breakable(isNew ? tr("Your sign-ins will be kept in %1. Nobody can open it without the "
                             "passphrase, and nobody can tell it to you again.")
                              .arg(shown)
                        : tr("Your sign-ins are kept in %1. Type the passphrase that it was made "
                             "with.")
                              .arg(shown)));
    m_againLabel->setVisible(isNew);
    m_again->setVisible(isNew);
    m_unlock->setText(isNew ? tr("Co&ntinue") : tr("Un&lock"));
    empty();
    setTrying(false);
    display(std::nullopt);
}

/// Not clear(), which keeps what was there to be undone.
void UnlockPage::empty()
{
    m_passphrase->setText({});
    m_again->setText({});
    m_problem->setVisible(false);
}

Secret UnlockPage::takePassphrase()
{
    QString typed = m_passphrase->text();
    empty();
    Secret passphrase = Secret::take(typed.toUtf8());
    typed.fill(QChar(0)); // which nobody shares any more
    return passphrase;
}

void UnlockPage::setTrying(bool isTrying)
{
    m_isTrying = isTrying;
    m_passphrase->setEnabled(!isTrying);
    m_again->setEnabled(!isTrying);
    edited();
}

void UnlockPage::tell(const Error &error)
{
    Notice notice = noticeOfAccount(error, {});
    notice.repairs = QList<Repair>(); // "Unlock" is on the page
    if (error.kind == ErrorKind::VaultLocked) { // and something was typed
        notice.title = tr("That isn’t the passphrase");
        notice.body = tr("The vault file has another one. Nothing was changed; try again.");
    }
    display(notice);
    m_passphrase->setFocus(Qt::OtherFocusReason);
}

QWidget *UnlockPage::firstAction() const
{
    return m_passphrase;
}

QLabel *UnlockPage::addLabel(const QString &text)
{
    QLabel *label = addText(text);
    label->setTextFormat(Qt::AutoText); // the mnemonic
    return label;
}

QLineEdit *UnlockPage::addField(QLabel *label, const QString &objectName)
{
    auto *field = new QLineEdit;
    field->setObjectName(objectName);
    field->setEchoMode(QLineEdit::Password);
    field->setMinimumHeight(fieldHeight);
    label->setBuddy(field);
    column()->addWidget(field);
    return field;
}

void UnlockPage::edited()
{
    m_unlock->setEnabled(!m_isTrying && !m_passphrase->text().isEmpty());
    m_problem->setVisible(false);
    m_passphrase->setAccessibleDescription({});
}

void UnlockPage::answer()
{
    if (!m_unlock->isEnabled()) {
        return;
    }
    if (m_question == Question::Choose && m_passphrase->text() != m_again->text()) {
        m_problem->setText(tr("The two aren’t the same. Type them again."));
        m_problem->setVisible(true);
        m_passphrase->setAccessibleDescription(m_problem->text());
        m_passphrase->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT answered();
}

} // namespace lanyard
