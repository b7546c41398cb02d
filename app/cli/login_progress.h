#pragma once

/// What a person is told while `lanyard login` waits for them, in a browser or on another device.
/// Source:  RFC 8628 §3.3.1
/// Shape:   words for the person on standard error; a link that was asked for on standard output
/// Owner:   the command, one for each SignIn, which outlives it

#include "accounts/sign_in.h"
#include "command.h"
#include "input_line.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace lanyard {

class LoginProgress final : public QObject {
    Q_OBJECT
public:
    enum class Links {
        WayOut, ///< a word to the person, where no browser comes up
        Results, ///< `--print-url`
    };

    /// "Started" proves nothing, over ssh least of all: then the link is told.
    static constexpr std::chrono::seconds untilLinkIsTold{20};
    /// A page that nobody fetches must not keep a terminal.
    static constexpr std::chrono::seconds patience{10};

    /// `redirectUri` is what the provider has to know, to the letter.
    LoginProgress(const World &world, SignIn &signIn, ErrorContext context, QString redirectUri,
                  Links links);
    ~LoginProgress() override;

    /// Nothing is read any more, and what should have been said before is.
    void end();

private:
    void tellProgress();
    void tellBrowserProgress();
    void tellDevice();
    void tellToContinue();
    void tellLostProtections();
    void offerHelp();
    void offerLink(const QString &sentence);
    /// Then `next`, where there is one.
    void tellLink(const QString &sentence, std::function<void()> next = {});
    void printLink(const SignIn::Link &link);
    /// Over ssh or in a container the browser cannot come back to our listener.
    void awaitTypedAddress();
    void takeTypedAddress(const Result<Secret> &line);

    const World &m_world;
    SignIn &m_signIn;
    ErrorContext m_context;
    QString m_redirectUri;
    Links m_links;
    std::unique_ptr<InputLine> m_input;
    bool m_saidToContinue = false; ///< and how, in the browser or on another device
    bool m_saidLink = false;
    std::optional<QDateTime> m_linkExpiresAt; ///< of the one that was shown last
    bool m_saidStranger = false;
    bool m_saidLostProtections = false;
};

} // namespace lanyard
