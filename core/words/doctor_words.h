#pragma once

/// What the sentences of the doctor have in common: the context in which they are translated, and
/// how `{what}` is filled.

#include "base/doctor_line.h"
#include "words/placeholders.h"

#include <QCoreApplication>

namespace lanyard::doctor_words {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Doctor)
};

/// `what` is a file or a program, which is longer than a name may be.
[[nodiscard]] inline QString filled(QString pattern, const DoctorLine &line)
{
    return pattern.replace(QLatin1String("{what}"), plainText(line.what));
}

} // namespace lanyard::doctor_words
