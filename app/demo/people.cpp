#include "people.h"

#include <algorithm>

namespace lanyard::demo {

const QList<Person> &people()
{
    static const QList<Person> everyone{
        {QStringLiteral("demo-1815"), QStringLiteral("Ada"), QStringLiteral("Lovelace"),
         QStringLiteral("ada"), QStringLiteral("ada@example.com")},
        {QStringLiteral("demo-1906"), QStringLiteral("Grace"), QStringLiteral("Hopper"),
         QStringLiteral("grace"), QStringLiteral("grace@example.com")},
    };
    return everyone;
}

const Person *personBySubject(const QString &subject)
{
    const auto found = std::find_if(people().begin(), people().end(), [&](const Person &person) {
        return person.subject == subject;
    });
    return found == people().end() ? nullptr : &*found;
}

QJsonObject claimsOf(const Person &person, const QStringList &scope)
{
    QJsonObject claims{{QStringLiteral("sub"), person.subject}};
    if (scope.contains(QStringLiteral("profile"))) {
        claims[QStringLiteral("name")] = person.name();
        claims[QStringLiteral("given_name")] = person.givenName;
        claims[QStringLiteral("family_name")] = person.familyName;
        claims[QStringLiteral("preferred_username")] = person.username;
        claims[QStringLiteral("locale")] = QStringLiteral("en-GB");
    }
    if (scope.contains(QStringLiteral("email"))) {
        claims[QStringLiteral("email")] = person.email;
        claims[QStringLiteral("email_verified")] = true;
    }
    return claims;
}

} // namespace lanyard::demo
