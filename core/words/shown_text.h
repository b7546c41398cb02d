#pragma once

/// How a text from outside (a name, an e-mail, a host, what a server said) stands among our words.
/// Shape:   plain (base/error.h), short, and where it is part of a sentence inside first-strong
///          isolates, so that it can neither look like our words nor move them
/// Note:    whoever shows it also says that it is no markup: Qt::PlainText, toHtmlEscaped()

#include <QString>

namespace lanyard {

/// For a sentence in a window: U+2068 … U+2069 around it, at most 100 characters.
[[nodiscard]] QString isolated(const QString &name);

/// A host by which a person decides whether to trust: in its own script, but as punycode where a
/// label mixes scripts or is made only of letters that pass for Latin ones (UTS 39 §5.2). A long
/// one is cut in front: what counts is its end.
[[nodiscard]] QString shownHost(const QString &host);

/// An address as it is sent, with nothing in it that reads as something else.
[[nodiscard]] QString shownAddress(const QString &address);

} // namespace lanyard
