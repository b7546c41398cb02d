#pragma once

/// What a vault answers, waited for.

#include "io/token_vault.h"
#include "support/patience.h"

#include <QCoreApplication>
#include <QObject>
#include <QTest>

#include <optional>

namespace lanyard {

template <class T>
struct VaultAnswer {
    std::optional<Result<T>> result;

    Reply<T> reply()
    {
        return [this](Result<T> answer) { result.emplace(std::move(answer)); };
    }
    /// False = nobody answered.
    [[nodiscard]] bool wait() const
    {
        // A vault in memory needs some turns of the loop and no time; qWaitFor() sleeps in each.
        for (int turns = 0; !result && turns < 1000; ++turns) {
            QCoreApplication::processEvents();
        }
        return QTest::qWaitFor([this] { return result.has_value(); }, kPatience);
    }
};

inline Result<void> answered(const VaultAnswer<void> &answer)
{
    return answer.wait() ? *answer.result : fail(ErrorKind::TimedOut, QStringLiteral("no answer"));
}

inline Result<void> writeTo(TokenVault &vault, const QString &key, QByteArrayView value)
{
    QObject context;
    VaultAnswer<void> answer;
    vault.write(key, Secret(value), &context, answer.reply());
    return answered(answer);
}

inline Result<void> eraseFrom(TokenVault &vault, const QString &key)
{
    QObject context;
    VaultAnswer<void> answer;
    vault.erase(key, &context, answer.reply());
    return answered(answer);
}

inline Result<void> unlocked(TokenVault &vault)
{
    QObject context;
    VaultAnswer<void> answer;
    vault.unlock(&context, answer.reply());
    return answered(answer);
}

inline Result<void> probed(TokenVault &vault)
{
    QObject context;
    VaultAnswer<void> answer;
    vault.probe(&context, answer.reply());
    return answered(answer);
}

/// nullopt = it is not there.
inline Result<std::optional<QByteArray>> readFrom(TokenVault &vault, const QString &key)
{
    QObject context;
    VaultAnswer<std::optional<Secret>> answer;
    vault.read(key, &context, answer.reply());
    if (!answer.wait()) {
        return fail(ErrorKind::TimedOut, QStringLiteral("no answer"));
    }
    if (!*answer.result) {
        return fail(answer.result->error());
    }
    const std::optional<Secret> &value = **answer.result;
    return value ? std::optional(value->reveal().toByteArray()) : std::nullopt; // to the test
}

} // namespace lanyard
