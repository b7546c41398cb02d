#pragma once

/// `lanyard token [NAME]` without any option, where an agent runs: one question, one answer.
/// Shape:   on standard output and standard error, and as exit code, what lanyard-cli would say
/// Note:    nullopt = lanyard-cli has to do it, and nothing was said yet: no agent, one that speaks
///          another version, or one that cannot answer for these accounts

#include <optional>
#include <string_view>

namespace lanyard {

/// The name that is given, empty for the account by default; nullopt: it is another call.
[[nodiscard]] std::optional<std::string_view> plainTokenCall(int argc, char **argv);

[[nodiscard]] std::optional<int> printTokenOfAgent(std::string_view name);

} // namespace lanyard
