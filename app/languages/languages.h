#pragma once

/// The languages that window and commands speak, from the catalogues in resources/translations.
/// English is what the sources say, and needs none.

#include <QString>
#include <QStringList>

namespace lanyard {

/// As BCP 47 writes them: "en" first, the others by their code.
[[nodiscard]] QStringList availableLanguages();
/// What its speakers call it: "Deutsch".
[[nodiscard]] QString ownNameOf(const QString &language);

/// From now on texts, numbers and dates are in `language`; empty, or one that there is no
/// catalogue of, is the first of the person's (`LANGUAGE`, `LC_ALL` …, the system's settings) that
/// there is. Widgets get QEvent::LanguageChange.
void speak(const QString &language);

} // namespace lanyard
