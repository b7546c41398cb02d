#pragma once

/// A page as man(7) has it, section by section.
/// Source:  man(7), groff_char(7), mandoc_char(7)
/// Shape:   text comes in as it is read, and is escaped here; a line of the source ends before its
///          80th byte where it can

#include <QByteArray>
#include <QString>

namespace lanyard {

class RoffText {
public:
    struct Title {
        QString name;
        QString date;
        QString source;
        QString manual;
    };
    explicit RoffText(const Title &title);

    void section(const char *heading);
    void paragraph(const QString &content);
    /// A list's term, in the font of what is typed; what follows is its explanation.
    void term(const QString &content);
    /// The same, with what stands for something else behind it.
    void term(const QString &content, const QString &placeholder);
    /// Behind a term or paragraph.
    void text(const QString &content);
    /// One line of a synopsis: what is typed, then its arguments.
    void synopsis(const QString &command, const QString &arguments);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    void line(const QByteArray &content);

    QByteArray m_bytes;
    bool m_isBehindHeading = false;
};

} // namespace lanyard
