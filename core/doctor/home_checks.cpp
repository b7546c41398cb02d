#include "doctor/home_checks.h"

#include "accounts/company_certificates.h"
#include "accounts/managed_settings.h"
#include "accounts/provider_catalog.h"
#include "io/system_browser.h"

#include <algorithm>

namespace lanyard {

namespace {

DoctorLine problem(DoctorCheck check, DoctorFinding seen, const Error &error)
{
    return {.check = check, .state = CheckState::Problem, .seen = seen, .error = error};
}

DoctorLine checkFolders(const AccountStore &store)
{
    const Result<void> writable = store.probeIndex();
    return writable
        ? DoctorLine{.check = DoctorCheck::Folders, .seen = DoctorFinding::FoldersWritable}
        : problem(DoctorCheck::Folders, DoctorFinding::FolderUnusable, writable.error());
}

DoctorLine checkList(AccountStore &store)
{
    const Result<void> loaded = store.load();
    if (!loaded) {
        return problem(DoctorCheck::AccountList, DoctorFinding::ListUnusable, loaded.error());
    }
    if (!store.indexSetAside().isEmpty()) {
        return {.check = DoctorCheck::AccountList,
                .state = CheckState::Warning,
                .seen = DoctorFinding::ListSetAside,
                .what = store.indexSetAside()};
    }
    return {.check = DoctorCheck::AccountList,
            .seen = DoctorFinding::Listed,
            .number = int(store.accounts().size())};
}

/// One provider file that is broken is done without; of an administrator's file nobody can tell
/// what it forbids.
DoctorLine checkFiles(const Places &places)
{
    if (const auto managed = ManagedSettings::read(places); !managed) {
        return problem(DoctorCheck::SetUpFiles, DoctorFinding::FileUnusable, managed.error());
    }
    const ProviderCatalog catalog = ProviderCatalog::load(places);
    if (catalog.problems().isEmpty()) {
        return {.check = DoctorCheck::SetUpFiles, .seen = DoctorFinding::FilesGood};
    }
    return {.check = DoctorCheck::SetUpFiles,
            .state = CheckState::Warning,
            .seen = DoctorFinding::FileUnusable,
            .number = int(catalog.problems().size()) - 1,
            .error = catalog.problems().first()};
}

DoctorLine checkCertificates(const Places &places, const QDateTime &now)
{
    const Authorities company = companyCertificates(places);
    if (!company.problems.isEmpty()) {
        return {.check = DoctorCheck::Certificates,
                .state = CheckState::Warning,
                .seen = DoctorFinding::CertificateUnusable,
                .number = int(company.problems.size()) - 1,
                .error = company.problems.first()};
    }
    const auto &all = company.certificates;
    // Of a whole bundle, some have always run out.
    const auto hasRunOut = [&](const QString &file) {
        return std::all_of(all.begin(), all.end(), [&](const auto &each) {
            return company.files.value(each) != file || each.expiryDate() < now;
        });
    };
    const auto expired = std::find_if(all.begin(), all.end(), [&](const auto &each) {
        return hasRunOut(company.files.value(each));
    });
    if (expired != all.end()) {
        return {.check = DoctorCheck::Certificates,
                .state = CheckState::Warning,
                .seen = DoctorFinding::AuthorityExpired,
                .what = company.files.value(*expired),
                .at = expired->expiryDate()};
    }
    return {.check = DoctorCheck::Certificates,
            .seen = all.isEmpty() ? DoctorFinding::NoneAdded : DoctorFinding::CertificatesAdded,
            .number = int(all.size())};
}

} // namespace

DoctorLines checkHome(AccountStore &store, const Places &places, const QDateTime &now)
{
    // The list first: one that is broken would be met as a folder that cannot be written.
    const DoctorLine list = checkList(store);
    return {checkFolders(store), list, checkFiles(places), checkCertificates(places, now)};
}

/// Without one, a sign-in still goes by its link or by another device.
DoctorLine checkBrowser()
{
    const Result<QString> found = findBrowser(qEnvironmentVariable("BROWSER"));
    if (!found) {
        return {.check = DoctorCheck::Browser,
                .state = CheckState::Warning,
                .seen = DoctorFinding::BrowserMissing,
                .error = found.error()};
    }
    return {.check = DoctorCheck::Browser, .seen = DoctorFinding::BrowserFound, .what = *found};
}

} // namespace lanyard
