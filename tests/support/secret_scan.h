#pragma once

/// Finds secrets where none may be, in every way in which a program may have written them down.
/// Shape:   as it is, percent-encoded, base64 and base64url (wherever it starts), hexadecimal, JSON
///          with escapes, UTF-16 of either order
/// Note:    a scan that finds nothing proves something only beside one that finds what was put
/// there

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QString>
#include <QStringList>

namespace lanyard {

class SecretScan {
public:
    /// `name` is what a finding says. Not shorter than 8 bytes: less is found by chance.
    void add(const QString &name, const QByteArray &secret);
    /// RFC 7636 §4.2: a verifier that is known by its S256 challenge only.
    void addVerifierOf(const QByteArray &challenge);

    [[nodiscard]] qsizetype size() const { return m_secrets.size(); }

    /// Names and encodings of what is in there.
    [[nodiscard]] QStringList findingsIn(const QByteArray &bytes) const;
    /// The same of every file below a folder, hidden ones too; its own path comes first.
    [[nodiscard]] QStringList findingsBelow(const QString &folder) const;

    /// Every way to write it, by name: what a test plants.
    [[nodiscard]] static QList<std::pair<QString, QByteArray>>
    encodingsOf(const QByteArray &secret);

private:
    struct Pattern {
        QString name;
        QByteArray bytes;
    };
    [[nodiscard]] bool holdsVerifier(const QByteArray &bytes) const;

    QByteArrayList m_secrets;
    QList<Pattern> m_patterns;
    QByteArrayList m_challenges;
};

} // namespace lanyard
