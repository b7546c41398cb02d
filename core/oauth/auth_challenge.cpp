#include "oauth/auth_challenge.h"

#include <algorithm>

namespace lanyard::oauth {

namespace {

/// RFC 9110 §5.6.2.
bool isTokenCharacter(char character)
{
    const bool isLetterOrDigit = (character >= 'a' && character <= 'z')
        || (character >= 'A' && character <= 'Z') || (character >= '0' && character <= '9');
    return isLetterOrDigit || QByteArrayView("!#$%&'*+-.^_`|~").contains(character);
}

/// Reads the field from left to right. Nothing is taken back but the one look ahead that tells a
/// scheme from a parameter. It ends where nothing can begin; any other fault is noted and passed.
class FieldReader {
public:
    explicit FieldReader(QByteArrayView field) : m_rest(field) { }

    AuthChallenges read()
    {
        for (skip(" \t,"); !m_rest.isEmpty(); skip(" \t,")) {
            const QByteArray word = readToken();
            if (word.isEmpty()) {
                noteFault();
                break;
            }
            if (isAtEquals()) {
                readParameter(word.toLower());
                expectEnd();
            } else {
                m_found.list.append(AuthChallenge{word.toLower()});
                skipToken68();
            }
        }
        return m_found;
    }

private:
    void noteFault() { m_found.isWhole = false; }

    void skip(QByteArrayView characters)
    {
        while (!m_rest.isEmpty() && characters.contains(m_rest.front())) {
            m_rest = m_rest.sliced(1);
        }
    }

    [[nodiscard]] bool takeIf(char character)
    {
        const bool isHere = !m_rest.isEmpty() && m_rest.front() == character;
        m_rest = m_rest.sliced(isHere ? 1 : 0);
        return isHere;
    }

    /// Empty where none begins here.
    [[nodiscard]] QByteArray readToken()
    {
        const auto end = std::find_if_not(m_rest.begin(), m_rest.end(), isTokenCharacter);
        const QByteArrayView token = m_rest.first(end - m_rest.begin());
        m_rest = m_rest.sliced(token.size());
        return token.toByteArray();
    }

    /// Of a parameter, whose name has been read.
    [[nodiscard]] bool isAtEquals()
    {
        const QByteArrayView before = m_rest;
        skip(" \t");
        const bool isThere = !m_rest.isEmpty() && m_rest.front() == '=';
        m_rest = isThere ? m_rest : before;
        return isThere;
    }

    /// Each name once (§11.2), and of a challenge.
    void readParameter(const QByteArray &name)
    {
        m_rest = m_rest.sliced(1);
        skip(" \t");
        const QByteArray value = takeIf('"') ? readQuoted() : readBare();
        if (m_found.list.isEmpty() || m_found.list.back().parameters.contains(name)) {
            noteFault();
            return;
        }
        m_found.list.back().parameters.insert(name, value);
    }

    [[nodiscard]] QByteArray readBare()
    {
        QByteArray value = readToken();
        if (value.isEmpty()) {
            noteFault();
        }
        return value;
    }

    /// After its opening quote, §5.6.4. One that does not end goes to the end.
    [[nodiscard]] QByteArray readQuoted()
    {
        QByteArray value;
        while (!takeIf('"')) {
            static_cast<void>(takeIf('\\')); // what follows stands for itself
            if (m_rest.isEmpty()) {
                noteFault();
                break;
            }
            const auto byte = static_cast<unsigned char>(m_rest.front());
            if ((byte < 0x20 && byte != '\t') || byte == 0x7f) {
                noteFault();
            }
            value.append(m_rest.front());
            m_rest = m_rest.sliced(1);
        }
        return value;
    }

    /// What Basic and Negotiate have in the place of parameters. A scheme is followed by a space,
    /// and then by this, a parameter or the next challenge.
    void skipToken68()
    {
        skip(" \t");
        const QByteArrayView before = m_rest;
        while (!m_rest.isEmpty() && (isTokenCharacter(m_rest.front()) || m_rest.front() == '/')) {
            m_rest = m_rest.sliced(1);
        }
        skip("="); // padding, which ends it (§11.2)
        if (!isAtEnd()) {
            m_rest = before;
        }
    }

    /// Of one member of the list.
    [[nodiscard]] bool isAtEnd()
    {
        skip(" \t");
        return m_rest.isEmpty() || m_rest.front() == ',';
    }

    void expectEnd()
    {
        if (!isAtEnd()) {
            noteFault();
        }
    }

    QByteArrayView m_rest;
    AuthChallenges m_found;
};

} // namespace

AuthChallenges parseAuthChallenges(QByteArrayView field)
{
    return FieldReader(field).read();
}

bool asksForDpopNonce(const AuthChallenges &challenges)
{
    return std::any_of(challenges.list.begin(), challenges.list.end(),
                       [](const AuthChallenge &challenge) {
                           return challenge.scheme == "dpop"
                               && challenge.parameters.value("error") == "use_dpop_nonce";
                       });
}

} // namespace lanyard::oauth
