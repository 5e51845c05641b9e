#include "cmd/policy_path.hpp"

#include "system/environment.hpp"

namespace lrpt {

std::string policy_path(const App& app) {
    const std::string named = app.settings().text("policy.file");
    return named.empty() ? share_folder() + "/policy.toml" : named;
}

}  // namespace lrpt
