#include "oauth/auth_challenge.h"

#include <algorithm>

namespace lanyard::oauth {

namespace {

/// RFC 9110 §5.6.2; also what a token68 has besides, so that one is stepped over whole.
bool isTokenCharacter(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
        || (character >= '0' && character <= '9')
        || QByteArrayView("!#$%&'*+-.^_`|~/").contains(character);
}

class Reader {
public:
    explicit Reader(QByteArrayView text) : m_rest(text) { }

    [[nodiscard]] bool isAtEnd() const { return m_rest.isEmpty(); }

    void skip(QByteArrayView characters)
    {
        while (!m_rest.isEmpty() && characters.contains(m_rest.front())) {
            m_rest = m_rest.sliced(1);
        }
    }

    /// Empty where none begins here.
    [[nodiscard]] QByteArray token()
    {
        const auto end = std::find_if_not(m_rest.begin(), m_rest.end(), isTokenCharacter);
        return take(end - m_rest.begin()).toByteArray();
    }

    [[nodiscard]] bool takeIf(char character)
    {
        const bool isHere = !m_rest.isEmpty() && m_rest.front() == character;
        m_rest = m_rest.sliced(isHere ? 1 : 0);
        return isHere;
    }

    /// After its opening quote, RFC 9110 §5.6.4. One that does not end goes to the end.
    [[nodiscard]] QByteArray quoted()
    {
        QByteArray text;
        while (!m_rest.isEmpty() && !takeIf('"')) {
            const bool isEscaped = takeIf('\\');
            text += isEscaped && m_rest.isEmpty() ? QByteArrayView() : take(1);
        }
        return text;
    }

private:
    QByteArrayView take(qsizetype count)
    {
        const QByteArrayView taken = m_rest.first(count);
        m_rest = m_rest.sliced(count);
        return taken;
    }

    QByteArrayView m_rest;
};

} // namespace

QList<AuthChallenge> parseAuthChallenges(QByteArrayView header)
{
    QList<AuthChallenge> challenges;
    Reader reader(header);
    for (reader.skip(" \t,"); !reader.isAtEnd(); reader.skip(" \t,")) {
        const QByteArray name = reader.token().toLower();
        if (name.isEmpty()) {
            break;
        }
        reader.skip(" \t");
        if (!reader.takeIf('=')) {
            challenges.append({name});
            continue;
        }
        reader.skip(" \t="); // a token68 may end in more of them
        const QByteArray value = reader.takeIf('"') ? reader.quoted() : reader.token();
        if (!challenges.isEmpty() && !challenges.back().parameters.contains(name)) {
            challenges.back().parameters.insert(name, value);
        }
    }
    return challenges;
}

bool asksForDpopNonce(const QList<AuthChallenge> &challenges)
{
    return std::any_of(challenges.begin(), challenges.end(), [](const AuthChallenge &challenge) {
        return challenge.scheme == "dpop"
            && challenge.parameters.value("error") == "use_dpop_nonce";
    });
}

} // namespace lanyard::oauth
