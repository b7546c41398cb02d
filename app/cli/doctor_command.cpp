#include "doctor_command.h"

#include "agent_client.h"
#include "doctor/report_facts.h"
#include "io/private_file.h"
#include "not_empty.h"
#include "value_kind.h"
#include "words/command_doctor.h"
#include "words/doctor_text.h"

#include <CLI/CLI.hpp>

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

namespace lanyard {

namespace {

QJsonDocument asJson(const DoctorLines &lines)
{
    QJsonArray checks;
    for (const DoctorLine &line : lines) {
        checks += QJsonObject{
            {QStringLiteral("check"), nameOf(line.check)},
            {QStringLiteral("state"), nameOf(line.state)},
            {QStringLiteral("subject"), textOrNull(line.subject)},
            {QStringLiteral("seen"), doctorSeen(line)},
            {QStringLiteral("help"), textOrNull(doctorHelp(line))},
            {QStringLiteral("error"),
             line.error ? QJsonValue(nameOf(line.error->kind)) : QJsonValue(QJsonValue::Null)}};
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("checks"), checks}});
}

/// An issuer or an e-mail address has what no bare name of an account needs to have.
bool looksLikeAddress(const QString &text)
{
    return text.contains(u'.') || text.contains(u':') || text.contains(u'@');
}

} // namespace

void DoctorCommand::addTo(CLI::App &program)
{
    CLI::App &command = addCommand(program, "doctor", doctorHelpText(DoctorHelp::Doctor));
    command.add_option("WHOM", m_whom, doctorHelpText(DoctorHelp::Whom).toStdString())
        ->type_name("")
        ->check(notEmpty(), "", nameOf(ValueKind::Account));
    command.add_flag("--browser", m_triesBrowser,
                     doctorHelpText(DoctorHelp::Browser).toStdString());
    command.add_flag("--refresh", m_refreshes, doctorHelpText(DoctorHelp::Refresh).toStdString());
    command.add_option("--report", m_report, doctorHelpText(DoctorHelp::Report).toStdString())
        ->type_name("FILE")
        ->check(notEmpty(), "", nameOf(ValueKind::File));
}

void DoctorCommand::start()
{
    if (isReportTheOutput() && world().console.isJson()) {
        failWith({ErrorKind::Misconfigured, {}, reportOrJson()}, {});
        return;
    }
    m_question.triesBrowser = m_triesBrowser;
    m_question.agent = agentLine(world().places);
    m_question.refresh = m_refreshes ? DoctorRefresh::TryIt : DoctorRefresh::LeaveAlone;
    const QString whom = QString::fromStdString(m_whom);
    if (whom.isEmpty()) {
        for (const Account *account : world().store.accounts()) {
            m_question.accountIds += account->id();
        }
        look();
        return;
    }
    const auto named = world().store.find(whom);
    if (named || named.error().kind != ErrorKind::NotFound || !looksLikeAddress(whom)) {
        if (Account *found = findAccount(m_whom)) {
            m_question.accountIds = {found->id()};
            look();
        }
        return;
    }
    lookFor(whom);
}

/// Where nobody says who signs in the people of an e-mail address, its host is all there is to look
/// at, and that is what may be wrong.
void DoctorCommand::lookFor(const QString &address)
{
    world().store.providerFor(address, this, [this, address](const Result<Provider> &found) {
        const bool isEmail = address.contains(u'@') && !address.contains(QLatin1String("://"));
        const Result<Provider> provider
            = found || !isEmail ? found : providerForIssuer(address.section(u'@', -1));
        if (!provider) {
            failWith(provider.error(), {});
            return;
        }
        m_question.providers = {ReachTarget::ofIssuer(provider->issuer)};
        look();
    });
}

void DoctorCommand::look()
{
    m_doctor = std::make_unique<Doctor>(world().store, world().environment, world().places);
    connect(m_doctor.get(), &Doctor::linesAdded, this, &DoctorCommand::printNewLines);
    connect(m_doctor.get(), &Doctor::finished, this, &DoctorCommand::tellOutcome);
    m_doctor->look(m_question);
}

/// Some take their time, and what is known by then helps already.
void DoctorCommand::printNewLines()
{
    if (!isWanted() || !m_written || world().console.isJson() || isReportTheOutput()) {
        return;
    }
    m_written = world().console.print(doctorTable(m_doctor->lines().mid(m_printed)).toUtf8());
    m_printed = m_doctor->lines().size();
}

void DoctorCommand::tellOutcome()
{
    if (!isWanted()) {
        return;
    }
    if (world().console.isJson()) {
        m_written = world().console.printJson(asJson(m_doctor->lines()));
    }
    if (m_written && !m_report.empty()) {
        m_written = writeReport();
    }
    const std::optional<Error> problem = firstProblem(m_doctor->lines());
    if (!m_written || !problem) {
        succeed(m_written);
        return;
    }
    leave(int(recoveryFor(problem->kind)));
}

Result<void> DoctorCommand::writeReport() const
{
    const QString report = doctorReport(
        m_doctor->lines(),
        reportFacts(QStringLiteral("lanyard " LANYARD_VERSION), world().environment.clock.now()));
    if (isReportTheOutput()) {
        return world().console.print(report.toUtf8());
    }
    const QString file = QDir::current().absoluteFilePath(QString::fromStdString(m_report));
    Result<void> written = writePrivateFile(file, report.toUtf8());
    if (written) {
        world().console.note(doctorReportWritten(file));
    }
    return written;
}

} // namespace lanyard
