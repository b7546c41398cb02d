#include "io/loopback_listener.h"

#include "base/base64url.h"
#include "io/loopback_connection.h"

#include <algorithm>
#include <utility>

// What the listener answers; whom it listens to stands in loopback_listener.cpp.

namespace lanyard {

namespace {

using namespace std::chrono_literals;

constexpr int kDoneBytes = 16; // 128 bits: nobody else guesses where the outcome is shown
constexpr auto kHoldTime = 8s;
constexpr auto kFarewellTime = 5s;
constexpr int kRefusals = 20; // more than any browser asks for of its own
constexpr auto kRefusalTime = 10s;

HttpHeaders securityHeaders(const QByteArray &securityPolicy)
{
    return {
        {"Content-Security-Policy", securityPolicy},
        {"Cache-Control", "no-store"},
        {"Referrer-Policy", "no-referrer"},
        {"X-Content-Type-Options", "nosniff"},
        {"Cross-Origin-Opener-Policy", "same-origin"},
        {"Cross-Origin-Resource-Policy", "same-origin"},
    };
}

/// What browsers make of a form's fields. Anything else would reach the reader of queries changed.
bool isPercentEncoded(const QByteArray &body)
{
    return std::all_of(body.begin(), body.end(),
                       [](char byte) { return byte > ' ' && byte <= '~'; });
}

} // namespace

void LoopbackListener::answer(Connection &connection)
{
    if (connection.refusalStatus() != 0) {
        refuse(connection, connection.refusalStatus());
        return;
    }
    const HttpRequest &request = connection.request();
    if (request.header("Host") != m_host) {
        refuse(connection, 403); // DNS rebinding: another name that leads here
        return;
    }
    if (!m_stepPath.isEmpty() && request.target == m_stepPath && request.method == "GET") {
        sendOn(connection);
        return;
    }
    const bool isDone = !m_donePath.isEmpty() && request.target == m_donePath && !m_isServed;
    if (!isDone && request.path() != m_redirectUri.path(QUrl::FullyEncoded).toLatin1()) {
        refuse(connection, 404);
    } else if (request.method == "POST" && !isDone && !m_formOrigin.isEmpty()) {
        if (isForm(request)) {
            answerRedirect(connection);
        } else {
            refuse(connection, 403);
        }
    } else if (request.method != "GET") {
        refuse(connection, 405);
    } else if (isDone) {
        hold(connection);
    } else {
        answerRedirect(connection);
    }
}

/// A page of another site may post here as well; browsers say which one it was (RFC 6454 §7).
bool LoopbackListener::isForm(const HttpRequest &request) const
{
    const bool hasOrigin
        = std::any_of(request.headers.begin(), request.headers.end(), [](const auto &field) {
              return field.first.compare("Origin", Qt::CaseInsensitive) == 0;
          });
    const QByteArray origin = request.header("Origin").value_or(QByteArray()).toLower();
    const QByteArray type = request.header("Content-Type").value_or(QByteArray());
    return (!hasOrigin || origin == "null" || origin == m_formOrigin) && request.query().isEmpty()
        && isPercentEncoded(request.body)
        && type.split(';').first().trimmed().toLower() == "application/x-www-form-urlencoded";
}

void LoopbackListener::answerRedirect(Connection &connection)
{
    const HttpRequest &request = connection.request();
    const QByteArray query = request.method == "POST" ? request.body : request.query();
    if (!m_takenQuery.isEmpty()) {
        if (query == m_takenQuery) {
            connection.send(page(410, m_pages.used));
        } else {
            refuse(connection, 400);
        }
        return;
    }
    if (m_isFinished) {
        connection.send(page(410, m_outcome));
        return;
    }
    QUrl redirect = m_redirectUri;
    redirect.setQuery(QString::fromLatin1(query), QUrl::TolerantMode);
    const Verdict verdict = redirect.isValid() ? m_judge(redirect) : Verdict::Refuse;
    if (verdict == Verdict::Take && !query.isEmpty()) {
        take(connection, query, redirect);
        return;
    }
    if (refuse(connection, 400) && !query.isEmpty()) { // else a page that was opened by hand
        QMetaObject::invokeMethod(this, &LoopbackListener::strangerRefused, Qt::QueuedConnection);
    }
}

void LoopbackListener::take(Connection &connection, const QByteArray &query, const QUrl &redirect)
{
    m_takenQuery = query;
    m_donePath = "/done/" + base64UrlEncode(m_random.bytes(kDoneBytes));
    HttpAnswer answer{303, securityHeaders(m_securityPolicy)};
    answer.headers.emplaceBack("Location", m_donePath);
    connection.send(answer);
    QMetaObject::invokeMethod(
        this, [this, redirect] { Q_EMIT redirected(redirect); }, Qt::QueuedConnection);
}

QUrl LoopbackListener::stepTo(const QUrl &target)
{
    m_stepPath = "/go/" + base64UrlEncode(m_random.bytes(kDoneBytes));
    m_stepTarget = target.toEncoded();
    QUrl step = m_redirectUri;
    step.setPath(QString::fromLatin1(m_stepPath));
    return step;
}

void LoopbackListener::sendOn(Connection &connection)
{
    m_stepPath.clear();
    HttpAnswer answer{303, securityHeaders(m_securityPolicy)};
    answer.headers.emplaceBack("Location", std::exchange(m_stepTarget, {}));
    connection.send(answer);
    QMetaObject::invokeMethod(this, &LoopbackListener::wentOn, Qt::QueuedConnection);
}

void LoopbackListener::hold(Connection &connection)
{
    if (m_held) {
        // The same page asked twice (a reload): the browser waits on the newer connection.
        refuse(*m_held, 404);
    }
    m_held = nullptr;
    if (m_isFinished) {
        serve(connection, m_outcome);
        return;
    }
    m_held = &connection;
    connection.liftTimeLimit();
    m_clock.after(kHoldTime, &connection, [this, &connection] {
        if (m_held == &connection) {
            serve(connection, m_pages.finishing);
        }
    });
}

void LoopbackListener::serve(Connection &connection, const QByteArray &html)
{
    m_held = nullptr;
    m_isServed = true;
    connection.send(page(200, html));
    m_clock.after(kFarewellTime, this, [this] { close(); });
    checkIdle();
}

void LoopbackListener::finish(QByteArray page)
{
    if (m_isFinished) {
        return;
    }
    m_isFinished = true;
    m_outcome = std::move(page);
    if (m_held) {
        serve(*m_held, m_outcome);
        return;
    }
    if (!m_isServed) {
        m_clock.after(kFarewellTime, this, [this] {
            if (!m_isServed) {
                close();
            }
        });
    }
    checkIdle();
}

/// Whether one refusal more is too many to explain (RFC 6585 §4).
bool LoopbackListener::isFlooded()
{
    const auto now = m_clock.monotonic();
    if (now - m_refusalsSince >= kRefusalTime) {
        m_refusalsSince = now;
        m_refusals = 0;
    }
    return ++m_refusals > kRefusals;
}

/// False where it was not explained any more.
bool LoopbackListener::refuse(Connection &connection, int status)
{
    if (isFlooded()) {
        connection.send(HttpAnswer{429, securityHeaders(m_securityPolicy)});
        return false;
    }
    HttpAnswer answer = page(status, m_pages.notOurs);
    if (status == 405) {
        answer.headers.emplaceBack("Allow", "GET"); // RFC 9110 §15.5.6
    }
    if (connection.request().method == "HEAD") {
        answer.body.clear(); // RFC 9110 §9.3.2
    }
    connection.send(answer);
    return true;
}

HttpAnswer LoopbackListener::page(int status, const QByteArray &html) const
{
    HttpAnswer answer{status, securityHeaders(m_securityPolicy), html};
    answer.headers.emplaceFront("Content-Type", "text/html; charset=utf-8");
    return answer;
}

} // namespace lanyard
