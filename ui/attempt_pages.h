#pragma once

/// One attempt as the person sees it: asking for what is open, waiting, finishing; at its end, who
/// is signed in, or what went wrong and where that is told.
/// Owner:   its pages belong to whoever shows them

#include "accounts/provider_catalog.h"
#include "ui/attempt.h"
#include "ui/notice.h"
#include "ui/online_watch.h"
#include "ui/phrases.h"

#include <QObject>

namespace lanyard {

class ClientPage;
class DevicePage;
class Page;
class SignInPage;

class AttemptPages final : public QObject {
    Q_OBJECT
public:
    /// `store` and what is in `environment` outlive it.
    AttemptPages(AccountStore &store, const Environment &environment, Places places,
                 QObject *parent = nullptr);

    /// The page of what is going on; null = nothing is.
    [[nodiscard]] Page *current() const;
    [[nodiscard]] const Provider &provider() const { return m_attempt->provider(); }

    /// From `origin`, where a failure is told. With an account's id, that account signs in again.
    void start(Page *origin, const Provider &provider, const QString &accountId = {});
    void again();
    void goOnWithoutVault(); ///< again(), and where there is no keychain
    void keepBoth(); ///< whoever signed in, and the account that was to sign in again
    void letGo(); ///< what the last failure left open: nothing goes on by itself any more
    void askForClient() { m_attempt->askForClient(); }
    void cancel(); ///< the person's wish: canceled() follows
    void end(); ///< silently

Q_SIGNALS:
    /// Pages are made when they are needed: most starts of the window need none of these.
    void pageMade(lanyard::Page *page);
    void pageWanted(lanyard::Page *page);
    void succeeded(const QString &accountId, const lanyard::Notice &notice);
    void failed(lanyard::Page *place, const lanyard::Notice &notice);
    void canceled(lanyard::Page *origin);

private:
    ClientPage *client();
    SignInPage *waiting();
    DevicePage *device();
    void looking(const Provider &provider);
    void questionsOpen(const Provider &provider);
    void started();
    void showFinishing();
    void ended();
    void tellFailure(const Error &error);
    void showNoAttempt();

    void openRegistration(const QUrl &page);

    AccountStore &m_store;
    Browser &m_browser;
    const Kept m_kept;
    Attempt *m_attempt;
    Clock &m_clock;
    OnlineWatch m_online;
    ClientPage *m_client = nullptr;
    SignInPage *m_signIn = nullptr;
    DevicePage *m_device = nullptr;
    Page *m_current = nullptr; ///< of the two; null = no attempt is running
    Page *m_origin = nullptr;
    bool m_isAsking = false; ///< the client's page waits for an answer, or just gave one
};

} // namespace lanyard
