#pragma once

/// Sign-ins that wait for a person with another device.
/// Source:  RFC 8628 §3.2, §3.5, §5.1, §6.1 (consonants only: no words, no 0 for an O)
/// Limits:  256 at a time; each is good for 10 min
/// Units:   `interval` is seconds from one poll to the next; slow_down adds 5

#include "base/clock.h"
#include "base/random_source.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace lanyard::demo {

struct DeviceRequest {
    QByteArray clientId;
    QStringList scope;
    QList<QByteArray> resources{};
};

class DeviceGrants {
public:
    DeviceGrants(Clock &clock, RandomSource &random);

    struct Codes {
        QByteArray deviceCode;
        QByteArray userCode; ///< as it is shown: WDJB-MJHT
    };
    [[nodiscard]] Codes open(const DeviceRequest &request);

    /// By what a person typed, in either case and with or without the dash. nullopt = unknown,
    /// decided, or too old.
    [[nodiscard]] std::optional<DeviceRequest> request(const QByteArray &userCode) const;
    void approve(const QByteArray &userCode, const QString &subject);
    void deny(const QByteArray &userCode);

    struct Polled {
        enum class Outcome {
            Approved,
            Pending,
            SlowDown,
            Denied,
            Expired,
            Unknown
        } outcome
            = Outcome::Unknown;
        DeviceRequest request;
        QString subject;
        QDateTime authTime;
    };
    /// An approval, and a refusal, are told once.
    [[nodiscard]] Polled poll(const QByteArray &deviceCode, const QByteArray &clientId);

    static constexpr std::chrono::seconds lifetime{600};
    static constexpr std::chrono::seconds interval{1}; ///< nobody else asks us anything

private:
    struct Waiting {
        DeviceRequest request;
        QByteArray userCode; ///< without the dash
        QDateTime expiresAt;
        std::chrono::seconds interval = DeviceGrants::interval;
        std::optional<std::chrono::milliseconds> lastPoll; ///< on the monotonic clock
        bool isDenied = false;
        QString subject; ///< of who approved it
        QDateTime authTime;
    };
    [[nodiscard]] QByteArray newUserCode();
    [[nodiscard]] const Waiting *undecided(const QByteArray &userCode) const;
    [[nodiscard]] Waiting *undecided(const QByteArray &userCode);
    void forgetExpired();

    Clock &m_clock;
    RandomSource &m_random;
    QHash<QByteArray, Waiting> m_waiting; ///< by the device code's hash
};

} // namespace lanyard::demo
