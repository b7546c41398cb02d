#pragma once

/// The outside world of a doctor's test: real time, network and listener; a browser that fills in
/// forms, a vault in memory, and folders of its own.

#include "accounts/company_certificates.h"
#include "accounts/environment.h"
#include "base/clock.h"
#include "support/fake_vault.h"
#include "support/form_browser.h"
#include "support/patience.h"
#include "support/test_environment.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <optional>

namespace lanyard {

class RealWorld {
public:
    QTemporaryDir folder;
    Places places = TestEnvironment::placesBelow(folder.path());
    SystemClock clock;
    SystemRandomSource random;
    SystemNetworkAccess network{clock, [this] { return companyCertificates(places); }};
    FormBrowser browser;
    FakeVault vault;

    [[nodiscard]] Environment environment() { return {clock, random, network, browser, vault}; }
};

/// Runs the event loop until the reply comes, and gives it.
template <class T>
Result<T> await(const std::function<void(QObject *, Reply<T>)> &call)
{
    QObject context;
    std::optional<Result<T>> answer;
    call(&context, [&](Result<T> result) { answer = std::move(result); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, kPatience)) {
        return fail(ErrorKind::Internal, QStringLiteral("no reply came"));
    }
    return std::move(*answer);
}

} // namespace lanyard
