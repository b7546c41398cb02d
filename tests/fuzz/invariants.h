#pragma once

/// What every fuzz target claims, and how it reads its input.
/// Errors:  a claim that does not hold ends the program: a finding, whatever the build type

#include "base/error.h"

#include <QByteArrayView>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QUrl>

#include <cstddef>
#include <cstdint>

namespace lanyard::fuzz {

void require(bool holds, const char *claim);

/// No control, format or line-separating code point, no half of a surrogate pair.
[[nodiscard]] bool isFit(const QString &text);

/// Fit for a log line and a label: plain, and short whatever came in.
void requireFit(const Error &error);

/// Absolute, https (or http on loopback where `allowLoopback`), with a host, nothing hidden in it.
void requireEndpoint(const QUrl &url, bool allowLoopback);

/// Numbers by their value: 1e17 is a double to one writer and an integer to another.
[[nodiscard]] bool isSame(const QJsonValue &left, const QJsonValue &right);

/// Strict JSON is JSON: Qt's own reader has to agree on what `bytes` say.
void requireSameJson(QByteArrayView bytes, const QJsonObject &object);

/// Cuts an input into the lines before a body, so that a corpus stays readable.
class Input {
public:
    Input(const std::uint8_t *data, std::size_t size);

    /// Up to the next line feed, which is dropped.
    [[nodiscard]] QByteArrayView line();
    [[nodiscard]] QByteArrayView rest() const { return m_rest; }

private:
    QByteArrayView m_rest;
};

} // namespace lanyard::fuzz
