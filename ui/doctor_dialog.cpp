#include "ui/doctor_dialog.h"

#include "doctor/doctor.h"
#include "doctor/report_facts.h"
#include "ui/look.h"
#include "words/doctor_text.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lanyard {

namespace {

constexpr int markSize = 20;
constexpr QSize defaultSize{640, 520};

struct StateMark {
    Mark mark;
    Tone tone;
};

/// Each has a shape of its own where it matters; the words say it as well.
StateMark markOf(CheckState state)
{
    switch (state) {
    case CheckState::Ok:
        return {Mark::Check, Tone::Good};
    case CheckState::Warning:
        return {Mark::Info, Tone::Warning};
    case CheckState::Problem:
        return {Mark::Exclamation, Tone::Bad};
    case CheckState::Skipped:
        return {Mark::Ring, Tone::Info};
    }
    return {Mark::Ring, Tone::Info};
}

/// As it is read, and spoken: how it is, unless it is as it should be.
QString textOf(const DoctorLine &line)
{
    const QString check = doctorCheckText(line.check);
    QString text = line.state == CheckState::Ok
        ? DoctorDialog::tr("%1: %2", "what was looked at: what was seen")
              .arg(check, doctorSeen(line))
        : DoctorDialog::tr("%1, %2: %3", "what was looked at, how it is: what was seen")
              .arg(check, checkStateText(line.state), doctorSeen(line));
    if (const QString help = doctorHelp(line); !help.isEmpty()) {
        text += u'\n' + help;
    }
    return text;
}

} // namespace

DoctorDialog::DoctorDialog(AccountStore &store, const Environment &environment, Places places,
                           QWidget *parent) :
    QDialog(parent),
    m_store(store), m_environment(environment), m_places(std::move(places)),
    m_list(new QListWidget), m_outcome(plainLabel())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("doctorDialog"));
    setWindowTitle(tr("Check this computer"));
    resize(defaultSize);
    const int u = unitOf(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * u, 2 * u, 2 * u, 2 * u);
    column->setSpacing(u);
    column->addWidget(
        plainLabel(tr("What signing in, and staying signed in, needs on this computer.")));
    m_list->setObjectName(QStringLiteral("checkList"));
    m_list->setAccessibleName(tr("Checks"));
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setIconSize(QSize(markSize, markSize));
    m_list->setSpacing(u / 4);
    column->addWidget(m_list, 1);
    m_outcome->setObjectName(QStringLiteral("outcome"));
    column->addWidget(m_outcome);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_again = buttons->addButton(tr("Check &again"), QDialogButtonBox::ActionRole);
    m_again->setObjectName(QStringLiteral("checkAgainButton"));
    m_copy = buttons->addButton(tr("Copy &report"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(QStringLiteral("copyReportButton"));
    column->addWidget(buttons);
    connect(m_again, &QPushButton::clicked, this, &DoctorDialog::look);
    connect(m_copy, &QPushButton::clicked, this, &DoctorDialog::copyReport);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    m_list->setFocus();
    look();
}

DoctorDialog::~DoctorDialog() = default;

void DoctorDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        for (int row = 0; row < m_list->count(); ++row) {
            tint(*m_list->item(row), m_doctor->lines().at(row).state);
        }
    }
}

void DoctorDialog::look()
{
    m_list->clear();
    m_outcome->setText(tr("Checking…"));
    m_again->setEnabled(false);
    m_copy->setEnabled(false);
    DoctorQuestion question;
    const QList<Account *> accounts = m_store.accounts();
    for (const Account *account : accounts) {
        question.accountIds += account->id();
    }
    m_doctor = std::make_unique<Doctor>(m_store, m_environment, m_places);
    connect(m_doctor.get(), &Doctor::linesAdded, this, &DoctorDialog::showNewLines);
    connect(m_doctor.get(), &Doctor::finished, this, &DoctorDialog::tellOutcome);
    m_doctor->look(std::move(question));
}

void DoctorDialog::showNewLines()
{
    const DoctorLines &lines = m_doctor->lines();
    for (int row = m_list->count(); row < lines.size(); ++row) {
        auto *item = new QListWidgetItem(textOf(lines.at(row)), m_list);
        tint(*item, lines.at(row).state);
    }
}

void DoctorDialog::tellOutcome()
{
    const DoctorLines &lines = m_doctor->lines();
    const auto problems = std::count_if(lines.begin(), lines.end(), [](const DoctorLine &line) {
        return line.state == CheckState::Problem;
    });
    m_outcome->setText(problems == 0 ? tr("Nothing is in the way of signing in.")
                           : problems == 1
                           ? tr("One of them needs a look.", "checks")
                           : tr("%n of them need a look.", "checks", int(problems)));
    m_again->setEnabled(true);
    m_copy->setEnabled(true);
}

void DoctorDialog::copyReport()
{
    const QString program
        = QStringLiteral("lanyard-desktop ") + QCoreApplication::applicationVersion();
    QGuiApplication::clipboard()->setText(
        doctorReport(m_doctor->lines(), reportFacts(program, m_environment.clock.now())));
    m_outcome->setText(tr("The report is copied. Look through it before you give it away."));
}

void DoctorDialog::tint(QListWidgetItem &item, CheckState state) const
{
    const StateMark mark = markOf(state);
    item.setIcon(
        markPixmap(mark.mark, toneColor(mark.tone, palette()), markSize, devicePixelRatioF()));
}

} // namespace lanyard
