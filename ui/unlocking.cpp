#include "ui/unlocking.h"

#include "ui/unlock_page.h"

#include <QFileInfo>

namespace lanyard {

Unlocking::Unlocking(TokenVault &vault, QString file, QObject *parent) :
    QObject(parent), m_vault(vault), m_file(std::move(file))
{
}

Unlocking::~Unlocking() = default;

void Unlocking::start(Repair then)
{
    if (m_trying) {
        return;
    }
    m_then = then;
    if (m_vault.choice() == VaultChoice::File) {
        ask();
    } else {
        tryIt();
    }
}

void Unlocking::ask()
{
    if (!m_page) {
        m_page = new UnlockPage;
        connect(m_page, &UnlockPage::answered, this, &Unlocking::tryIt);
        connect(m_page, &UnlockPage::cancelChosen, this, &Unlocking::cancel);
        Q_EMIT pageMade(m_page);
    }
    m_page->ask(m_file,
                QFileInfo::exists(m_file) ? UnlockPage::Question::Open
                                          : UnlockPage::Question::Choose);
    Q_EMIT pageWanted(m_page);
}

void Unlocking::tryIt()
{
    m_trying = std::make_unique<QObject>();
    if (m_page) {
        m_page->setTrying(true);
    }
    m_vault.unlock(m_trying.get(), [this](const Result<void> &unlocked) { answered(unlocked); });
}

Result<Secret> Unlocking::takePassphrase()
{
    Secret typed = m_trying && m_page ? m_page->takePassphrase() : Secret();
    if (typed.isEmpty()) {
        return fail(ErrorKind::VaultLocked, QStringLiteral("nobody has typed the passphrase"));
    }
    return typed;
}

void Unlocking::answered(const Result<void> &unlocked)
{
    m_trying.release()->deleteLater(); // which is further up the stack
    if (!m_page) {
        Q_EMIT over(m_then, unlocked.has_value());
        return;
    }
    m_page->setTrying(false);
    if (!unlocked) {
        m_page->tell(unlocked.error());
        return;
    }
    static_cast<void>(m_page->takePassphrase()); // where it was not asked for
    Q_EMIT pageDone(m_page);
    Q_EMIT over(m_then, true);
}

void Unlocking::cancel()
{
    m_trying.reset();
    Q_EMIT pageDone(m_page);
}

} // namespace lanyard
