#include "login_wishes.h"

#include "not_empty.h"
#include "oauth/resource_indicator.h"
#include "words/command_text.h"

#include <CLI/CLI.hpp>

namespace lanyard {

namespace {

QStringList wordsIn(const std::string &text)
{
    return QString::fromStdString(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

void LoginWishes::addTo(CLI::App &command)
{
    const auto text
        = [&command](const char *name, std::string &value, CommandHelp help, const char *type) {
              command.add_option(name, value, commandHelp(help).toStdString())
                  ->type_name(type)
                  ->check(notEmpty(), "")
                  ->excludes("--device");
          };
    text("--prompt", m_prompt, CommandHelp::Prompt, "\"A B\"");
    text("--login-hint", m_loginHint, CommandHelp::LoginHint, "TEXT");
    text("--max-age", m_maxAge, CommandHelp::MaxAge, "S");
    text("--acr-values", m_acrValues, CommandHelp::AcrValues, "\"A B\"");
    command
        .add_option("--resource", m_resources,
                    commandHelp(CommandHelp::LoginResource).toStdString())
        ->type_name("URI")
        ->check(notEmpty(), "")
        ->allow_extra_args(false);
}

Result<void> LoginWishes::putInto(SignInRequest &request) const
{
    oauth::AuthenticationRequest &wanted = request.authentication;
    wanted.prompt = wordsIn(m_prompt);
    wanted.loginHint = QString::fromStdString(m_loginHint);
    wanted.required.acrValues = wordsIn(m_acrValues);
    if (!m_maxAge.empty()) {
        const auto maxAge = oauth::parseMaxAge(QString::fromStdString(m_maxAge));
        if (!maxAge) {
            return fail(maxAge.error());
        }
        wanted.required.maxAge = *maxAge;
    }
    for (const std::string &resource : m_resources) {
        request.resources.append(QString::fromStdString(resource));
    }
    const auto sound = oauth::checkAuthenticationRequest(wanted);
    return sound ? oauth::checkResources(request.resources) : sound;
}

} // namespace lanyard
