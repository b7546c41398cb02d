#pragma once

/// An access token on the clipboard, and off it again.
/// Source:  RFC 6750 §2.1, RFC 9449 §7.1 for the header
/// Shape:   text/plain, marked as a secret (secret_mark.h); never the PRIMARY selection of X11,
///          which the middle button pastes by accident
/// Note:    it is taken off after ChosenSettings::clearCopied, and when the program ends, but only
///          while it is still what is there
/// Errors:  of copy: as Account::ensureFresh
/// Owner:   what it is given outlives it

#include "accounts/account.h"
#include "accounts/places.h"
#include "base/clock.h"
#include "base/secret.h"

#include <QMimeData>
#include <QObject>
#include <QPointer>

#include <chrono>
#include <memory>
#include <optional>

namespace lanyard {

enum class TokenForm { Token, AuthorizationHeader, EnvironmentVariable };

class CopiedToken final : public QObject {
    Q_OBJECT
public:
    CopiedToken(Clock &clock, Places places, QObject *parent = nullptr);
    ~CopiedToken() override;

    /// For how long it stays there; nullopt = until somebody copies something else.
    using Stay = std::optional<std::chrono::seconds>;

    /// A token that is fresh. Destroying `context` leaves the clipboard as it is.
    void copy(Account &account, TokenForm form, QObject *context, Reply<Stay> reply);
    /// A token, or a part of one, that the person has before their eyes.
    Stay put(QByteArrayView text);
    /// Now. Nothing happens where something else is there by now.
    void clear();

Q_SIGNALS:
    void gone(); ///< it was cleared, or had been replaced when it was to be

private:
    [[nodiscard]] bool isThere() const;
    void takeOff();

    Clock &m_clock;
    const Places m_places;
    Secret m_text; ///< empty = nothing of ours is there
    QPointer<QMimeData> m_data; ///< the clipboard's, until it is replaced
    std::unique_ptr<QObject> m_timer; ///< context of it
};

/// Is its token of no use without a proof for each request (RFC 9449)?
[[nodiscard]] bool isBoundToKey(const Account &account);
/// What gets a token in a script, without one in it: "lanyard token NAME".
[[nodiscard]] QString commandForToken(const Account &account);

} // namespace lanyard
