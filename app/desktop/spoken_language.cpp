#include "spoken_language.h"

#include "languages.h"

#include <QGuiApplication>
#include <QLocale>

namespace lanyard {

void speakAs(const QString &language)
{
    speak(language);
    QGuiApplication::setLayoutDirection(QLocale().textDirection());
}

} // namespace lanyard
