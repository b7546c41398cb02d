#include "io/keychain_operation.h"

#include "io/keychain_state.h"

#include <qt6keychain/keychain.h>

#include <utility>

namespace lanyard {

namespace {

/// Long, since a keychain may show a prompt of its own.
constexpr std::chrono::seconds patience{60};

Error errorOf(const QKeychain::Job &job)
{
    const QString detail = plainText(job.errorString());
    switch (job.error()) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {ErrorKind::VaultLocked, {}, detail};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return {ErrorKind::VaultUnavailable, {}, detail};
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return {ErrorKind::VaultFailed, {}, detail};
}

QKeychain::Job *makeJob(KeychainOperation::Verb verb, const QString &service, const Secret &value)
{
    switch (verb) {
    case KeychainOperation::Verb::Write: {
        auto *job = new QKeychain::WritePasswordJob(service);
        job->setBinaryData(value.reveal().toByteArray()); // to the keychain
        return job;
    }
    case KeychainOperation::Verb::Erase:
        return new QKeychain::DeletePasswordJob(service);
    case KeychainOperation::Verb::Probe:
    case KeychainOperation::Verb::Read:
        break;
    }
    return new QKeychain::ReadPasswordJob(service);
}

} // namespace

KeychainOperation::KeychainOperation(Verb verb, QString service, QString key, Secret value,
                                     Clock &clock, Replier<Value> replier) :
    m_verb(verb),
    m_service(std::move(service)), m_key(std::move(key)), m_value(std::move(value)), m_clock(clock),
    m_replier(std::move(replier))
{
}

void KeychainOperation::start(SeenOpen seen, std::function<void()> over)
{
    m_over = std::move(over);
    m_clock.after(patience, this, [this] {
        // What it has may be as good as ever: nothing is known of the item.
        finish(fail(ErrorKind::VaultUnavailable,
                    QStringLiteral("the keychain did not answer within %1 s").arg(patience.count()),
                    QLatin1String(keychainNoAnswerCode)));
    });
    if (seen == SeenOpen::JustNow && m_verb == Verb::Write) {
        runJob();
        return;
    }
    checkKeychain(m_clock, this, [this](Result<void> open) {
        if (!open) {
            finish(fail(open.error()));
        } else if (m_verb == Verb::Probe) {
            finish(std::nullopt);
        } else {
            runJob();
        }
    });
}

void KeychainOperation::runJob()
{
    startJob(makeJob(m_verb, m_service, m_value), &KeychainOperation::takeJob);
}

void KeychainOperation::takeJob(QKeychain::Job *job)
{
    const bool isMissing = job->error() == QKeychain::EntryNotFound;
    if (job->error() == QKeychain::OtherError && !m_isSecondTry) {
        m_isSecondTry = true;
        forgetKeychainSession();
        runJob();
        return;
    }
    if (job->error() != QKeychain::NoError && !(isMissing && m_verb != Verb::Write)) {
        checkAgain(fail(errorOf(*job)));
        return;
    }
    switch (m_verb) {
    case Verb::Probe:
    case Verb::Erase:
        checkAgain(std::nullopt);
        return;
    case Verb::Write:
        readBack();
        return;
    case Verb::Read:
        if (isMissing) {
            checkAgain(std::nullopt);
        } else {
            const auto *read = static_cast<const QKeychain::ReadPasswordJob *>(job);
            finish(Value(Secret(read->binaryData())));
        }
        return;
    }
}

/// Items have been lost by keychains that said yes.
void KeychainOperation::readBack()
{
    startJob(makeJob(Verb::Read, m_service, {}), &KeychainOperation::takeReadBack);
}

void KeychainOperation::takeReadBack(QKeychain::Job *job)
{
    const auto *read = static_cast<const QKeychain::ReadPasswordJob *>(job);
    if (job->error() == QKeychain::NoError && m_value.equals(read->binaryData())) {
        finish(std::nullopt);
        return;
    }
    checkAgain(fail(ErrorKind::VaultFailed,
                    QStringLiteral("the keychain did not keep the item: %1")
                        .arg(plainText(job->errorString()))));
}

void KeychainOperation::checkAgain(Result<Value> ifOpen)
{
    auto held = std::make_shared<Result<Value>>(std::move(ifOpen));
    checkKeychain(m_clock, this, [this, held](Result<void> open) {
        finish(open ? std::move(*held) : fail(open.error()));
    });
}

void KeychainOperation::finish(Result<Value> result)
{
    m_isOpen = result.has_value();
    m_replier(std::move(result));
    if (auto over = std::exchange(m_over, nullptr)) {
        over();
    }
}

void KeychainOperation::startJob(QKeychain::Job *job,
                                 void (KeychainOperation::*then)(QKeychain::Job *))
{
    // No parent: a job that is deleted while it runs leaves libsecret a dangling pointer. It
    // deletes itself after it has finished; the connection ends with this object.
    job->setKey(m_key);
    connect(job, &QKeychain::Job::finished, this,
            [this, then](QKeychain::Job *finished) { (this->*then)(finished); });
    job->start();
}

} // namespace lanyard
