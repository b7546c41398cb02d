#include "ui/service_form.h"

#include "ui/look.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace lanyard {

namespace {

constexpr int fieldHeight = 32;
constexpr int longestName = 64; ///< as isPlainName() has it

QString keptWhere(Kept kept)
{
    return kept != Kept::UntilQuit
        ? ServiceForm::tr("A secret or key is kept in your %1 only.").arg(storeName(kept))
        : ServiceForm::tr("A secret or key is kept nowhere but in memory, until you quit Lanyard.");
}

} // namespace

ServiceForm::ServiceForm(Kept kept, QWidget *parent) :
    QWidget(parent), m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setHorizontalSpacing(2 * unitOf(this));
    m_form->setVerticalSpacing(unitOf(this));
    addRow(Field::Name, QStringLiteral("nameField"), tr("Na&me"),
           tr("nightly-build", "an example of a name"));
    field(Field::Name)->setMaxLength(longestName);
    addRow(Field::Address, QStringLiteral("addressField"), tr("T&oken or issuer address"),
           tr("sso.example.com", "an example of an address"));
    field(Field::Address)->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
    addRow(Field::ClientId, QStringLiteral("clientIdField"), tr("Client &ID"));
    addProofRow();
    addRow(Field::Secret, QStringLiteral("secretField"), tr("Secre&t"));
    field(Field::Secret)->setEchoMode(QLineEdit::Password);
    addKeyRow();
    addRow(Field::KeyId, QStringLiteral("keyIdField"), tr("Key ID"),
           tr("if you got one", "a key ID"));
    addEndRow();
    QLabel *help = plainLabel(keptWhere(kept));
    help->setObjectName(QStringLiteral("secretHelp"));
    m_form->addRow(help);
    addRow(Field::Permissions, QStringLiteral("permissionsField"), tr("Pe&rmissions"),
           tr("if it needs some; separated by spaces", "permissions"));
    addRow(Field::Audience, QStringLiteral("audienceField"), tr("Audi&ence"),
           tr("if you were told one", "an audience"));
    showProof();
}

void ServiceForm::fill(const AccountEntry &entry)
{
    clear();
    const ServiceIdentity service = entry.service.value_or(ServiceIdentity{});
    field(Field::Name)->setText(entry.name);
    field(Field::Address)->setText(entry.issuer.isEmpty() ? service.tokenEndpoint : entry.issuer);
    field(Field::ClientId)->setText(entry.clientId);
    field(Field::Permissions)->setText(service.access.scope.join(u' '));
    field(Field::Audience)->setText(service.access.audience);
    m_resources = service.access.resources;
}

bool ServiceForm::isComplete() const
{
    return !typed(Field::Address).isEmpty() && !typed(Field::ClientId).isEmpty()
        && !typed(hasKey() ? Field::KeyFile : Field::Secret).isEmpty();
}

std::optional<ServiceRequest> ServiceForm::request()
{
    ServiceRequest request;
    request.address = typed(Field::Address);
    request.client.clientId = typed(Field::ClientId);
    request.access.scope = typed(Field::Permissions).split(u' ', Qt::SkipEmptyParts);
    request.access.audience = typed(Field::Audience);
    request.access.resources = m_resources;
    request.name = typed(Field::Name);
    request.secretEnds = m_ends->isChecked() ? m_endsOn->date() : QDate();
    if (!takeProof(request)) {
        return std::nullopt;
    }
    if (const auto problem = findProblem(request)) {
        tell(problem->part);
        return std::nullopt;
    }
    return request;
}

void ServiceForm::tell(Field at, const QString &problem)
{
    const Row &row = m_rows[size_t(at)];
    row.problem->setText(breakable(problem));
    m_form->setRowVisible(row.problem, true);
    row.edit->setAccessibleDescription(problem);
    row.edit->setFocus(Qt::OtherFocusReason);
}

/// Not clear(), which can be undone.
void ServiceForm::forgetSecret()
{
    field(Field::Secret)->setText(QString());
}

void ServiceForm::clear()
{
    for (const Row &row : m_rows) {
        row.edit->setText(QString());
    }
    m_proof->setCurrentIndex(0);
    m_ends->setChecked(false);
    m_resources.clear();
}

QString ServiceForm::typed(Field which) const
{
    return field(which)->text().trimmed();
}

bool ServiceForm::hasKey() const
{
    return m_proof->currentIndex() == 1;
}

/// A form's label is at the top of its row otherwise.
void ServiceForm::addRow(Field which, const QString &objectName, const QString &label,
                         const QString &example)
{
    Row &row = m_rows[size_t(which)];
    row.edit = new QLineEdit;
    row.edit->setObjectName(objectName);
    row.edit->setMinimumHeight(fieldHeight);
    row.edit->setPlaceholderText(example);
    row.label = new QLabel(label); // which may hold a mnemonic
    row.label->setBuddy(row.edit);
    // Else one that is a little too wide is cut off, instead of having a line for itself.
    row.label->setMinimumSize(row.label->sizeHint().width() + unitOf(this) / 2, fieldHeight);
    row.problem = plainLabel();
    row.problem->setObjectName(objectName + QStringLiteral("Problem"));
    if (which != Field::KeyFile) {
        m_form->addRow(row.label, row.edit);
        m_form->addRow(row.problem);
        m_form->setRowVisible(row.problem, false);
    }
    connect(row.edit, &QLineEdit::textChanged, this, &ServiceForm::takeEdit);
    connect(row.edit, &QLineEdit::returnPressed, this, &ServiceForm::submitted);
}

