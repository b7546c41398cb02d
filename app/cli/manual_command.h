#pragma once

/// `lanyard manual FOLDER`: the pages of the manual, for whoever builds or packages us; no command
/// of a person's, and so hidden in --help.
/// Errors:  Misconfigured: a page that cannot be written

#include "base/result.h"
#include "command_description.h"
#include "manual_page.h"

#include <string>

namespace lanyard {

class ManualCommand {
public:
    void addTo(CLI::App &program);
    [[nodiscard]] bool isChosen() const;
    [[nodiscard]] Result<void> write(const CommandDescription &program,
                                     const ManualEdition &edition) const;

private:
    CLI::App *m_parser = nullptr; ///< owned by the program's parser
    std::string m_folder;
};

} // namespace lanyard
