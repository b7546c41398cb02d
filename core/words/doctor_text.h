#pragma once

/// What `lanyard doctor` says of each thing it looked at: what it is, what was seen, and where that
/// is not as it should be, why and what helps.
/// Shape:   each one line of plain text, for a window as for a terminal
/// Note:    the report is for somebody else: no e-mail address stands in it, nor where the home
///          folder is, and it says first what it does name

#include "base/doctor_line.h"

#include <QString>

namespace lanyard {

[[nodiscard]] QString doctorCheckText(DoctorCheck check);
[[nodiscard]] QString checkStateText(CheckState state);

/// With the subject in front.
[[nodiscard]] QString doctorSeen(const DoctorLine &line);
/// Cause and fix; empty where nothing has to be done.
[[nodiscard]] QString doctorHelp(const DoctorLine &line);

/// As lines for a terminal or a file, the columns below one another.
[[nodiscard]] QString doctorTable(const DoctorLines &lines);

struct ReportFacts {
    QString version; ///< "lanyard 0.1.0"
    QString system; ///< operating system, kernel, desktop, Qt
    QString home; ///< replaced by `~`
    QDateTime at; ///< UTC
};
[[nodiscard]] QString doctorReport(const DoctorLines &lines, const ReportFacts &facts);
/// One that nobody asked for anything else is said where it lies.
[[nodiscard]] QString doctorReportWritten(const QString &file);

} // namespace lanyard