void ServiceForm::addProofRow()
{
    m_proof = new QComboBox;
    m_proof->setObjectName(QStringLiteral("proofBox"));
    m_proof->setMinimumHeight(fieldHeight);
    m_proof->addItems({tr("Client secret"), tr("Private key")});
    auto *label = new QLabel(tr("&Prove it with"));
    label->setBuddy(m_proof);
    label->setMinimumHeight(fieldHeight);
    m_form->addRow(label, m_proof);
    connect(m_proof, &QComboBox::currentIndexChanged, this, &ServiceForm::showProof);
}

void ServiceForm::addKeyRow()
{
    addRow(Field::KeyFile, QStringLiteral("keyFileField"), tr("&Key file"),
           tr("key.pem", "an example of a file"));
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setObjectName(QStringLiteral("chooseKeyButton"));
    choose->setAccessibleName(tr("Choose the key file"));
    choose->setMinimumHeight(fieldHeight);
    choose->setAutoDefault(true);
    m_keyFile = new QWidget;
    auto *together = new QHBoxLayout(m_keyFile);
    together->setContentsMargins(0, 0, 0, 0);
    together->setSpacing(unitOf(this));
    const Row &row = m_rows[size_t(Field::KeyFile)];
    together->addWidget(row.edit, 1);
    together->addWidget(choose);
    m_form->addRow(row.label, m_keyFile);
    m_form->addRow(row.problem);
    m_form->setRowVisible(row.problem, false);
    connect(choose, &QPushButton::clicked, this, &ServiceForm::chooseKeyFile);
}

/// Nobody knows by itself: a provider says it on the page where the secret is made.
void ServiceForm::addEndRow()
{
    m_ends = new QCheckBox(tr("It runs out on"));
    m_ends->setObjectName(QStringLiteral("secretEndsBox"));
    m_ends->setAccessibleName(tr("The secret or key runs out on a day"));
    m_ends->setMinimumHeight(fieldHeight);
    m_endsOn = new QDateEdit(QDate::currentDate().addMonths(6));
    m_endsOn->setObjectName(QStringLiteral("secretEndsField"));
    m_endsOn->setAccessibleName(tr("The day on which it runs out"));
    m_endsOn->setCalendarPopup(true);
    m_endsOn->setMinimumHeight(fieldHeight);
    m_endsOn->setEnabled(false);
    m_form->addRow(m_ends, m_endsOn);
    connect(m_ends, &QCheckBox::toggled, m_endsOn, &QWidget::setEnabled);
    connect(m_ends, &QCheckBox::toggled, this, &ServiceForm::takeEdit);
    connect(m_endsOn, &QDateEdit::dateChanged, this, &ServiceForm::takeEdit);
}

void ServiceForm::showProof()
{
    m_form->setRowVisible(field(Field::Secret), !hasKey());
    m_form->setRowVisible(m_keyFile, hasKey());
    m_form->setRowVisible(field(Field::KeyId), hasKey());
    forgetSecret();
    takeEdit();
}

void ServiceForm::chooseKeyFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose the key file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("keyFileDialog"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, field(Field::KeyFile), &QLineEdit::setText);
    dialog->open();
}

void ServiceForm::takeEdit()
{
    for (const Row &row : m_rows) {
        if (row.problem) { // else the form is still being made
            m_form->setRowVisible(row.problem, false);
            row.edit->setAccessibleDescription({});
        }
    }
    Q_EMIT edited();
}

bool ServiceForm::takeProof(ServiceRequest &request)
{
    if (!hasKey()) {
        request.client.clientSecret
            = std::make_shared<const Secret>(Secret::take(typed(Field::Secret).toUtf8()));
        return true;
    }
    request.client.keyId = typed(Field::KeyId);
    auto key = readPrivateKey(typed(Field::KeyFile));
    if (!key) {
        tell(Field::KeyFile,
             key.error().kind == ErrorKind::NotFound ? tr("There is no such file.")
                                                     : tr("This file can’t be read."));
        return false;
    }
    request.client.privateKey = std::move(*key);
    return true;
}

void ServiceForm::tell(ServiceProblem::Part part)
{
    using Part = ServiceProblem::Part;
    switch (part) {
    case Part::Address:
        tell(Field::Address,
             tr("This isn’t a web address Lanyard can use. It starts with https:// and has no “#” "
                "in it."));
        return;
    case Part::ClientId:
        tell(Field::ClientId,
             tr("This can’t be a client ID. Copy it again from where you got it."));
        return;
    case Part::Proof:
        tell(hasKey() ? Field::KeyFile : Field::Secret, tr("It’s needed to prove who asks."));
        return;
    case Part::PrivateKey:
        tell(Field::KeyFile,
             tr("There is no private key in this file that Lanyard can use. It has to be a PEM "
                "file without a passphrase."));
        return;
    case Part::Name:
        tell(Field::Name,
             tr("Use letters from A to Z, digits, “-”, “_” and “.”, and begin with a letter or a "
                "digit."));
        return;
    case Part::Scope:
        tell(Field::Permissions,
             tr("One of these can’t be a permission. Copy them again from where you got them."));
        return;
    case Part::Resource:
        tell(Field::Audience, tr("This can’t be an audience."));
        return;
    }
}

} // namespace lanyard
