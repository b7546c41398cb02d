#pragma once

/// One access to the keychain, from asking for its state to believing the answer.
/// Shape:   check, run the job (once more where it failed for no named reason), then: a value read
///          is the value; a value written is read back;
///          "not there" and "deleted" count only if the keychain is still open afterwards, since
///          qtkeychain says both of a locked one
/// Units:   the deadline covers the whole access; a job it overtakes goes on in qtkeychain's queue,
///          and its late answer is ignored

#include "base/clock.h"
#include "base/result.h"
#include "base/secret.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace QKeychain {
class Job;
}

namespace lanyard {

class KeychainOperation final : public QObject {
public:
    enum class Verb { Probe, Read, Write, Erase };
    using Value = std::optional<Secret>;

    /// `value` is what Write writes.
    KeychainOperation(Verb verb, QString service, QString key, Secret value, Clock &clock,
                      Replier<Value> replier);

    /// JustNow: an access has found it open. Then a value is written at once, since a rotated token
    /// is in danger until it is kept; where that fails, it is still asked why.
    enum class SeenOpen { NotYet, JustNow };
    /// Calls `over` once, when the next access may begin.
    void start(SeenOpen seen, std::function<void()> over);
    [[nodiscard]] bool foundItOpen() const { return m_isOpen; } ///< after that
    [[nodiscard]] bool isWanted() const { return m_replier.isWaiting(); }

private:
    void runJob();
    void takeJob(QKeychain::Job *job);
    void readBack();
    void takeReadBack(QKeychain::Job *job);
    void checkAgain(Result<Value> ifOpen);
    void finish(Result<Value> result);
    void startJob(QKeychain::Job *job, void (KeychainOperation::*then)(QKeychain::Job *));

    Verb m_verb;
    QString m_service;
    QString m_key;
    Secret m_value;
    bool m_isSecondTry = false;
    bool m_isOpen = false;
    Clock &m_clock;
    Replier<Value> m_replier;
    std::function<void()> m_over;
};

} // namespace lanyard
