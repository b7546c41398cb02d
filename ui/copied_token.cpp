#include "ui/copied_token.h"

#include "accounts/chosen_settings.h"
#include "ui/secret_mark.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

#include <utility>

namespace lanyard {

namespace {

/// For a POSIX shell: RFC 6749 A.12 allows every printable character in a token.
QByteArray quoted(QByteArray text)
{
    return '\'' + text.replace('\'', "'\\''") + '\'';
}

QByteArray writtenAs(TokenForm form, const Account &account)
{
    QByteArray token = account.accessToken()->reveal().toByteArray(); // onto the clipboard
    switch (form) {
    case TokenForm::Token:
        return token;
    case TokenForm::AuthorizationHeader:
        return (isBoundToKey(account) ? "Authorization: DPoP " : "Authorization: Bearer ") + token;
    case TokenForm::EnvironmentVariable:
        return "export ACCESS_TOKEN=" + quoted(std::move(token));
    }
    return {};
}

} // namespace

CopiedToken::CopiedToken(Clock &clock, Places places, QObject *parent) :
    QObject(parent), m_clock(clock), m_places(std::move(places))
{
    // Before Qt hands what is left there over to a clipboard manager.
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this,
            &CopiedToken::takeOff);
}

CopiedToken::~CopiedToken()
{
    takeOff();
}

void CopiedToken::copy(Account &account, TokenForm form, QObject *context, Reply<Stay> reply)
{
    account.ensureFresh(Account::Freshness::IfStale, context,
                        [this, form, account = QPointer<Account>(&account),
                         reply = std::move(reply)](const Result<void> &fresh) {
                            if (!fresh) {
                                reply(fail(fresh.error()));
                            } else if (!account
                                       || !account->accessToken()) { // it was signed out meanwhile
                                reply(fail(ErrorKind::SignInRequired, {}));
                            } else {
                                QByteArray text = writtenAs(form, *account);
                                reply(put(text));
                                wipeBytes(text);
                            }
                        });
}

CopiedToken::Stay CopiedToken::put(QByteArrayView text)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(QString::fromUtf8(text));
    markAsSecret(*data);
    m_data = data.get();
    m_text = Secret(text);
    QGuiApplication::clipboard()->setMimeData(data.release(), QClipboard::Clipboard);

    const auto chosen = readChosenSettings(m_places);
    const Stay stay = chosen ? chosen->clearCopied : ChosenSettings().clearCopied;
    m_timer.reset();
    if (stay) {
        m_timer = std::make_unique<QObject>();
        m_clock.after(*stay, m_timer.get(), [this] {
            m_timer.release()->deleteLater(); // whose call this is
            clear();
        });
    }
    return stay;
}

void CopiedToken::clear()
{
    m_timer.reset();
    takeOff();
    Q_EMIT gone();
}

void CopiedToken::takeOff()
{
    if (isThere()) {
        QGuiApplication::clipboard()->clear(QClipboard::Clipboard);
    }
    m_text = Secret();
}

/// A clipboard manager may have put the same text in the place of ours.
bool CopiedToken::isThere() const
{
    if (m_text.isEmpty()) {
        return false;
    }
    const QMimeData *there = QGuiApplication::clipboard()->mimeData(QClipboard::Clipboard);
    return there && (there == m_data || m_text.equals(there->text().toUtf8()));
}

bool isBoundToKey(const Account &account)
{
    return account.tokenType().compare(QLatin1String("DPoP"), Qt::CaseInsensitive) == 0;
}

QString commandForToken(const Account &account)
{
    const QString &name = account.name();
    return QStringLiteral("lanyard token ")
        + (isPlainName(name) ? name : QString::fromUtf8(quoted(name.toUtf8())));
}

} // namespace lanyard
