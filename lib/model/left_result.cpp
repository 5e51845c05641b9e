#include "model/left_result.hpp"

namespace lrpt {

std::vector<LeftBecause> leaving_reasons(Scheme scheme) {
    using enum LeftBecause;
    if (scheme == Scheme::contact) {
        return {
            other_trust, no_victim, other_case, opted_out_never, victim_not_found, decided_against};
    }
    return {other_trust,
            no_victim,
            other_case,
            victim_declined,
            offender_declined,
            unsuitable,
            decided_against};
}

}  // namespace lrpt
