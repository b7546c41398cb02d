#pragma once

/// A browser that remembers what it was to open, and does what the test says.

#include "io/browser.h"

#include <QList>

#include <optional>

namespace lanyard {

class FakeBrowser final : public Browser {
public:
    void open(const QUrl &url, QObject *context, Reply<void> reply) override;

    /// Every URL asked for, also those that failed.
    [[nodiscard]] const QList<QUrl> &urls() const { return m_urls; }
    [[nodiscard]] QUrl lastUrl() const { return m_urls.isEmpty() ? QUrl() : m_urls.last(); }

    /// Fails all further calls with `error`; nullopt = works again.
    void failWith(std::optional<Error> error) { m_failure = std::move(error); }
    /// The person behind the browser: called from the event loop after a page was opened.
    void onOpen(std::function<void(const QUrl &)> person) { m_person = std::move(person); }

private:
    QList<QUrl> m_urls;
    std::optional<Error> m_failure;
    std::function<void(const QUrl &)> m_person;
};

} // namespace lanyard
