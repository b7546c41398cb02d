#pragma once

/// Standard output and standard error, as the command line uses them: results go to the one, words
/// for a person to the other.
/// Shape:   text, or one JSON document and a line break; or text, where also failures are told on
///          standard output, since whoever calls looks nowhere else
/// Errors:  of print: Misconfigured, with what the system says (a full disk, nobody reads any more)

#include "base/result.h"

#include <QByteArrayView>
#include <QJsonDocument>
#include <QString>

namespace lanyard {

class Console {
public:
    enum class Format { Text, Json, AllOnOutput };

    explicit Console(Format format) : m_format(format) { }

    [[nodiscard]] bool isJson() const { return m_format == Format::Json; }

    /// Everything, at once, to standard output.
    [[nodiscard]] Result<void> print(QByteArrayView bytes) const;
    [[nodiscard]] Result<void> printLine(const QString &line) const;
    [[nodiscard]] Result<void> printJson(const QJsonDocument &document) const;
    [[nodiscard]] Result<void> printJson(const QByteArray &json) const;

    /// A line for a person, on standard error.
    void note(const QString &line) const;

    /// Says what failed where this format says it, and gives back the exit code. `line` is for a
    /// person, without "lanyard: ".
    [[nodiscard]] int reportFailure(const Error &error, const QString &line) const;

private:
    Format m_format;
};

/// Makes sure that 0, 1 and 2 are open: with `>&-` the next file or socket would become our
/// standard output, and get a token written into it. What was closed fails when it is written to.
void reserveStandardStreams();

} // namespace lanyard
