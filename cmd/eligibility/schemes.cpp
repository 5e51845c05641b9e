#include "cmd/eligibility/schemes.hpp"

namespace lrpt {

Option scheme_option() {
    return {.name = "--scheme",
            .value = "WORD",
            .help = "Which scheme to decide",
            .choices = {"contact", "rj", "all"}};
}

std::vector<Scheme> schemes_asked_for(const Arguments& arguments) {
    const auto scheme = named<Scheme>(arguments.value("scheme").value_or("all"));
    if (scheme) return {*scheme};
    return {every_scheme.begin(), every_scheme.end()};
}

}  // namespace lrpt
