#pragma once

/// `lanyard doctor [NAME|ISSUER]`: what a sign-in needs, one thing after the other.
/// Shape:   a line as soon as it is known; as JSON {"checks": [{"check", "state", "subject",
///          "seen", "help", "error"}]}. Exit code 0 where nothing is a problem, else what the
///          first one is

#include "command.h"

#include "doctor/doctor.h"

#include <memory>

namespace lanyard {

class DoctorCommand final : public Command {
    Q_OBJECT
public:
    void addTo(CLI::App &program) override;

protected:
    void start() override;
    [[nodiscard]] VaultUse vaultUse() const override { return VaultUse::None; }

private:
    void lookFor(const QString &address);
    void look();
    void printNewLines();
    void tellOutcome();
    [[nodiscard]] Result<void> writeReport() const;
    [[nodiscard]] bool isReportTheOutput() const { return m_report == "-"; }

    std::string m_whom;
    std::string m_report; ///< empty = none is wanted
    bool m_triesBrowser = false;
    bool m_refreshes = false;
    DoctorQuestion m_question;
    std::unique_ptr<Doctor> m_doctor;
    qsizetype m_printed = 0;
    Result<void> m_written; ///< what was printed so far
};

} // namespace lanyard
