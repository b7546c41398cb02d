#include "doctor/doctor.h"

#include "accounts/provider_catalog.h"
#include "doctor/home_checks.h"
#include "doctor/keyring_check.h"

#include <algorithm>

namespace lanyard {

Doctor::Doctor(AccountStore &store, const Environment &environment, const Places &places) :
    m_store(store), m_environment(environment), m_places(places)
{
}

Doctor::~Doctor() = default;

void Doctor::look(DoctorQuestion question)
{
    m_question = std::move(question);
    QMetaObject::invokeMethod(this, &Doctor::lookAtHome, Qt::QueuedConnection);
}

void Doctor::lookAtHome()
{
    add(checkHome(m_store, m_places, m_environment.clock.now()));
    lookAtKeyring();
}

void Doctor::lookAtKeyring()
{
    checkKeyring(m_environment, m_places, this, [this](const Result<DoctorLine> &line) {
        add({*line, checkBrowser()});
        if (m_question.agent) {
            add({*m_question.agent});
        }
        tryLoopback();
    });
}

void Doctor::tryLoopback()
{
    m_trial = std::make_unique<LoopbackTrial>(
        m_environment, LoopbackTrial::By::Ourselves, this, [this](const Result<QString> &came) {
            DoctorLine line{.check = DoctorCheck::Loopback,
                            .seen = DoctorFinding::LoopbackWorks,
                            .what = came.value_or(QString())};
            if (!came) {
                line.state = CheckState::Problem;
                line.seen = DoctorFinding::LoopbackBlocked;
                line.error = came.error();
            }
            add({line});
            tryBrowser();
        });
    m_trial->start();
}

void Doctor::tryBrowser()
{
    if (!m_question.triesBrowser) {
        add({{.check = DoctorCheck::BrowserReturn,
              .state = CheckState::Skipped,
              .seen = DoctorFinding::BrowserNotAsked}});
        lookForProviders();
        return;
    }
    m_trial = std::make_unique<LoopbackTrial>(
        m_environment, LoopbackTrial::By::Browser, this,
        [this](const Result<QString> &came) { takeBrowser(came); });
    m_trial->start();
}

void Doctor::takeBrowser(const Result<QString> &came)
{
    m_trial.reset();
    DoctorLine line{.check = DoctorCheck::BrowserReturn, .seen = DoctorFinding::BrowserCame};
    if (!came) {
        line.state = CheckState::Problem;
        line.seen = DoctorFinding::BrowserDidNotCome;
        line.error = came.error();
    }
    add({line});
    lookForProviders();
}

void Doctor::lookForProviders()
{
    const QList<ReachTarget> found = targets();
    m_targets.assign(found.begin(), found.end());
    m_accounts.assign(m_question.accountIds.begin(), m_question.accountIds.end());
    reachNext();
}

void Doctor::reachNext()
{
    if (m_targets.empty()) {
        lookAtNextAccount();
        return;
    }
    m_reach = std::make_unique<ReachCheck>(m_environment, m_places, m_targets.front(), this,
                                           [this](const Result<DoctorLines> &lines) {
                                               add(*lines);
                                               reachNext();
                                           });
    m_targets.pop_front();
    m_reach->start();
}

/// What is kept in a keyring that cannot be asked is nothing to be afraid for.
void Doctor::lookAtNextAccount()
{
    Account *account = nullptr;
    while (!m_accounts.empty() && !account) {
        account = m_store.account(m_accounts.front());
        m_accounts.pop_front();
    }
    if (!account) {
        Q_EMIT finished();
        return;
    }
    if (!isKeyringOpen()) {
        add({{.check = DoctorCheck::Session,
              .state = CheckState::Skipped,
              .seen = DoctorFinding::NotAskedYet,
              .subject = account->name()}});
        lookAtNextAccount();
        return;
    }
    m_account = std::make_unique<AccountCheck>(*account, m_environment, m_question.refresh, this,
                                               [this](const Result<DoctorLines> &lines) {
                                                   add(*lines);
                                                   lookAtNextAccount();
                                               });
    m_account->start();
}

void Doctor::add(const DoctorLines &lines)
{
    m_lines += lines;
    Q_EMIT linesAdded();
}

bool Doctor::isKeyringOpen() const
{
    return std::none_of(m_lines.begin(), m_lines.end(), [](const DoctorLine &line) {
        return line.check == DoctorCheck::Keyring && line.state == CheckState::Problem;
    });
}

/// Each once, however many accounts are there.
QList<ReachTarget> Doctor::targets() const
{
    QList<ReachTarget> found = m_question.providers;
    const ProviderCatalog catalog = ProviderCatalog::load(m_places);
    for (const QString &id : m_question.accountIds) {
        const Account *account = m_store.account(id);
        if (!account) {
            continue;
        }
        const AccountEntry &entry = account->entry();
        const auto listed = catalog.find(entry.providerId);
        const ReachTarget target = !entry.issuer.isEmpty() ? ReachTarget::ofIssuer(entry.issuer)
            : entry.service ? ReachTarget{{}, QUrl(entry.service->tokenEndpoint)}
            : listed        ? ReachTarget{{}, listed->endpoints.tokenEndpoint}
                            : ReachTarget{};
        if (!target.address.isEmpty() && !found.contains(target)) {
            found.append(target);
        }
    }
    return found;
}

} // namespace lanyard
