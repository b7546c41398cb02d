#pragma once

/// Who can sign in to the demo provider.
/// Source:  OIDC Core §5.1 for the claims, §5.4 for which scope opens which

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace lanyard::demo {

struct Person {
    QString subject;
    QString givenName;
    QString familyName;
    QString username;
    QString email;

    [[nodiscard]] QString name() const { return givenName + u' ' + familyName; }
};

[[nodiscard]] const QList<Person> &people();
/// Null = there is no such person.
[[nodiscard]] const Person *personBySubject(const QString &subject);

/// `sub`, and what the granted scope opens.
[[nodiscard]] QJsonObject claimsOf(const Person &person, const QStringList &scope);

} // namespace lanyard::demo
